import { forEachWithHalfWidth } from '../../report/marks/halfWidth';
import type { Report } from '../../report/report';
import { FULL_WIDTH_MARKS, HALF_WIDTH_MARKS } from '../../text/halfWidth';
import type { HalfWidthMark } from '../../text/halfWidth';
import { defineRule } from '../rule';
import type { Finding, Fix, SpanEdit } from '../model';

/** Half-width marks in Chinese prose (半角标点): one diagnostic for the file, one fix for all. */
export default defineRule({
  id: 'punctuation-halfwidth',
  category: 'punctuation',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  ignoredBy: 'rule',
  title: { zh: '汉字之间用半角标点', en: 'Half-width punctuation between Chinese characters' },
  why: '中文行文用全角标点。逗号、冒号、分号、括号、问号、叹号写成半角，多半是从网页或扫描件复制来的，字距不匀，排版时还会被当作西文断行。全文合报一条，一次改完。',
  exceptions:
    '小数、时刻（9:30）、比值（3:2）、千分位、西文和网址、Markdown 的记号、代码里的半角标点都不算；“1.”这样的序号也不算。',
  source: 'GB/T 15834—2011《标点符号用法》：汉语文章中标点符号占一个字的位置',
  examples: {
    bad: [
      '全年播种面积86.4万亩⟦,⟧总产量39.2万吨,单产453.7公斤。\n开设课程520门(含选修课)。',
      '受理案件1286件⟦;⟧审结1260件。',
      '为兑现民生实事⟦,⟧ 新增公交线路9条(含夜班线2条),早晚高峰准点率92.4%。',
    ],
    fixed: [
      '全年播种面积86.4万亩，总产量39.2万吨，单产453.7公斤。\n开设课程520门（含选修课）。',
      '受理案件1286件；审结1260件。',
      '为兑现民生实事，新增公交线路9条（含夜班线2条），早晚高峰准点率92.4%。',
    ],
    good: [
      '庭审于9:30开始，男女比例3:2，受理案件12,386件。',
      '执行GB/T 9704(2012)标准，使用Excel, Word等软件。',
      '详见[操作手册](https://example.com/a?b=1;c=2)和`a,b;c`两种写法。',
      '![门诊大楼](images/a.png)\n## 1. 门诊大楼启用\n|:---|:---:|\n&nbsp;门诊量稳步增长。',
      '1.新增床位120张。\n2.新增医师24名。',
      '(一)压实责任\n逐村签订责任书。\n(二)提升单产\n包片指导育秧。',
    ],
  },
  check: (report) => {
    const counts = new Uint32Array(HALF_WIDTH_MARKS.length);
    let first: { readonly start: number; readonly mark: HalfWidthMark } | null = null;
    forEachWithHalfWidth(report, ({ counts: own, prose }, start) => {
      if (prose !== undefined) first ??= { start, mark: prose };
      for (let i = 0; i < own.length; i++) counts[i] = (counts[i] as number) + (own[i] as number);
    });
    return first === null ? [] : [finding(report, first, counts)];
  },
});

function finding(
  report: Report,
  { start, mark }: { readonly start: number; readonly mark: HalfWidthMark },
  counts: Uint32Array,
): Finding {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = [...HALF_WIDTH_MARKS]
    .flatMap((half, i) => (counts[i] === 0 ? [] : [`${half} ${counts[i]}`]))
    .join('  ');
  return {
    span: { start: start + mark.start, end: start + mark.start + 1 },
    message: {
      zh: `汉字之间有${total}处半角标点（${parts}），应为全角。`,
      en: `${total} half-width marks between Chinese characters (${parts}): full-width ones belong here.`,
    },
    fixes: [conversion(report, total)],
  };
}

/** The edits are made when they are asked for: there may be thousands, and the rule runs at every keystroke. */
function conversion(report: Report, total: number): Fix {
  let edits: readonly SpanEdit[] | null = null;
  return {
    title: { zh: `全部改为全角（${total}处）`, en: `Make all ${total} full-width` },
    get edits() {
      return (edits ??= editsOf(report));
    },
    safe: true,
  };
}

function editsOf(report: Report): readonly SpanEdit[] {
  const edits: SpanEdit[] = [];
  forEachWithHalfWidth(report, ({ marks }, start) => {
    for (const { mark, ...span } of marks)
      edits.push({
        span: { start: start + span.start, end: start + span.end },
        newText: FULL_WIDTH_MARKS[mark] as string,
      });
  });
  return edits;
}
