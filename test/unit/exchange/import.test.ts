import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { importFile } from '../../../src/exchange/import';
import { element, xmlFile } from '../../../src/exchange/markup/element';
import { pack } from '../../../src/exchange/zip';
import { docx, imported, linesOf, p, run, style } from './word';

const val = (name: string, value: string | number) => element(name, { 'w:val': value });

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

  it('takes the level that a style states, and the one that it is based on', () =>
    assert.deepEqual(
      linesOf(
        docx([p('完成投资12亿元，同比增长5.6%', { style: 'B' })], {
          styles: [
            style('A', '小节', val('w:outlineLvl', 2)),
            element(
              'w:style',
              { 'w:type': 'paragraph', 'w:styleId': 'B' },
              val('w:name', '我的小节'),
              val('w:basedOn', 'A'),
            ),
          ],
        }),
      ),
      ['### 完成投资12亿元，同比增长5.6%'],
    ));

  it('reads footnotes and endnotes by their first reference, and tells of headers', () => {
    const note = (kind: string, id: number, text: string) => element(`w:${kind}`, { 'w:id': id }, p(text));
    const reference = (kind: string, id: number) => element('w:r', {}, element(`w:${kind}Reference`, { 'w:id': id }));
    const { text, losses } = imported(
      docx([p([run('甲'), reference('endnote', 7), run('乙'), reference('footnote', 3), run('。')])], {
        footnotes: [note('footnote', 2, '没有人提到'), note('footnote', 3, '脚注')],
        endnotes: [note('endnote', 7, '尾注')],
        header: [p('某局文件')],
      }),
    );
    assert.equal(text, '甲[^1]乙[^2]。\n[^1]: 尾注\n[^2]: 脚注\n');
    assert.match(losses.map(({ zh }) => zh).join(), /页眉/);
  });

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

describe('xml files', () => {
  it('begin with their declaration', () => assert.match(xmlFile(element('a')), /^<\?xml version="1\.0"/));
});

describe('import of a workbook', () => {
  const sheet = (...rows: readonly (readonly [string, string | number][])[]): string =>
    xmlFile(
      element(
        'worksheet',
        {},
        element(
          'sheetData',
          {},
          ...rows.map((cells, r) =>
            element(
              'row',
              { r: r + 1 },
              ...cells.map(([column, value]) =>
                typeof value === 'number'
                  ? element('c', { r: `${column}${r + 1}` }, element('v', {}, String(value)))
                  : element(
                      'c',
                      { r: `${column}${r + 1}`, t: 'inlineStr' },
                      element('is', {}, element('t', {}, value)),
                    ),
              ),
            ),
          ),
        ),
      ),
    );

  it('gives a table a sheet without what is empty, and tells that formats are lost', () => {
    const bytes = pack(
      new Map([
        [
          'xl/worksheets/sheet1.xml',
          sheet(
            [],
            [
              ['B', '指标'],
              ['D', '完成'],
            ],
            [],
            [
              ['B', '投资'],
              ['D', 0.1 + 0.2],
            ],
          ),
        ],
        ['xl/worksheets/sheet2.xml', sheet([])],
      ]),
    );
    const { text, losses } = importFile('数据.xlsx', bytes);
    assert.equal(text, '| 指标 | 完成 |\n| --- | --- |\n| 投资 | 0.3 |\n');
    assert.equal(losses.length, 1);
  });

  it('refuses what is none', () =>
    assert.throws(() => importFile('a.xlsx', new TextEncoder().encode('no archive')), /no whole \.xlsx/));
});
