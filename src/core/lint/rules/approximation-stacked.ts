import { stackedWords } from '../../figures/wording/stacked';
import type { StackedWords } from '../../figures/wording/stacked';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';

/** Two words of rounding, or of summing up, on one figure (约数叠用). */
export default defineRule({
  id: 'approximation-stacked',
  category: 'redundant-approximation',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '约数、总计词叠用', en: 'Two approximators on one figure' },
  why: '“近200余家”既说不到又说多于，“约50家左右”“超过100家以上”“合计共”同一个意思说两遍：留一个就够了，能写准数的写准数。',
  exceptions: '“24多小时”“25余万”“近200家”“200余家”“多达200余家”“20多公里以内”各说各的，不报。',
  source: 'GB/T 15835-2011《出版物上数字用法》4.2.3；现代汉语约数表示法',
  examples: {
    bad: [
      '合作社带动⟦近200余家⟧农户稳定增收。',
      '全年新增社区养老服务点⟦约50家左右⟧。',
      '参加技能培训的职工⟦超过1000人以上⟧。',
      '常住居民健康档案建档率达到⟦不低于90%以上⟧。',
      '全院开展巡回义诊⟦300余场左右⟧。',
      '两项减免⟦合计共⟧为企业节约资金3.6亿元。',
      '水产品产量4.6万吨，同比增长⟦约8%左右⟧。',
      '法律援助中心⟦累计为群众提供咨询累计⟧达4200人次。',
      '全年接待读者⟦超过30余万人次⟧以上。',
      '填写检查记录⟦79余⟧份。',
      '四十五岁以下的干部⟦近39余人⟧。',
      '比合同工期提前⟦近2个月左右⟧。',
      '用时⟦约5个多小时⟧完成转移。',
      '平均办理时限⟦大约缩短至28天左右⟧。',
    ],
    fixed: [
      '合作社带动近200家农户稳定增收。',
      '全年新增社区养老服务点约50家。',
      '参加技能培训的职工超过1000人。',
      '常住居民健康档案建档率达到不低于90%。',
      '全院开展巡回义诊300余场。',
      '两项减免合计为企业节约资金3.6亿元。',
      '水产品产量4.6万吨，同比增长约8%。',
      '法律援助中心累计为群众提供咨询达4200人次。',
      '全年接待读者超过30万人次。',
      '填写检查记录79份。',
      '四十五岁以下的干部近39人。',
      '比合同工期提前近2个月。',
      '用时约5个小时完成转移。',
      '平均办理时限大约缩短至28天。',
    ],
    good: [
      '合作社带动近200家农户稳定增收，农户200余户参加分红。',
      '全年新增社区养老服务点50家左右，服务半径控制在15分钟以内。',
      '附近200余名居民参加了活动，节约50多万元办公经费。',
      '参加技能培训的职工超过1000人，其中45岁以上320人。',
      '检修历时24多小时，接待来访1.2万余人次、25余万人次，走访1500余户。',
      '多达200余名志愿者参与服务，共建单位合计36家。',
      '工地20多公里以内的村镇全部通了班车。',
      '合计共建实训基地12个，累计培训学员800人，累计发放证书620本。',
      '比合同工期提前近2个月，用时5个多小时，近3年多次获奖。',
      '公交线路延伸至近200个小区，60余个小区左右两侧增设了站台。',
    ],
  },
  check: ({ figures, reading: { halfWidth } }) =>
    stackedWords(halfWidth, figures).map((stacked) => finding(halfWidth, stacked)),
});

function finding(halfWidth: string, stacked: StackedWords): Finding {
  const written = ({ start, end }: Span): string => halfWidth.slice(start, end);
  switch (stacked.kind) {
    case 'rounded': {
      const { span, first, second, beside } = stacked;
      return {
        span,
        message: {
          zh: `“${written(span)}”里“${first.word}”与“${second.word}”叠用，留一个。`,
          en: `“${first.word}” and “${second.word}” on one figure: keep one.`,
        },
        fixes: beside.map((words) => drop(halfWidth, words)),
      };
    }
    case 'exact': {
      const [digits, word] = [written(stacked.digits), written(stacked.word)];
      return {
        span: { start: stacked.digits.start, end: stacked.word.end },
        message: {
          zh: `“${digits}”是准数，“${word}”是约数，留一个：${digits}，或者取整后加“${word}”。`,
          en: `${digits} is exact, “${word}” is not: keep one.`,
        },
        fixes: [drop(halfWidth, [stacked.word])],
      };
    }
    case 'summed': {
      const { first, second } = stacked;
      const [one, other] = [written(first), written(second)];
      return {
        span: { start: first.start, end: second.end },
        message: {
          zh: one === other ? `一个数据前“${one}”说了两遍，留一个。` : `“${one}”与“${other}”意思重复，留一个。`,
          en: `“${one}” and “${other}” say the same: keep one.`,
        },
        fixes: [drop(halfWidth, [second]), drop(halfWidth, [first])],
      };
    }
  }
}

/** Keeps one word of several. */
function drop(halfWidth: string, words: readonly Span[]): Fix {
  const written = words.map(({ start, end }) => halfWidth.slice(start, end));
  return {
    title: { zh: `删去“${written.join('”“')}”`, en: `Remove “${written.join('”, “')}”` },
    edits: words.map(({ start, end }) => ({ span: { start, end }, newText: '' })),
  };
}
