import assert from 'node:assert/strict';
import { requiredRoles } from '../../../src/core/outline/requirements';
import { read } from '../../fixtures/read';

const BODY = '\n\n一、工作进展\n完成年度任务。\n二、存在的问题\n人手不足。';

describe('title, kind and year', () => {
  const cases: readonly (readonly [string, string, number | null])[] = [
    ['某县人民法院2025年工作总结', 'annual', 2025],
    ['某集团有限公司2025年度工作报告', 'annual', 2025],
    ['某局2025年上半年工作总结', 'half-year', 2025],
    ['某医院2025年工作总结和2026年工作计划', 'results-and-plan', 2025],
    ['某学院2026年度业务职能目标', 'goals', 2026],
    ['某局稳就业新闻发布会实录', 'press', null],
    ['某某2025年度述职报告', 'duty', 2025],
    ['柳溪镇政府工作报告', 'government', null],
    ['某局2026年工作要点', 'plan', 2026],
  ];
  for (const [title, kind, year] of cases) {
    it(`${title} is ${kind}`, () => {
      const report = read(title + BODY);
      assert.equal(report.title, title);
      assert.equal(report.kind, kind);
      assert.equal(report.year, year);
      assert.deepEqual(report.titleSpan, { start: 0, end: title.length });
    });
  }

  it('come from the file’s name where the text has no title', () => {
    const report = read(`2025年，我局紧扣中心任务，统筹推进各项工作，取得了较好成效，现将有关情况报告如下，请予审议，并请提出意见。${BODY}`, '某局2025年工作总结.txt');
    assert.equal(report.kind, 'annual');
    assert.equal(report.year, 2025);
  });

  it('end where the first heading was pasted behind the title', () => {
    for (const blank of ['', ' ', '\u3000']) {
      const report = read(`某局2025年工作总结${blank}一、工作进展\n完成年度任务。\n二、存在的问题\n人手不足。`);
      assert.equal(report.title, '某局2025年工作总结');
      assert.deepEqual(report.sections.map(({ marker, text }) => marker + text), ['一、工作进展', '二、存在的问题']);
    }
  });

  it('keep the title as written, full-width digits and all', () => {
    assert.equal(read(`某局２０２５年工作总结${BODY}`).title, '某局２０２５年工作总结');
    assert.equal(read(`某局２０２５年工作总结${BODY}`).year, 2025);
  });

  it('come from a first heading of Markdown', () => {
    assert.equal(read(`# 某校2025年工作总结${BODY}`).title, '某校2025年工作总结');
  });

  it('take the year from the date under the title', () => {
    assert.equal(read(`柳溪镇政府工作报告\n（2026年1月12日）${BODY}`).year, 2026);
  });

  it('are unknown for an empty text', () => {
    const report = read('');
    assert.deepEqual([report.title, report.kind, report.year, report.titleSpan, report.sections.length], [null, 'unknown', null, null, 0]);
  });

  it('owe problems and plans only where the kind is a summary', () => {
    for (const kind of ['annual', 'half-year', 'results-and-plan', 'duty', 'government'] as const) assert.deepEqual(requiredRoles(kind), ['progress', 'problems', 'plan'], kind);
    for (const kind of ['plan', 'goals', 'press', 'unknown'] as const) assert.deepEqual(requiredRoles(kind), [], kind);
  });
});
