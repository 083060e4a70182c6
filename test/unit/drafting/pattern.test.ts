import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  fillPattern,
  formatPattern,
  initialText,
  parsePattern,
  PATTERN_LIMITS,
  PatternError,
} from '../../../src/core/drafting/pattern';
import { anyPattern, anyText } from './arbitraries';

describe('drafting: pattern', () => {
  it('reads text, slots, initial texts, choices and repeats', () => {
    const pattern = parsePattern(
      '{时期:period=上半年}，{指标:indicator}{数值:value}{单位:unit}，同比{变化:enum(增长|下降)}{幅度:percent}%，比上年末增加{增量:value}{单位}。',
    );
    assert.deepEqual(
      pattern.slots.map((slot) => [slot.name, slot.type, slot.initial, slot.options]),
      [
        ['时期', 'period', '上半年', []],
        ['指标', 'indicator', null, []],
        ['数值', 'value', null, []],
        ['单位', 'unit', null, []],
        ['变化', 'enum', null, ['增长', '下降']],
        ['幅度', 'percent', null, []],
        ['增量', 'value', null, []],
      ],
    );
    assert.deepEqual(pattern.parts.at(-2), { kind: 'repeat', name: '单位' });
    assert.deepEqual(pattern.parts.at(1), { kind: 'text', text: '，' });
    assert.deepEqual(pattern.slots.map(initialText), ['上半年', '指标', '数值', '单位', '增长', '幅度', '增量']);
  });

  it('takes escaped characters as they are', () => {
    const pattern = parsePattern('\\{1+{甲:enum(a\\|b|c\\))=c\\)}\\}');
    assert.equal(fillPattern(pattern, new Map()), '{1+c)}');
    assert.equal(fillPattern(pattern, new Map([['甲', 'a|b']])), '{1+a|b}');
  });

  const faults: readonly (readonly [text: string, offset: number, message: RegExp])[] = [
    ['增长{增幅:percent%。', 2, /without “}”/],
    ['增长}', 2, /without “\{”/],
    ['增长{增幅:percentage}', 6, /no slot type/],
    ['{增 幅:percent}', 1, /no slot name/],
    ['{:percent}', 1, /no slot name/],
    ['{一二三四五六七八九十甲乙丙:value}', 1, /longer than/],
    ['{增幅}', 0, /has not stood before/],
    ['{甲:value}{甲:value}', 9, /declared twice/],
    ['{甲:enum}', 7, /needs its choices/],
    ['{甲:value(一|二)}', 8, /only an enum/],
    ['{甲:enum(一)}', 7, /2 to/],
    ['{甲:enum(一|一)}', 10, /stands twice/],
    ['{甲:enum(一||二)}', 10, /choice is empty/],
    ['{甲:enum(一|二)=三}', 13, /none of the choices/],
    ['{甲:value=}', 9, /initial text is empty/],
    ['{甲:value={乙}}', 9, /inside a slot/],
    ['a\\b', 1, /needs none/],
    ['结尾\\', 2, /needs none/],
    ['长'.repeat(PATTERN_LIMITS.text + 1), PATTERN_LIMITS.text, /longer than/],
  ];
  for (const [text, offset, message] of faults) {
    it(`names the place of the fault in ${text.slice(0, 24)}`, () => {
      assert.throws(
        () => parsePattern(text),
        (error) => {
          assert.ok(error instanceof PatternError);
          assert.match(error.message, message);
          assert.equal(error.offset, offset);
          assert.ok(error.message.endsWith(`(at character ${offset + 1})`));
          return true;
        },
      );
    });
  }

  it('bounds the number of slots', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, at) => `{a${at}:value}`).join('');
    assert.equal(parsePattern(many(PATTERN_LIMITS.slots)).slots.length, PATTERN_LIMITS.slots);
    assert.throws(() => parsePattern(many(PATTERN_LIMITS.slots + 1)), /more than/);
  });

  it('fills slots, repeats included, and refuses what it cannot fill', () => {
    const pattern = parsePattern('{数:value}{单位:unit}，增加{增:value=1}{单位}，{变化:enum(增长|下降)}');
    assert.equal(
      fillPattern(
        pattern,
        new Map([
          ['数', '3'],
          ['单位', '家'],
        ]),
      ),
      '3家，增加1家，增长',
    );
    assert.throws(() => fillPattern(pattern, new Map([['数', '3']])), /“单位”/);
    assert.throws(
      () =>
        fillPattern(
          pattern,
          new Map([
            ['数', '3'],
            ['单位', '家'],
            ['变化', '持平'],
          ]),
        ),
      /no choice/,
    );
  });

  it('reads back what it writes (property)', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        assert.deepEqual(parsePattern(formatPattern(pattern)), pattern);
      }),
    );
  });

  it('either reads any text or says where it fails (property)', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 8 }).map((texts) => texts.join('{甲:value')),
        (text) => {
          try {
            assert.deepEqual(parsePattern(formatPattern(parsePattern(text))), parsePattern(text));
          } catch (error) {
            assert.ok(error instanceof PatternError, String(error));
            assert.ok(error.offset >= 0 && error.offset <= text.length);
          }
        },
      ),
    );
  });
});
