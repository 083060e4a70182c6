import { bareColumnsIn, lackingIn, resultLinesIn } from '../../report/comparedRows';
import type { BareColumn, Lacking } from '../../report/comparedRows';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** The one item of a list, or cell of a column, that lacks the comparison of all others (逐项数据缺同比). */
export default defineRule({
  id: 'sibling-without-comparison',
  category: 'missing-yoy-baseline',
  severity: 'info',
  severityByKind: { government: 'hint' },
  scope: 'report',
  reads: (report) => [resultLinesIn(report)],
  title: { zh: '逐条数据中唯独一条没有同比', en: 'The one item without the comparison of its list' },
  why: '逐条列出的主要数据，别的都写了同比，唯独一条没有写，读者会问它是升是降；表格里同比一栏别的都填了，空着的一格多半是漏填。',
  exceptions:
    '一半左右没有写的，每条讲了几个数的，率和占比，数得清的几项，表格里填了“—”“/”的，不报；确无上年数的，可以不改。',
  source: '统计公报、工作总结的通行写法：并列的主要指标同时给出增减',
  examples: {
    bad: [
      '1.门诊量36.2万人次，同比增长4.1%。\n2.出院患者1.5万人次，同比增长3.8%。\n3.手术量⟦6120台次⟧。\n4.体检2.9万人次，同比增长9.6%。',
      '| 指标 | 2025年 | 同比增长（%） |\n| --- | --- | --- |\n| 货运量（万吨） | 820 | 2.4 |\n| 客运量（万人次） | ⟦316⟧ |  |\n| 吞吐量（万吨） | 460 | 8.8 |',
      '| 指标 | 全年 | 同比增长（%） | 12月 | 增长（%） |\n| --- | --- | --- | --- | --- |\n| 门诊量（人次） | 8200 | 2.4 | 710 | ⟦1.1⟧ |\n| 住院（人次） | 316 | 1.8 | 28 | 1.6 |\n| 手术（台） | 460 | 8.8 | 41 | 7.2 |',
    ],
    fixed: [
      '1.门诊量36.2万人次，同比增长4.1%。\n2.出院患者1.5万人次，同比增长3.8%。\n3.手术量6120台次，同比增长【待补】%。\n4.体检2.9万人次，同比增长9.6%。',
    ],
    good: [
      '1.门诊量36.2万人次，同比增长4.1%。\n2.出院患者1.5万人次，同比增长3.8%。\n3.手术量6120台次，同比增长6.6%。',
      '1.门诊量36.2万人次，同比增长4.1%。\n2.新增床位120张。\n3.手术量6120台次。',
      '| 指标 | 全年 | 同比增长（%） | 12月 | 环比增长（%） |\n| --- | --- | --- | --- | --- |\n| 门诊量（人次） | 8200 | 2.4 | 710 | 1.1 |\n| 住院（人次） | 316 | 1.8 | 28 | 1.6 |\n| 手术（台） | 460 | 8.8 | 41 | 7.2 |',
      '| 指标 | 2025年 | 同比增长（%） |\n| --- | --- | --- |\n| 货运量（万吨） | 820 | 2.4 |\n| 在册车辆（辆） | 316 | — |\n| 吞吐量（万吨） | 460 | 8.8 |',
    ],
  },
  check: (report) => [...lackingIn(report).map(finding), ...bareColumnsIn(report).map(ofColumn)],
});

function finding({ span, indicator, compared, cell }: Lacking): Finding {
  return cell === null
    ? {
        span,
        message: {
          zh: `“${indicator}”没有写与上年比较，同列的${compared}条都写了。`,
          en: `“${indicator}” has no comparison; the other ${compared} items have one.`,
        },
        fixes: [
          {
            title: { zh: '补写“同比增长…%”', en: 'Add “同比增长…%”' },
            edits: [{ span: { start: span.end, end: span.end }, newText: '，同比增长【待补】%' }],
            guess: true,
          },
        ],
      }
    : {
        span,
        message: {
          zh: `“${indicator}”这一行的增减空着，同一栏别的${compared}行都填了。`,
          en: `The comparison of “${indicator}” is empty; the other ${compared} rows have one.`,
        },
        related: [{ span: cell, message: { zh: '这一格空着', en: 'This cell is empty' } }],
      };
}

const ofColumn = ({ span, header, stating }: BareColumn): Finding => ({
  span,
  message: {
    zh: `“${header}”一栏没有写明与何时比，同一张表的“${stating}”写明了。`,
    en: `The column “${header}” names no base; “${stating}” of the same table does.`,
  },
});
