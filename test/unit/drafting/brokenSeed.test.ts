import assert from 'node:assert/strict';
import { readSeed, SeedError } from '../../../src/core/drafting/seed';

describe('drafting: a broken seed', () => {
  const broken = (change: (seed: ReturnType<typeof sound>) => void): string => {
    const seed = sound();
    change(seed);
    try {
      readSeed(seed);
    } catch (error) {
      assert.ok(error instanceof SeedError);
      return error.message;
    }
    return assert.fail('accepted');
  };

  it('is accepted when sound', () => {
    assert.equal(readSeed(sound()).patterns[0]?.form, 'sentence');
  });

  const cases: readonly (readonly [what: string, change: (seed: ReturnType<typeof sound>) => void, message: RegExp])[] =
    [
      ['an unknown key', (seed) => Object.assign(seed, { extra: 1 }), /extra/],
      [
        'an unknown role',
        (seed) => {
          seed.patterns[0]!.role = '成效';
        },
        /^patterns\[0\]\.role: /,
      ],
      [
        'a malformed pattern',
        (seed) => {
          seed.patterns[0]!.text = '增长{增幅:percent';
        },
        /^patterns\[0\]\.text: .*\(at character 3\)/,
      ],
      [
        'a missing sample',
        (seed) => {
          delete seed.patterns[0]!.sample['总数'];
        },
        /^patterns\[0\]\.sample: .*“总数”/,
      ],
      [
        'a sample of no slot',
        (seed) => {
          seed.patterns[0]!.sample['别的'] = '1';
        },
        /^patterns\[0\]\.sample\.?\[?.*别的.*: no slot/,
      ],
      [
        'a check of no slot',
        (seed) => {
          seed.patterns[0]!.checks = ['sum(甲,别的)=总数'];
        },
        /^patterns\[0\]\.checks\[0\]: .*“别的”/,
      ],
      [
        'a malformed check',
        (seed) => {
          seed.patterns[0]!.checks = ['甲+乙=总数'];
        },
        /^patterns\[0\]\.checks\[0\]: /,
      ],
      [
        'a line outside the report',
        (seed) => {
          seed.patterns[0]!.lines = [71];
        },
        /^patterns\[0\]\.lines\[0\]: the report has 70 lines/,
      ],
      [
        'a figure outside the report',
        (seed) => {
          seed.figures[1]!.line = 99;
        },
        /^figures\[1\]\.line: /,
      ],
      [
        'an indicator twice',
        (seed) => {
          seed.figures[1]!.indicator = seed.figures[0]!.indicator;
        },
        /^figures\[1\]\.indicator: /,
      ],
      [
        'a part of nothing',
        (seed) => {
          seed.figures[1]!.partOf = '没有';
        },
        /^figures\[1\]\.partOf: /,
      ],
      [
        'a relation of no figure',
        (seed) => {
          seed.relations[0]!.check = 'atMost(没有,总数)';
        },
        /^relations\[0\]\.check: .*“没有”/,
      ],
      [
        'a section outside the report',
        (seed) => {
          seed.skeleton!.sections[0]!.children[0]!.line = 80;
        },
        /^skeleton\.sections\[0\]\.children\[0\]\.line: /,
      ],
      [
        'a pattern without a line',
        (seed) => {
          seed.patterns[0]!.lines = [];
        },
        /^patterns\[0\]\.lines: the line of the report is missing/,
      ],
      [
        'a line without a report',
        (seed) => {
          Object.assign(seed, { report: undefined });
        },
        /^patterns\[0\]\.lines\[0\]: the seed has no report/m,
      ],
      [
        'a prefix that is no Chinese',
        (seed) => {
          seed.patterns[0]!.prefix = 'fjgc';
        },
        /^patterns\[0\]\.prefix: /,
      ],
      [
        'an unknown topic',
        (seed) => {
          seed.patterns[0]!.topic = '载体';
        },
        /^patterns\[0\]\.topic: /,
      ],
    ];
  for (const [what, change, message] of cases)
    it(`names ${what} by its place`, () => assert.match(broken(change), message));

  it('is refused whatever it is', () => {
    for (const value of [null, 7, '', [], {}]) assert.throws(() => readSeed(value), SeedError);
  });
});

/** A small seed, fresh at each call, of loose types so that a test may spoil it. */
function sound() {
  return {
    id: 'small',
    name: '小种子',
    kind: 'half-year',
    issuer: '某局',
    period: '上半年',
    report: { number: '999', lines: 70 },
    skeleton: {
      name: '小骨架',
      title: '{单位:organisation}总结',
      sections: [
        {
          marker: '一、',
          heading: '进展',
          role: '进展',
          line: 2,
          children: [{ marker: '（一）', heading: '平台', role: '进展', line: 3 }],
        },
      ],
    },
    figures: [
      { indicator: '总数', value: 3, unit: '家', line: 4 },
      { indicator: '部分', value: 2, unit: '家', line: 4, partOf: '总数' as string },
    ],
    relations: [{ check: 'atMost(部分,总数)', holds: true }],
    patterns: [
      {
        id: 'parts',
        role: '进展',
        title: '分级构成',
        prefix: '分级构成',
        topic: '平台载体',
        text: '{总数:value}家，其中{甲:value}家、{乙:value}家。',
        sample: { 总数: '3', 甲: '1', 乙: '2' } as Record<string, string>,
        checks: ['sum(甲,乙)=总数'],
        lines: [4],
      },
    ],
  };
}
