import assert from 'node:assert/strict';
import { nextStep, stepName } from '../../../../src/core/drafting/rollover/step';
import { rollOver, rolledName } from '../../../../src/core/drafting/rollover/rollOver';
import { changesToFill } from '../../../../src/core/drafting/rollover/changes';
import { read } from '../../../fixtures/read';

/** The draft of the period after the one that the title names. */
function next(text: string): string {
  const report = read(text);
  const over = rollOver(report, { step: nextStep(report) });
  assert.ok(over);
  return over.text;
}
const step = (title: string): string | null => {
  const found = nextStep(read(`${title}\n一、工作进展\n各项工作有序推进。\n`));
  return found === null ? null : stepName(found);
};

describe('drafting from the period before', () => {
  it('knows what follows a month, a quarter and the first part of a year', () => {
    const pairs: Readonly<Record<string, string | null>> = {
      某局2025年9月工作总结: '2025年10月',
      某局2025年12月份工作小结: '2026年1月',
      某局二〇二五年三月工作总结: '2025年4月',
      某局2025年一季度工作总结: '2025年上半年',
      某局2025年第二季度工作总结: '2025年三季度',
      某局2025年第四季度工作总结: '2026年一季度',
      某局2025年上半年工作总结: '2025年前三季度',
      '某局2025年1—6月工作总结': '2025年前三季度',
      某局2025年前三季度工作总结: '2025年',
      某局2025年工作总结: null,
      某局2025年下半年工作总结: null,
    };
    assert.deepEqual(Object.fromEntries(Object.keys(pairs).map((title) => [title, step(title)])), pairs);
  });

  it('moves a month on, its cumulative months, its last day and the plan; asks about other months', () => {
    assert.equal(
      next(
        '青原市商务局2025年9月份重点工作完成情况\n一、进展\n9月份出口18.2亿元，环比增长4.2%，同比增长6.1%；1—9月累计出口152.4亿元。\n截至9月30日兑现资金3200万元，9月12日召开推进会，8月订单减少。\n二、10月份工作计划\n10月组织展会2场，10月底前完成招展。\n',
      ),
      '青原市商务局2025年10月份重点工作完成情况\n一、进展\n【待答：上期计划“10月组织展会2场，10月底前完成招展”完成得怎样？】\n10月份出口【待填（上期18.2）】亿元，环比增长【待填增幅（上期18.2亿元）】%，同比增长【待填（上期6.1）】%；1—10月累计出口【待填（上期152.4）】亿元。\n截至10月31日兑现资金【待填（上期3200）】万元，【待填（上期9月12日）】召开推进会，【待核8月（上期说的时段）】订单减少。\n二、11月份工作计划\n11月组织展会【待填（上期2）】场，11月底前完成招展。\n',
    );
  });

  it('leaves the months within a period that the next one goes on with', () => {
    const draft = (title: string): string => next(`云岭县水利局${title}工作总结\n一、进展\n2月、3月用水减少。\n`);
    assert.equal(draft('2025年上半年'), '云岭县水利局2025年前三季度工作总结\n一、进展\n2月、3月用水减少。\n');
    assert.match(draft('2025年3月'), /【待核2月/);
  });

  it('goes over the end of the year with it', () => {
    assert.equal(
      next(
        '河口县信访局2025年12月工作总结\n12月办结来访32件；1—12月累计办结401件。\n按照《2025年12月要点》检查，2025年12月底清零。\n',
      ),
      '河口县信访局2026年1月工作总结\n1月办结来访【待填（上期32）】件；1月累计办结【待填（上期401）】件。\n按照《2025年12月要点》检查，2026年1月底清零。\n',
    );
  });

  it('goes from the first quarter to the half-year, which is compared with no quarter', () => {
    assert.equal(
      next(
        '云岭县水利局2025年一季度工作总结\n一季度投资1.2亿元，环比下降2.1%，1-3月新建管网36公里，3月底前完成春灌。\n三、二季度工作打算\n二季度清淤，上半年完成验收。\n',
      ),
      '云岭县水利局2025年上半年工作总结\n【待答：上期计划“二季度清淤，上半年完成验收”完成得怎样？】\n上半年投资【待填（上期1.2）】亿元，环比下降【待填（上期2.1）】%，1-6月新建管网【待填（上期36）】公里，6月底前完成春灌。\n三、下半年工作打算\n下半年清淤，【待核上半年（上期说的时段）】完成验收。\n',
    );
  });

  it('works out 环比 once the value is there', () => {
    const draft = next('青原市商务局2025年9月工作总结\n9月出口20.0亿元，环比增长4.2%。\n');
    const [change] = changesToFill(read(draft.replace('【待填（上期20.0）】', '18.0')));
    assert.equal(change?.reads, '下降10.0%');
  });

  it('names the file after it; drafted for next year instead, the month stays', () => {
    const report = read('青原市商务局2025年12月工作总结\n12月出口20.0亿元。\n');
    const name = '青原市商务局2025年12月工作总结.txt';
    assert.equal(rolledName(name, report, 2025, nextStep(report)), '青原市商务局2026年1月工作总结.txt');
    assert.equal(rollOver(report)?.text, '青原市商务局2026年12月工作总结\n12月出口【待填（上年20.0）】亿元。\n');
  });
});
