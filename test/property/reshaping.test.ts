import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FAMILIES } from '../../src/core/outline/markers/families';
import type { Section } from '../../src/core/outline/model';
import { removeChrome } from '../../src/core/reshaping/chrome';
import { CONVERTIBLE, convertMarkers } from '../../src/core/reshaping/convert';
import { parentOf, sectionAt, siblingsOf } from '../../src/core/report/find';
import { demote, promote } from '../../src/core/reshaping/level';
import { isRefused } from '../../src/core/reshaping/model';
import type { Outcome, Place } from '../../src/core/reshaping/model';
import { moveDown, moveSection, moveUp } from '../../src/core/reshaping/move';
import { renumberAll } from '../../src/core/reshaping/renumber';
import { afterEnter, afterLineBreak } from '../../src/core/reshaping/typing';
import { texts } from '../fixtures/arbitraries';
import { cases } from '../fixtures/budget';
import { read } from '../fixtures/read';
import { wellFormed } from '../unit/reshaping/wellFormed';
import { bare, contents, gaps, isShown, named, pick, sound } from './reshaped';

const RUNS = cases(250);

const index = fc.nat(1000);
const place = fc.constantFrom<Place>('before', 'after', 'inside');

describe('reshaping', () => {
  it('reads the generated reports as they were meant', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const report = read(text);
        assert.deepEqual(gaps(report), []);
        assert.ok(report.allSections().every(({ marker }) => marker !== ''));
      }),
      { numRuns: RUNS },
    );
  });

  it('a move keeps every heading with its text, and the numbers in order', () => {
    let moved = 0;
    fc.assert(
      fc.property(wellFormed, index, fc.option(index, { freq: 10 }), place, (text, from, to, where) => {
        const report = read(text);
        const section = pick(report, from) as Section;
        const target = to === null ? null : (pick(report, to) as Section);
        const result = sound(text, report, moveSection(report, section, target, where));
        if (result === null) return;
        if (result !== text) moved++;
        const after = read(result);
        assert.deepEqual(contents(after), contents(report));
        assert.deepEqual(gaps(after), []);
        assert.equal(bare(after, named(after, section.text)), bare(report, section));
        assert.equal(/[^\r]\n/.test(result), /[^\r]\n/.test(text));
        assert.equal(
          named(after, section.text).level,
          target === null ? 1 : where === 'inside' ? target.level + 1 : target.level,
        );
      }),
      { numRuns: RUNS },
    );
    assert.ok(moved > RUNS / 10, `only ${moved} moves`);
  });

  it('a move there and back gives the text back', () => {
    fc.assert(
      fc.property(wellFormed, index, fc.option(index, { freq: 10 }), place, (text, from, to, where) => {
        const report = read(text);
        const section = pick(report, from) as Section;
        const target = to === null ? null : (pick(report, to) as Section);
        const there = sound(text, report, moveSection(report, section, target, where));
        if (there === null || !isShown(report, section)) return;
        const siblings = siblingsOf(report, section);
        const at = siblings.indexOf(section);
        const beside = siblings[at - 1] ?? siblings[at + 1] ?? parentOf(report, section);
        if (beside === null) return;
        const after = read(there);
        const outcome = moveSection(
          after,
          named(after, section.text),
          named(after, beside.text),
          at > 0 ? 'after' : siblings.length > 1 ? 'before' : 'inside',
        );
        const back = sound(there, after, outcome);
        if (back !== null) assert.equal(back, text);
      }),
      { numRuns: RUNS },
    );
  });

  it('up then down gives the text back, and down then up', () => {
    for (const [one, other] of [
      [moveUp, moveDown],
      [moveDown, moveUp],
    ] as const) {
      fc.assert(
        fc.property(wellFormed, index, (text, from) => {
          const report = read(text);
          const section = pick(report, from) as Section;
          const there = sound(text, report, one(report, section));
          if (there === null) return;
          const after = read(there);
          assert.equal(sound(there, after, other(after, named(after, section.text))), text);
        }),
        { numRuns: RUNS },
      );
    }
  });

  it('demote then promote gives the text back; promote then demote does for the last of its siblings, for any other a move does', () => {
    let promoted = 0;
    fc.assert(
      fc.property(wellFormed, index, (text, from) => {
        const report = read(text);
        const section = pick(report, from) as Section;
        const lower = sound(text, report, demote(report, section));
        if (lower !== null) {
          const after = read(lower);
          assert.deepEqual(contents(after), contents(report));
          assert.deepEqual(gaps(after), []);
          const back = sound(lower, after, promote(after, named(after, section.text)));
          if (isShown(report, section)) assert.equal(back, text);
        }
        const higher = sound(text, report, promote(report, section));
        if (higher === null) return;
        promoted++;
        const after = read(higher);
        assert.deepEqual(contents(after), contents(report));
        assert.deepEqual(gaps(after), []);
        const siblings = siblingsOf(report, section);
        const next = siblings[siblings.indexOf(section) + 1];
        const raised = named(after, section.text);
        const outcome =
          next === undefined ? demote(after, raised) : moveSection(after, raised, named(after, next.text), 'before');
        const back = sound(higher, after, outcome);
        if (back !== null && isShown(report, section)) assert.equal(back, text);
      }),
      { numRuns: RUNS },
    );
    assert.ok(promoted > RUNS / 20, `only ${promoted} promoted`);
  });

  it('renumbering mends any numbers, changes only markers, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(
        wellFormed,
        fc.array(fc.tuple(index, fc.integer({ min: 2, max: 15 })), { maxLength: 5 }),
        (text, faults) => {
          const lines = text.split('\n');
          for (const [at, number] of faults) {
            const i = at % lines.length;
            lines[i] = (lines[i] as string).replace(
              /^([\s（(]*)(?:[一二三四五六七八九十]+|\d+)(?=[、．.）)])/,
              (_, before: string) =>
                before + (/\d/.test(lines[i] as string) ? number : '二三四五六七八九十'[number % 9]),
            );
          }
          const faulty = lines.join('\n');
          const report = read(faulty);
          const result = sound(faulty, report, renumberAll(report)) as string;
          const after = read(result);
          assert.equal(bare(after), bare(report));
          assert.deepEqual(gaps(after), []);
          const again = renumberAll(after);
          assert.ok(!isRefused(again) && again.changes.length === 0);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('converting keeps every heading with its text', () => {
    fc.assert(
      fc.property(wellFormed, index, fc.constantFrom(...CONVERTIBLE), (text, from, family) => {
        const report = read(text);
        const section = pick(report, from) as Section;
        const result = sound(text, report, convertMarkers(report, siblingsOf(report, section), family));
        if (result === null) return;
        const after = read(result);
        assert.deepEqual(contents(after), contents(report));
        assert.equal(bare(after), bare(report));
      }),
      { numRuns: RUNS },
    );
  });

  it('takes any text, any section, any place', () => {
    fc.assert(
      fc.property(
        texts,
        index,
        index,
        place,
        fc.constantFrom(...FAMILIES.map(({ id }) => id)),
        (text, from, to, where, family) => {
          const report = read(text);
          const outcomes: Outcome[] = [
            renumberAll(report),
            removeChrome(report),
            convertMarkers(report, report.sections, family),
          ];
          const section = pick(report, from);
          const target = pick(report, to) ?? null;
          if (section !== undefined) {
            outcomes.push(
              moveSection(report, section, target, where),
              moveSection(report, section, null, where),
              promote(report, section),
              demote(report, section),
              moveUp(report, section),
              moveDown(report, section),
            );
            outcomes.push(convertMarkers(report, siblingsOf(report, section), family));
          }
          for (const outcome of outcomes) sound(text, report, outcome);
          for (let offset = 0; offset <= text.length; offset++) {
            afterEnter(report, offset);
            const addition = afterLineBreak(report, { start: offset, end: offset, text: '\n' });
            if (addition !== null) assert.equal(addition.offset, offset + 1);
            const found = sectionAt(report, offset);
            if (found !== null) assert.ok(found.span.start <= offset && offset <= found.span.end);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
