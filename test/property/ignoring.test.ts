import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  parseIgnoreFile,
  withIgnored,
  writeIgnoreFile,
  ignoredIn,
  EMPTY_IGNORE_FILE,
} from '../../src/core/lint/ignoring/file';
import { NOTHING_IGNORED, withPlace } from '../../src/core/lint/ignoring/model';
import type { Ignored } from '../../src/core/lint/ignoring/model';
import { placeOf, sift } from '../../src/core/lint/ignoring/sift';
import { lint } from '../../src/core/lint/lint';
import type { Diagnostic } from '../../src/core/lint/model';
import { texts } from '../fixtures/arbitraries';
import { read } from '../fixtures/read';
import { cases } from '../fixtures/budget';

const RUNS = cases(200);
const FAULTY = '全县网络零售额18.6亿元，增长12.3%。';
const RULE = 'growth-without-base';

/** Sentences that say something else, and hold no opening quotation or bracket that would run on into the next. */
const sentence = fc.constantFrom(
  '开展义诊。',
  '新建厂房12万平米。',
  '税收3.2亿元，增长25%。',
  '一、工作进展\n',
  '（二）存在的问题\n',
  '\n',
  '　　群众满意度提高。',
  '新增床位120张。\n',
  '下一步，将继续完善。',
  '乙镇情况如下：',
  '<!-- 待核 -->',
);
const around = fc
  .array(sentence, { maxLength: 12 })
  .map((all) => all.map((each) => (/[。\n：>]$/.test(each) ? each : `${each}\n`)).join(''));

const findings = (
  text: string,
): {
  readonly all: readonly Diagnostic[];
  readonly own: readonly Diagnostic[];
  readonly sifted: (ignored: Ignored) => ReturnType<typeof sift>;
} => {
  const report = read(text);
  const all = lint(report);
  const at = text.indexOf(FAULTY.slice(0, 4));
  return {
    all,
    own: all.filter(
      ({ rule, span }) => rule === RULE && at >= 0 && span.start >= at && span.start < at + FAULTY.length,
    ),
    sifted: (ignored) => sift(report, all, ignored),
  };
};

function ignoring(text: string): Ignored {
  const report = read(text);
  const { all, own } = findings(text);
  return own.reduce((ignored, diagnostic) => withPlace(ignored, placeOf(report, all, diagnostic)), NOTHING_IGNORED);
}

describe('ignoring', () => {
  it('survives every edit that leaves the sentence', () => {
    fc.assert(
      fc.property(around, around, around, around, (before, after, otherBefore, otherAfter) => {
        const first = `${before}\n${FAULTY}${after}`;
        const ignored = ignoring(first);
        fc.pre(ignored.places.length === 1); // among plans the rule has nothing to say
        const { own, sifted } = findings(`${otherBefore}\n${FAULTY}${otherAfter}`);
        const { shown, unused } = sifted(ignored);
        assert.deepEqual(unused, own.length > 0 ? [] : ignored.places);
        for (const diagnostic of own) assert.ok(!shown.includes(diagnostic));
      }),
      { numRuns: RUNS },
    );
  });

  it('ends with any change of what the sentence says', () => {
    const edit = fc.record({
      at: fc.nat(FAULTY.length - 2),
      removed: fc.nat(3),
      text: fc.constantFrom('', '约', '3', '区', '省，', '（含镇）'),
    });
    fc.assert(
      fc.property(around, edit, (before, { at, removed, text }) => {
        const end = Math.min(at + removed, FAULTY.length - 1);
        const changed = FAULTY.slice(0, at) + text + FAULTY.slice(end);
        fc.pre(changed !== FAULTY);
        const ignored = ignoring(`${before}\n${FAULTY}`);
        const { all, sifted } = findings(`${before}\n${changed}`);
        const { shown, unused } = sifted(ignored);
        assert.deepEqual(shown, all);
        assert.deepEqual(unused, ignored.places);
      }),
      { numRuns: RUNS },
    );
  });

  it('parts the findings of any text, each once, in order, and hides what was ignored and nothing else', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(30), { maxLength: 5 }), (text, picks) => {
        const report = read(text);
        const all = lint(report);
        const chosen = new Set(picks.flatMap((pick) => all[pick] ?? []));
        const ignored = [...chosen].reduce(
          (so, diagnostic) => withPlace(so, placeOf(report, all, diagnostic)),
          NOTHING_IGNORED,
        );
        const kept = ignoredIn(
          parseIgnoreFile(writeIgnoreFile(withIgnored(EMPTY_IGNORE_FILE, 'a.md', ignored))),
          'a.md',
        );
        const sifted = sift(report, all, kept);
        assert.deepEqual(sifted.unused, []);
        const before = sift(report, all, NOTHING_IGNORED); // comments in the text may silence some
        assert.equal(sifted.shown.length + sifted.ignored.length, all.length);
        assert.deepEqual(
          sifted.shown,
          before.shown.filter((diagnostic) => !sifted.ignored.some((hidden) => hidden.diagnostic === diagnostic)),
        );
        assert.equal(sifted.ignored.filter(({ by }) => typeof by === 'object').length, ignored.places.length);
      }),
      { numRuns: RUNS },
    );
  });
});
