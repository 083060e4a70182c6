import assert from 'node:assert/strict';
import { buildLibrary } from '../../../src/core/drafting/library';
import { likelyYear, newReport } from '../../../src/core/drafting/newReport';
import { rollOver } from '../../../src/core/drafting/rollover/rollOver';
import { ReportDocument } from '../../../src/core/report/document';
import { initials, readSeeds } from '../../../src/tools/generate/snippets';

describe('a new report', () => {
  const { skeletons } = buildLibrary(readSeeds('seeds'), initials);

  it('is read as the kind, of the body and the year it was begun with', () => {
    for (const skeleton of skeletons) {
      const { text, fileName } = newReport(skeleton, { issuer: '云岭县水务局', year: 2027 });
      const { report } = new ReportDocument(text, { fileName });
      assert.equal(report.kind, skeleton.kind, skeleton.name);
      assert.equal(report.year, 2027, skeleton.name);
      assert.match(fileName, /^(?:云岭县水务局)?2027年.*\.(?:txt|zongjie)$/u);
      assert.doesNotMatch(fileName, /[【】/\\:*?"<>|]/u);
    }
  });

  it('of a government looks back on the year before the one that it bears, so that it rolls over', () => {
    const { text } = newReport(skeletons.find(({ kind }) => kind === 'government')!, { issuer: '云岭县', year: 2027 });
    assert.match(text, /^云岭县2027年政府工作报告\n[^]*一、2026年工作回顾\n[^]*三、2027年工作安排\n/u);
    const over = rollOver(new ReportDocument(text).report);
    assert.match(over?.text ?? '', /^云岭县2028年政府工作报告\n[^]*一、2027年工作回顾\n[^]*三、2028年工作安排\n/u);
  });

  it('without a name has a gap for it', () => {
    const { text, fileName } = newReport(skeletons.find(({ kind }) => kind === 'annual')!, { issuer: '', year: 2027 });
    assert.match(text, /^【待补：单位】2027年工作总结\n/u);
    assert.equal(fileName, '2027年工作总结.txt');
  });

  it('is about the year that the calendar suggests', () => {
    assert.deepEqual(
      (
        [
          ['annual', 12],
          ['annual', 1],
          ['annual', 6],
          ['half-year', 7],
          ['half-year', 1],
          ['goals', 12],
          ['goals', 1],
          ['plan', 11],
          ['government', 12],
          ['government', 1],
          ['duty', 2],
        ] as const
      ).map(([kind, month]) => likelyYear(kind, 2026, month)),
      [2026, 2025, 2026, 2026, 2026, 2027, 2026, 2027, 2027, 2026, 2025],
    );
  });
});
