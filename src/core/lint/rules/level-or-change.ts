import { unclearLevels } from '../../figures/wording/levels';
import type { UnclearLevel } from '../../figures/wording/levels';
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
      '登记病例1126例，较上年的1208例⟦下降至6.8%⟧。',
    ],
    fixed: [
      '高级职称教师比重达到38%。',
      '公交机动化出行分担率达到46.5%。',
      '农机合作社服务面积增长到原来的3倍。',
      '公办园在园幼儿占比68.5%，比上年提高4.1个百分点。',
      '登记病例1126例，较上年的1208例下降6.8%。',
    ],
    good: [
      '高级职称教师比重达到38%。',
      '公交机动化出行分担率提高到46.5%。',
      '登记病例1126例，死亡率下降至0.8%；病例占门诊1208例的6.8%。',
      '示范家庭农场增长到860家。',
      '农机总动力同比增长达12%。',
      '网络零售额增长到上年的3倍。',
      '门诊量同比增长3倍。',
      '城乡居民收入增速之差下降到2.1个百分点，对增长的贡献提高到1.8个百分点。',
      '劳动生产率同比增长达到12%。',
    ],
  },
  check: ({ figures, reading: { halfWidth } }) =>
    figures.flatMap((figure, i) =>
      unclearLevels(halfWidth, figure, figures[i - 1]).map((level) => finding(halfWidth, level)),
    ),
});

function finding(halfWidth: string, { kind, start, number, end, verb }: UnclearLevel): Finding {
  const span = { start, end };
  const [words, value] = [halfWidth.slice(start, end), halfWidth.slice(number, end)];
  const points = value.replace(/%$/, '个百分点');
  switch (kind) {
    case 'points':
      return {
        span,
        message: {
          zh: `百分点说的是变化：是“${verb}${value}”，还是达到百分之几？`,
          en: `Percentage points tell a change: a change by ${value}, or a level in percent?`,
        },
        fixes: [guessing(span, `${verb}${value}`)],
      };
    case 'count':
      return {
        span,
        message: {
          zh: `前面是个数，“${words}”说的是${verb}了${value}吗？`,
          en: `A count stands before: a change by ${value} is meant?`,
        },
        fixes: [guessing(span, `${verb}${value}`)],
      };
    case 'times':
      return {
        span,
        message: {
          zh: `“${words}”是原来的${value}，还是增加了${value}？`,
          en: `“${words}”: as much as ${value}, or more by ${value}?`,
        },
        fixes: [guessing(span, `增长到原来的${value}`), guessing(span, `同比增长${value}`)],
      };
    case 'share':
      return {
        span,
        message: {
          zh: `“${words}”是达到${value}，还是提高${points}？`,
          en: `“${words}”: a level of ${value}, or a rise by so many points?`,
        },
        fixes: [guessing(span, `达到${value}`), guessing(span, `同比提高${points}`)],
      };
  }
}
