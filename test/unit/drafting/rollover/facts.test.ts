import assert from 'node:assert/strict';
import { factEdits, factsToAsk } from '../../../../src/core/drafting/rollover/facts';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { withFacts } from '../../../../src/core/house/facts';
import { readHouseStyle } from '../../../../src/core/house/read';
import { read } from '../../../fixtures/read';

const LAST_YEAR =
  '云岭县水务局2025年工作总结\n一、主要工作\n学习县委九届七次全会部署，围绕“水润云岭”行动抓落实。县委九届七次全会后，建成水厂3座。\n';
const rolled = (facts: Parameters<typeof withFacts>[1]): string =>
  rollOver(read(LAST_YEAR), { facts })?.text ?? assert.fail();

describe('what an organisation says anew each year', () => {
  it('is marked where nobody has said it, once to be asked', () => {
    const draft = read(rolled([]));
    assert.deepEqual(factsToAsk(draft), [{ words: '九届七次全会', why: '今年是哪一次' }]);
  });

  it('is written at all its places once it is answered', () => {
    const draft = read(rolled([]));
    const edits = factEdits(draft, new Map([['九届七次全会', '九届九次全会']]));
    assert.equal(edits.length, 2);
    let text = draft.slice({ start: 0, end: draft.length });
    for (const { span, newText } of edits.toReversed())
      text = text.slice(0, span.start) + newText + text.slice(span.end);
    assert.equal(text.split('县委九届九次全会').length, 3);
    assert.doesNotMatch(text, /待核/);
  });

  it('is written by the house style, the longest words first, without a mark', () => {
    const text = rolled([
      { year: 2026, last: '九届七次', now: '错' },
      { year: 2026, last: '九届七次全会', now: '九届九次全会' },
      { year: 2026, last: '水润云岭', now: '水润云岭' },
    ]);
    assert.equal(text.split('县委九届九次全会').length, 3);
    assert.match(text, /“水润云岭”行动/);
    assert.doesNotMatch(text, /待核|错/);
  });

  it('of a year before is marked where it still stands', () => {
    const text = rolled([{ year: 2025, last: '清水行动', now: '水润云岭' }]);
    assert.match(text, /“【待核水润云岭（去年的提法）】”行动/);
  });

  it('is kept in the house style beside what stands there', () => {
    const fact = { year: 2026, last: '九届七次全会', now: '九届九次全会' };
    const first = withFacts('', [fact]);
    assert.deepEqual(readHouseStyle(first, { rules: [] }).style.facts, [fact]);
    const text = withFacts('// 机构规范\n{\n  "names": ["三色预警"] // 自用\n}\n', [fact]);
    assert.match(text, /\/\/ 机构规范[^]*\/\/ 自用/);
    const changed = { ...fact, now: '九届十次全会' };
    const { style, complaints } = readHouseStyle(withFacts(text, [changed, { ...fact, year: 2027 }]), { rules: [] });
    assert.deepEqual(complaints, []);
    assert.deepEqual(style.facts, [changed, { ...fact, year: 2027 }]);
    assert.deepEqual(style.lists.names, ['三色预警']);
  });
});
