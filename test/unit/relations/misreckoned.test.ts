import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { relationsOf } from '../../../src/core/report/relations';
import { loudness, misreckoning } from '../../../src/core/relations/weights';

/** What is told of a text: what the number should be by its claim. */
const expectedIn = (text: string): readonly string[] =>
  relationsOf(new ReportDocument(text).report).entries.flatMap(({ judged }) =>
    judged.flatMap(({ verdict }) => (verdict.kind === 'contradicted' ? [verdict.expected] : [])),
  );

describe('a number that no slip explains, near the right one', () => {
  for (const [text, expected] of [
    ['细颗粒物年均浓度为27微克/立方米，上年为30微克/立方米，同比下降11.1%。', '10.0'],
    ['全年接待游客286.4万人次，比上年的251.8万人次增长15.2%。', '13.7'],
    ['受理信访事项820件，办结779件，办结率96.8%。', '95.0'],
    ['演出46场，观众5520人次，场均112人次。', '120'],
    ['入户走访880户，占全村1050户的82.5%。', '83.8'],
  ] as const)
    it(`is told in ${text}`, () => assert.deepEqual(expectedIn(text), [expected]));

  for (const text of [
    '细颗粒物年均浓度为27微克/立方米，上年为30微克/立方米，同比下降10.0%。',
    '全年接待游客286.4万人次，比上年的251.8万人次增长42.5%。',
    '受理信访事项820件，办结779件，按期办结率96.8%。',
    '演出46场，观众5520人次，城区场均112人次。',
    '接诊门诊25.12万人次、急诊3.34万人次，急诊占11.7%。',
    '演出46场，观众5520人次，场均由上年的112人次增加到120人次。',
    '财政收入18.6亿元，比上年的17.2亿元增长9.2%（剔除留抵退税因素）。',
    '资产总额62.4亿元，负债总额38.1亿元，年初资产负债率62.3%。',
  ])
    it(`is not in ${text}`, () => assert.deepEqual(expectedIn(text), []));

  it('is weighed by how often its row is misread, and never an error', () => {
    const apart = Math.log(1.02);
    const [sure, less] = [misreckoning('than-base', 'stated', apart), misreckoning('share', 'placed', apart)];
    assert.ok(sure !== null && less !== null && sure > less);
    assert.equal(misreckoning('listed-open', 'near', apart), null);
    assert.equal(misreckoning('than-base', 'stated', Math.log(1.5)), null);
    const slip = { kind: 'reckoned', weight: 9, at: null, meant: null } as const;
    assert.equal(loudness(slip, slip.weight, 'stated'), 'warning');
  });
});

describe('a number beside a finer one of its unit', () => {
  it('is as exact as that', () =>
    assert.deepEqual(expectedIn('图书馆藏书31.5万册，上年为30万册，增长5.5%。'), ['5.0']));
  it('is right with the zeros put back', () =>
    assert.deepEqual(expectedIn('图书馆藏书31.5万册，上年为30万册，增长5.0%。'), []));
  it('stays rough where it is told as about so much', () =>
    assert.deepEqual(expectedIn('图书馆藏书31.5万册，上年约30万册，增长5.5%。'), []));
});
