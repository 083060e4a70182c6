/** A way in which writers leave a place open besides crosses, rules and the words of a template. */
export interface LeftOpen {
  /** Matches the place; looks for as much around it as tells it from other text. */
  readonly pattern: RegExp;
  /** Whether it stands where a number would, before its unit: any unit, or one with a magnitude (亿元, 万人). */
  readonly before?: 'unit' | 'magnitude';
  /** The place is between |. */
  readonly example: string;
  readonly counterexample: string;
}

const HAN = '[\\u4e00-\\u9fff]';
const WHO_FILLS_IN = '补充|补写|补数据|补报|填写|填报|提供|完善|核实|核对|确认|更新';

/** Rows in any order: what two of them match is one place. */
export const LEFT_OPEN: readonly LeftOpen[] = [
  {
    pattern: new RegExp(`(?<=${HAN})(?:[（(][ \\u3000]*[）)]|【[ \\u3000]*】|[[［][ \\u3000]*[\\]］])`, 'g'),
    before: 'unit',
    example: '完成投资|（ ）|亿元。',
    counterexample: '调用函数f( )返回，勾选[ ]后提交。',
  },
  {
    pattern: /(?<=[\u4e00-\u9fff])[？?]{2,}/g,
    before: 'unit',
    example: '完成投资|？？|亿元。',
    counterexample: '为什么完不成？？怎么补上。',
  },
  {
    pattern: /(?<=\d[\u4e00-\u9fff%％]{1,4})[（(][？?]+[）)]/g,
    example: '完成投资12亿元|（？）|。',
    counterexample: '“钱从哪里来”（？）',
  },
  {
    pattern: /(?<=[\u4e00-\u9fff] ?)(?:[■▇█▓]+|[…]{1,2}|—{1,2}|(?<= )\/(?= ))(?: ?)/g,
    before: 'magnitude',
    example: '完成投资|……|亿元。',
    counterexample: '深化改革……亩均效益提升，农业——亩产过吨。',
  },
  {
    pattern: /(?<=[\u4e00-\u9fff])[ \u3000]{2,8}(?=[^\s].*[。；]\s*$)/g,
    before: 'unit',
    example: '举办培训|  |期，覆盖全部村组。',
    counterexample: '计划  亩  完成  亩',
  },
  {
    pattern: /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!)/g,
    example: '完成投资|#REF!|亿元。',
    counterexample: '井号#1机组，C#语言。',
  },
  {
    pattern: /(?<=[\u4e00-\u9fff])(?:NaN|null|undefined)/g,
    before: 'unit',
    example: '完成投资|NaN|亿元。',
    counterexample: '返回null时提示。',
  },
  {
    pattern: /(?<=[\u4e00-\u9fff])[NnＮ](?=[亿万])/g,
    before: 'magnitude',
    example: '完成投资|N|亿元。',
    counterexample: '打造“1+N”体系，服务N个村。',
  },
  {
    pattern: /(?<!\w)\d+(?:[xX×]+\.\d*|\.[xX×]+|[xX×]+)/g,
    before: 'magnitude',
    example: '完成投资|12.x|亿元。',
    counterexample: '规格3×5米，购置2x4木方。',
  },
  {
    pattern: /第[×✕╳xXＸ]{1,3}(?=季度|届|期|次|批|位|名|轮)/g,
    example: '|第×|季度开工。',
    counterexample: '第X光检查室，第三季度。',
  },
  {
    pattern: /(?<=见?附件)[×✕╳xXＸ]{1,3}(?![A-Za-z\d])/g,
    example: '名单见附件|X|。',
    counterexample: '名单见附件1。',
  },
  {
    pattern:
      /(?:请在(?:此处|这里)|此处|单击此处|点击此处)(?:待|需|须|请)?(?:补充|补写|插入|填写|填入|输入|添加|编辑)[\u4e00-\u9fff]{0,8}|此处待补/g,
    example: '|单击此处添加标题|',
    counterexample: '在这里补充一点。',
  },
  {
    pattern:
      /(?:数据|数字|情况|内容|案例|名单|金额|照片|图表)后补|待[^,，。；;：:（）()\s]{0,8}(?:反馈|提供|统计|核实|核定|确定|公布|明确)后(?:再)?(?:更新|补充|填写|填报|补)/g,
    example: '|数据后补|，先空着。',
    counterexample: '待统计后上报，数据事后补录。',
  },
  {
    pattern: new RegExp(
      `(?<=^|[。；;])[（(](?:由|请)[^（）()。]{2,14}(?:${WHO_FILLS_IN})[）)](?=[。；;]?\\s*$|[。；;])`,
      'g',
    ),
    example: '|（由办公室补充）|',
    counterexample: '办理落户（由派出所核实）3件。',
  },
  {
    pattern: /(?<=^|[\s。；])[[【（(]?批注\s?\d*[：:][^\]】）)]{0,40}[\]】）)]?/g,
    example: '|批注：请核对|',
    counterexample: '领导作出批注：要抓紧办。',
  },
  {
    pattern:
      /[（(](?:待核|存疑|数据存疑|数字存疑|未定稿|数据未定稿|暂定|需进一步核实|需核实|需核对|未核实|数据待定)[）)]/g,
    example: '完成投资12亿元|（存疑）|。',
    counterexample: '对存疑（另行说明）人员登记。',
  },
  {
    pattern: /<(?:待|请)[\u4e00-\u9fff]{1,12}>|＜(?:待|请)[\u4e00-\u9fff]{1,12}＞/g,
    example: '完成投资|<待填>|亿元。',
    counterexample: '待填的<附表>。',
  },
  {
    pattern: /lorem ipsum/gi,
    example: '|Lorem ipsum|',
    counterexample: '拉丁文。',
  },
];

/** Without any of these none of the rows matches: most lines are not looked at any further. */
export const MAY_BE_OPEN =
  /[?？■▇█▓#<＜]|[（(【[［][ \u3000]*[）)】\]］]|…[亿万]|—[亿万]| \/ |[\u4e00-\u9fff][ \u3000]{2}|NaN|null|undefined|[NnＮ][亿万]|\d\.?[xX×]|第[×✕╳xXＸ]|附件[×✕╳xXＸ]|此处|这里|后补|后再?(?:更新|补充|填写|填报|补)|[（(][由请]|批注|[（(](?:待核|存疑|数据|数字|未定|暂定|需|未核)|lorem/i;
