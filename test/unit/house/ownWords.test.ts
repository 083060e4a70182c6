import assert from 'node:assert/strict';
import { readHouseStyle } from '../../../src/core/house/read';
import { placesOf } from '../../../src/core/ledger/places';
import { lint } from '../../../src/core/lint/lint';
import { normalized, baseUnit } from '../../../src/core/numerals/quantity';
import { ReportDocument } from '../../../src/core/report/document';
import { missingRoles } from '../../../src/core/report/completeness';
import type { Report } from '../../../src/core/report/report';

const own = (file: object) => readHouseStyle(JSON.stringify(file), { rules: [] }).style.own;
const read = (text: string, file: object = {}): Report => new ReportDocument(text, { own: own(file) }).report;
const figures = (report: Report): string[] => report.figures().map(({ span }) => report.slice(span));

describe('own words in the reading', () => {
  it('units make figures, alone, with magnitudes and as ranges', () => {
    const text = '处理污泥320标罐，其中外运1.2万标罐，日均5—8标罐，新增二十三标罐。';
    assert.deepEqual(figures(read(text)), ['1.2万']);
    assert.deepEqual(figures(read(text, { units: ['标罐'] })), ['320标罐', '1.2万标罐', '5—8标罐', '二十三标罐']);
  });

  it('a unit that equals another is told in it', () => {
    const [figure] = read('输气320标罐。', { units: [{ unit: '标罐', same: '立方米', factor: 40 }] }).figures();
    assert.ok(figure);
    assert.equal(normalized(figure.figure.quantity), 12800);
    assert.equal(baseUnit(figure.figure.quantity), '立方米');
  });

  it('a unit of the organisation’s own is no fault any more', () => {
    const text = '新建厂房3200平米。';
    const rules = (report: Report) => lint(report).map(({ rule }) => rule);
    assert.deepEqual(rules(read(text)), ['unit-nonstandard']);
    assert.deepEqual(rules(read(text, { units: [{ unit: '平米', same: '平方米' }] })), []);
  });

  it('abbreviations are the indicators that they stand for', () => {
    const text = '新型研发机构总数达86家。\n新研总数达92家。';
    const keys = (report: Report) => report.figures().map(({ figure }) => figure.indicator.key);
    const file = { abbreviations: { 新研: '新型研发机构' } };
    assert.equal(new Set(keys(read(text))).size, 2);
    assert.deepEqual([...new Set(keys(read(text, file)))], ['新型研发机构']);
    assert.equal(placesOf(read(text, file)).statements('新型研发机构').length, 2);
  });

  it('role words tell what a section does', () => {
    const text =
      '澜江市2025年工作总结\n一、工作进展\n完成投资3.2亿元。\n二、堵点卡点\n部分项目推进不快。\n三、新年怎么干\n抓好项目建设。';
    assert.deepEqual(
      read(text)
        .sections.map(({ role }) => role)
        .slice(1)
        .includes('problems'),
      false,
    );
    const report = read(text, { roles: { problems: ['堵点卡点'], plan: ['怎么干'] } });
    assert.deepEqual(
      report.sections.map(({ role }) => role),
      ['progress', 'problems', 'plan'],
    );
    assert.deepEqual(missingRoles(report), []);
    assert.match(report.sections[1]?.reason.zh ?? '', /堵点卡点/);
  });

  it('role words of one report are not those of another', () => {
    const text = '一、堵点卡点\n少。';
    assert.equal(read(text, { roles: { problems: ['堵点卡点'] } }).sections[0]?.role, 'problems');
    assert.equal(read(text, { roles: { plan: ['堵点卡点'] } }).sections[0]?.role, 'plan');
    assert.notEqual(read(text).sections[0]?.role, 'problems');
  });
});
