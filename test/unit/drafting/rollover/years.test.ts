import assert from 'node:assert/strict';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import type { RollOver } from '../../../../src/core/drafting/rollover/model';
import { ownWords } from '../../../../src/core/lexicon/ownWords';
import { ReportDocument } from '../../../../src/core/report/document';
import { read } from '../../../fixtures/read';

const rolled = (text: string, fileName?: string): RollOver => {
  const over = rollOver(read(text, fileName));
  assert.ok(over, 'the report has a year');
  return over;
};

const TITLE = '云岭县农业农村局2024年工作总结\n\n';
/** The sentence of a report on 2024, as it stands in the draft for 2025. */
const sentence = (text: string): string => rolled(`${TITLE}${text}`).text.slice(TITLE.length);
const LONG = '全县农业农村系统扎实工作，各项任务有序推进，农村面貌持续改善，农民生活水平稳步提高。';

/** [last year's words, this year's] */
const MOVES: readonly (readonly [string, string, string])[] = [
  ['the year of the report', `2024年，${LONG}`, `2025年，${LONG}`],
  ['since the year began', `2024年以来，${LONG}`, `2025年以来，${LONG}`],
  ['a part of the year', `2024年上半年，${LONG}`, `2025年上半年，${LONG}`],
  ['months of the year', `2024年1—5月，${LONG}`, `2025年1—5月，${LONG}`],
  ['the end of a month of the year', `截至2024年12月底，${LONG}`, `截至2025年12月底，${LONG}`],
  ['full-width digits', `２０２４年，${LONG}`, `２０２５年，${LONG}`],
  ['a year in Chinese numerals', `二〇二四年，${LONG}`, `二〇二五年，${LONG}`],
  ['its zero as it is written', `二○二四年，${LONG}`, `二○二五年，${LONG}`],
  ['a year in two digits', `24年底，${LONG}`, `25年底，${LONG}`],
  ['the year planned for', `${LONG}2025年，将新建烘干中心。`, `${LONG}2026年，将新建烘干中心。`],
  ['the year compared with', `${LONG}面貌比2023年改善。`, `${LONG}面貌比2024年改善。`],
  ['another way to compare', `${LONG}与2023年相比，面貌改善。`, `${LONG}与2024年相比，面貌改善。`],
  ['the year that 上年 means', `${LONG}面貌好于上年（2023年）。`, `${LONG}面貌好于上年（2024年）。`],
  ['an academic year', `${LONG}2024—2025学年开展实训。`, `${LONG}2025—2026学年开展实训。`],
  ['a class that leaves this year', `${LONG}2024届毕业生去向良好。`, `${LONG}2025届毕业生去向良好。`],
  ['a class behind a comma', `${LONG}措施有力，2024届毕业生去向良好。`, `${LONG}措施有力，2025届毕业生去向良好。`],
  ['what the year before left', `${LONG}推进2023年结转项目。`, `${LONG}推进2024年结转项目。`],
  ['its old cases', `${LONG}2023年遗留案件审结。`, `${LONG}2024年遗留案件审结。`],
  ['a class that left last year', `${LONG}2023届毕业生去向良好。`, `${LONG}2024届毕业生去向良好。`],
  ['a class at school', `${LONG}2022级学员参加实训。`, `${LONG}2023级学员参加实训。`],
  ['the month that signs the paper', `${LONG}\n2024年12月`, `${LONG}\n2025年12月`],
  ['the month up to which something is counted', `截至2024年10月，${LONG}`, `截至2025年10月，${LONG}`],
  [
    'a date with blanks',
    `${LONG}截至 2024 年 6 月 30 日，面貌比 2023 年改善。`,
    `${LONG}截至 2025 年 6 月 30 日，面貌比 2024 年改善。`,
  ],
  ['new students of the year', `${LONG}迎来2024级新生。`, `${LONG}迎来2025级新生。`],
  ['the day of an event', `${LONG}2024年3月5日召开现场会。`, `${LONG}2025年【待填（上年3月5日）】召开现场会。`],
  ['a day without a year', `${LONG}6月18日召开现场会。`, `${LONG}【待填（上年6月18日）】召开现场会。`],
  ['the month of an event', `${LONG}2024年5月，召开现场会。`, `${LONG}2025年【待填（上年5月）】，召开现场会。`],
  [
    'a month without a year',
    `${LONG}去年9月，基地获批省级园区。`,
    `${LONG}去年【待填（上年9月）】，基地获批省级园区【待核（去年的一次性事项）】。`,
  ],
  [
    'a term of office over two years',
    `${LONG}2023年8月至2024年7月，分管种植业。`,
    `${LONG}2024年8月至2025年7月，分管种植业。`,
  ],
  [
    'the days between which it was',
    `${LONG}报告期为2024年1月1日至12月31日。`,
    `${LONG}报告期为2025年1月1日至12月31日。`,
  ],
  ['a deadline that names a month', `${LONG}到2025年7月，全面建成。`, `${LONG}到2026年7月，全面建成。`],
  [
    'a day in figures',
    `${LONG}现场会（2024-03-05）如期召开。`,
    `${LONG}现场会（【待填（上年2024-03-05）】）如期召开。`,
  ],
];

const STAYS: readonly (readonly [string, string, boolean])[] = [
  ['今年', `今年，${LONG}`, false],
  ['去年', `${LONG}面貌好于去年。`, false],
  ['明年', `${LONG}明年继续推进。`, false],
  ['上半年', `上半年，${LONG}`, false],
  ['1—5月', `1—5月，${LONG}`, false],
  ['截至12月底', `截至12月底，${LONG}`, false],
  ['近三年', `近三年，${LONG}`, false],
  ['“十四五”', `“十四五”以来，${LONG}`, false],
  ['2012年以来', `2012年以来，${LONG}`, true],
  ['2019年', `${LONG}2019年启动的水库除险进展顺利。`, true],
  ['2035年', `${LONG}对标2035年远景目标。`, true],
  ['2021—2023年', `2021—2023年，${LONG}`, true],
  ['a plan of several years', `推进三年行动（2022—2024年），${LONG}`, true],
  ['2019年3月5日', `${LONG}合作社成立于2019年3月5日。`, true],
  ['文号', `${LONG}落实云政发〔2024〕12号文件。`, true],
  ['a name with a year long past', `${LONG}承办过2019中国茶业博览会。`, true],
  ['a law of the year', `${LONG}执行《茶业管理条例（2024年修订）》。`, true],
  ['a class that left long ago', `${LONG}2018届毕业生返校。`, true],
  ['24年', `${LONG}村支书扎根基层24年，带领群众致富。`, true],
  ['a stretch that began long before', `2022年6月至2024年3月，${LONG}`, true],
  ['截至6月底', `截至6月底，${LONG}`, false],
  ['2019级', `${LONG}2019级学员完成学业。`, true],
];

/** What no rule can know of the new year: the words are marked, with why. */
const MARKED: readonly (readonly [string, string, string])[] = [
  ['第三届', `${LONG}承办第三届茶旅节。`, `${LONG}承办【待核第三届（今年是哪一次）】茶旅节。`],
  ['75周年', `${LONG}庆祝新中国成立75周年。`, `${LONG}庆祝新中国成立【待核75周年（今年可能要加一）】。`],
  ['连续三年', `${LONG}连续三年获评优秀。`, `${LONG}【待核连续三年（今年可能要加一）】获评优秀。`],
  ['收官之年', `${LONG}今年是治理行动的收官之年。`, `${LONG}今年是治理行动的【待核收官之年（今年是规划的第几年）】。`],
  [
    '十八届人大三次会议',
    `${LONG}落实县十八届人大三次会议精神。`,
    `${LONG}落实县【待核十八届人大三次会议（今年是哪一次）】精神。`,
  ],
  ['二十一连丰', `${LONG}粮食生产实现“二十一连丰”。`, `${LONG}粮食生产实现“【待核二十一连丰（今年可能要加一）】”。`],
  ['第八批', `${LONG}落实第八批集采。`, `${LONG}落实【待核第八批（今年可能要加一）】集采。`],
  ['保持三年', `${LONG}“零事故”已保持三年。`, `${LONG}“零事故”已【待核保持三年（今年可能要加一）】。`],
  [
    '《…2024年…》',
    `${LONG}印发《云岭县2024年耕地保护方案》。`,
    `${LONG}印发《云岭县【待核2024年（今年是否还在开展）】耕地保护方案》。`,
  ],
  [
    '党的二十届四中全会',
    `${LONG}学习党的二十届四中全会精神。`,
    `${LONG}学习党的【待核二十届四中全会（今年是哪一次）】精神。`,
  ],
  ['第十二次协调会', `${LONG}召开第十二次协调会。`, `${LONG}召开【待核第十二次协调会（今年是哪一次）】。`],
  ['到2025年', `${LONG}到2025年，率先实现现代化。`, `${LONG}到【待核2025年（去年说的期限）】，率先实现现代化。`],
  ['a year before', `${LONG}2023年改革试点见效。`, `${LONG}【待核2023年（说的是哪一年）】改革试点见效。`],
  ['an older base', `${LONG}产量比2022年高。`, `${LONG}产量比【待核2022年（说的是哪一年）】高。`],
  ['a stretch up to this year', `2020—2024年，${LONG}`, `【待核2020—2024年（说的是哪一年）】，${LONG}`],
  [
    'a name with the year',
    `${LONG}承办2024中国茶业博览会。`,
    `${LONG}承办【待核2024（今年是否还在开展）】中国茶业博览会。`,
  ],
  [
    'a name in quotes',
    `${LONG}开展“2024云岭茶旅节”活动。`,
    `${LONG}开展“【待核2024（今年是否还在开展）】云岭茶旅节”活动。`,
  ],
  ['an edition', `${LONG}执行2024版手册。`, `${LONG}执行【待核2024版（今年是否仍然如此）】手册。`],
  ['a longer course', `${LONG}2020级本科生结业。`, `${LONG}【待核2020（说的是哪一年）】级本科生结业。`],
  ['a base', `${LONG}产量超过2021年同期。`, `${LONG}产量超过【待核2021年（说的是哪一年）】同期。`],
  [
    'a paper of the year',
    `${LONG}执行管护办法（2024年修订）。`,
    `${LONG}执行管护办法（【待核2024年（说的是哪一年）】修订）。`,
  ],
  ['24年', `${LONG}24年，管护到位。`, `${LONG}【待核24年（说的是哪一年）】，管护到位。`],
  ['a figure with blanks', `${LONG}建成泵站 12 座。`, `${LONG}建成泵站 【待填（上年12）】 座。`],
  ['翻一番', `${LONG}产值翻一番。`, `${LONG}产值【待核翻一番（今年是否仍然如此）】。`],
  ['连续四届', `${LONG}连续四届保持文明城市。`, `${LONG}【待核连续四届（今年可能要加一）】保持文明城市。`],
  ['首次', `${LONG}首次举办农机手大赛。`, `${LONG}首次举办农机手大赛【待核（去年的一次性事项）】。`],
];

describe('rolling years over', () => {
  it('goes by the headings of the results where the report bears the day on which it was given', () => {
    const text =
      '云岭县人民法院工作报告\n——2025年1月8日在大会上\n一、2024年主要工作\n2024年，审判有序。\n二、2025年工作安排\n抓好审判。\n';
    const draft = rolled(text);
    assert.match(draft.text, /\n一、2025年主要工作\n/);
    assert.match(draft.text, /\n2025年，审判有序。/);
    assert.match(draft.text, /\n二、2026年工作安排\n/);
  });

  for (const [what, before, after] of MARKED)
    it(`marks ${what}`, () => assert.equal(rolled(`${TITLE}${before}`).text.slice(TITLE.length), after));

  it('says which year of which five-year plan the new year is', () => {
    const next = (year: number, text: string): string =>
      rolled(`云岭县水利局${year}年工作总结\n\n${text}${LONG}`).text.split('\n')[2]?.replace(LONG, '') ?? '';
    assert.equal(next(2025, '2025年是“十四五”规划收官之年。'), '2026年是“十五五”规划开局之年。');
    assert.equal(next(2024, '2024年是“十四五”规划实施的第四年。'), '2025年是“十四五”规划实施的收官之年。');
    assert.equal(next(2026, '今年是“十五五”开局之年。'), '今年是“十五五”第二年。');
  });

  it('keeps the day up to which something is counted or done', () => {
    for (const text of [`截至12月31日，${LONG}`, `${LONG}12月20日前办结全部积案。`])
      assert.equal(rolled(`${TITLE}${text}`).text.slice(TITLE.length), text);
  });

  for (const [what, before, after] of MOVES) it(`moves on: ${what}`, () => assert.equal(sentence(before), after));

  for (const [what, text, look] of STAYS) {
    it(`leaves ${what}, and ${look ? 'asks to look' : 'says that it is right'}`, () => {
      const over = rolled(`${TITLE}${text}`);
      assert.equal(over.text.slice(TITLE.length), text);
      assert.ok(
        over.left.some((one) => one.look === look),
        JSON.stringify(over.left),
      );
      if (!look)
        assert.ok(
          over.left.every((one) => !one.look),
          JSON.stringify(over.left),
        );
    });
  }

  it('moves title, subtitle, headings, date line and signature', () => {
    const last =
      '云岭县水利局\n二〇二四年工作总结和2025年工作思路\n（2025年1月9日）\n一、2024年工作情况\n' +
      `${LONG}\n二、2025年工作思路\n${LONG}\n云岭县水利局\n2025年1月9日\n`;
    const now = rolled(last).text;
    for (const line of [
      '二〇二五年工作总结和2026年工作思路',
      '（2026年【待填（上年1月9日）】）',
      '一、2025年工作情况',
      '二、2026年工作思路',
      '2026年【待填（上年1月9日）】',
    ])
      assert.ok(now.split('\n').includes(line), `${line} in ${now}`);
  });

  it('knows that the five-year plan turns', () => {
    const next = (text: string): string =>
      rolled(`云岭县水利局2025年工作总结\n\n${text}${LONG}`).text.split('\n')[2]?.replace(LONG, '') ?? '';
    assert.equal(next('“十四五”以来，'), '“【待核十四五（今年是规划的第几年）】”以来，');
    assert.equal(next('水质好于“十三五”时期。'), '水质好于“十三五”时期。');
    assert.equal(next('印发《水利“十四五”规划》总结。'), '印发《水利“十四五”规划》总结【待核（去年的一次性事项）】。');
  });

  it('half a year becomes the same half of the next', () => {
    assert.equal(
      rolled(`云岭县水利局2024年上半年工作总结\n\n今年上半年，${LONG}\n\n三、下半年打算\n${LONG}`).text.split('\n')[0],
      '云岭县水利局2025年上半年工作总结',
    );
  });

  it('a government report moves the year that it looks back on and the one that it plans', () => {
    const over = rolled(
      `云岭县2025年政府工作报告\n一、2024年工作回顾\n${LONG}面貌比2023年改善。\n二、2025年工作安排\n${LONG}`,
    );
    const lines = over.text.split('\n');
    for (const line of [
      '云岭县2026年政府工作报告',
      '一、2025年工作回顾',
      `${LONG}面貌比2024年改善。`,
      '二、2026年工作安排',
    ])
      assert.ok(lines.includes(line), over.text);
  });

  it('both columns of a table move on', () => {
    assert.equal(
      sentence(`${LONG}\n| 指标 | 2024年 | 2023年 |\n| --- | --- | --- |\n| 总产值 | 48.6 | 45.2 |`)
        .split('\n')
        .slice(1)
        .join('\n'),
      '| 指标 | 2025年 | 2024年 |\n| --- | --- | --- |\n| 总产值 | 【待填（上年48.6）】 | 【待填（上年45.2）】 |',
    );
  });

  it('says of a year in a name that it is one', () => {
    const over = rolled(`${TITLE}${LONG}获评“2023年度省级标杆”，2019级学员结业。`);
    assert.deepEqual(
      over.left.map(({ why }) => why.zh),
      ['在名称、文件名或引文里，没有改', '是届、级、版次，没有改'],
    );
  });

  it('an academic year began in the autumn of the year before', () => {
    const over = rolled(
      `2023—2024学年述职报告\n\n一、履职情况\n2023年秋季学期上课96节，2024年春季学期上课88节。${LONG}获2022年度优秀。`,
    );
    assert.equal(over.text.split('\n')[0], '2024—2025学年述职报告');
    assert.ok(
      over.text.includes('2024年秋季学期上课') &&
        over.text.includes('2025年春季学期上课') &&
        over.text.endsWith('获2022年度优秀。'),
      over.text,
    );
  });

  it('knows that the year planned for ends a five-year plan, in what is planned', () => {
    const over = rolled(
      `云岭县2025年政府工作报告\n一、2024年工作回顾\n“十四五”以来，${LONG}\n二、2025年工作安排\n深入实施“十四五”规划，${LONG}`,
    );
    assert.deepEqual(
      over.left.filter(({ text }) => text.includes('十四五')).map(({ text, look }) => [text, look]),
      [
        ['“十四五”以来', false],
        ['“十四五”', true],
      ],
    );
  });

  it("leaves the writer's own names", () => {
    const text = `${TITLE}${LONG}推进2024年清零行动。`;
    assert.equal(
      rollOver(new ReportDocument(text, { own: ownWords({ names: ['2024年清零行动'] }) }).report)?.text.endsWith(
        '推进2024年清零行动。',
      ),
      true,
    );
  });
});
