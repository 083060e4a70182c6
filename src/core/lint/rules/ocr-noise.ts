import { readNoise } from '../../numerals/noise';
import type { Noise } from '../../numerals/noise';
import type { Message } from '../../text/message';
import { defineRule } from '../rule';

const MESSAGES: Readonly<Record<Noise['what'], (written: string) => Message>> = {
  percent: (written) => ({
    zh: `“${written}”疑为百分号误识，请对照原件。`,
    en: `“${written}” looks like a misread percent sign.`,
  }),
  stop: (written) => ({
    zh: `字母“${written}”疑为句号误识，请对照原件。`,
    en: `“${written}” looks like a misread full stop.`,
  }),
  digit: (written) => ({
    zh: `“${written}”里的字母疑为数字误识，请对照原件。`,
    en: `“${written}” has letters that look like misread digits.`,
  }),
  zero: (written) => ({
    zh: `汉字年份“${written}”里的零应写作“〇”。`,
    en: `The zero of a year in Chinese numerals is 〇: “${written}”.`,
  }),
  point: (written) => ({
    zh: `数字中间的“${written}”疑为小数点，请对照原件。`,
    en: `“${written}” inside a number looks like a decimal point.`,
  }),
  dash: () => ({ zh: '“一”疑为连接号“—”误识，请对照原件。', en: '“一” looks like a misread dash.' }),
};

/** Characters that a scanner misread (扫描识别错字): 增长25机, 第2o, 企业一企业. */
export default defineRule({
  id: 'ocr-noise',
  category: 'ocr-noise',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '疑似扫描识别错字', en: 'A character misread by a scanner' },
  why: '扫描件转成文字时，百分号、句号、破折号常被认成别的字：“增长25%。”成了“增长25机”，“第2。”成了“第2o”，“—”成了“一”。数据因此缺了单位，必须对照原件改正。',
  exceptions:
    '数字后面是计量单位、量词或可以直接计数的名词（近30国），“一企一策”“一村一品”这样的词语，O2O、H2O、5L等名称和符号，不报。',
  source: '扫描文字识别的常见混淆',
  examples: {
    bad: [
      '设施蔬菜产值同比增长25⟦机⟧',
      '门诊人次较上年增长近30⟦乐⟧增速居全市前列。',
      '结案率居全市第2⟦o⟧三是深化诉源治理。',
      '⟦2o25⟧年完成投资3.2亿元。',
      '改造泊位⟦3O⟧个。',
      '新建公交站⟦l2⟧座。',
      '构建“科技型企业⟦一高新技术企业一⟧上市企业”梯队。',
      '新开BRT⟦一⟧B线。',
      '运营时段为6⟦一⟧22点。',
      '蔬菜产量同比增长1⟦·⟧8%。',
      '粮油产量同比增长2⟦。⟧4%。',
      '县水利局⟦二OO九⟧年三月三日印发。',
    ],
    fixed: [
      '设施蔬菜产值同比增长25%。',
      '门诊人次较上年增长近30%，增速居全市前列。',
      '结案率居全市第2。三是深化诉源治理。',
      '2025年完成投资3.2亿元。',
      '改造泊位30个。',
      '新建公交站12座。',
      '构建“科技型企业—高新技术企业—上市企业”梯队。',
      '新开BRT—B线。',
      '运营时段为6—22点。',
      '蔬菜产量同比增长1.8%。',
      '粮油产量同比增长2.4%。',
      '县水利局二〇〇九年三月三日印发。',
    ],
    good: [
      '推广O2O模式，检测H2O样品，购置5L水桶30个，型号I5，安装2I型锅炉。',
      '落实一企一策、一村一品、一事一议，每个企业一名专员一套方案一张清单。',
      '“3·15”期间受理投诉86件，“12·9”长跑参加1.2万人。增长12。3%的税率不变。',
      '同比分别增长25和30个百分点，增速提高3位，惠及近30国200村。',
      '这些企业一部分是老企业一部分是新企业，第2或第3名均可。',
      '毕业生提高2档工资，产量同比增长2成，满意度提升5席，同比提高1档次。',
    ],
  },
  check: ({ reading }) =>
    readNoise(reading.halfWidth).map(({ start, end, what, edits }) => {
      const written = reading.text.slice(start, end);
      return {
        span: { start, end },
        message: MESSAGES[what](written),
        fixes: [
          {
            title: titleOf(reading.text, start, end, edits),
            edits: edits.map(({ newText, ...span }) => ({ span, newText })),
            guess: true,
          },
        ],
      };
    }),
});

function titleOf(text: string, start: number, end: number, edits: Noise['edits']): Message {
  let fixed = '';
  let at = start;
  for (const { newText, ...span } of edits) {
    fixed += text.slice(at, span.start) + newText;
    at = span.end;
  }
  fixed += text.slice(at, end);
  return fixed === ''
    ? { zh: `删去“${text.slice(start, end)}”`, en: `Delete ${text.slice(start, end)}` }
    : { zh: `改为“${fixed}”`, en: `Change to ${fixed}` };
}
