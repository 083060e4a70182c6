import { readMarkRuns } from '../../text/markRuns';
import { defineRule } from '../rule';

/** Two clause marks where one belongs (标点连用): 。。 ，。 、。 */
export default defineRule({
  id: 'punctuation-doubled',
  category: 'punctuation',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '标点重复', en: 'Punctuation doubled' },
  why: '一处只用一个点号。“。。”“，。”“、。”多半是删改句子时留下来的，定稿前应当删去一个。',
  exceptions:
    '叹号、问号叠用（！！）只作提示；省略号（……）、破折号（——）、叹号问号连用（？！）、引号或括号隔开的标点、西文和路径里的“::”“../”，都不报。',
  source: 'GB/T 15834—2011《标点符号用法》：点号不连用',
  examples: {
    bad: [
      '全年播种面积86.4万亩⟦，。⟧其中小麦41.2万亩。',
      '改造农贸市场、停车场⟦、。⟧',
      '办结信访件312件⟦。。⟧',
      '住院病人次均费用同比下降6%⟦，，⟧群众负担减轻。',
      '经营困难⟦；。⟧',
      '小凳子摆到了走廊里⟦！！⟧',
      '生产线接入MES⟦。。⟧漏损率下降到5%以内。',
    ],
    fixed: [
      '全年播种面积86.4万亩。其中小麦41.2万亩。',
      '改造农贸市场、停车场。',
      '办结信访件312件。',
      '住院病人次均费用同比下降6%，群众负担减轻。',
      '经营困难。',
      '小凳子摆到了走廊里！',
      '生产线接入MES。漏损率下降到5%以内。',
    ],
    good: [
      '大家问：“还要等多久？！”答复明确：“本周开通。”',
      '坚持稳字当头……确保安全。码头、泊位、航道——三项全部达标。',
      '新增“跟班学习”“上挂锻炼”、《工作手册》《规程》等载体（共4类）。',
      '城北、城南入住率分别为86%、.7%（小数点前的数字丢了）。',
      '程序写作std::list，目录为../data，由Tools Co.,Ltd.提供。',
    ],
  },
  check: ({ reading }) =>
    reading.outline.chrome
      ? []
      : readMarkRuns(reading.text).map(({ start, end, keep, isEmphasis }) => {
          const span = { start, end };
          const written = reading.text.slice(start, end);
          return {
            span,
            ...(isEmphasis ? { severity: 'info' as const } : {}),
            message: { zh: `标点重复：“${written}”只留一个。`, en: `“${written}”: one mark is enough.` },
            fixes: [
              {
                title: { zh: `改为“${keep}”`, en: `Change to ${keep}` },
                edits: [{ span, newText: keep }],
                ...(isEmphasis ? {} : { safe: true as const }),
              },
            ],
          };
        }),
});
