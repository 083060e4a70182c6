import assert from 'node:assert/strict';
import { child, childrenOf, element, isElement, textIn } from '../../../src/exchange/markup/element';
import type { Element } from '../../../src/exchange/markup/element';
import { openPackage, partOfKind, readPart } from '../../../src/exchange/word/package';
import { unpack } from '../../../src/exchange/zip';
import { bodyOf, cellsOf, exported, paragraphsOf, REPORT, styleOf } from './docx';

/** Every element below this one. */
const within = (root: Element): readonly Element[] => [
  root,
  ...root.children.filter(isElement).flatMap((node) => within(node)),
];

describe('export to Word', () => {
  const bytes = exported(REPORT);

  it('gives each part of the report its style', () => {
    assert.deepEqual(
      paragraphsOf(bytes)
        .filter(({ text }) => text !== '')
        .map(({ style, text }) => [style, text.slice(0, 8)]),
      [
        ['Title', '云岭县市场监督管'],
        ['Subtitle', '（2026年1月'],
        ['Addressee', '县委、县政府：'],
        ['Normal', '2025年，我局'],
        ['Heading1', '一、主要工作进展'],
        ['Heading2', '（一）优化营商环'],
        ['Heading3', '1.推进登记便利'],
        ['Heading2', '（二）守牢安全底'],
        ['Caption', '表1 主要指标完'],
        ['Heading1', '二、下一步工作打'],
        ['Normal', '一是做实登记服务'],
        ['Attachments', '附件：1.主要指'],
        ['Attachments', '2.重点任务清单'],
        ['Signed', '云岭县市场监督管'],
        ['Dated', '2026年1月8'],
        ['Attachment', '附件1'],
        ['Title', '主要指标完成情况'],
        ['Normal', '各项指标均已完成'],
      ],
    );
  });

  it('sets what follows a heading in its line in the face of the text', () => {
    const heading = paragraphsOf(bytes).find(({ text }) => text.startsWith('1.推进')) as { element: Element };
    const runs = childrenOf(heading.element, 'w:r').map((run) => [
      child(child(run, 'w:rPr'), 'w:rStyle')?.attributes['w:val'] ?? '',
      textIn(run),
    ]);
    assert.deepEqual(runs, [
      ['', '1.推进登记便利化。'],
      ['RunIn', '全年新设经营主体1.26万户，同比增长8.3%。'],
    ]);
  });

  it('can part them by Word’s style separator instead', () => {
    const all = paragraphsOf(exported(REPORT, { runIn: 'separator' }));
    const at = all.findIndex(({ text }) => text === '1.推进登记便利化。');
    const mark = child(child(all[at]?.element, 'w:pPr'), 'w:rPr');
    assert.ok(child(mark, 'w:specVanish'));
    assert.deepEqual([all[at + 1]?.style, all[at + 1]?.text.slice(0, 6)], ['Normal', '全年新设经营']);
  });

  it('writes tables whose header row repeats and whose rows are not split', () => {
    assert.deepEqual(cellsOf(bytes), [
      ['指标', '计划', '完成'],
      ['食品抽检批次', '3000', '3150'],
      ['特种设备检验（台）', '860', '882'],
    ]);
    const table = bodyOf(openPackage(bytes)).find(({ name }) => name === 'w:tbl') as Element;
    const rows = childrenOf(table, 'w:tr').map((row) => childrenOf(child(row, 'w:trPr')).map(({ name }) => name));
    assert.deepEqual(rows, [['w:cantSplit', 'w:tblHeader'], ['w:cantSplit'], ['w:cantSplit']]);
    const cells = within(table).filter(({ name }) => name === 'w:pStyle');
    assert.ok(cells.every(({ attributes }) => attributes['w:val'] === 'TableText'));
  });

  it('tells the font of marks that follow Latin letters or digits or begin a paragraph', () => {
    const text = '某局2025年工作总结\n一、实施“510”工程\n“十四五”期间，建成“5G+”基站3座，完成“510”任务。\n';
    const marks = paragraphsOf(exported(text)).map(({ element: paragraph }) =>
      childrenOf(paragraph, 'w:r')
        .map((run) => [textIn(run), child(child(run, 'w:rPr'), 'w:rFonts')?.attributes] as const)
        .filter(([mark]) => /^[“”]+$/.test(mark))
        .map(([mark, fonts]) => `${fonts?.['w:hint']} ${mark} ${fonts?.['w:ascii'] ?? ''}`),
    );
    assert.deepEqual(marks.slice(-2), [
      ['eastAsia “ ', 'eastAsia ” 黑体'],
      [
        'eastAsia “ 仿宋_GB2312',
        'eastAsia ” ',
        'eastAsia “ ',
        'eastAsia ” 仿宋_GB2312',
        'eastAsia “ ',
        'eastAsia ” 仿宋_GB2312',
      ],
    ]);
  });

  it('writes footnotes, and refers to them', () => {
    const word = openPackage(bytes);
    const notes = childrenOf(partOfKind(word, 'footnotes'), 'w:footnote').map((note) => [
      note.attributes['w:id'],
      textIn(note).trim(),
    ]);
    assert.deepEqual(notes, [
      ['-1', ''],
      ['0', ''],
      ['1', '据年度统计报表。'],
    ]);
    const references = within(readPart(word, word.main) as Element).filter(
      ({ name }) => name === 'w:footnoteReference',
    );
    assert.deepEqual(
      references.map(({ attributes }) => attributes['w:id']),
      ['1'],
    );
  });

  it('sets no font on a run but the hint on quotation marks and dashes, and uses no theme', () => {
    const files = [...unpack(bytes, () => true)].map(([name, content]) => [name, new TextDecoder().decode(content)]);
    for (const [name, text] of files) assert.ok(!/theme|updateFields/i.test(text as string), name);
    const fonts = within(readPart(openPackage(bytes), 'word/document.xml') as Element).filter(
      ({ name }) => name === 'w:rFonts',
    );
    assert.ok(fonts.length > 0);
    assert.ok(fonts.every(({ attributes }) => Object.keys(attributes).join() === 'w:hint'));
  });

  it('keeps each attachment on a page of its own', () => {
    const marks = paragraphsOf(bytes).filter(({ style }) => style === 'Attachment');
    assert.ok(marks.every(({ element: mark }) => child(child(mark, 'w:pPr'), 'w:pageBreakBefore') !== undefined));
  });

  it('gives the same bytes for the same report', () => assert.deepEqual(exported(REPORT), bytes));

  it('escapes what XML has a meaning for, and leaves out what it forbids', () => {
    const text = paragraphsOf(exported('某局2025年工作总结\n一、A&B\n指标<5且>3，说“好”\u0001。\n')).at(-1)?.text;
    assert.equal(text, '指标<5且>3，说“好”。');
  });

  it('follows the settings of the house', () => {
    const own = exported(REPORT, { fonts: { body: '方正仿宋_GBK' }, boldHeadings: true, pageNumbers: 'none' });
    assert.ok(child(child(styleOf(own, 'Heading1'), 'w:rPr'), 'w:b') !== undefined);
    assert.equal([...unpack(own, (name) => name.includes('footer')).keys()].length, 0);
    const styles = within(partOfKind(openPackage(own), 'styles') as Element);
    assert.ok(styles.some(({ attributes }) => attributes['w:eastAsia'] === '方正仿宋_GBK'));
  });

  it('joins hard-wrapped lines, drops the marks of Markdown and comments', () => {
    const text = '# 某局2025年工作总结\n\n## 一、**主要**工作\n\n完成**投资**12亿元。<!-- 待核 -->\n';
    assert.deepEqual(
      paragraphsOf(exported(text))
        .filter((paragraph) => paragraph.text !== '')
        .map(({ style, text: own }) => [style, own]),
      [
        ['Title', '某局2025年工作总结'],
        ['Heading1', '一、主要工作'],
        ['Normal', '完成投资12亿元。'],
      ],
    );
  });

  describe('with a template', () => {
    const template = exported('某局2024年工作总结\n一、进展\n完成了。\n', {
      fonts: { body: '宋体' },
      margins: { top: 25 },
    });

    it('takes over its styles and page and none of its text', () => {
      const own = exported(REPORT, {}, template);
      assert.deepEqual(
        paragraphsOf(own).map(({ text }) => text),
        paragraphsOf(bytes).map(({ text }) => text),
      );
      const word = openPackage(own);
      const page = bodyOf(word).at(-1);
      assert.equal(child(page, 'w:pgMar')?.attributes['w:top'], '1417');
      const fonts = within(partOfKind(word, 'styles') as Element).filter(({ name }) => name === 'w:rFonts');
      assert.equal(fonts[0]?.attributes['w:eastAsia'], '宋体');
    });

    it('refuses what is no Word document', () => {
      assert.throws(() => exported(REPORT, {}, new TextEncoder().encode('no archive')), /no whole \.docx/);
    });
  });
});

describe('elements', () => {
  it('leave out what is undefined or null', () =>
    assert.deepEqual(element('a', { b: undefined, c: 1 }, null, 'd'), {
      name: 'a',
      attributes: { c: '1' },
      children: ['d'],
    }));
});
