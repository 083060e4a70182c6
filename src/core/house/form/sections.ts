import { ROLES, ROLE_NAMES } from '../../lexicon/headings/roles';
import type { Message } from '../../text/message';
import { SEVERITIES, SEVERITY_NAMES } from '../severity';
import type { HouseFile } from '../schema';

/** A value to choose, and how the writer reads it. */
export interface Choice {
  readonly value: string;
  readonly label: Message;
}

/** How a cell stands in the file: a word, one or several words (、 between them), a number, true or false. */
export type CellType = 'word' | 'words' | 'number' | 'truth';

/** A column of a list of the house style. */
export interface Column {
  /** Its key in the entries of the file. */
  readonly key: string;
  readonly label: Message;
  readonly type: CellType;
  /** What may stand in it; absent where the writer types it. `rule` for the rules there are. */
  readonly choices?: readonly Choice[] | 'rule';
}

/**
 * How a list stands in the file: `entries` as objects with a key a column, of which one that has only its first column
 * may be a bare word (`bare`); `words` as bare words; `pairs` as an object whose keys are the first column; `groups` as
 * an object of lists, where the first column says which list.
 */
export type SectionShape = 'entries' | 'words' | 'pairs' | 'groups';

/** The keys of the file that are lists. */
export type ListKey = Exclude<keyof HouseFile, '$schema' | 'word'>;

/** A list of the house style as the form shows it. */
export interface Section {
  readonly key: ListKey;
  readonly title: Message;
  readonly help: Message;
  readonly shape: SectionShape;
  readonly bare: boolean;
  readonly columns: readonly Column[];
}

const column = (key: string, zh: string, en: string, type: CellType = 'word'): Column => ({
  key,
  label: { zh, en },
  type,
});
const EXCEPT = column('except', '不算错的词', 'not wrong in', 'words');
const NOTE = column('note', '为什么', 'why');

const SEVERITY_CHOICES: readonly Choice[] = [
  ...SEVERITIES.map((value): Choice => ({ value, label: SEVERITY_NAMES[value] })),
  { value: 'off', label: { zh: '关闭', en: 'off' } },
];
const PLACES: readonly Choice[] = [
  { value: 'first', label: { zh: '第一次写到时', en: 'where it is first said' } },
  { value: 'anywhere', label: { zh: '全篇有一处即可', en: 'anywhere' } },
];
const ROLE_CHOICES: readonly Choice[] = ROLES.filter((role) => role !== 'other').map((value) => {
  const { zh, en } = ROLE_NAMES[value];
  return { value, label: { zh, en: en.toLowerCase() } };
});

/** The lists of the house style, in the order in which a writer wants them. */
export const SECTIONS: readonly Section[] = [
  {
    key: 'terms',
    title: { zh: '用语', en: 'Terms' },
    help: { zh: '错的 → 对的；几个词之间用顿号。', en: 'Wrong → right; several words are set apart by 、.' },
    shape: 'entries',
    bare: false,
    columns: [column('wrong', '错的', 'wrong', 'words'), column('right', '应写成', 'right'), EXCEPT, NOTE],
  },
  {
    key: 'forbidden',
    title: { zh: '禁用的词', en: 'Forbidden words' },
    help: { zh: '不写“改成”的，只报不改。', en: 'Without a replacement, they are told and not mended.' },
    shape: 'entries',
    bare: true,
    columns: [column('text', '不许出现', 'forbidden', 'words'), column('instead', '改成', 'instead'), EXCEPT, NOTE],
  },
  {
    key: 'required',
    title: { zh: '必须写出的规范写法', en: 'Required forms' },
    help: { zh: '不写“写到哪个词时”的，每篇都要求。', en: 'Without “when”, every report needs it.' },
    shape: 'entries',
    bare: false,
    columns: [
      column('form', '规范写法', 'form'),
      column('when', '写到哪个词时', 'when', 'words'),
      { ...column('place', '写在何处', 'where'), choices: PLACES },
      NOTE,
    ],
  },
  {
    key: 'abbreviations',
    title: { zh: '简称', en: 'Short forms' },
    help: { zh: '简称与全称算同一个指标。', en: 'The short and the full form are one indicator.' },
    shape: 'pairs',
    bare: false,
    columns: [column('', '简称', 'short form'), column('', '全称', 'full form')],
  },
  {
    key: 'names',
    title: { zh: '本单位的名称、口号', en: 'Names and slogans' },
    help: { zh: '其中的数字不算数据，如“三色预警”。', en: 'Numbers in them are no figures.' },
    shape: 'words',
    bare: true,
    columns: [column('', '名称', 'name')],
  },
  {
    key: 'units',
    title: { zh: '自用的计量单位', en: 'Own units' },
    help: {
      zh: '写了“等于”，才能与通用单位比较；“几个”不写为一个。',
      en: 'With “equals” it can be compared with a common unit.',
    },
    shape: 'entries',
    bare: true,
    columns: [
      column('unit', '单位', 'unit'),
      column('same', '等于哪个通用单位', 'equals'),
      column('factor', '几个', 'how many', 'number'),
    ],
  },
  {
    key: 'facts',
    title: { zh: '每年换提法的事', en: 'Words that change with the year' },
    help: {
      zh: '届次、全会、专题教育、领导和职务：由去年总结起草时照此改。',
      en: 'Sessions, campaigns, people with office: a draft from last year’s goes by them.',
    },
    shape: 'entries',
    bare: false,
    columns: [
      column('year', '哪一年的总结', 'report of', 'number'),
      column('last', '上年的提法', 'last year'),
      column('now', '这一年的提法', 'this year'),
    ],
  },
  {
    key: 'leaders',
    title: { zh: '领导排名', en: 'Order of leaders' },
    help: {
      zh: '按先后；另要在“各条规则的轻重”里打开“领导排名或职务不符”，这份名单才起作用。',
      en: 'In their order; the rule about it must be turned on below.',
    },
    shape: 'entries',
    bare: true,
    columns: [column('name', '姓名', 'name'), column('title', '职务', 'office', 'words')],
  },
  {
    key: 'sensitive',
    title: { zh: '敏感表述', en: 'Sensitive forms' },
    help: {
      zh: '另要在“各条规则的轻重”里打开“敏感或不规范的表述”，才起作用。',
      en: 'The rule about it must be turned on below.',
    },
    shape: 'entries',
    bare: true,
    columns: [column('wrong', '表述', 'form', 'words'), column('right', '应写成', 'right'), EXCEPT, NOTE],
  },
  {
    key: 'roles',
    title: { zh: '小节标题用语', en: 'Words of headings' },
    help: { zh: '标题里有这些词的，是哪一部分。', en: 'What a heading with these words is.' },
    shape: 'groups',
    bare: false,
    columns: [
      { ...column('', '哪一部分', 'part'), choices: ROLE_CHOICES },
      column('', '标题里的词', 'word in the heading'),
    ],
  },
  {
    key: 'rules',
    title: { zh: '各条规则的轻重', en: 'Severity of rules' },
    help: { zh: '这里没有的规则照默认。', en: 'Rules that are not here have their own severity.' },
    shape: 'pairs',
    bare: false,
    columns: [
      { ...column('', '规则', 'rule'), choices: 'rule' },
      { ...column('', '轻重', 'severity'), choices: SEVERITY_CHOICES },
    ],
  },
  {
    key: 'languages',
    title: { zh: '还当作工作总结的语言', en: 'Further languages' },
    help: { zh: 'VS Code 的语言标识，如 markdown、plaintext。', en: 'Ids of VS Code, such as markdown, plaintext.' },
    shape: 'words',
    bare: true,
    columns: [column('', '语言标识', 'language id')],
  },
];

/** A field of the page of exported Word files. */
export interface PageField {
  /** Where the file has it. */
  readonly path: readonly string[];
  readonly label: Message;
  readonly type: CellType;
  readonly choices?: readonly Choice[];
}

const field = (
  path: string,
  zh: string,
  en: string,
  type: CellType = 'word',
  choices?: readonly Choice[],
): PageField => ({
  path: ['word', ...path.split('.')],
  label: { zh, en },
  type,
  ...(choices === undefined ? {} : { choices }),
});

/** The page of exported Word files; what is empty is as GB/T 9704 has it. */
export const PAGE_FIELDS: readonly PageField[] = [
  field('template', '模板文件（.docx）', 'Template (.docx)'),
  field('fonts.title', '标题字体', 'Font of the title'),
  field('fonts.body', '正文字体', 'Font of the text'),
  field('fonts.heading1', '一级标题字体', 'Font of headings 一、'),
  field('fonts.heading2', '二级标题字体', 'Font of headings （一）'),
  field('fonts.latin', '数字和西文字体', 'Font of digits and Latin letters'),
  field('fonts.pageNumber', '页码字体', 'Font of page numbers'),
  field('sizes.title', '标题字号（磅）', 'Size of the title (pt)', 'number'),
  field('sizes.body', '正文字号（磅）', 'Size of the text (pt)', 'number'),
  field('sizes.table', '表格字号（磅）', 'Size of tables (pt)', 'number'),
  field('sizes.pageNumber', '页码字号（磅）', 'Size of page numbers (pt)', 'number'),
  field('pitch', '行距（磅）', 'Line pitch (pt)', 'number'),
  field('margins.top', '上边距（毫米）', 'Top margin (mm)', 'number'),
  field('margins.bottom', '下边距（毫米）', 'Bottom margin (mm)', 'number'),
  field('margins.left', '左边距（毫米）', 'Left margin (mm)', 'number'),
  field('margins.right', '右边距（毫米）', 'Right margin (mm)', 'number'),
  field('preset', '版心', 'Margins measured to', 'word', [
    { value: 'margin', label: { zh: '按页边距', en: 'the margins' } },
    { value: 'ink', label: { zh: '按字面', en: 'the ink' } },
  ]),
  field('boldHeadings', '标题加粗', 'Bold headings', 'truth', [
    { value: 'true', label: { zh: '加粗', en: 'bold' } },
    { value: 'false', label: { zh: '不加粗', en: 'not bold' } },
  ]),
  field('pageNumbers', '页码', 'Page numbers', 'word', [
    { value: 'outside', label: { zh: '单页居右、双页居左', en: 'outside' } },
    { value: 'centre', label: { zh: '居中', en: 'centre' } },
    { value: 'none', label: { zh: '不编页码', en: 'none' } },
  ]),
  field('runIn', '标题与正文接排', 'Run-in headings', 'word', [
    { value: 'style', label: { zh: '用字符样式区分', en: 'by a character style' } },
    { value: 'separator', label: { zh: '用 Word 的样式分隔符', en: 'by a style separator' } },
  ]),
];
