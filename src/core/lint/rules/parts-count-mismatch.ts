import { readCountedKinds, readRecounted } from '../../figures/countedKinds';
import type { Recounted } from '../../figures/countedKinds';
import { readCountedParts } from '../../figures/countedParts';
import type { CountedParts } from '../../figures/countedParts';
import type { PlacedParagraph } from '../../report/context';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** So many parts are announced, and more or fewer are told right behind (分点与项数不符). */
export default defineRule({
  id: 'parts-count-mismatch',
  category: 'missing-section',
  severity: 'info',
  scope: 'paragraph',
  waitsFor: 'sentence',
  title: { zh: '分点的项数与写的个数不符', en: 'Another number of points than is announced' },
  why: '说“三个方面”却写到“四是”，或者只写到“二是”：多半是增删了一点忘了改前面的数，或者漏了一点。',
  exceptions:
    '分点接到下一行的、项里是整句话而没有序号的，看不出有几项，不报；“新建学校2所、幼儿园3所”算一项或两项都可以。',
  source: '公文写作通例：前后照应，预告与正文一致',
  examples: {
    bad: [
      '我们的体会有⟦三点⟧：一靠部门联动，信息互通；二靠基层网底，人人会用。\n今后还要坚持。',
      '热线工单分⟦五类⟧：咨询620件，求助390件，投诉260件，建议80件。',
      '原料来自⟦四个⟧基地，云顶基地1200亩、石坎基地860亩、竹溪基地640亩，共计2700亩。',
      '眼下主要有两个问题：护理员流失快；康复器材老化。针对以上⟦四个问题⟧，已提高工龄补贴。',
      '重点抓好⟦三项⟧工作：一是扩大公交覆盖面；二是优化换乘；三是更新车辆；四是改善候车环境。',
      '突出抓好⟦四件⟧事：开展入户走访，摸清底数；盘活闲置土地，建设标准厂房；建成人才公寓，新增学位。',
      '工作中还存在⟦三方面⟧不足。第一，基层检测力量薄弱；第二，追溯平台接入率偏低。\n对此将逐项整改。',
      '⟦六件⟧民生实事全部办结：改造公厕32座，新增学位3200个，更换管网5.4公里，新建书屋12处，开行定制公交8条。',
    ],
    fixed: [
      '我们的体会有两点：一靠部门联动，信息互通；二靠基层网底，人人会用。\n今后还要坚持。',
      '热线工单分四类：咨询620件，求助390件，投诉260件，建议80件。',
      '原料来自三个基地，云顶基地1200亩、石坎基地860亩、竹溪基地640亩，共计2700亩。',
      '眼下主要有两个问题：护理员流失快；康复器材老化。针对以上两个问题，已提高工龄补贴。',
      '重点抓好四项工作：一是扩大公交覆盖面；二是优化换乘；三是更新车辆；四是改善候车环境。',
      '突出抓好三件事：开展入户走访，摸清底数；盘活闲置土地，建设标准厂房；建成人才公寓，新增学位。',
      '工作中还存在两方面不足。第一，基层检测力量薄弱；第二，追溯平台接入率偏低。\n对此将逐项整改。',
      '五件民生实事全部办结：改造公厕32座，新增学位3200个，更换管网5.4公里，新建书屋12处，开行定制公交8条。',
    ],
    good: [
      '热线工单分五类：咨询620件，求助390件，投诉260件，建议80件，其他若干。',
      '眼下主要有两个问题：护理员流失快；康复器材老化。年内还要抓好四项工作。',
      '案件分三类：民事620件、刑事39件和行政26件，同比分别上升2%、3%和1%。',
      '重点抓好三项工作：一是扩大公交覆盖面；二是优化换乘；三是更新车辆。',
      '六件民生实事全部办结：改造公厕32座，新增学位3200个，更换管网5.4公里，新建书屋8处、健身点4处，开行定制公交8条。',
      '六件民生实事全部办结：改造公厕32座，新增学位3200个，受益学生2860人。',
      '推行“三个一”服务：一张清单、一个窗口。',
    ],
  },
  check: (paragraph) => {
    const { halfWidth } = paragraph.reading;
    return [
      ...[...readCountedParts(halfWidth), ...readCountedKinds(halfWidth)].flatMap((counted) =>
        check(paragraph, counted),
      ),
      ...readRecounted(halfWidth).map((one) => recounted(paragraph, one)),
    ];
  },
});

const NUMERALS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function check(
  paragraph: PlacedParagraph,
  { count, number, start, end, parts, fewest, most, runsOn }: CountedParts,
): readonly Finding[] {
  if (count >= fewest && count <= most) return [];
  if (runsOn && most < count && paragraph.lineBreak === '') return []; // the line may go on
  const { text } = paragraph.reading;
  const listed = count < fewest ? fewest : most;
  const right = /\d/.test(text.slice(number.start, number.end)) ? String(listed) : NUMERALS[listed];
  return [
    {
      span: { start, end },
      message: {
        zh: `写了${listed}点，前面说的是“${text.slice(start, end)}”。`,
        en: `${listed} points follow, “${text.slice(start, end)}” are announced.`,
      },
      ...(right === undefined ? {} : { fixes: [guessing(number, right)] }),
      related: [{ span: parts, message: { zh: `写出的${listed}点`, en: `The ${listed} points` } }],
    },
  ];
}

function recounted({ reading: { text } }: PlacedParagraph, { again, number, first, written }: Recounted): Finding {
  const [before, here] = [text.slice(first.start, first.end), text.slice(again.start, again.end)];
  return {
    span: again,
    message: { zh: `前面说的是“${before}”，这里写“${here}”。`, en: `“${before}” before, “${here}” here.` },
    fixes: [guessing(number, written)],
    related: [{ span: first, message: { zh: `前面写的“${before}”`, en: `“${before}” before` } }],
  };
}
