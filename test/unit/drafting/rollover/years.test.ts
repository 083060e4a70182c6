import assert from 'node:assert/strict';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import type { RollOver } from '../../../../src/core/drafting/rollover/model';
import { ownWords } from '../../../../src/core/lexicon/ownWords';
import { ReportDocument } from '../../../../src/core/report/document';
import { read } from '../../../fixtures/read';
import { LONG, MARKED, MOVES, STAYS } from '../../../fixtures/rollover/yearSentences';

const rolled = (text: string, fileName?: string): RollOver => {
  const over = rollOver(read(text, fileName));
  assert.ok(over, 'the report has a year');
  return over;
};

const TITLE = '云岭县农业农村局2024年工作总结\n\n';
/** The sentence of a report on 2024, as it stands in the draft for 2025. */
const sentence = (text: string): string => rolled(`${TITLE}${text}`).text.slice(TITLE.length);
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
    assert.equal(next(2026, '今年是“十五五”规划的开局之年。'), '今年是“十五五”规划实施的第二年。');
    assert.equal(next(2027, '今年是“十五五”规划实施的第二年。'), '今年是“十五五”规划实施的第三年。');
  });

  it('keeps the day up to which something is counted or done', () => {
    for (const text of [`截至12月31日，${LONG}`, `${LONG}12月20日前办结全部积案。`])
      assert.equal(rolled(`${TITLE}${text}`).text.slice(TITLE.length), text);
  });

  it('asks for a document of the year by its whole number', () => {
    assert.equal(sentence('落实云政发〔2024〕12号文件。'), '落实云政发【待核〔2024〕12号（说的是哪一年）】文件。');
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
    const over = rolled(`${TITLE}${LONG}获评“2023年度省级标杆”，2014级学员结业。`);
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
