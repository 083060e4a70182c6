import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkMisfit, evaluateCheck, parseCheck } from '../../../src/core/drafting/checks';
import { parsePattern } from '../../../src/core/drafting/pattern';

const outcome = (check: string, values: Record<string, string>): string => {
  const result = evaluateCheck(parseCheck(check), new Map(Object.entries(values)));
  return result.status === 'fails' ? `应为${result.expected ?? '?'}` : result.status;
};

describe('drafting: checks', () => {
  it('reads a check', () => {
    assert.deepEqual(parseCheck('sum(甲, 乙)=丙'), { kind: 'sum', args: ['甲', '乙'], result: '丙' });
    assert.deepEqual(parseCheck('atMost(甲,乙,丙)'), { kind: 'atMost', args: ['甲', '乙', '丙'], result: null });
  });

  for (const [text, message] of [
    ['sum', /is no check/],
    ['total(甲,乙)=丙', /no kind of check/],
    ['constructor(甲,乙)=丙', /no kind of check/],
    ['sum(甲)=丙', /takes 2 to 12/],
    ['share(甲,乙,丁)=丙', /takes 2 names/],
    ['sum(甲,)=丙', /takes/],
    ['sum(甲,乙)', /needs “=”/],
    ['atMost(甲,乙)=丙', /no result/],
  ] as const) {
    it(`refuses ${text}`, () => assert.throws(() => parseCheck(text), message));
  }

  it('says why a check does not fit the slots', () => {
    const { slots } = parsePattern('{甲:value}{乙:amount}{丙:clause}{丁:enum(增长|下降)}{戊:list}{己:percent}');
    const misfit = (check: string): string | null => checkMisfit(parseCheck(check), slots);
    assert.equal(misfit('growth(甲,甲,丁)=己'), null);
    assert.equal(misfit('items(戊)=甲'), null);
    assert.equal(misfit('annualGrowth(甲,甲,2011,2015)=己'), null);
    assert.equal(misfit('ratio(乙,甲)=乙'), null);
    assert.match(misfit('sum(甲,庚)=己') ?? '', /no slot is named “庚”/);
    assert.match(misfit('sum(甲,丙)=己') ?? '', /holds no number/);
    assert.match(misfit('sum(甲,甲)=乙') ?? '', /cannot be compared/);
    assert.match(misfit('share(乙,甲)=己') ?? '', /cannot be compared/);
    assert.match(misfit('growth(甲,甲,戊)=己') ?? '', /not of type enum/);
  });

  it('adds counts exactly and decimals within their rounding', () => {
    assert.equal(outcome('sum(甲,乙)=丙', { 甲: '17', 乙: '33', 丙: '50' }), 'holds');
    assert.equal(outcome('sum(甲,乙)=丙', { 甲: '17', 乙: '33', 丙: '51' }), '应为50');
    assert.equal(outcome('sum(甲,乙)=丙', { 甲: '0.1', 乙: '0.2', 丙: '0.3' }), 'holds');
    assert.equal(outcome('sum(甲,乙)=丙', { 甲: '1.2亿元', 乙: '3000万元', 丙: '1.5亿元' }), 'holds');
    assert.equal(outcome('sum(甲,乙)=丙', { 甲: '2亿元', 乙: '3亿元', 丙: '6亿元' }), '应为5亿元');
  });

  it('checks rates against what the digits allow', () => {
    assert.equal(outcome('growth(基,今)=幅', { 基: '40.0', 今: '42.8', 幅: '7.0' }), 'holds');
    assert.equal(outcome('growth(基,今)=幅', { 基: '40.0', 今: '42.8', 幅: '8.0' }), '应为7.0');
    assert.equal(outcome('growth(基,今,向)=幅', { 基: '950', 今: '860', 向: '下降', 幅: '9.5' }), 'holds');
    assert.equal(outcome('growth(基,今,向)=幅', { 基: '950', 今: '860', 向: '增长', 幅: '9.5' }), '应为-9.5');
    assert.equal(outcome('share(部,总)=比', { 部: '15.6万亩', 总: '18.3万亩', 比: '85.2' }), 'holds');
    assert.equal(outcome('annualGrowth(甲,乙,2011,2016)=丙', { 甲: '4640', 乙: '7626.47', 丙: '13.0' }), '应为10.4');
    assert.equal(outcome('ratio(甲,乙)=丙', { 甲: '1.35亿元', 乙: '45', 丙: '300万元' }), 'holds');
    assert.equal(outcome('ratio(甲,乙)=丙', { 甲: '13.5亿元', 乙: '45', 丙: '300万元' }), '应为3000万元');
    assert.equal(outcome('difference(甲,乙)=丙', { 甲: '90.0', 乙: '73.5', 丙: '16.5' }), 'holds');
  });

  it('checks order and counts of lists', () => {
    assert.equal(outcome('atMost(甲,乙,丙)', { 甲: '3', 乙: '7', 丙: '10' }), 'holds');
    assert.equal(outcome('atMost(甲,乙)', { 甲: '5000万元', 乙: '0.4亿元' }), '应为?');
    assert.equal(outcome('items(列)=数', { 列: '甲、乙、丙', 数: '三' }), 'holds');
    assert.equal(outcome('items(列)=数', { 列: '《甲、乙》《丙》', 数: '2' }), 'holds');
    assert.equal(outcome('items(列)=数', { 列: '甲、乙和丙', 数: '3' }), 'holds');
    assert.equal(outcome('items(列)=数', { 列: '甲、乙、丙', 数: '4' }), '应为3');
  });

  it('is silent where a value is missing, vague or no number', () => {
    for (const 甲 of ['', '近200', '5-10家', '若干', '指标']) {
      assert.equal(outcome('sum(甲,乙)=丙', { 甲, 乙: '1', 丙: '2' }), 'unknown', 甲);
    }
    assert.equal(outcome('share(甲,乙)=丙', { 甲: '3', 乙: '0', 丙: '5' }), 'unknown');
    assert.equal(
      outcome('annualGrowth(甲,乙,起,止)=丙', { 甲: '1', 乙: '2', 起: '2020', 止: '2020', 丙: '5' }),
      'unknown',
    );
  });

  it('accepts every sum and every growth that was rounded correctly (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1e7), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 0, max: 3 }),
        (parts, decimals) => {
          const text = (value: number): string => (value / 10 ** decimals).toFixed(decimals);
          const values = Object.fromEntries(parts.map((part, at) => [`项${at}`, text(part)]));
          assert.equal(
            outcome(`sum(${Object.keys(values).join(',')})=和`, {
              ...values,
              和: text(parts.reduce((a, b) => a + b, 0)),
            }),
            'holds',
          );
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 0, max: 1e7 }),
        fc.integer({ min: 0, max: 2 }),
        (base, value, decimals) => {
          const rate = 100 * (value / base - 1);
          assert.equal(
            outcome('growth(基,今,向)=幅', {
              基: `${base}`,
              今: `${value}`,
              向: rate < 0 ? '下降' : '增长',
              幅: Math.abs(rate).toFixed(decimals),
            }),
            'holds',
          );
        },
      ),
    );
  });
});
