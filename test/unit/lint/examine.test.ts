import assert from 'node:assert/strict';
import { check, examine } from '../../../src/core/lint/examine';
import { NOTHING_IGNORED, withRule } from '../../../src/core/lint/ignoring/model';
import { DEFAULT_CONFIG } from '../../../src/core/lint/lint';
import { read } from '../../fixtures/read';

/** The value differs from that of the other part, and growth is computed with it. */
const REPORT = read(
  '2025年，全市技术合同成交额18.62亿元。\n科技服务持续加强，2025年，全市技术合同成交额16.82亿元，比2024年的15.52亿元增长20.0%。',
);
const rules = (all: readonly { readonly rule: string }[]): readonly string[] => all.map(({ rule }) => rule);

describe('examining a report', () => {
  it('finds every finding and tells each fault once', () => {
    const { found, shown, told, ignored } = examine(REPORT);
    assert.deepEqual(rules(found), ['growth-mismatch', 'cross-section-mismatch']);
    assert.deepEqual([shown, ignored], [found, []]);
    assert.deepEqual(rules(told), ['cross-section-mismatch']);
  });

  it('lets what is ignored take in nothing', () => {
    const ignored = withRule(NOTHING_IGNORED, 'cross-section-mismatch');
    const examined = examine(REPORT, DEFAULT_CONFIG, ignored);
    assert.deepEqual(rules(examined.told), ['growth-mismatch']);
    assert.equal(examined.ignored.length, 1);
    assert.deepEqual(rules(check(REPORT, DEFAULT_CONFIG, ignored).shown), ['growth-mismatch']);
  });

  it('shows what comments silence where nothing is to be ignored', () => {
    const report = read('<!-- zongjie-ignore-file -->\n全县网络零售额18.6亿元，增长12.3%。');
    assert.deepEqual(rules(examine(report).told), []);
    assert.deepEqual(rules(examine(report, DEFAULT_CONFIG, null).told), ['growth-without-base']);
  });
});
