import { readDateNames } from '../../numerals/dateNames';
import { defineRule } from '../rule';

/** Dates used as names, and years, in a short form (日期简称的写法): “5.12”, 09年. */
export default defineRule({
  id: 'date-name-form',
  category: 'punctuation',
  severity: 'info',
  scope: 'paragraph',
  title: { zh: '日期简称的写法', en: 'The form of a date used as a name' },
  why: '以月日命名的事件、节日，月日之间用间隔号并加引号，写作“5·12”；用小数点容易读成五点一二。年份写四位数，“09年”应写“2009年”。',
  exceptions:
    '数值（5.12亿元）、版本号（5.12版）、章节号不报；“10年”“25年”可能是时长，只在后面跟着月份、又与报告年份相近时才报。',
  source: 'GB/T 15834—2011《标点符号用法》4.14 间隔号；GB/T 15835—2011《出版物上数字用法》：年份不简写',
  examples: {
    bad: [
      '组织“⟦5.12⟧”防灾减灾日应急演练。',
      '开展⟦3.15⟧消费者权益日普法活动。',
      '举办“⟦12.4⟧”国家宪法日旁听庭审活动。',
      '截至⟦09⟧年底，该矿安全运行无事故。',
      '云岭县交通运输局2025年工作要点\n⟦24⟧年12月开工的客运站年内建成。',
    ],
    fixed: [
      '组织“5·12”防灾减灾日应急演练。',
      '开展“3·15”消费者权益日普法活动。',
      '举办“12·4”国家宪法日旁听庭审活动。',
      '截至2009年底，该矿安全运行无事故。',
      '云岭县交通运输局2025年工作要点\n2024年12月开工的客运站年内建成。',
    ],
    good: [
      '营业收入5.12亿元，系统升级到5.12版，第3.15条已修订，“5.12”万亩任务完成。',
      '组织“5·12”防灾减灾日、“3·15”消费者权益日活动。',
      '2009年投产，2008—09年轮作，运行10年，合同期15年。',
      '云岭县人民法院2025年工作要点\n判处有期徒刑12年6月，管护期长达20年5月。',
      '人均负担比例为1.5，消防车达3.12辆/万人。',
    ],
  },
  check: ({ reading }, { year }) =>
    readDateNames(reading.halfWidth, year).map(({ start, end, what, right }) => {
      const written = reading.text.slice(start, end);
      return {
        span: { start, end },
        message:
          what === 'name'
            ? { zh: `日期作名称用间隔号：${right}。`, en: `A date used as a name takes a middle dot: ${right}.` }
            : { zh: `年份写四位数：${right}年。`, en: `Write the year in full: ${right}.` },
        fixes: [
          {
            title: { zh: `“${written}”改为${right}`, en: `Change ${written} to ${right}` },
            edits: [{ span: { start, end }, newText: right }],
          },
        ],
      };
    }),
});
