import assert from 'node:assert/strict';
import { ruleChoice, withChoice } from '../../../src/cli/checks/rules';
import { lint } from '../../../src/core/lint/lint';
import { ALL_RULES, RULES, ruleTitle } from '../../../src/core/lint/registry';
import { read } from '../../fixtures/read';

describe('cli: --rule', () => {
  const text =
    '柳溪县2025年工作总结\n一、工作进展\n新建泵房12万平米,播种3万亩。\n二、存在的问题\n力量不足。\n四、下一步打算\n继续努力。\n';
  const found = (values: readonly string[], rules: Parameters<typeof withChoice>[0]['rules'] = {}): string[] =>
    lint(read(text), withChoice({ rules }, ruleChoice(values)))
      .map(({ rule, severity }) => `${rule}:${severity}`)
      .sort();

  it('without a severity, checks by the rules named only', () => {
    assert.deepEqual(found(['numbering-gap']), ['numbering-gap:error']);
    assert.deepEqual(found(['numbering-gap', 'unit-nonstandard']), ['numbering-gap:error', 'unit-nonstandard:warning']);
  });

  it('with a severity, leaves the other rules as they are', () => {
    assert.deepEqual(
      found(['numbering-gap:hint', 'unit-nonstandard:off']),
      found([])
        .filter((rule) => !rule.startsWith('unit-nonstandard'))
        .map((rule) => rule.replace('gap:error', 'gap:hint')),
    );
  });

  it('with both, does both', () =>
    assert.deepEqual(found(['numbering-gap', 'unit-nonstandard:error']), [
      'numbering-gap:error',
      'unit-nonstandard:error',
    ]));

  it('takes a rule by its name, in either language, with a colon of either width', () => {
    for (const name of ['numbering-gap', '序号不连续', ruleTitle('numbering-gap').zh, ruleTitle('numbering-gap').en])
      assert.deepEqual(found([name]), ['numbering-gap:error'], name);
    assert.deepEqual(found([ruleTitle('numbering-gap').zh, `${ruleTitle('unit-nonstandard').zh}：error`]), [
      'numbering-gap:error',
      'unit-nonstandard:error',
    ]);
    const mistyped = ruleTitle('numbering-gap').zh.slice(0, -1);
    assert.throws(() => ruleChoice([mistyped]), /numbering-gap/);
    assert.throws(
      () => ruleChoice(['天气预报']),
      (error: Error) => !/是不是/.test(error.message),
    );
  });

  it('no rule is called as another is, and no name holds a colon', () => {
    const names = ALL_RULES.flatMap(({ id, title }) => [id, title.zh, title.en]);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    assert.deepEqual(
      names.filter((name) => /[:：]/.test(name)),
      [],
    );
  });

  it('checks by a rule that is off, where it is named', () => {
    assert.ok(!RULES.some(({ id }) => id === 'unit-mu'));
    assert.deepEqual(
      found(['unit-mu']).map((rule) => rule.split(':')[0]),
      ['unit-mu'],
    );
    assert.deepEqual(found(['numbering-gap'], { 'numbering-gap': 'off' }), ['numbering-gap:error']);
  });

  it('comes before what is written in a file', () => {
    assert.deepEqual(found(['numbering-gap'], { 'numbering-gap': 'info', 'unit-nonstandard': 'error' }), [
      'numbering-gap:info',
    ]);
    assert.ok(
      found(['numbering-gap:warning'], { 'numbering-gap': 'info', 'unit-nonstandard': 'error' }).includes(
        'unit-nonstandard:error',
      ),
    );
  });
});
