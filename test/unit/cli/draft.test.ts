import assert from 'node:assert/strict';
import { zongjie } from './harness';

describe('cli: draft', () => {
  it('makes the report of a plan, and this year’s of last year’s', async () => {
    const plan = await zongjie(['draft', '-'], { stdin: '林场2026年工作计划\n一、造林\n新造林300亩。\n' });
    assert.deepEqual([plan.status, plan.err], [0, '']);
    assert.match(plan.out, /^林场2026年工作总结\n[^]*【待答：年初计划“新造林300亩”完成得怎样？】/);
    const report = await zongjie(['draft', '-'], { stdin: '林场2025年工作总结\n一、工作进展\n新造林300亩。\n' });
    assert.match(report.out, /^林场2026年工作总结\n[^]*新造林【待填（上年300）】亩。/);
  });

  it('says where no year is told, and wants one file', async () => {
    const { status, out, err } = await zongjie(['draft', '-'], {
      stdin: '林场工作总结\n一、工作进展\n新造林300亩。\n',
    });
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /看不出是哪一年的/);
    assert.equal((await zongjie(['draft'])).status, 2);
  });
});
