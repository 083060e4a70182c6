import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchPattern } from '../../../src/core/drafting/match';
import { fillPattern, initialText, parsePattern } from '../../../src/core/drafting/pattern';
import { verify } from '../../../src/core/drafting/verify';
import { readSeeds } from '../../../src/tools/generate/snippets';

const values = (pattern: string, text: string): Record<string, string> | null => {
  const slots = matchPattern(parsePattern(pattern), text);
  return slots === null
    ? null
    : Object.fromEntries([...slots].map(([name, { start, end }]) => [name, text.slice(start, end)]));
};

describe('a pattern found again in what was made of it', () => {
  it('gives what stands in the slots', () => {
    assert.deepEqual(
      values(
        '有{载体:indicator}{总数:value}{单位:unit=家}，其中国家级{国家级:value}{单位}、省级{省级:value}{单位}。',
        '有5G基站31座，其中国家级12座、省级19座。',
      ),
      { 载体: '5G基站', 总数: '31', 单位: '座', 国家级: '12', 省级: '19' },
    );
  });

  it('is another text once fixed words have gone', () => {
    assert.equal(values('共{总数:value}个。', '共12个'), null);
    assert.equal(values('共{总数:value}个。', '有12个。'), null);
    assert.equal(values('共{总数:value}个。', '共12个。好'), null);
  });

  it('as it was inserted, and as its sample fills it, is found for every pattern of the seeds', () => {
    for (const { patterns } of readSeeds('seeds')) {
      for (const { id, text, sample } of patterns) {
        const pattern = parsePattern(text);
        const initial = new Map(pattern.slots.map((slot) => [slot.name, initialText(slot)]));
        for (const filling of [initial, new Map([...initial, ...Object.entries(sample)])]) {
          const filled = fillPattern(pattern, filling);
          assert.notEqual(matchPattern(pattern, filled), null, `${id}: ${filled}`);
        }
      }
    }
  });

  it('holds what was filled in, for numbers apart from each other', () => {
    const pattern = parsePattern('甲{甲:value}个、乙{乙:value}个，合计{合计:value}个。');
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (a, b, c) => {
        const filled = fillPattern(
          pattern,
          new Map([
            ['甲', String(a)],
            ['乙', String(b)],
            ['合计', String(c)],
          ]),
        );
        assert.deepEqual(values('甲{甲:value}个、乙{乙:value}个，合计{合计:value}个。', filled), {
          甲: String(a),
          乙: String(b),
          合计: String(c),
        });
      }),
    );
  });

  it('is never anything but found or not, whatever the text', () => {
    const pattern = parsePattern('有{载体:indicator}{总数:value}{单位:unit=家}，其中{部分:value}{单位}。');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('有', '家', '，其中', '。', '12', '3.5', '孵化器')).map((parts) => parts.join('')),
        (text) => {
          const slots = matchPattern(pattern, text);
          for (const { start, end } of slots?.values() ?? [])
            assert.ok(0 <= start && start <= end && end <= text.length);
        },
      ),
    );
  });
});

describe('the checks of a filled pattern', () => {
  const pattern = {
    text: '建成{甲:indicator=大棚}{数甲:value}个、{乙:indicator=冷库}{数乙:value}个，合计{合计:value}个。',
    checks: ['sum(数甲,数乙)=合计'],
  };

  it('tell where the result is wrong and what it should be', () => {
    const text = '建成大棚17个、冷库33个，合计51个。';
    assert.deepEqual(
      verify(pattern, text, 100)?.map(({ span, expected }) => [text.slice(span.start - 100, span.end - 100), expected]),
      [['51', '50']],
    );
    assert.deepEqual(verify(pattern, '建成大棚17个、冷库33个，合计50个。', 0), []);
  });

  it('wait for what is not filled in yet', () =>
    assert.deepEqual(verify(pattern, '建成大棚17个、冷库数乙个，合计51个。', 0), []));

  it('end with the pattern', () => assert.equal(verify(pattern, '建成大棚17个。', 0), null));
});
