import assert from 'node:assert/strict';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { read } from '../../../fixtures/read';

/** What a sentence among the results of 2024 reads in the draft of 2025. */
function rolled(sentence: string): string {
  const draft = rollOver(read(`江北区园林局2024年工作总结\n一、工作进展\n${sentence}\n`));
  return draft?.text.split('\n')[2] ?? '';
}

describe('single events, rolled over', () => {
  it('began in the year that is told: 于 compares only behind a word of comparing', () => {
    assert.equal(rolled('苗圃于2023年立项。'), '苗圃于2023年立项。');
    assert.equal(rolled('泵房于2023年动工，水厂于2023年招标。'), '泵房于2023年动工，水厂于2023年招标。');
    assert.equal(rolled('绿化率高于2023年，能耗低于2023年。'), '绿化率高于2024年，能耗低于2024年。');
    assert.equal(rolled('投入相当于2023年。'), '投入相当于2024年。');
  });

  it('come about in a year of their own, which is asked for; the plan for next year moves on', () => {
    assert.equal(rolled('展馆预计2025年投产。'), '展馆预计【待核2025年（去年说的期限）】投产。');
    assert.equal(rolled('展馆延期到2025年5月。'), '展馆延期到【待核2025年5月（去年说的期限）】。');
    assert.equal(rolled('桥梁将于2025年合龙。'), '桥梁将于【待核2025年（去年说的期限）】合龙。');
    assert.equal(rolled('按2025年工作计划推进。'), '按2026年工作计划推进。');
  });

  it('are marked though their clause names the year', () => {
    assert.equal(rolled('2024年度获评省级先进。'), '2025年度获评省级先进【待核（去年的一次性事项）】。');
    assert.equal(rolled('2024年荣获园林奖章。'), '2025年荣获园林奖章【待核（去年的一次性事项）】。');
    assert.equal(rolled('2024年投产茶园16万亩。'), '2025年投产茶园【待填（上年16）】万亩。');
  });
});
