import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';

const front = (title: string) => {
  const { issuer, period } = new ReportDocument(`${title}\n一、工作进展情况\n完成年度任务。\n`).report;
  return { issuer, period: period && `${period.text} ${period.start}~${period.end}` };
};

describe('issuer and period of a report', () => {
  for (const [title, issuer, period] of [
    ['云岭县农业农村局2025年工作总结', '云岭县农业农村局', '2025年 2025-01~2025-12'],
    ['临湖区卫生健康局2025年上半年工作总结', '临湖区卫生健康局', '2025年上半年 2025-01~2025-06'],
    ['澜江理工学院2026年度业务职能目标', '澜江理工学院', '2026年度 2026-01~2026-12'],
    ['安平镇人民政府关于2025年前三季度工作的汇报', '安平镇人民政府', '2025年前三季度 2025-01~2025-09'],
    ['2025年工作总结', null, '2025年 2025-01~2025-12'],
    ['工作总结', null, null],
  ] as const) it(title, () => assert.deepEqual(front(title), { issuer, period }));
});
