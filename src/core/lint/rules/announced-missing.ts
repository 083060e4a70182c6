import { announcedIn, missingPart } from '../../report/headings/announced';
import type { AnnouncedPart } from '../../report/headings/announced';
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
  reads: (report) => [announcedIn(report), questions(report), report.outline.shape],
  title: { zh: '预告的部分正文没有', en: 'An announced part is missing' },
  why: '开头说了分几个部分、哪几个部分，后面却少了一个：多半是删改时丢了一段，或者预告忘了改。提了问题没有答复的，也是这样。',
  exceptions: '多数部分都对不上标题的，是另一种说法，不报；标题换了说法但意思、作用相同的，不报。',
  source: '公文写作通例：前后照应，预告与正文一致',
  examples: {
    bad: [
      '全文分主要成效、⟦存在问题⟧和下步计划三个部分。\n一、主要成效\n投放公共自行车600辆。\n二、下步计划\n增设停放点位。',
      '记者：今年的抢收进度怎么样？\n农技站：已经收获九成，天气好的话月底前结束。\n记者：烘干能力够不够？\n农技站：够，新增烘干塔四座。\n⟦记者：种粮补贴什么时候发？⟧\n记者：明年准备推广哪些品种？\n农技站：推广两个抗倒伏的新品种。',
    ],
    good: [
      '全文分主要成效、存在问题和下步计划三个部分。\n一、主要成效\n投放公共自行车600辆。\n二、问题与不足\n部分点位停放拥挤。\n三、2026年打算\n增设停放点位。',
      '我们从种养、加工和营销三个方面延长链条。\n一、产业发展情况\n新增果园。\n二、存在的不足\n品牌不响。',
    ],
  },
  check: (report) => {
    const part = missingPart(report);
    return [...(part === null ? [] : [missing(part)]), ...unansweredQuestions(report).map(unanswered)];
  },
});

const missing = ({ name, start, end }: AnnouncedPart): Finding => ({
  span: { start, end },
  message: { zh: `前面说有“${name}”这一部分，后面没有。`, en: `“${name}” is announced and does not follow.` },
});

const unanswered = (span: Span): Finding => ({
  span,
  message: { zh: '这个问题没有答复。', en: 'This question has no answer.' },
});
