import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { evaluateCheck, parseCheck, type Check } from '../../../src/core/drafting/checks';
import type { Library } from '../../../src/core/drafting/library';
import { initialText, parsePattern, type Slot } from '../../../src/core/drafting/pattern';
import { slotComplaint } from '../../../src/core/drafting/slotCheck';

const { patterns } = JSON.parse(readFileSync('snippets/library.json', 'utf8')) as Library;

/** The values a pattern shows when its sample is filled in. */
const filledIn = (slots: readonly Slot[], sample: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(slots.map((slot) => [slot.name, sample[slot.name] ?? initialText(slot)]));

/** Values that the check must refuse: one slot made far too large. */
function spoilt(check: Check, values: ReadonlyMap<string, string>): Map<string, string> {
  const name = check.result ?? check.args[0] ?? '';
  return new Map([...values, [name, grown(values.get(name) ?? '')]]);
}

/** The number of a text, a thousand times and one more: 4.5亿元 → 4501.0亿元; in Chinese, far too many. */
const grown = (text: string): string =>
  /^[两二三四五六七八九十]+$/u.test(text)
    ? '九十九'
    : text.replace(/[\d.]+/, (digits) => {
        const decimals = digits.split('.')[1]?.length ?? 0;
        return (Number(digits) * 1000 + 1).toFixed(decimals);
      });

describe('drafting: samples', () => {
  it('fill every slot with what its type allows', () => {
    for (const { id, text, sample } of patterns) {
      const { slots } = parsePattern(text);
      const values = filledIn(slots, sample);
      for (const slot of slots)
        assert.equal(slotComplaint(slot, values.get(slot.name) ?? ''), null, `${id}: ${slot.name}`);
    }
  });

  it('satisfy their checks, and fail them once a number is spoilt', () => {
    let checked = 0;
    for (const { id, text, sample, checks } of patterns) {
      const values = filledIn(parsePattern(text).slots, sample);
      for (const check of checks.map(parseCheck)) {
        const label = `${id}: ${check.kind}(${check.args.join(',')})`;
        const outcome = evaluateCheck(check, values);
        assert.equal(outcome.status, 'holds', `${label}: ${outcome.status === 'fails' ? outcome.message : ''}`);
        assert.equal(
          evaluateCheck(check, spoilt(check, values)).status,
          'fails',
          `${label} accepts ${[...spoilt(check, values).values()].join(' ')}`,
        );
        checked += 1;
      }
    }
    assert.ok(checked >= 60, `${checked} checks`);
  });

  const slot = (type: Slot['type'], options: readonly string[] = []): Slot => ({
    name: '空',
    type,
    options,
    initial: null,
  });
  const wrong: readonly (readonly [Slot, readonly string[]])[] = [
    [slot('value'), ['', '若干', '近百', '十几', '5—10', '12家左右']],
    [slot('amount'), ['12', '上亿元', '3亿元左右']],
    [slot('percent'), ['12%', '一成多', '约12']],
    [slot('point'), ['1.2个百分点']],
    [slot('year'), ['25', '2025年', '今']],
    [slot('rank'), ['0', '1.5', '前列']],
    [slot('count'), ['0', '2.5', '多']],
    [slot('unit'), ['5家']],
    [slot('list'), ['甲', '甲和乙']],
    [slot('date'), ['6', '2025.6']],
    [slot('clause'), ['成效明显。', '一行\n两行', ' ']],
    [slot('enum', ['增长', '下降']), ['上升', '']],
  ];
  for (const [{ type, ...rest }, texts] of wrong) {
    it(`refuse what is no ${type}`, () => {
      for (const text of texts) assert.notEqual(slotComplaint({ ...rest, type }, text), null, JSON.stringify(text));
    });
  }

  const right: readonly (readonly [Slot, readonly string[]])[] = [
    [slot('value'), ['12', '1.8万', '3,600', '１２']],
    [slot('amount'), ['12元', '1.35亿元', '3600万元']],
    [slot('list'), ['甲、乙', '《甲》《乙》', '研发—中试—落地']],
    [slot('enum', ['增长', '下降']), ['下降']],
  ];
  for (const [{ type, ...rest }, texts] of right) {
    it(`accept what is ${type}`, () => {
      for (const text of texts) assert.equal(slotComplaint({ ...rest, type }, text), null, text);
    });
  }
});
