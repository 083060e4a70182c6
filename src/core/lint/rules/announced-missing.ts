import { announcedIn, missingPart } from '../../report/headings/announced';
import type { AnnouncedPart } from '../../report/headings/announced';
import { announcedCounts, countMismatchesIn } from '../../report/headings/announcedCount';
import type { CountMismatch } from '../../report/headings/announcedCount';
import { countedWords, partWords, wordCountMismatchesIn } from '../../report/headings/countedByWord';
import { ordinalParagraphs } from '../../report/headings/partsBehind';
import { questions, unansweredQuestions } from '../../report/headings/questions';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Parts that the opening announces and no heading has (预告的部分正文没有); questions without an answer. */
export default defineRule({
  id: 'announced-missing',
  category: 'missing-section',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [
    announcedIn(report),
    announcedCounts(report),
    countedWords(report),
    countedWords(report).length === 0 || partWords(report),
    ordinalParagraphs(report),
    questions(report),
    report.outline.shape,
  ],
  title: { zh: '预告的部分正文没有', en: 'An announced part is missing' },
  why: '开头说了分几个部分、哪几个部分，后面却少了一个：多半是删改时丢了一段，或者预告忘了改。提了问题没有答复的，也是这样。',
  exceptions:
    '项数和编号标题差出两项以上的，是另一种说法，不报；多列了几项的，只作提示；多数部分都对不上标题的，是另一种说法，不报；标题换了说法但意思、作用相同的，不报。',
  source: '公文写作通例：前后照应，预告与正文一致',
  examples: {
    bad: [
      '某区水务局2025年工作总结\n清淤河道12公里。\n存在的主要问题是人手不足。\n下一步，重点抓好以下⟦四⟧项工作：\n1.抓清淤。清理支流两条。\n2.抓巡河。配齐巡河员。\n3.抓截污。建成截污管网6公里。',
      '全文分主要成效、⟦存在问题⟧和下步计划三个部分。\n一、主要成效\n投放公共自行车600辆。\n二、下步计划\n增设停放点位。',
      '汇报分三部分：一讲成绩，二讲问题，三讲⟦打算⟧。\n一、成绩\n新增车位600个。\n二、问题\n车位不足。',
      '某局2025年工作总结\n一年来，重点抓了⟦四⟧件事。\n其一，修路。全年修路12公里。\n其二，架桥。全年架桥3座。\n其三，通水。通水8个村。',
      '主要做法可以概括为“⟦三⟧个坚持”。\n一、坚持安全第一\n出车8600台次。\n二、坚持服务至上\n接待乘客92万人次。',
      '下一学年，突出“⟦四⟧个聚力”。\n聚力课堂提质。推进集体备课。\n聚力家校共育。办好家长学校。\n聚力校园安全。排查隐患36处。',
      '本报告分三个部分：主要成效、⟦问题与不足⟧、下步计划。\n一、主要成效\n投放公共自行车600辆。\n二、下步计划\n增设停放点位。',
      '记者：今年的抢收进度怎么样？\n农技站：已经收获九成，天气好的话月底前结束。\n记者：烘干能力够不够？\n农技站：够，新增烘干塔四座。\n⟦记者：种粮补贴什么时候发？⟧\n记者：明年准备推广哪些品种？\n农技站：推广两个抗倒伏的新品种。',
      '下一步，实施“⟦四⟧大提升”行动。\n——城区品质大提升。改造老旧小区8个。\n——民生福祉大提升。新增床位120张。\n——治理效能大提升。办结工单860件。',
    ],
    good: [
      '主要做法可以概括为“两个坚持”，学习“三个聚焦”的要求。\n一、坚持安全第一\n出车8600台次。\n二、坚持服务至上\n接待乘客92万人次。',
      '汇报分三部分：一讲成绩，二讲问题，三讲打算。\n一、成绩\n新增车位600个。\n二、问题\n车位不足。\n三、打算\n新增车位900个。',
      '某区水务局2025年工作总结\n清淤河道12公里。\n存在的主要问题是人手不足。\n下一步，重点抓好以下三项工作：\n1.抓清淤。清理支流两条。\n2.抓巡河。配齐巡河员。\n3.抓截污。建成截污管网6公里。',
      '某区水务局2025年工作总结\n今年主要做了以下三个方面的工作：\n一、抓清淤\n清淤河道12公里。\n二、抓巡河\n巡河860次。\n三、抓截污\n建成截污管网6公里。\n四、存在的问题\n人手不足。\n五、下一步打算\n配齐人手。',
      '全文分主要成效、存在问题和下步计划三个部分。\n一、主要成效\n投放公共自行车600辆。\n二、问题与不足\n部分点位停放拥挤。\n三、2026年打算\n增设停放点位。',
      '本报告分三个部分：主要成效、问题与不足、下步计划。\n一、主要成效\n投放公共自行车600辆。\n二、存在的问题\n部分点位停放拥挤。\n三、下步计划\n增设停放点位。',
      '我们从种养、加工和营销三个方面延长链条。\n一、产业发展情况\n新增果园。\n二、存在的不足\n品牌不响。',
      '下一步，实施“三大提升”行动。\n——城区品质大提升。改造老旧小区8个。\n——民生福祉大提升。新增床位120张。\n——治理效能大提升。办结工单860件。',
    ],
  },
  check: (report) => {
    const part = missingPart(report);
    return [
      ...(part === null ? [] : [missing(part)]),
      ...(part === null ? [...countMismatchesIn(report), ...wordCountMismatchesIn(report)].map(miscounted) : []),
      ...unansweredQuestions(report).map(unanswered),
    ];
  },
});

const missing = ({ name, start, end }: AnnouncedPart): Finding => ({
  span: { start, end },
  message: { zh: `前面说有“${name}”这一部分，后面没有。`, en: `“${name}” is announced and does not follow.` },
});

const miscounted = ({ start, end, announced, listed, isSure, first, last }: CountMismatch): Finding => ({
  span: { start, end },
  ...(isSure ? {} : { severity: 'info' as const }),
  message: {
    zh: `前面说有${announced}项，后面列了${listed}项。`,
    en: `${announced} parts are announced, ${listed} follow.`,
  },
  related: [
    { span: first, message: { zh: '第一项', en: 'The first' } },
    { span: last, message: { zh: '最后一项', en: 'The last' } },
  ],
});

const unanswered = (span: Span): Finding => ({
  span,
  message: { zh: '这个问题没有答复。', en: 'This question has no answer.' },
});
