import assert from 'node:assert/strict';
import { rollOver, rolledName } from '../../../../src/core/drafting/rollover/rollOver';
import { read } from '../../../fixtures/read';

const LONG = '全县农业农村系统扎实工作，各项任务有序推进，农村面貌持续改善，农民生活水平稳步提高。';

describe('the year that a roll-over starts from', () => {
  it('is asked for where there is none; one that is given is taken', () => {
    const text = `工作总结\n\n今年，${LONG}2024年底完成。`;
    const report = read(`工作总结\n\n今年，${LONG}`);
    assert.equal(report.year, null);
    assert.equal(rollOver(report), null);
    assert.equal(rollOver(read(text), { year: 2024 })?.text.endsWith('2025年底完成。'), true);
  });

  it('moves on in the name of the file', () => {
    const name = '云岭县水利局2024年工作总结和2025年工作思路.txt';
    assert.equal(rolledName(name, read('', name), 2024), '云岭县水利局2025年工作总结和2026年工作思路.txt');
    assert.equal(rolledName('总结.txt', read('', '总结.txt'), 2024), '总结.txt');
  });
});
