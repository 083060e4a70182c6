import assert from 'node:assert/strict';
import { shownPeriod } from '../../../src/core/ledger/model';
import { ledgerRows } from '../../../src/core/ledger/rows';
import type { LedgerFinding } from '../../../src/core/ledger/rows';
import { rowsOf } from '../../fixtures/ledger';
import { read } from '../../fixtures/read';

const TEXT = [
  '云岭县2025年工作总结',
  '一、主要工作进展',
  '（一）抓项目',
  '全年完成水利投资29.56亿元，增长6.4%；建成泵站180余座，其中大型泵站12座。',
  '（二）抓服务',
  '新增高新技术企业52家。铺设管道近36平米。',
  '二、2026年工作打算',
  '力争全市技术合同成交额突破100亿元，培育企业5-10家。',
].join('\n');

const row = (text: string, figure: string) => {
  const found = rowsOf(text).find((candidate) => candidate.text === figure);
  assert.ok(found, figure);
  return found;
};

describe('rows of the ledger', () => {
  it('are the figures of the report in reading order, with their places', () => {
    const report = read(TEXT);
    const rows = rowsOf(TEXT);
    assert.deepEqual(
      rows.map(({ text }) => text),
      report.figures().map(({ span }) => report.slice(span)),
    );
    for (const { text, line, character, span } of rows) {
      assert.equal(TEXT.split('\n')[line]?.slice(character, character + text.length), text);
      assert.deepEqual(report.slice(span), text);
    }
    assert.deepEqual(rowsOf(''), []);
  });

  it('belong together under all names of their indicator, those that the report introduces, too', () => {
    const [first, second, third, fourth] = rowsOf(
      '高新技术企业126家。高企研发投入2亿元，高企达130家。\n云岭数字服务中心（以下简称“云数中心”）3个，云数中心12个。',
    ).map(({ group }) => group);
    assert.notEqual(second, first);
    assert.equal(third, first);
    assert.notEqual(fourth, first);
    const services = rowsOf('云岭数字服务中心（以下简称“云数中心”）3个，云数中心12个。').map(({ group }) => group);
    assert.equal(services[0], services[1]);
  });

  it('name their section without the # of Markdown', () =>
    assert.deepEqual(
      rowsOf('# 某局2025年工作总结\n\n## 一、抓项目\n\n建成泵站12座。').map(({ section }) => section),
      ['一、抓项目'],
    ));

  it('take the period of the title where a result has none of its own, and say so; a target does not', () => {
    const period = (figure: string): unknown => {
      const { period, periodInferred, periodStart } = row(TEXT, figure);
      return { period, periodInferred, periodStart, shown: shownPeriod({ period, periodInferred }) };
    };
    assert.deepEqual(period('52家'), {
      period: '2025年',
      periodInferred: true,
      periodStart: '2025-01',
      shown: '（2025年）',
    });
    assert.deepEqual(period('29.56亿元'), {
      period: '全年',
      periodInferred: false,
      periodStart: '2025-01',
      shown: '全年',
    });
    assert.equal(row(TEXT, '5-10家').periodInferred, false);
    assert.equal(rowsOf('培育企业52家。')[0]?.period, '');
  });

  it('tell value, unit and base value apart, and name period, scope and nature', () => {
    const { value, unit, normalized, baseUnit, period, periodStart, decimals, target } = row(TEXT, '29.56亿元');
    assert.deepEqual(
      { value, unit, normalized, baseUnit, period, periodStart, decimals, target },
      {
        value: 29.56,
        unit: '亿元',
        normalized: 2_956_000_000,
        baseUnit: '元',
        period: '全年',
        periodStart: '2025-01',
        decimals: 2,
        target: false,
      },
    );
    const goal = row(TEXT, '100亿元');
    assert.deepEqual(
      [goal.target, goal.scope, goal.approximation, goal.approximatesBefore],
      [true, '全市', '突破', true],
    );
    const range = row(TEXT, '5-10家');
    assert.deepEqual([range.value, range.high], [5, 10]);
    assert.deepEqual([row(TEXT, '180余座').approximation, row(TEXT, '180余座').approximatesBefore], ['余', false]);
  });

  it('stand in their innermost section', () => {
    assert.deepEqual(
      rowsOf(TEXT).map(({ section }) => section),
      [
        '（一）抓项目',
        '（一）抓项目',
        '（一）抓项目',
        '（二）抓服务',
        '（二）抓服务',
        '二、2026年工作打算',
        '二、2026年工作打算',
      ],
    );
    const [loose] = rowsOf('完成投资3亿元。');
    assert.deepEqual([loose?.section, loose?.sectionIndex], ['', -1]);
  });

  it('name what makes the count another one', () => {
    assert.equal(row(TEXT, '52家').indicator, '高新技术企业（新增）');
    assert.equal(row(TEXT, '29.56亿元').indicator, '水利投资');
  });

  it('belong together by the key of their indicator, or by its text where it is too general', () => {
    const rows = rowsOf('高新技术企业总数达1347家。\n高新技术企业1347家。\n企业12家。');
    assert.equal(rows[0]?.group, rows[1]?.group);
    assert.equal(rows[2]?.group, '企业');
  });

  it('carry the problems of the figure and of its comparisons, the gravest first, and no others', () => {
    assert.deepEqual(
      row(TEXT, '29.56亿元').problems.map(({ message }) => message.includes('增长6.4%')),
      [true],
    );
    assert.deepEqual(
      row(TEXT, '36平米').problems.map(({ severity }) => severity),
      ['warning'],
    );
    assert.deepEqual(row(TEXT, '180余座').problems, []);
    const report = read('完成投资3亿元，带动就业20人。');
    const fault = (severity: LedgerFinding['severity'], start: number, end: number): LedgerFinding => ({
      severity,
      message: { zh: severity, en: `${severity}!` },
      span: { start, end },
    });
    const rows = ledgerRows(report, [fault('hint', 0, 16), fault('error', 5, 6), fault('warning', 8, 10)], 'en');
    assert.deepEqual(
      rows.map(({ problems }) => problems.map(({ message }) => message)),
      [['error!', 'hint!'], ['hint!']],
    );
  });

  it('hold finite numbers however many digits are written', () => {
    const [huge] = rowsOf(`完成投资${'9'.repeat(400)}亿元。`);
    if (huge !== undefined) assert.ok(Number.isFinite(huge.normalized) && Number.isFinite(huge.value));
  });
});
