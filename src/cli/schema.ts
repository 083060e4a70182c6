import { z } from 'zod';
import { COMPARISON_KINDS } from '../core/lexicon/comparisonKinds';
import { SEVERITIES } from '../core/house/severity';
import { ROLES, ROLE_NAMES } from '../core/lexicon/headings/roles';
import { REPORT_KINDS } from '../core/lexicon/reportKinds';

/**
 * The JSON of the three commands as zod schemas. They are exported as JSON Schema to docs/schema; the command itself
 * takes only their types from here, so that zod is not part of it.
 */
const KINDS = [...REPORT_KINDS, 'unknown'] as const;
const Position = z
  .strictObject({ line: z.int().min(0), character: z.int().min(0) })
  .meta({ id: 'Position', description: '位置：行、列都从 0 数，列以 UTF-16 码元计（同 Language Server Protocol）' });

const Range = z
  .strictObject({ start: Position, end: Position })
  .meta({ id: 'Range', description: '范围：含 start，不含 end' });

const Section = z
  .strictObject({
    marker: z.string().describe('编号，照原文；没有则为空'),
    text: z.string().describe('标题，不含编号和末尾标点'),
    level: z.int().min(1).describe('层级，最上层为 1'),
    role: z.enum(ROLES).describe(`作用：${ROLES.map((role) => `${role} ${ROLE_NAMES[role].zh}`).join('、')}`),
    inline: z.boolean().describe('正文是否接在标题后的同一行'),
    range: Range.describe('整节，含下级各节'),
    headingRange: Range.describe('从编号（没有编号或编号另占一格时从标题）到标题末尾'),
    get children() {
      return z.array(Section);
    },
  })
  .meta({ id: 'Section', description: '小节' });

const Comparison = z
  .strictObject({
    kind: z
      .enum(COMPARISON_KINDS)
      .describe(
        'yoy 同比、mom 环比、growth 未写基期的增减、cagr 年均、net 净增、share 占比、rank 位次、multiple 倍数、completion 完成率、gap 与别的相差（高于全国平均）、contribution 拉动（拉动增长几个百分点）',
      ),
    text: z.string().describe('照原文'),
    range: Range,
    value: z
      .number()
      .min(0)
      .nullable()
      .describe('照所写的数，不论升降都是正数；区间取下限；比例（3:2）逐项相比，见 terms，这里为 null'),
    valueHigh: z.number().min(0).optional().describe('区间的上限'),
    terms: z.array(z.number()).optional().describe('比例的各项各变化多少，减少为负'),
    unit: z.string(),
    base: z.string().nullable().describe('基期、整体或比较范围，照原文；没有写则为 null'),
    direction: z.enum(['up', 'down']).optional(),
    derived: z.literal(true).optional().describe('由前后两个数算出（由70%提高到75%），不是原文所写'),
  })
  .meta({ id: 'Comparison', description: '比较' });

const Period = z
  .strictObject({
    text: z.string().describe('照原文'),
    start: z.string().nullable().describe('ISO 年月或日期；推不出则为 null'),
    end: z.string().nullable().describe('ISO 年月或日期；推不出则为 null'),
  })
  .meta({ id: 'Period', description: '时期' });

const Figure = z
  .strictObject({
    text: z.string().describe('数和单位，照原文'),
    range: Range,
    value: z.number().describe('照所写的数，未乘万、亿；区间取下限'),
    valueHigh: z.number().optional().describe('区间的上限'),
    terms: z.array(z.number()).optional().describe('比例（3:2）的各项，value 是第一项'),
    unit: z.string().describe('单位，含万、亿'),
    baseUnit: z.string().describe('换算后的单位'),
    normalized: z.number().describe('以 baseUnit 计的数'),
    approximation: z.string().describe('近、约、超、余、以上等，照原文；没有则为空'),
    indicator: z.string().describe('指标；读不出则为空'),
    period: Period.nullable(),
    scope: z.string().nullable().describe('范围（全市、全省等），照原文'),
    target: z.boolean().describe('目标为 true，结果为 false'),
    comparisons: z.array(Comparison),
    partOf: z
      .strictObject({ text: z.string(), range: Range })
      .optional()
      .describe('“其中”所属的总数：它的原文和位置，即 figures 中 range 相同的一项'),
    table: z
      .strictObject({ row: z.string(), column: z.string() })
      .optional()
      .describe('表格里的数：所在行、列的名称；正文里的数没有这一项'),
  })
  .meta({ id: 'Figure', description: '数据' });

const Diagnostic = z
  .strictObject({
    rule: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe('规则的名称，不随版本变'),
    category: z.string(),
    severity: z.enum(SEVERITIES),
    message: z.string().describe('用户语言的说明'),
    range: Range,
    fixes: z
      .array(
        z.strictObject({ title: z.string(), edits: z.array(z.strictObject({ range: Range, newText: z.string() })) }),
      )
      .describe('改法，首选在前；一个改法的各处修改同时作用'),
    related: z.array(
      z.strictObject({ message: z.string(), range: Range, path: z.string().optional().describe('在别的文件里时才有') }),
    ),
  })
  .meta({ id: 'Diagnostic', description: '问题' });

const path = z.string().describe('照命令行所写；标准输入为 -');

const OutlineFile = z.strictObject({
  path,
  title: z.string().nullable().describe('没有标题则为 null'),
  kind: z.enum(KINDS).describe('文种'),
  issuer: z.string().nullable().describe('单位，照标题；标题没有写则为 null'),
  period: Period.nullable().describe('标题所写的时期；没有写则为 null'),
  year: z.int().nullable().describe('年份，据标题、文件名、标题下的日期或正文开头；读不出则为 null'),
  sections: z.array(Section),
});
const FiguresFile = z.strictObject({ path, figures: z.array(Figure).describe('按出现先后') });
const LintFile = z.strictObject({
  path,
  diagnostics: z.array(Diagnostic).describe('按位置先后；用 --fix 时是改后还有的问题'),
  errors: z.int().min(0),
  warnings: z.int().min(0),
  ignored: z.int().min(0).describe('已忽略、没有列出的问题'),
  fixed: z.int().min(0).optional().describe('改好（--fix）或可以改好（--fix-dry-run）的问题数；没有用这两个选项则没有'),
  diff: z.string().optional().describe('改动，unified diff；没有用 --fix-dry-run 或没有可改的则没有'),
});

const output = <F extends z.ZodType>(command: string, file: F) =>
  z
    .strictObject({ version: z.literal(1), files: z.array(file).describe('按给出的先后；读不了的文件不在内') })
    .meta({ title: `zongjie ${command} --format json` });

/** The whole output of each command, by the command's name. */
export const OUTPUTS = {
  outline: output('outline', OutlineFile),
  figures: output('figures', FiguresFile),
  lint: output('lint', LintFile),
};

/** A stretch of text as JSON tells it: lines and UTF-16 columns, counted from 0. */
export type RangeJson = z.output<typeof Range>;
/** A section of the outline as JSON tells it, with those below it. */
export type SectionJson = z.output<typeof Section>;
/** The period of a figure as JSON tells it. */
export type PeriodJson = z.output<typeof Period>;
/** A comparison of a figure as JSON tells it. */
export type ComparisonJson = z.output<typeof Comparison>;
/** A figure as JSON tells it. */
export type FigureJson = z.output<typeof Figure>;
/** A diagnostic as JSON tells it, with its fixes. */
export type DiagnosticJson = z.output<typeof Diagnostic>;
/** What `outline --format json` writes of one file. */
export type OutlineJson = z.output<typeof OutlineFile>;
/** What `figures --format json` writes of one file. */
export type FiguresJson = z.output<typeof FiguresFile>;
/** What `lint --format json` writes of one file. */
export type LintJson = z.output<typeof LintFile>;
