import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { read } from '../../fixtures/read';

describe('a number that adds up only in the scale of its neighbours', () => {
  const offered = (text: string): string[] =>
    lint(read(text))
      .filter(({ rule }) => rule === 'unit-scale-mixed')
      .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)));

  it('is offered in that scale, whatever stands inside the numbers', () => {
    for (const [written, right] of [
      ['存栏1.86头，育肥3.42万头、3.15万头、2.13万头', '1.86万头'],
      ['存栏1.86头，育肥3.\r42万头、3.15万头、2.13万头', '1.86万头'],
      ['存栏1.86头，育肥3.42 万头、3.15万头、2.13万头', '1.86万头'],
    ] as const)
      assert.deepEqual(offered(`某局2025年工作总结\n${written}`), [right], JSON.stringify(written));
  });
});
