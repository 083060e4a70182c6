import assert from 'node:assert/strict';
import { framedYearsIn } from '../../../src/core/report/years/framedYears';
import { aimedOverIn } from '../../../src/core/report/years/baseYears';
import { YEAR_FRAMES } from '../../../src/core/report/years/yearFrames';
import type { YearFrame } from '../../../src/core/report/years/frameOfYear';
import { read } from '../../fixtures/read';

const reportWith = (sentence: string, part: YearFrame['part']): string =>
  part === 'back'
    ? `某县卫生局2025年工作总结\n一、主要工作\n${sentence}\n二、存在的问题\n床位不足。`
    : `某县卫生局2025年工作总结\n一、主要工作\n床位1080张。\n二、存在的问题\n床位不足。\n三、2026年工作计划\n${sentence}`;

const told = (sentence: string, part: YearFrame['part']): string[] =>
  framedYearsIn(read(reportWith(sentence, part))).map(
    ({ stated, meant, inDoubt }) => `${stated} for ${meant}${inDoubt === true ? ', in doubt' : ''}`,
  );

describe('years known as left over by what stands around them', () => {
  for (const { id, part, sure, isBasis, example, counterexample } of YEAR_FRAMES)
    it(`${id}: ${example} but not ${counterexample}`, () => {
      const years = part === 'back' || isBasis === true ? '2024 for 2025' : '2025 for 2026';
      assert.deepEqual(told(example, part), [sure ? years : `${years}, in doubt`]);
      assert.deepEqual(told(counterexample, part), []);
    });

  it('are in doubt where the paragraph goes on to the year itself', () =>
    assert.deepEqual(told('截至2024年12月31日，注册护士1218人。2025年招聘护士46人。', 'back'), [
      '2024 for 2025, in doubt',
    ]));

  it('open a stretch, a paper of the year or what was its main thing', () => {
    const back = (sentence: string): string[] => told(sentence, 'back');
    assert.deepEqual(back('自2024年1月至12月，办结热线工单8640件。'), ['2024 for 2025']);
    assert.deepEqual(back('自2024年10月至12月，办结热线工单640件。'), []);
    assert.deepEqual(back('按照年初印发的《2024年工作要点》，六件事件件有回音。'), ['2024 for 2025, in doubt']);
    assert.deepEqual(back('按照年前印发的《2024年工作总结》，六个问题都已整改。'), []);
    assert.deepEqual(back('2024年全馆的重头活动是“书香进巷”，走了27个社区。'), ['2024 for 2025, in doubt']);
    assert.deepEqual(back('2024年全馆的重头活动已载入年鉴，收录照片27张。'), []);
  });

  it('end when the period of the report ends', () => {
    const half = (month: number): number =>
      framedYearsIn(read(`某局2025年上半年工作总结\n一、主要工作\n截至2024年${month}月底，注册护士1218人。`)).length;
    assert.deepEqual([half(6), half(12)], [1, 0]);
    const upTo = (month: number): number =>
      framedYearsIn(read(`某局2025年1—9月工作总结\n一、主要工作\n接种有序，2024年1—${month}月接种疫苗32.6万剂次。`))
        .length;
    assert.deepEqual([upTo(9), upTo(11)], [1, 0]);
  });

  it('an aim of next year is told over this one, not over the year before', () => {
    const over = (year: number): number[] =>
      aimedOverIn(read(reportWith(`床位达到1200张，比${year}年增长11.1%。`, 'plan'))).map(({ meant }) => meant);
    assert.deepEqual([over(2024), over(2025), over(2020)], [[2025], [], []]);
  });
});
