import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/outline/model';
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
const NUMERALS = '一二三四五六七八九十';

interface Form {
  readonly mark: (index: number) => string;
  /** What ends the heading where its text goes on in its line; null where it stands alone. */
  readonly end: string | null;
  /** Whether its text stands in the next line all the same. */
  readonly alone?: true;
  /** Whether what it begins with is a part of its text. */
  readonly spoken?: true;
}

const FORMS = {
  part: { mark: (i) => `第${NUMERALS[i]}部分 `, end: null },
  bare: { mark: () => '', end: null },
  cn: { mark: (i) => `${NUMERALS[i]}、`, end: null },
  paren: { mark: (i) => `（${NUMERALS[i]}）`, end: null },
  parenRun: { mark: (i) => `（${NUMERALS[i]}）`, end: '。' },
  arabic: { mark: (i) => `${i + 1}.`, end: null },
  arabicRun: { mark: (i) => `${i + 1}、`, end: '。' },
  arabicParen: { mark: (i) => `（${i + 1}）`, end: '。' },
  arabicHalf: { mark: (i) => `${i + 1}）`, end: null },
  circled: { mark: (i) => '①②③④⑤'[i] as string, end: '。' },
  is: { mark: (i) => `${NUMERALS[i]}是`, end: '。' },
  nth: { mark: (i) => `第${NUMERALS[i]}，`, end: '。' },
  lead: { mark: () => '', end: '。' },
  colon: { mark: () => '', end: '：' },
  chapter: { mark: (i) => `第${NUMERALS[i]}章 `, end: null },
  section: { mark: (i) => `第${NUMERALS[i]}节 `, end: null },
  below: { mark: (i) => `${NUMERALS[i]}、\n`, end: null },
  parenBelow: { mark: (i) => `（${NUMERALS[i]}）\n`, end: null },
  dash: { mark: () => '——', end: '。' },
  own: { mark: () => '', end: '。', alone: true },
  refrain: { mark: () => '一年来，', end: '。', spoken: true },
  bracketed: { mark: () => '【', end: '】' },
  blank: { mark: (i) => `${i + 1} `, end: null },
  must: { mark: (i) => `${NUMERALS[i]}要`, end: '。' },
  hash: { mark: () => '## ', end: null },
  hashes: { mark: () => '### ', end: null },
} as const satisfies Readonly<Record<string, Form>>;
type FormName = keyof typeof FORMS;

/** The forms of the levels from the top: as reports have them, and 1. over （一） against convention. */
const COMBINATIONS: readonly (readonly FormName[])[] = [
  ['lead'],
  ['colon'],
  ['bare'],
  ['nth'],
  ['arabicHalf'],
  ['part', 'cn', 'paren'],
  ['part', 'cn', 'bare'],
  ['bare', 'cn', 'lead'],
  ['bare', 'cn', 'is'],
  ['bare', 'paren', 'arabicRun'],
  ['cn', 'paren', 'arabic'],
  ['cn', 'parenRun', 'circled'],
  ['cn', 'bare', 'arabic'],
  ['cn', 'lead', 'is'],
  ['cn', 'lead', 'arabicParen'],
  ['cn', 'colon'],
  ['cn', 'arabic', 'arabicHalf'],
  ['cn', 'nth', 'arabic'],
  ['paren', 'arabicRun', 'is'],
  ['paren', 'lead', 'circled'],
  ['arabic', 'paren', 'is'],
  ['arabic', 'parenRun'],
  ['nth', 'arabic'],
  ['nth', 'arabicParen'],
  ['chapter', 'section', 'cn'],
  ['chapter', 'cn', 'parenRun'],
  ['below', 'parenBelow'],
  ['below', 'parenBelow', 'arabic'],
  ['cn', 'dash'],
  ['cn', 'paren', 'dash'],
  ['cn', 'own'],
  ['paren', 'own'],
  ['own'],
  ['bare', 'own'],
  ['cn', 'refrain'],
  ['cn', 'refrain', 'arabicParen'],
  ['cn', 'paren', 'lead'],
  ['cn', 'paren', 'bare'],
  ['bracketed'],
  ['blank'],
  ['cn', 'must'],
  ['cn', 'paren', 'must'],
  ['hash', 'hashes'],
  ['hash', 'paren'],
];

interface Expected {
  readonly level: number;
  readonly text: string;
}

interface Written {
  readonly lines: readonly string[];
  readonly expected: readonly Expected[];
}

/** The report with the forms, and its headings. */
function write(forms: readonly FormName[]): Written {
  const lines = [
    '云岭县2024年工作总结',
    '2024年，全县围绕年初确定的目标任务，真抓实干，各项工作取得新进展，现总结如下。',
  ];
  const expected: Expected[] = [];
  let bodies = 0;
  const add = (level: number, index: number, text: string, leaf: boolean): void => {
    const { mark, end, alone, spoken } = FORMS[forms[level - 1] as FormName] as Form;
    const body = (): string => BODIES[bodies++ % BODIES.length] as string;
    expected.push({ level, text: spoken === true ? mark(index).normalize('NFKC') + text : text });
    if (alone === true) lines.push(`${mark(index)}${text}${end}`, ...(leaf ? [body()] : []));
    else if (end !== null) lines.push(`${mark(index)}${text}${end}${body()}`);
    else lines.push(`${mark(index)}${text}`, ...(leaf ? [body()] : []));
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

const tree = (sections: readonly Section[]): Expected[] =>
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
