import assert from 'node:assert/strict';
import { element } from '../../../src/exchange/markup/element';
import { abstractNum, docx, linesOf, lvl, num, p, style } from './word';

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

  it('of a list that a style of lists points to by its own list', () =>
    assert.deepEqual(
      linesOf(
        docx([p('甲', { list: 1, level: 0 })], {
          styles: [style('L', '公文编号', element('w:numPr', {}, val('w:numId', 2)))],
          numbering: [
            abstractNum(0, val('w:numStyleLink', 'L')),
            abstractNum(1, lvl(0, 'taiwaneseCountingThousand', '（%1）')),
            num(1, 0),
            num(2, 1),
          ],
        }),
      ),
      ['（一）甲'],
    ));

  it('of a level whose format is a choice, with one to fall back on', () => {
    const format = element(
      'mc:AlternateContent',
      { 'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006' },
      element('mc:Choice', { Requires: 'w14' }, element('w:numFmt', { 'w:val': 'custom', 'w:format': '001, 002' })),
      element('mc:Fallback', {}, val('w:numFmt', 'decimalZero')),
    );
    const level = element('w:lvl', { 'w:ilvl': 0 }, val('w:start', 1), format, val('w:lvlText', '%1.'));
    assert.deepEqual(
      linesOf(docx([p('甲', { list: 1, level: 0 })], { numbering: [abstractNum(0, level), num(1, 0)] })),
      ['01.甲'],
    );
  });

  it('begun anew only below the level that is said', () => {
    const third = lvl(2, 'decimal', '%3)', { more: [val('w:lvlRestart', 1)] });
    const numbering = [abstractNum(0, lvl(0, 'chineseCounting', '%1、'), lvl(1, 'decimal', '%2.'), third), num(1, 0)];
    const items = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => p('条', { list: 1, level }));
    assert.deepEqual(linesOf(docx(items, { numbering })), [
      '一、条',
      '1.条',
      '1)条',
      '2.条',
      '2)条',
      '二、条',
      '1.条',
      '1)条',
    ]);
  });

  it('that a tracked change took away or a blank paragraph has are not counted', () => {
    const numbering = [abstractNum(0, lvl(0, 'decimal', '%1.')), num(1, 0)];
    const items = ['甲', '', '乙'].map((text) => p(text, { list: 1, level: 0 }));
    assert.deepEqual(linesOf(docx(items, { numbering })), ['1.甲', '2.乙']);
  });

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
