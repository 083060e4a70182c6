import { readLostCharacters } from '../../text/lostDigits';
import type { LostCharacter } from '../../text/lostDigits';
import type { Message } from '../../text/message';
import { defineRule } from '../rule';

const MESSAGES: Readonly<Record<LostCharacter['what'], (written: string) => Message>> = {
  points: (written) => ({
    zh: `“${written}”有两个小数点，是否两个数连在了一起，或者多打了一个点？`,
    en: `“${written}” has two decimal points: two numbers run together, or a point too many?`,
  }),
  blank: (written) => ({
    zh: `“${written}”中间空了一格，是否丢了小数点，或者多打了空格？`,
    en: `A blank in “${written}”: was a decimal point lost, or a blank too many typed?`,
  }),
  point: (written) => ({
    zh: `“${written}”小数点后面没有数字，是否漏了？`,
    en: `No digits behind the point of “${written}”.`,
  }),
  digits: (written) => ({
    zh: `“${written}”前面的数字丢了，请对照原稿补上。`,
    en: `The digits before “${written}” were lost.`,
  }),
  percent: (written) => ({
    zh: `“${written}”后面没有单位，是否漏了“%”？`,
    en: `“${written}” has no unit: was a % lost?`,
  }),
  behind: (written) => ({
    zh: `“${written}”后面的数字丢了，请对照原稿补上。`,
    en: `The number behind “${written}” was lost.`,
  }),
  year: (written) => ({
    zh: `“${written}”不成年月：多了数字，还是漏了“年”字？`,
    en: `“${written}” is no year or month: a digit too many, or was 年 lost?`,
  }),
  character: (written) => ({
    zh: `“${written}”的位置丢了字（多为生僻字），请对照原稿补上。`,
    en: `A character was lost at “${written}”.`,
  }),
};

/** Digits and characters lost in conversion (转换时丢失的数字和字). */
export default defineRule({
  id: 'digit-lost',
  category: 'ocr-noise',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '疑似丢失的数字或字', en: 'A digit or character that was lost' },
  why: '从网页、PDF 转过来的稿子，数字里会多出小数点，生僻字会变成“?”，这些地方必须对照原稿。',
  exceptions: '版本号、条款号（3.2.1）、日期（2025.6.30）、列表序号，不报。',
  source: '文字转换的常见丢失',
  examples: {
    bad: [
      '全年出口额⟦12.58.6⟧亿美元。',
      '新建管网⟦23.⟧，改造泵站6座。',
      '堤防加固二期、⟦?⟧水灌区续建开工。',
      '完成投资3.2亿元，⟦�⟧县通车。',
      '航道整治全面启动，⟦?⟧州港扩建完工。',
      '编成《⟦?⟧水县志》并出版。',
      '农业产值比上年增长⟦%⟧，林业产值同比增长⟦3.6⟧，完成造林8600亩。',
      '商户联盟合作⟦余⟧家，发放折扣卡1200张。',
      '规上工业产值⟦万元⟧，同比增长20%；全年发放慰问资金约⟦元⟧。',
      '全县生产总值⟦亿元⟧，按可比价格计算，同比增长6.1%，增速较一季度提高⟦个百分点⟧。',
      '完成投资⟦5 9⟧亿元，占年度任务的⟦108 3⟧%。',
      '⟦006年⟧完成验收，⟦202223年⟧村集体收入4.8万元，截至⟦201711月⟧清运垃圾3600吨。',
      '旅游综合收入3.77亿元，同比增长⟦17.⟧%，接待游客占年计划的⟦58.2⟧。',
      '封山育林2.2万亩，⟦占年计划的⟧；小康指数为⟦98. 5⟧%。',
      '技术交易额⟦亿元⟧，全市排名第2；研发费用累计增速⟦%⟧，任务完成率⟦%⟧；孵化面积为⟦万平方米⟧，年度任务完成率172%。',
      '毕业生86人全部升学，录取率达到⟦100⟧。',
      '工业增加值1.11亿元，同比增长⟦25⟧；零售总额4.05亿元，同比增长⟦17.4⟧。',
    ],
    good: [
      '系统升级到3.2.1版，2025.6.30完成验收，按第4.1.2条执行。',
      '1.，2.两处序号照旧。是否通车、何时通车？沿线各县都很关心。',
      '全年出口额12.58亿美元，同比增长8.6%。',
      '余家镇签约企业百余家，其余户数另行统计，满意度得分98.2，同比提高0.3。',
      '内贸、外贸吞吐量同比分别增长3.6、4.8个百分点。',
      '完成投资1 200万元，见表2 5%以上的部分，总收入万元户36户，投入资金万元以上，单项投资亿元，2025年 12万人参加。',
      '距今20000年的遗址，编号20190512，占任务50个中的12个，占目标任务的12.6%。',
      '项目容积率为2.5，死亡率为3.6，合格率达98.5%；年产值亿元以上企业8家，建筑面积万平方米以上的3处。',
      '群众问：“何时通车？”答复明确。为什么慢？怎么办？逐条作了说明。',
    ],
  },
  check: ({ reading }) =>
    readLostCharacters(reading.text).map(({ start, end, what }) => ({
      span: { start, end },
      message: MESSAGES[what](reading.text.slice(start, end)),
    })),
});
