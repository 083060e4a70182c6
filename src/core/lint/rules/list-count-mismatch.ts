import { readCountedLists } from '../../figures/lists';
import type { CountedList } from '../../figures/lists';
import { listsByWord } from '../../figures/listsByWord';
import type { ListByWord } from '../../figures/listsByWord';
import type { Figure } from '../../figures/model';
import type { PlacedParagraph } from '../../report/context';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** A list with more or fewer items than it is said to have (列举与个数不符). */
export default defineRule({
  id: 'list-count-mismatch',
  category: 'missing-section',
  severity: 'info',
  scope: 'paragraph',
  waitsFor: 'sentence',
  title: { zh: '列举的项数与写的个数不符', en: 'A list of another length than it is said to have' },
  why: '说“四项”却列了三项或五项，读者会以为漏写了，或者数错了。',
  exceptions: '“等”前面少列几项是举例，不报；并列里还有并列、项里是整句话、“几大”“几个”是固定提法的，不报。',
  source: '公文校对通例：列举项数与统称数一致',
  examples: {
    bad: [
      '本站下设⟦五个⟧科室：体采科、成分科、检验科、供血科，编制78名。',
      '先后印发《预警叫应办法》《值班值守规定》《装备维护细则》⟦五项⟧制度。',
      '早稻、中稻、晚稻、再生稻、糯稻等⟦四个⟧品种全部实现订单种植。',
      '新增⟦三个⟧市级重点专科：儿科、康复科。',
      '全面推行行政执法公示、全过程记录、法制审核⟦四项⟧制度。',
      '开展“护苗”“清风”“夜查”⟦四次⟧集中行动。',
      '城东、柳桥、石浦⟦四个⟧法庭分别审结案件1124件、986件和873件。',
      '现从成效、做法、短板、打算⟦三个⟧部分汇报如下。',
      '按“查、改、验、销”⟦五个⟧环节推进整改。',
      '做到“⟦四⟧个到位”：责任到位、措施到位、保障到位。',
      '突出“⟦三⟧个强化”：强化组织领导，专班推进。强化督导检查，通报6次。',
    ],
    fixed: [
      '本站下设四个科室：体采科、成分科、检验科、供血科，编制78名。',
      '先后印发《预警叫应办法》《值班值守规定》《装备维护细则》三项制度。',
      '早稻、中稻、晚稻、再生稻、糯稻等五个品种全部实现订单种植。',
      '新增两个市级重点专科：儿科、康复科。',
      '全面推行行政执法公示、全过程记录、法制审核三项制度。',
      '开展“护苗”“清风”“夜查”三次集中行动。',
      '城东、柳桥、石浦三个法庭分别审结案件1124件、986件和873件。',
      '现从成效、做法、短板、打算四个部分汇报如下。',
      '按“查、改、验、销”四个环节推进整改。',
    ],
    good: [
      '做到“四个到位”：责任到位、措施到位、保障到位、宣传到位，形成“三大机制”，会商机制运行顺畅。',
      '本站下设五个科室：体采科、成分科、检验科、供血科，质控、信息合署办公。',
      '先后印发《关于规范值班值守的若干规定》《装备维护细则》两项制度。',
      '早稻、中稻等四个品种全部实现订单种植。',
      '新增三个市级重点专科：儿科、康复科、老年医学科。',
      '开展“护苗”“清风”“夜查”三次集中行动。',
      '东湖、西湖两镇三个社区通过验收。',
      '东湖、西湖、南湖四个社区分别获评国家级、省级示范。',
      '健全教育和科技、人才三项制度。',
      '制定《章程》《细则、办法》等两项制度。',
      '甲县、乙县的水稻、小麦、油菜、茶叶等四个产业发展较快。',
      '新增三个市级重点专科：儿科、康复科等。',
      '召开两次会议：部署秋收、秋种，研究防汛。',
      '推行“三个一”服务：一张清单、一个窗口。',
      '按“查、改、验、销”四个环节推进整改。',
      '现从成效、存在短板、打算三个部分汇报如下。',
    ],
  },
  check: (paragraph) => [
    ...readCountedLists(paragraph.reading.halfWidth, paragraph.figures).flatMap((list) => check(paragraph, list)),
    ...listsByWord(paragraph.reading.halfWidth).map((list) => checkByWord(list)),
  ],
});

const checkByWord = ({ start, end, listed, items }: ListByWord): Finding => ({
  span: { start, end },
  message: { zh: `后面列了${listed}项，与这里写的个数不符。`, en: `${listed} are listed behind.` },
  related: [{ span: items, message: { zh: `列举的${listed}项`, en: `The ${listed} listed` } }],
});

const NUMERALS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function check(paragraph: PlacedParagraph, { count, listed, start, end, open }: CountedList): readonly Finding[] {
  const { span, quantity } = paragraph.figures[count] as Figure;
  if (listed === quantity.value || (open && listed < quantity.value)) return [];
  const number = { start: span.start, end: span.end - quantity.writtenUnit.length };
  const right = quantity.script === 'arabic' ? String(listed) : NUMERALS[listed];
  return [
    {
      span,
      message: {
        zh: `列了${listed}项，写的是“${paragraph.reading.text.slice(span.start, span.end)}”。`,
        en: `${listed} are listed, “${paragraph.reading.text.slice(span.start, span.end)}” are announced.`,
      },
      ...(right === undefined ? {} : { fixes: [guessing(number, right)] }),
      related: [{ span: { start, end }, message: { zh: `列举的${listed}项`, en: `The ${listed} listed` } }],
    },
  ];
}
