import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/outline/model';
import { COMBINATIONS, FORMS, writeHeading } from '../../fixtures/outline/headingForms';
import type { FormName, HeadingForm, WrittenHeading } from '../../fixtures/outline/headingForms';
import { read } from '../../fixtures/read';

/**
 * Reports of every form of heading over every other, two and three levels deep: the tree is the one they were made
 * with, however the text is laid out. All wording is invented.
 */
const PARTS = ['产业发展持续向好', '城乡建设扎实推进', '民生保障不断加强', '存在的主要问题', '下一步工作打算'];
const SECTIONS = [
  ['工业运行平稳有序', '招商引资成效明显', '农业生产稳步提升'],
  ['道路管网加快完善', '环境整治有力有序', '老旧小区改造提速'],
  ['就业形势总体稳定', '教育质量稳步提高', '医疗服务更加便利'],
];
const ITEMS = ['重点项目增产增效', '薄弱环节加快补齐'];
const PLACES = ['东片', '西片', '南片'];
const BODIES = [
  '全年完成投资12.6亿元，同比增长8.3%，新开工项目14个，竣工投用9个，带动上下游企业增产增收。',
  '组织专题培训6期、现场推进会3次，覆盖干部职工420人次，梳理问题清单37项并逐项销号。',
  '新建改建道路18公里，铺设管网26公里，惠及群众1.3万人，投诉量比上年减少126件。',
  '发放补助资金860万元，惠及农户2100户，户均增收3200元，群众满意度达到96%。',
];

interface Written {
  readonly lines: readonly string[];
  readonly expected: readonly WrittenHeading[];
}

/** The report with the forms, and its headings. */
function write(forms: readonly FormName[]): Written {
  const lines = [
    '云岭县2024年工作总结',
    '2024年，全县围绕年初确定的目标任务，真抓实干，各项工作取得新进展，现总结如下。',
  ];
  const expected: WrittenHeading[] = [];
  let bodies = 0;
  const add = (level: number, index: number, text: string, leaf: boolean): void => {
    const name = forms[level - 1] as FormName;
    const { end, alone }: HeadingForm = FORMS[name];
    const hasBody = leaf || (end !== null && alone !== true);
    const written = writeHeading(name, index, text, hasBody ? [BODIES[bodies++ % BODIES.length] as string] : []);
    expected.push({ level, text: written.text });
    lines.push(...written.lines);
  };
  PARTS.forEach((part, i) => {
    const sections = forms.length > 1 ? (SECTIONS[i] ?? []) : [];
    add(1, i, part, sections.length === 0);
    sections.forEach((section, j) => {
      add(2, j, section, forms.length < 3);
      if (forms.length > 2) ITEMS.forEach((item, k) => add(3, k, `${PLACES[j]}${item}${PLACES[i]}`, true));
    });
  });
  return { lines, expected };
}

const WIDTH = 40;
const wrapped = (line: string): string =>
  Array.from({ length: Math.ceil(line.length / WIDTH) }, (_, i) => line.slice(i * WIDTH, (i + 1) * WIDTH)).join('\n');

const LAYOUTS: readonly (readonly [string, (lines: readonly string[]) => string])[] = [
  ['as it is', (lines) => lines.join('\n')],
  ['indented', (lines) => lines.map((line, i) => (i === 0 ? line : `\u3000\u3000${line}`)).join('\n')],
  ['with blank lines', (lines) => lines.join('\n\n')],
  ['at half width', (lines) => lines.join('\n').replace(/[\uff01-\uff5e]/g, (mark) => mark.normalize('NFKC'))],
  ['wrapped at 40', (lines) => lines.map(wrapped).join('\n')],
];

/** Forms whose headings close with a mark, or that a number opens: they can be told in a text on one line. */
const ON_ONE_LINE: readonly (readonly FormName[])[] = [
  ['cn', 'parenRun'],
  ['cn', 'parenRun', 'arabicRun'],
  ['cn', 'arabicRun'],
  ['cn', 'parenRun', 'arabicParen'],
  ['cn', 'parenRun', 'circled'],
  ['cn', 'parenRun', 'is'],
  ['cn', 'is'],
  ['parenRun'],
  ['parenRun', 'arabicRun'],
  ['arabicRun'],
  ['arabicRun', 'arabicParen'],
  ['nth'],
];

/** Forms that need the blank that a page leaves where a line break was. */
const PARTED_BY_BLANKS: readonly (readonly FormName[])[] = [
  ['cn'],
  ['cn', 'paren'],
  ['cn', 'paren', 'arabic'],
  ['cn', 'paren', 'arabicRun'],
  ['cn', 'arabicParen'],
  ['cn', 'nth'],
  ['cn', 'must'],
];

const tree = (sections: readonly Section[]): WrittenHeading[] =>
  sections.flatMap(({ level, text, children }) => [{ level, text: text.normalize('NFKC') }, ...tree(children)]);

describe('the outline of reports made of every form of heading', () => {
  for (const forms of COMBINATIONS) {
    const { lines, expected } = write(forms);
    for (const [layout, lay] of LAYOUTS)
      it(`${forms.join(' over ')}, ${layout}`, () => assert.deepEqual(tree(read(lay(lines)).sections), expected));
  }
  for (const forms of ON_ONE_LINE)
    it(`${forms.join(' over ')}, on one line`, () => {
      const { lines, expected } = write(forms);
      assert.deepEqual(tree(read(lines.join('')).sections), expected);
    });
  for (const forms of [...ON_ONE_LINE, ...PARTED_BY_BLANKS])
    it(`${forms.join(' over ')}, with blanks for line breaks`, () => {
      const { lines, expected } = write(forms);
      assert.deepEqual(tree(read(lines.join(' ')).sections), expected);
    });
});
