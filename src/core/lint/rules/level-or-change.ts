import type { Figure } from '../../figures/model';
import { isPercent } from '../../arithmetic/percent';
import type { PlacedParagraph } from '../../report/context';
import { guessing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Words that leave open whether a level or a change is told (增长达到22%). */
export default defineRule({
  id: 'level-or-change',
  category: 'ambiguous-comparison',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '是达到还是增长，说不清', en: 'A level or a change?' },
  why: '“占比增长达到22%”可以读成占比是22%，也可以读成提高了22个百分点；“增长到3倍”可以读成是原来的3倍，也可以读成增加3倍。两种读法差得很远，应当选一种写明。',
  exceptions: '量的增长（增长到860家、产值增长达12%）只有一种读法，不报；率和占比“提高到”“上升至”说的是水平，不报。',
  source: '国家统计局《统计上常用指标的表述规范》：“增长到”“增长为”含基数，“增长了”不含基数',
  examples: {
    bad: [
      '高级职称教师比重⟦实现增长达到38%⟧。',
      '公交机动化出行分担率⟦增长至46.5%⟧。',
      '农机合作社服务面积⟦增长到3倍⟧。',
      '公办园在园幼儿占比68.5%，比上年⟦提高至4.1个百分点⟧。',
    ],
    fixed: [
      '高级职称教师比重达到38%。',
      '公交机动化出行分担率达到46.5%。',
      '农机合作社服务面积增长到原来的3倍。',
      '公办园在园幼儿占比68.5%，比上年提高4.1个百分点。',
    ],
    good: [
      '高级职称教师比重达到38%。',
      '公交机动化出行分担率提高到46.5%。',
      '示范家庭农场增长到860家。',
      '农机总动力同比增长达12%。',
      '网络零售额增长到上年的3倍。',
      '门诊量同比增长3倍。',
      '城乡居民收入增速之差下降到2.1个百分点，对增长的贡献提高到1.8个百分点。',
      '劳动生产率同比增长达到12%。',
    ],
  },
  check: (paragraph) => paragraph.figures.flatMap((figure) => check(paragraph, figure)),
});

/** Indicators that are parts of a whole, in percent; 效率, 生产率 and the like are none. */
const OF_A_WHOLE = /(?:占比|比重|比例|份额|[^效产功速利汇频]率)$/;
/** The verb, and the word that makes a level of it. */
const REACHES = /(?:实现)?增长(?:了)?(?:达到|达|至|到)$/;
const TO_TIMES = /增[长加](?:到|至)$/;
/** As far as these words reach before the number. */
const REACH = 10;

function check(
  { reading: { halfWidth } }: PlacedParagraph,
  { quantity, indicator, comparisons, nature }: Figure,
): readonly Finding[] {
  if (nature === 'target' || quantity.high !== undefined) return [];
  const places = [
    { start: quantity.start, end: quantity.end, unit: quantity.unit },
    ...comparisons.map(({ span, unit }) => ({ start: numberAt(halfWidth, span.start, span.end), end: span.end, unit })),
  ];
  const found = new Map<number, Finding>();
  for (const { start, end, unit } of places) {
    const before = halfWidth.slice(Math.max(0, start - REACH), start);
    const level = unit.endsWith('百分点') ? POINTS_REACHED.exec(before) : null;
    if (level?.[1] !== undefined && !GAP.test(halfWidth.slice(Math.max(0, start - GAP_REACH), start)))
      found.set(start, pointsReached(start - level[0].length, start, end, halfWidth, level[1]));
    const times = unit === '倍';
    const match = (times ? TO_TIMES : REACHES).exec(before);
    if (
      match === null ||
      !(
        times ||
        (isPercent(unit) && (OF_A_WHOLE.test(indicator.text) || OF_A_WHOLE.test(before.slice(0, match.index))))
      )
    )
      continue;
    found.set(start, finding(start - match[0].length, start, end, halfWidth, times));
  }
  return [...found.values()];
}

/** 提高至4.1个百分点: points tell a change, never a level; a gap or a contribution is told in them (差距缩小到2.1个百分点). */
const POINTS_REACHED = /(提[高升]|上升|增长|增加|下降|降低|回落)了?[至到为]$/;
const GAP = /差|[幅速]|高[于出]|低于|[快慢优]于|领先|贡献|拉动|收窄|扩大/;
const GAP_REACH = 20;

function pointsReached(from: number, number: number, end: number, halfWidth: string, verb: string): Finding {
  const [value, span] = [halfWidth.slice(number, end), { start: from, end }];
  const newText = `${verb}${value}`;
  return {
    span,
    message: {
      zh: `百分点说的是变化：是“${newText}”，还是达到百分之几？`,
      en: `Percentage points tell a change: a change by ${value}, or a level in percent?`,
    },
    fixes: [guessing(span, newText)],
  };
}

/** Where the number of a comparison starts. */
function numberAt(halfWidth: string, start: number, end: number): number {
  const at = halfWidth.slice(start, end).search(/\d[\d.,]*\D*$/);
  return at < 0 ? end : start + at;
}

function finding(from: number, number: number, end: number, halfWidth: string, times: boolean): Finding {
  const value = halfWidth.slice(number, end);
  const span = { start: from, end };
  return {
    span,
    message: times
      ? {
          zh: `“${halfWidth.slice(from, end)}”是原来的${value}，还是增加了${value}？`,
          en: `“${halfWidth.slice(from, end)}”: as much as ${value}, or more by ${value}?`,
        }
      : {
          zh: `“${halfWidth.slice(from, end)}”是达到${value}，还是提高${value.replace(/%$/, '个百分点')}？`,
          en: `“${halfWidth.slice(from, end)}”: a level of ${value}, or a rise by so many points?`,
        },
    fixes: times
      ? [guessing(span, `增长到原来的${value}`), guessing(span, `同比增长${value}`)]
      : [guessing(span, `达到${value}`), guessing(span, `同比提高${value.replace(/%$/, '个百分点')}`)],
  };
}
