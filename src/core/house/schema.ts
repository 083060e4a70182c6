import * as z from 'zod/mini';
import { SEVERITIES } from './severity';

/** What the editor says of a key or value of `.zongjie.json` while it is being written. */
export interface Description {
  readonly title?: string;
  /** In Chinese. */
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** The descriptions, by schema. */
export const DESCRIPTIONS = z.registry<Description>();

function described<S extends z.core.$ZodType>(schema: S, description: string): S {
  DESCRIPTIONS.add(schema, { description });
  return schema;
}

/** Longer words and lists are refused: nothing that a person keeps by hand is so long. */
const LONGEST_WORD = 80;
const LONGEST_NOTE = 400;
const MOST = 5000;
/** Between the units of one kind that people use lies less than this. */
const LARGEST_FACTOR = 1e12;
const SMALLEST_FACTOR = 1e-12;

/** The severity that a house style gives a rule; `off` for none of its findings. */
export const severity = z.enum([...SEVERITIES, 'off']);

const HAS_TEXT = /\S/;
const word = (description: string) =>
  described(z.string().check(z.maxLength(LONGEST_WORD), z.regex(HAS_TEXT)), description);
const words = (description: string, each: string) =>
  described(z.array(word(each)).check(z.minLength(1), z.maxLength(MOST)), description);
const list = <S extends z.core.$ZodType>(item: S, description: string) =>
  described(z.array(item).check(z.maxLength(MOST)), description);
const note = z.optional(
  described(z.string().check(z.maxLength(LONGEST_NOTE), z.regex(HAS_TEXT)), '为什么：写进问题说明里。'),
);
const oneOrMore = (description: string) =>
  described(z.union([word(description), words(description, description)]), description);
const except = z.optional(words('含有这个词而不算错的词：如错词“登陆”写“台风登陆”。', '不算错的词'));

const term = z.strictObject({
  wrong: oneOrMore('不该这样写的词，一个或几个。'),
  right: word('应当写成的词。'),
  except,
  note,
});
const forbidden = z.strictObject({
  text: oneOrMore('不许出现的词，一个或几个。'),
  instead: z.optional(word('改成什么；不写的，只报不改。')),
  except,
  note,
});
const required = z.strictObject({
  form: word('必须写出的规范写法。'),
  when: z.optional(oneOrMore('写到哪个词时才要求，一个或几个；不写的，每篇都要求。')),
  place: z.optional(
    described(
      z.enum(['first', 'anywhere']),
      '`first`（默认）：第一次写到 when 时就要用规范写法；`anywhere`：全篇有一处即可。',
    ),
  ),
  note,
});
const unit = z.strictObject({
  unit: word('单位，照数字后面的写法。'),
  same: z.optional(word('等于哪个通用单位，如“立方米”；写了才能与它比较。')),
  factor: z.optional(
    described(
      z.number().check(z.minimum(SMALLEST_FACTOR), z.maximum(LARGEST_FACTOR)),
      '一个本单位等于几个通用单位，默认 1。',
    ),
  ),
});
const leader = z.strictObject({
  name: word('姓名。'),
  title: z.optional(oneOrMore('职务，一个或几个；姓名前后写成别的职务会报。')),
});
const record = <S extends z.core.$ZodType>(value: S, description: string) =>
  described(z.record(z.string(), value), description);
const headings = (role: string) => z.optional(list(word('标题里的词'), `标题里有这些词的，是${role}部分。`));

const font = (description: string) => z.optional(word(description));
const points = (description: string) =>
  z.optional(
    described(z.number().check(z.minimum(5), z.maximum(72)), `${description}，单位磅（22 磅为二号，16 磅为三号）。`),
  );
const millimetres = (description: string) =>
  z.optional(described(z.number().check(z.minimum(5), z.maximum(90)), `${description}，单位毫米。`));

/** The page of exported Word files. */
const page = z.strictObject({
  preset: z.optional(
    described(
      z.enum(['margin', 'ink']),
      '`margin`（默认）：页边距为 37、35、28、26 毫米；`ink`：文字本身占满版心，首行字上端距纸边 37 毫米。',
    ),
  ),
  fonts: z.optional(
    described(
      z.strictObject({
        title: font('标题的字体。默认方正小标宋简体。'),
        body: font('正文的字体。默认仿宋_GB2312。'),
        heading1: font('一级标题（一、）的字体。默认黑体。'),
        heading2: font('二级标题（（一））的字体。默认楷体_GB2312。'),
        latin: font('数字和西文的字体。默认 Times New Roman。'),
        pageNumber: font('页码的字体。默认宋体。'),
      }),
      '字体。',
    ),
  ),
  sizes: z.optional(
    described(
      z.strictObject({
        title: points('标题的字号'),
        body: points('正文的字号'),
        table: points('表格的字号'),
        pageNumber: points('页码的字号'),
      }),
      '字号。',
    ),
  ),
  pitch: points('行距（固定值）'),
  margins: z.optional(
    described(
      z.strictObject({
        top: millimetres('上边距'),
        bottom: millimetres('下边距'),
        left: millimetres('左边距'),
        right: millimetres('右边距'),
      }),
      '页边距。',
    ),
  ),
  boldHeadings: z.optional(described(z.boolean(), '各级标题是否加粗。默认不加粗。')),
  pageNumbers: z.optional(
    described(
      z.enum(['outside', 'centre', 'none']),
      '页码：`outside`（默认）单页居右、双页居左；`centre` 居中；`none` 不编页码。',
    ),
  ),
  runIn: z.optional(
    described(
      z.enum(['style', 'separator']),
      '标题与正文接排时：`style`（默认）用字符样式区分；`separator` 用 Word 的样式分隔符，导航窗格里只显示标题。',
    ),
  ),
  template: z.optional(word('模板文件（.docx），相对本文件的路径：沿用其样式、页面、页眉和页脚。')),
});

/** The form of `.zongjie.json` (机构规范). */
export const houseFile = z.strictObject({
  $schema: z.optional(z.string()),
  rules: z.optional(record(severity, '各条规则的轻重。个人设置 `zongjie.rules` 里另有规定的，以个人设置为准。')),
  languages: z.optional(
    list(
      word('语言标识'),
      '除设置 `zongjie.languages` 所列之外，本文件夹里还有哪些语言的文件当作工作总结，如 `markdown`、`plaintext`。',
    ),
  ),
  names: z.optional(list(word('名称'), '本单位自己的名称、口号，如“三色预警”“12家亲”：其中的数字不算数据。')),
  units: z.optional(
    list(
      z.union([word('单位，照数字后面的写法。'), unit]),
      '本单位自用的计量单位和量词：写在数字后面就算数据，也不再报单位不规范。',
    ),
  ),
  abbreviations: z.optional(record(word('全称'), '简称 → 全称：两者算同一个指标。')),
  terms: z.optional(list(term, '用语：错的 → 对的。')),
  forbidden: z.optional(list(z.union([word('不许出现的词。'), forbidden]), '禁用的词。')),
  required: z.optional(list(required, '必须写出的规范写法。')),
  roles: z.optional(
    described(
      z.strictObject({
        progress: headings('进展'),
        measures: headings('举措'),
        problems: headings('问题'),
        plan: headings('计划'),
      }),
      '本单位的小节标题用语，各是哪一部分。',
    ),
  ),
  leaders: z.optional(
    list(
      z.union([word('姓名。'), leader]),
      '领导姓名，按排名先后；连着写时须照此先后。要在 rules 里打开 `leader-title-order`。',
    ),
  ),
  facts: z.optional(
    list(
      z.strictObject({
        year: described(z.int().check(z.minimum(1950), z.maximum(2150)), '说的是哪一年的总结。'),
        last: word('上年总结里的提法，如“县委十一届三次全会”。'),
        now: word('这一年的提法；没有变的照写。'),
      }),
      '每年换提法的事：届次、全会、规划的年份、专题教育、领导和职务、口号。由去年总结起草时照此改。',
    ),
  ),
  sensitive: z.optional(
    list(
      z.union([
        word('敏感表述。'),
        z.strictObject({
          wrong: oneOrMore('敏感或不规范的表述，一个或几个。'),
          right: z.optional(word('应当怎样写；不写的，只报不改。')),
          except,
          note,
        }),
      ]),
      '敏感表述。要在 rules 里打开 `sensitive-form`。',
    ),
  ),
  word: z.optional(described(page, '导出 Word 的版面。不写的照 GB/T 9704—2012《党政机关公文格式》。')),
});

/** What a house style says of the page of exported Word files. */
export type HousePage = z.output<typeof page>;
/** What `.zongjie.json` holds, read and checked. */
export type HouseFile = z.output<typeof houseFile>;
