import type { PlacedParagraph } from '../../report/context';
import { vagueWordsIn } from '../../figures/wording/vague';
import type { VagueWords } from '../../figures/wording/vague';
import { overlaps } from '../../text/span';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import { vagueBase } from '../findings/vagueBases';

/** A comparison with no more than “earlier” (比以前增长9%). */
export default defineRule({
  id: 'base-vague',
  category: 'ambiguous-comparison',
  severity: 'warning',
  severityByKind: { press: 'info', unknown: 'info' },
  scope: 'paragraph',
  title: { zh: '与何时比，说得含糊', en: 'Compared with some earlier time' },
  why: '“比以前增长9.2%”“较上期下降3%”没有说明以前、上期是何时，读者无法复核。应当写明是上年、上月，还是哪一年。',
  exceptions:
    '只作定性的（比过去明显改善）、从多少到多少已经写明两头的，不报；数据后面的“较以往有较大增加”、没有说是谁的“平均水平”、不知是哪年的“同期”，只作提示。',
  source: '国家统计局《统计上常用指标的表述规范》的通行做法：增速须注明比较基期',
  examples: {
    bad: [
      '全院门诊量36.2万人次，⟦较上期增长5.6%⟧。',
      '农产品加工产值46.5亿元，⟦比以前增长9.2%⟧。',
      '供水管网漏损率8.6%，⟦比前一阶段下降1.1个百分点⟧。',
      '新建农民合作社12家，⟦较以往增加3家⟧。',
      '其中发明专利11件，⟦较以往有较大增加⟧。',
      '本科上线率70.0%，⟦高于平均水平⟧。',
      '网络零售额3.36亿元，比上年⟦翻了1.6倍⟧。',
      '现金清收额比上年⟦翻了好几倍⟧。',
      '夜间客流⟦较同期提升3倍⟧。',
      '参赛职工⟦比2023年及以往增长20.0%⟧。',
      '农村公路总里程860公里，⟦比前些年累计增长12.6%⟧。',
      '疏浚河道36公里，⟦比计划和上年多出6公里⟧。',
      '其中调解成功186件，⟦与以往相比增加26件⟧。',
      '货运量增速2.3%，⟦与前期相比放缓1.4个百分点⟧。',
      '工业产值同比增长7.8%，⟦高于平均增速⟧1.2个百分点。',
      '认罪认罚适用率91.4%，⟦高于上年和全市平均水平2.1个百分点⟧。',
    ],
    fixed: [
      '全院门诊量36.2万人次，较上年同期增长5.6%。',
      '农产品加工产值46.5亿元，比上年增长9.2%。',
      '供水管网漏损率8.6%，比上年下降1.1个百分点。',
      '新建农民合作社12家，较上年增加3家。',
      '其中发明专利11件，较上年有较大增加。',
      '本科上线率70.0%，高于全市平均水平。',
      '网络零售额3.36亿元，比上年增长1.6倍。',
      '现金清收额比上年增长好几倍。',
      '夜间客流较上年同期提升3倍。',
      '参赛职工比2023年增长20.0%。',
      '农村公路总里程860公里，比上年累计增长12.6%。',
      '疏浚河道36公里，比计划多出6公里。',
      '其中调解成功186件，与上年相比增加26件。',
      '货运量增速2.3%，与上年同期相比放缓1.4个百分点。',
      '工业产值同比增长7.8%，高于全市平均增速1.2个百分点。',
      '认罪认罚适用率91.4%，高于上年2.1个百分点。',
    ],
    good: [
      '全院门诊量36.2万人次，较上月增长5.6%。',
      '办事流程比过去明显简化，平均办理时间由5天缩短到3天。',
      '农产品加工产值46.5亿元，比2022年增长9.2%。',
      '全年营业收入2.1亿元，较上年同期增长5.6%。',
      '疏浚河道36公里，比计划和上年分别多出6公里和3公里。',
      '满意率97.4%，分别高于上年和全市平均水平1.3个和2.1个百分点。',
    ],
  },
  check: (paragraph) => {
    const found = paragraph.figures.flatMap(({ comparisons }) =>
      comparisons.flatMap((comparison) => vagueBase(paragraph, comparison)),
    );
    return [
      ...found,
      ...vagueWordsIn(paragraph.reading.halfWidth)
        .filter((words) => !found.some(({ span }) => overlaps(span, words.span)))
        .map((words) => ofWords(paragraph, words)),
    ];
  },
});

/** What to ask of each kind of words, and what may stand there instead. */
const ASKED: Readonly<
  Record<VagueWords['id'], { readonly zh: string; readonly en: string; readonly instead: string }>
> = {
  earlier: { zh: '是何时，没有写明', en: 'does not say which time', instead: '上年' },
  compared: { zh: '是何时，没有写明', en: 'does not say which time', instead: '上年' },
  average: { zh: '是哪里的、谁的，没有写明', en: 'does not say whose', instead: '全市' },
  'doubled-by-times': {
    zh: '是增长到几倍还是增长了几倍，说不清；翻一番是原来的2倍',
    en: 'may mean up to or by so many times',
    instead: '增长',
  },
  'same-period': { zh: '是哪一年的，没有写明', en: 'does not say of which year', instead: '上年同期' },
};

function ofWords({ reading: { text } }: PlacedParagraph, { id, span, vague }: VagueWords): Finding {
  const [written, word] = [text.slice(span.start, span.end), text.slice(vague.start, vague.end)];
  const { zh, en, instead } = ASKED[id];
  const replaced = text[vague.end] === '了' ? { start: vague.start, end: vague.end + 1 } : vague;
  return {
    span,
    ...(id === 'doubled-by-times' || id === 'compared' ? {} : { severity: 'info' as const }),
    message: { zh: `“${written}”：“${word}”${zh}。`, en: `“${written}”: “${word}” ${en}.` },
    fixes: [guessing(replaced, id === 'average' ? instead + word : instead)],
  };
}
