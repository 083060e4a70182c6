import assert from 'node:assert/strict';
import { changesToFill } from '../../../../src/core/drafting/rollover/changes';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { STANDING } from '../../../../src/core/drafting/rollover/values/standing';
import { collectRows } from '../../../../src/core/drafting/collect';
import { read } from '../../../fixtures/read';

const TITLE = '云岭县财政局2025年工作总结\n一、工作进展\n';

/** What becomes of a sentence of the results. */
function rolled(sentence: string): string {
  const over = rollOver(read(TITLE + sentence));
  assert.ok(over);
  return over.text.slice(TITLE.length);
}

describe('numbers that are no gaps of their own', () => {
  for (const { pattern, example, counterexample } of STANDING)
    it(`stand where they are part of a name or a rule: ${example}`, () => {
      assert.match(example, pattern);
      assert.doesNotMatch(counterexample, pattern);
      assert.equal(rolled(example), example);
      assert.match(rolled(counterexample), /【待填/);
    });

  it('without a unit are results all the same, and the base of this year is last year’s value', () => {
    assert.equal(rolled('城乡收入比由2.31缩小到2.28。'), '城乡收入比由2.28缩小到【待填（上年2.28）】。');
    assert.equal(rolled('村均收入23万元，去年是19.4万元。'), '村均收入【待填（上年23）】万元，去年是23万元。');
    assert.equal(rolled('恩格尔系数从上年的0.31降至0.28。'), '恩格尔系数从上年的0.28降至【待填（上年0.28）】。');
    assert.equal(
      rolled('容积率为1.8，投入产出比达1:6.5。'),
      '容积率为【待填（上年1.8）】，投入产出比达【待填（上年1:6.5）】。',
    );
    assert.equal(rolled('办事由3.0版升级到4.0版。').includes('待填'), false);
    assert.equal(rolled('投资由2.4亿元增加到7.2亿元。').split('待填').length, 3);
  });

  it('that are vague are looked at, and keep their words', () => {
    assert.equal(rolled('上万家企业受益。'), '【待核上万家（今年是否仍然如此）】企业受益。');
    assert.equal(rolled('惠及数千户。'), '惠及【待核数千户（今年是否仍然如此）】。');
  });
});

describe('a value that last year’s report tells twice', () => {
  const draft = rolled('税收5.20亿元，增长6.1%。\n全年税收5.20亿元。新增企业3家，培训企业3家。\n');

  it('is asked for once; the department is asked once, too', () => {
    assert.equal(
      draft,
      '税收【待填（上年5.20）】亿元，增长【待填增幅（上年5.20亿元）】%。\n全年税收【待填同前（上年5.20）】亿元。新增企业【待填（上年3）】家，培训企业【待填（上年3）】家。\n',
    );
    assert.deepEqual(
      collectRows(read(TITLE + draft)).map(({ indicator, lastYear }) => `${indicator} ${lastYear}`),
      ['税收 5.20', '新增企业 3', '培训企业 3'],
    );
  });

  it('works itself out once it is written at the first place, and waits till then', () => {
    const at = (text: string): readonly string[] =>
      changesToFill(read(TITLE + text)).map(({ value, reads }) => `${value} ${reads}`);
    assert.deepEqual(at(draft), []);
    assert.deepEqual(at(draft.replace('【待填（上年5.20）】', '5.60')), ['7.7 增长7.7%', '5.60 5.60亿元']);
  });

  it('is worked out from one value only, and from no base', () => {
    const gap = '全年税收【待填同前（上年5.20）】亿元。\n';
    const filled = (before: string): number => changesToFill(read(`${TITLE}${before}\n${gap}`)).length;
    assert.deepEqual(['税收5.6亿元。', '税收5.6亿元。税收5.7亿元。', '比上年的税收5.2亿元多。'].map(filled), [1, 0, 0]);
  });
});

describe('the plans of last year as questions', () => {
  const PLAN = `云岭县水利局2025年工作总结

一、工作进展

（一）防洪工程
堤防达标。

（二）农村供水
供水稳定。

二、2026年工作打算

（一）补齐供水短板
**新建管网120公里**，加强管护。久久为功。

（二）抓好党建
深入学习。

（三）科技支撑
12月底前完成系统开发。

特此报告。
`;

  it('stand at their own sections, of what has a figure, a date or a thing to deliver', () => {
    const over = rollOver(read(PLAN));
    const [results] = (over?.text ?? '').split('二、2027年');
    assert.equal(
      results,
      `云岭县水利局2026年工作总结

一、工作进展

【待答：去年计划“科技支撑：12月底前完成系统开发”完成得怎样？】

（一）防洪工程
堤防达标。

（二）农村供水
【待答：去年计划“补齐供水短板：新建管网120公里，加强管护”完成得怎样？】
供水稳定。

`,
    );
  });
});
