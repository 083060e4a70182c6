import type { Pair } from '../../outline/markers/pairs';
import { unpairedFirsts } from '../../report/numbering/unpaired';
import type { WaitingFirst } from '../../report/numbering/unpaired';
import type { Message } from '../../text/message';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Words that announce a second one that never comes (关联词不配对). */
export default defineRule({
  id: 'ordinal-unpaired',
  category: 'numbering-style',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  waitsFor: 'paragraph',
  title: { zh: '关联词不配对', en: 'A first without a second' },
  why: '有“一方面”没有“另一方面”，有“首先”没有“其次”，只有“一是”没有“二是”：读者等着下文，下文却没有，多半是删改时丢了一条。',
  exceptions:
    '“另一方面”“其次”“二是”写在后面段落里的，不报；发布会、致辞里单用的“首先，感谢……”不报。确实只有一条的，建议去掉序数词。',
  source: '现代汉语关联词语成对使用的通例',
  examples: {
    bad: [
      '全面推进庭审直播。⟦一方面⟧，更新法庭设备，选派专人维护。庭审公开覆盖全部人民法庭。',
      '切实加强校园食品安全管理。⟦首先⟧，严把食材采购关。各校食堂全部实行公开招标。',
      '分析延误原因，⟦一是⟧调度衔接不畅。针对这一情况，建立联合调度机制。',
    ],
    good: [
      '一方面，扩大冬油菜面积，补齐种子缺口。\n另一方面，改进间作方式，提高复种水平。',
      '一方面抓医疗质量，一方面抓医德医风。这一方面的经验在全院推广。',
      '首先，摸清底数，建立台账。其次，分类处置，逐项销号。',
      '延误的原因，一是调度衔接不畅，二是站场能力不足。',
      '各位来宾，首先，感谢大家长期以来的支持。安全始终摆在首先位置。',
      '重点做了两件事。\n一是整修机耕路。\n方便农机下田。\n二是疏浚灌溉渠。\n保证春灌用水。',
    ],
  },
  check: (report) => unpairedFirsts(report).map(unpaired),
});

const PAIRS: Readonly<Record<Pair, readonly [first: string, second: string]>> = {
  aspect: ['一方面', '另一方面'],
  adverb: ['首先', '其次'],
  is: ['一是', '二是'],
};

function unpaired({ at, length, pair }: WaitingFirst): Finding {
  const [first, second] = PAIRS[pair];
  const message: Message = {
    zh: `有“${first}”，没有找到与它相应的“${second}”。`,
    en: `“${first}” without a “${second}” to match.`,
  };
  return { span: { start: at, end: at + length }, message };
}
