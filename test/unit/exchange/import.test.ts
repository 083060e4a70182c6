import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { importFile } from '../../../src/exchange/import';
import { element, xmlFile } from '../../../src/exchange/markup/element';
import { pack } from '../../../src/exchange/zip';
import { exported, REPORT, reportOf } from './docx';
import { abstractNum, docx, imported, linesOf, lvl, num, p, run, style } from './word';

const val = (name: string, value: string | number) => element(name, { 'w:val': value });

describe('import from Word: numbers', () => {
  const GB = abstractNum(
    0,
    lvl(0, 'chineseCountingThousand', '%1、'),
    lvl(1, 'chineseCountingThousand', '（%2）'),
    lvl(2, 'decimal', '%3.'),
    lvl(3, 'decimal', '（%4）'),
  );

  it('of four levels, each begun anew below the one above', () =>
    assert.deepEqual(
      linesOf(
        docx(
          [
            p('工作进展', { list: 1, level: 0 }),
            p('抓项目', { list: 1, level: 1 }),
            p('抓服务', { list: 1, level: 1 }),
            p('登记', { list: 1, level: 2 }),
            p('窗口', { list: 1, level: 3 }),
            p('存在问题', { list: 1, level: 0 }),
            p('人手不足', { list: 1, level: 1 }),
          ],
          { numbering: [GB, num(1, 0)] },
        ),
      ),
      ['一、工作进展', '（一）抓项目', '（二）抓服务', '1.登记', '（1）窗口', '二、存在问题', '（一）人手不足'],
    ));

  it('of a style, at the level that the list binds to it; list 0 takes it away', () =>
    assert.deepEqual(
      linesOf(
        docx(
          [
            p('进展', { style: 'A' }),
            p('项目', { style: 'B' }),
            p('不编号', { style: 'A', list: 0 }),
            p('问题', { style: 'A' }),
          ],
          {
            styles: [
              style('A', 'heading 1', element('w:numPr', {}, val('w:numId', 1))),
              style('B', 'heading 2', element('w:numPr', {}, val('w:numId', 1))),
            ],
            numbering: [
              abstractNum(
                0,
                lvl(0, 'chineseCounting', '%1、', { more: [val('w:pStyle', 'A')] }),
                lvl(1, 'decimal', '%2.', { more: [val('w:pStyle', 'B')] }),
              ),
              num(1, 0),
            ],
          },
        ),
      ),
      ['一、进展', '1.项目', '# 不编号', '二、问题'],
    ));

  it('of a style that is based on another one', () =>
    assert.deepEqual(
      linesOf(
        docx([p('一条', { style: 'B' })], {
          styles: [
            style('A', '条目', element('w:numPr', {}, val('w:numId', 1))),
            element(
              'w:style',
              { 'w:type': 'paragraph', 'w:styleId': 'B' },
              val('w:name', '小条目'),
              val('w:basedOn', 'A'),
            ),
          ],
          numbering: [abstractNum(0, lvl(0, 'decimal', '%1.')), num(1, 0)],
        }),
      ),
      ['1.一条'],
    ));

  it('of two lists of one definition go on, unless one starts anew', () =>
    assert.deepEqual(
      linesOf(
        docx([p('甲', { list: 1, level: 0 }), p('乙', { list: 2, level: 0 }), p('丙', { list: 3, level: 0 })], {
          numbering: [
            abstractNum(0, lvl(0, 'decimal', '%1.')),
            num(1, 0),
            num(2, 0),
            num(3, 0, element('w:lvlOverride', { 'w:ilvl': 0 }, val('w:startOverride', 1))),
          ],
        }),
      ),
      ['1.甲', '2.乙', '1.丙'],
    ));

  it('of a level that a list overrides, that starts elsewhere, that never begins anew', () =>
    assert.deepEqual(
      linesOf(
        docx(
          [
            p('甲', { list: 1, level: 0 }),
            p('乙', { list: 1, level: 1 }),
            p('丙', { list: 1, level: 0 }),
            p('丁', { list: 1, level: 1 }),
          ],
          {
            numbering: [
              abstractNum(
                0,
                lvl(0, 'decimal', '%1.', { start: 5 }),
                lvl(1, 'decimal', '(%2)', { more: [val('w:lvlRestart', 0)] }),
              ),
              num(
                1,
                0,
                element(
                  'w:lvlOverride',
                  { 'w:ilvl': 1 },
                  lvl(1, 'lowerLetter', '%2)', { more: [val('w:lvlRestart', 0)] }),
                ),
              ),
            ],
          },
        ),
      ),
      ['5.甲', 'a)乙', '6.丙', 'b)丁'],
    ));

  it('of a list that a style of lists defines', () =>
    assert.deepEqual(
      linesOf(
        docx([p('甲', { list: 1, level: 0 })], {
          numbering: [
            abstractNum(0, val('w:numStyleLink', 'L')),
            abstractNum(1, val('w:styleLink', 'L'), lvl(0, 'decimalEnclosedCircle', '%1')),
            num(1, 0),
            num(2, 1),
          ],
        }),
      ),
      ['①甲'],
    ));

  it('of several levels in one marker, in digits where the level is legal', () =>
    assert.deepEqual(
      linesOf(
        docx([p('章', { list: 1, level: 0 }), p('节', { list: 1, level: 1 })], {
          numbering: [
            abstractNum(
              0,
              lvl(0, 'chineseCounting', '第%1章'),
              lvl(1, 'decimal', '%1.%2', { more: [element('w:isLgl')] }),
            ),
            num(1, 0),
          ],
        }),
      ),
      ['第一章 章', '1.1 节'],
    ));

  for (const [format, third] of [
    ['decimalZero', '03'],
    ['decimalFullWidth', '３'],
    ['ideographTraditional', '丙'],
    ['ideographDigital', '三'],
    ['chineseLegalSimplified', '叁'],
    ['upperRoman', 'III'],
    ['upperLetter', 'C'],
    ['decimalEnclosedCircleChinese', '③'],
    ['none', ''],
  ] as const) {
    it(`in the format ${format}`, () => {
      const items = ['甲', '乙', '丙'].map((text) => p(text, { list: 1, level: 0 }));
      const lines = linesOf(docx(items, { numbering: [abstractNum(0, lvl(0, format, '%1、')), num(1, 0)] }));
      assert.equal(lines[2], `${third}、丙`);
    });
  }

  it('of bullets are a bullet, whatever the symbol font', () =>
    assert.deepEqual(
      linesOf(
        docx([p('甲', { list: 1, level: 0 })], { numbering: [abstractNum(0, lvl(0, 'bullet', '\uf0b7')), num(1, 0)] }),
      ),
      ['• 甲'],
    ));

  it('of ten and more', () => {
    const items = Array.from({ length: 21 }, () => p('条', { list: 1, level: 0 }));
    const lines = linesOf(
      docx(items, { numbering: [abstractNum(0, lvl(0, 'chineseCountingThousand', '%1、')), num(1, 0)] }),
    );
    assert.deepEqual([lines[9], lines[10], lines[20]], ['十、条', '十一、条', '二十一、条']);
  });
});

describe('import from Word: the rest', () => {
  it('headings without a number keep their level as Markdown', () =>
    assert.deepEqual(
      linesOf(
        docx([p('完成投资12亿元，同比增长5.6%', { outline: 1 }), p('二、打算', { style: 'A' })], {
          styles: [style('A', '标题 1')],
        }),
      ),
      ['## 完成投资12亿元，同比增长5.6%', '二、打算'],
    ));

  it('takes tracked changes as accepted, and says so', () => {
    const { text, losses } = imported(
      docx([
        p([
          run('完成'),
          element('w:del', {}, element('w:r', {}, element('w:delText', {}, '11'))),
          element('w:ins', {}, run('12')),
          run('亿元。'),
        ]),
      ]),
    );
    assert.equal(text, '完成12亿元。\n');
    assert.deepEqual(
      losses.map(({ zh }) => zh),
      ['1 处修订中的删除，已按接受处理。', '1 处修订中的插入，已按接受处理。'],
    );
  });

  it('reads a field as what it shows, not its instruction', () => {
    const mark = (type: string) => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));
    const field = [
      mark('begin'),
      element('w:r', {}, element('w:instrText', {}, ' REF x ')),
      mark('separate'),
      run('表1'),
      mark('end'),
    ];
    assert.equal(imported(docx([p([run('见'), ...field, run('。')])])).text, '见表1。\n');
  });

  it('reads a text box once, behind its paragraph', () => {
    const box = element('w:txbxContent', {}, p('框中的字'));
    const drawing = element('w:r', {}, [
      element(
        'mc:AlternateContent',
        { 'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006' },
        element('mc:Choice', {}, element('w:drawing', {}, box)),
        element('mc:Fallback', {}, element('w:pict', {}, box)),
      ),
    ]);
    assert.deepEqual(linesOf(docx([p([run('正文'), drawing])])), ['正文', '框中的字']);
  });

  it('keeps merged cells in place, and says where', () => {
    const cell = (text: string, ...properties: ReturnType<typeof element>[]) =>
      element('w:tc', {}, element('w:tcPr', {}, properties), p(text));
    const table = element(
      'w:tbl',
      {},
      element('w:tr', {}, cell('指标', val('w:vMerge', 'restart')), cell('2025年', val('w:gridSpan', 2))),
      element('w:tr', {}, cell('', element('w:vMerge')), cell('计划'), cell('完成|率')),
    );
    const { text, losses } = imported(docx([table]));
    assert.equal(text, '| 指标 | 2025年 |  |\n| --- | --- | --- |\n|  | 计划 | 完成\\|率 |\n');
    assert.match(losses[0]?.zh ?? '', /2 处合并单元格/);
  });

  it('tells of comments, pictures and hidden text', () => {
    const { losses } = imported(
      docx([
        p([
          run('一'),
          element('w:r', {}, element('w:commentReference', { 'w:id': 0 })),
          element('w:r', {}, element('w:drawing')),
          run('藏', element('w:vanish')),
        ]),
      ]),
    );
    assert.deepEqual(
      losses.map(({ zh }) => zh),
      ['1 条批注没有保留。', '1 个图片或图形没有保留。', '1 处隐藏文字没有保留。'],
    );
  });

  it('reads the strict form and other prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const document = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>好</x:t></x:r></x:p></x:body></x:document>`;
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/d.xml"/></Relationships>';
    assert.equal(
      imported(
        pack(
          new Map([
            ['_rels/.rels', rels],
            ['d.xml', document],
          ]),
        ),
      ).text,
      '好\n',
    );
  });
});

describe('import: what is refused', () => {
  const refused = (bytes: Uint8Array, says: RegExp, name = 'a.docx') =>
    assert.throws(() => importFile(name, bytes), says);
  const withDocument = (document: string) =>
    pack(
      new Map([
        ['_rels/.rels', '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="d.xml"/></Relationships>'],
        ['d.xml', document],
      ]),
    );

  it('no archive, no document, a .doc or an encrypted file named .docx', () => {
    refused(new TextEncoder().encode('PK nothing'), /cannot be opened/);
    refused(pack(new Map([['a.xml', '<a/>']])), /no main part/);
    refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /encrypted|\.doc/);
  });
  it('entities', () =>
    refused(withDocument('<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body/></w:document>'), /document type/));
  it('XML that is cut off', () => refused(withDocument('<w:document><w:body>'), /damaged/));
  it('absurd depth', () => refused(withDocument(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`), /nested too deep/));
  it('a zip bomb', () => refused(withDocument(' '.repeat(70 * 2 ** 20)), /zip bomb/));
  it('an external main part', () =>
    refused(
      pack(
        new Map([
          [
            '_rels/.rels',
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="https://example.org/d.xml" TargetMode="External"/></Relationships>',
          ],
        ]),
      ),
      /no main part/,
    ));
  it('files of WPS and others, with advice', () => refused(new Uint8Array(8), /save it as \.docx/, 'a.wps'));
  it('what is no text', () => refused(Uint8Array.of(0, 1, 2), /no text/, 'a.txt'));
});

describe('import of .doc', () => {
  it('reads the text and tables, and says loudly that numbers are lost', () => {
    const { text, losses } = importFile('a.doc', readFileSync('test/fixtures/exchange/old.doc'));
    assert.deepEqual(
      text.split('\n').filter((line) => line !== ''),
      [
        '某局2025年工作总结',
        '一、工作进展',
        '全年完成投资12亿元，同比增长5.6%。',
        '自动编号的一条。',
        '| 指标 | 完成 |',
        '| --- | --- |',
        '| 投资（亿元） | 12 |',
        '二、下一步打算',
      ],
    );
    assert.match(losses[0]?.zh ?? '', /自动编的号/);
  });

  it('never fails otherwise than by a sentence, however the file is damaged', () => {
    const whole = readFileSync('test/fixtures/exchange/old.doc');
    fc.assert(
      fc.property(fc.integer({ min: 8, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        try {
          importFile('a.doc', bytes);
        } catch (error) {
          assert.equal((error as Error).name, 'RefusedError');
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** What a report says: its lines without blanks, its levels, its tables and figures. */
function said(text: string) {
  const report = reportOf(text);
  return {
    lines: text.split('\n').filter((line) => line !== ''),
    levels: report.allSections().map(({ marker, text: heading, level }) => [marker, heading, level]),
    figures: report.figures().map(({ span }) => report.slice(span)),
  };
}

describe('export and import', () => {
  it('give the report again', () => assert.deepEqual(said(importFile('a.docx', exported(REPORT)).text), said(REPORT)));

  it('give every report again (property)', () => {
    const sentence = fc.constantFrom(
      '全年完成投资12.6亿元，同比增长5.6%。',
      '办结事项3.2万件，办结率98.6%……',
      '“一窗通办”上线运行；新增就业4200人——超计划12%。',
      'A&B平台<测试>通过验收。',
    );
    const heading = fc.constantFrom('优化营商环境', '守牢安全底线', '推进登记便利化', '夯实基层基础');
    const table = fc
      .array(fc.array(fc.constantFrom('计划', '12', '98.6%', '投资（亿元）', 'a|b'), { minLength: 2, maxLength: 2 }), {
        minLength: 2,
        maxLength: 4,
      })
      .map((rows) => {
        const lines = rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
        return [lines[0], '| --- | --- |', ...lines.slice(1)].join('\n');
      });
    const parts = fc.array(
      fc.record({
        title: heading,
        subs: fc.array(fc.record({ title: heading, inline: fc.boolean(), body: sentence }), { maxLength: 3 }),
        body: fc.oneof(sentence, table),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('style' as const, 'separator' as const), (sections, runIn) => {
        const lines = ['某局2025年工作总结'];
        sections.forEach(({ title, subs, body }, i) => {
          lines.push(`${'一二三四'[i]}、${title}`, body);
          subs.forEach((sub, s) => {
            const marker = `（${'一二三'[s]}）${sub.title}`;
            lines.push(...(sub.inline ? [`${marker}。${sub.body}`] : [marker, sub.body]));
          });
        });
        const text = `${lines.join('\n')}\n`;
        assert.deepEqual(said(importFile('a.docx', exported(text, { runIn })).text), said(text));
      }),
      { numRuns: 60 },
    );
  });

  it('never fail otherwise than by a sentence, however the file is damaged', () => {
    const whole = exported(REPORT);
    fc.assert(
      fc.property(fc.integer({ min: 4, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        try {
          importFile('a.docx', bytes);
        } catch (error) {
          assert.equal((error as Error).name, 'RefusedError', String((error as Error).stack));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('xml files', () => {
  it('begin with their declaration', () => assert.match(xmlFile(element('a')), /^<\?xml version="1\.0"/));
});
