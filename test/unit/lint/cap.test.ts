import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MOST_LISTED, cap, notListed } from '../../../src/core/lint/cap';
import type { Diagnostic } from '../../../src/core/lint/model';
import { SEVERITIES } from '../../../src/core/house/severity';
import type { Severity } from '../../../src/core/house/severity';

const fault = (rule: string, severity: Severity, start: number): Diagnostic => ({
  rule,
  category: 'other',
  severity,
  message: { zh: '', en: '' },
  span: { start, end: start + 1 },
  fixes: [],
  related: [],
});
const faults = (...groups: readonly (readonly [rule: string, severity: Severity, count: number])[]): Diagnostic[] =>
  groups.flatMap(([rule, severity, count]) => Array.from({ length: count }, (_, i) => fault(rule, severity, i)));

describe('the limit of what is listed', () => {
  it('leaves what is within it as it is', () => {
    const all = faults(['unit-missing', 'warning', 20], ['ocr-noise', 'error', 20]);
    assert.equal(cap(all, MOST_LISTED).listed, all);
    assert.equal(cap(faults(['unit-missing', 'warning', 900]), 0).cut.length, 0);
  });

  it('lists a tenth of it of one rule, the first ones', () => {
    const { listed, cut } = cap(faults(['unit-missing', 'warning', 57]), MOST_LISTED);
    assert.deepEqual(
      listed.map(({ span }) => span.start),
      Array.from({ length: 20 }, (_, i) => i),
    );
    assert.deepEqual(notListed(cut), {
      zh: '另有37处未列出：数据缺少单位37处。',
      en: '37 more not listed: Number without its unit (37).',
    });
  });

  it('names the most frequent rules', () => {
    const { cut } = cap(
      faults(
        ['unit-missing', 'warning', 30],
        ['ocr-noise', 'error', 22],
        ['term-varies', 'info', 25],
        ['range-form', 'info', 21],
      ),
      MOST_LISTED,
    );
    assert.equal(notListed(cut).zh, '另有18处未列出：数据缺少单位10处、同一提法写法不一5处、疑似扫描识别错字2处等。');
  });

  it('adds up, keeps the order, and never lists a milder one in place of a more serious', () => {
    const any = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...SEVERITIES)), { maxLength: 80 })
      .map((all) => all.map(([rule, severity], i) => fault(rule, severity, i)));
    fc.assert(
      fc.property(any, fc.nat({ max: 60 }), (all, most) => {
        const { listed, cut } = cap(all, most);
        assert.equal(listed.length + cut.length, all.length);
        assert.deepEqual(
          [...listed, ...cut].sort((a, b) => a.span.start - b.span.start),
          all,
        );
        for (const part of [listed, cut])
          assert.deepEqual(
            [...part].sort((a, b) => a.span.start - b.span.start),
            part,
          );
        if (most === 0) return;
        const ofRule = (rule: string): number => listed.filter((other) => other.rule === rule).length;
        assert.ok(listed.length <= Math.max(most, Math.ceil(most / 10)));
        for (const left of cut) {
          const isRuleFull = ofRule(left.rule) >= Math.ceil(most / 10);
          const milder = listed.filter((kept) => SEVERITIES.indexOf(kept.severity) > SEVERITIES.indexOf(left.severity));
          assert.deepEqual(
            milder.filter(({ rule }) => rule === left.rule || !isRuleFull),
            [],
          );
        }
      }),
    );
  });
});
