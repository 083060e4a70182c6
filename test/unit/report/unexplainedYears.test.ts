import assert from 'node:assert/strict';
import { unexplainedYearsIn, yearsAgainstThemselvesIn } from '../../../src/core/report/years/unexplainedYears';
import { YEAR_REASONS } from '../../../src/core/report/years/yearReasons';
import { read } from '../../fixtures/read';

const back = (sentences: string): string =>
  `某县卫生局2025年工作总结\n一、主要工作\n${sentences}\n二、存在的问题\n床位不足。`;
const plan = (sentences: string): string =>
  `某县卫生局2025年工作总结\n一、主要工作\n床位1080张。\n二、存在的问题\n床位不足。\n三、2026年工作计划\n${sentences}`;

const unexplained = (text: string): string[] =>
  unexplainedYearsIn(read(text)).map(
    ({ stated, meant, inDoubt }) => `${stated} for ${meant}${inDoubt === true ? '?' : ''}`,
  );
const againstThemselves = (text: string): string[] =>
  yearsAgainstThemselvesIn(read(text)).map(({ stated, meant }) => `${stated} for ${meant}`);

describe('years that nothing around them explains', () => {
  for (const { id, example, counterexample } of YEAR_REASONS)
    it(`${id}: ${example} but not ${counterexample}`, () => {
      assert.deepEqual(unexplained(back(example)), []);
      assert.deepEqual(unexplained(back(counterexample)), ['2024 for 2025?']);
    });

  it('are those of what is told, whatever year is announced beside it', () =>
    assert.deepEqual(unexplained(back('现将2024年工作情况和2026年打算报告如下。')), ['2024 for 2025?']));

  it('are none where the sentence or the row tells of another time', () => {
    for (const sentence of [
      '2024年开工的综合楼封顶，2025年投用。',
      '2024年收治860人，今年收治920人。',
      '2024年首次开展远程会诊，已会诊360例。',
      '| 2024年 | 860 | 920 |',
      '《2024年全县医改方案》落地见效。',
    ])
      assert.deepEqual(unexplained(back(sentence)), [], sentence);
  });

  it('are none in a report that tells of that year throughout', () =>
    assert.deepEqual(
      unexplained(back('2024年收治860人。\n2024年义诊12场。\n2024年培训46人。\n2024年新购设备8台。')),
      [],
    ));

  it('in a plan are for the next year, or for the one that an aim is told over', () => {
    assert.deepEqual(unexplained(plan('2024年新增床位60张。')), ['2024 for 2026?']);
    assert.deepEqual(unexplained(plan('新增床位60张，比2024年的48张增加12张。')), ['2024 for 2025?']);
    assert.deepEqual(unexplained(plan('2024年以来的遗留问题逐项销号。')), []);
  });
});

describe('years that are held against themselves', () => {
  it('are those of the report where last year’s stands twice, and of its base where its own does', () => {
    assert.deepEqual(againstThemselves(back('其中2024年达到5000人次，较2024年的3864人次增长29.4%。')), [
      '2024 for 2025',
    ]);
    assert.deepEqual(againstThemselves(back('其中2025年达到5000人次，较2025年的3864人次增长29.4%。')), [
      '2025 for 2024',
    ]);
  });

  it('are for the next year in a plan', () =>
    assert.deepEqual(againstThemselves(plan('到2025年底，床位达到1200张，比2025年末增加120张。')), ['2025 for 2026']));

  it('are none where a part of the year is held against another, or a value is taken up', () => {
    for (const sentence of [
      '2025年末床位1200张，比2025年初增加120张。',
      '2025年四季度收治860人，比2025年三季度多40人。',
      '在2025年新增120张的基础上挖潜，比2025年多60张。',
      '完成2025年结转项目12个，床位比2025年多60张。',
      '床位由2024年的1080张增加到1200张，比2024年增长11.1%。',
    ])
      assert.deepEqual([...againstThemselves(back(sentence)), ...againstThemselves(plan(sentence))], [], sentence);
  });
});
