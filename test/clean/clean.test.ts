import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { lint } from '../../src/core/lint/lint';
import type { Diagnostic } from '../../src/core/lint/model';
import { ALL_RULES } from '../../src/core/lint/registry';
import { read } from '../fixtures/read';
import { describeAll, findsFault, twinsOf } from './twins';

/**
 * Invented reports of many fields and forms that are written to be faultless, and their twins with faults planted in
 * them: nothing above a hint is raised in the one, every fault and nothing else in the other.
 */
const REPORTS = resolve('test/clean/reports');
const FAULTS = resolve('test/clean/faults');
const SHORTEST = 500;
const LONGEST = 3000;
/** Kinds of fault that can be planted: every rule that is on. */
const PLANTABLE = ALL_RULES.filter(({ off }) => off !== true).map(({ id }) => id);

const raised = (text: string, file: string): readonly Diagnostic[] =>
  lint(read(text, file)).filter(({ severity }) => severity !== 'hint');

describe('clean reports', () => {
  const files = readdirSync(REPORTS).sort();
  const planted = new Set<string>();

  it('are of twelve fields or more', () => assert.ok(files.length >= 12));

  for (const file of files) {
    const clean = readFileSync(join(REPORTS, file), 'utf8');

    it(`raise nothing above a hint: ${file}`, () => {
      const length = clean.replace(/\s/g, '').length;
      assert.ok(length >= SHORTEST && length <= LONGEST, `${length} characters`);
      assert.equal(describeAll(clean, raised(clean, file)), '');
    });

    twinsOf(clean, readFileSync(join(FAULTS, `${parse(file).name}.txt`), 'utf8')).forEach(({ text, faults }, n) => {
      it(`show every planted fault and nothing else: ${file}, twin ${n + 1} with ${faults.length}`, () => {
        for (const { rules } of faults) rules.forEach((rule) => planted.add(rule));
        const found = lint(read(text, file));
        const missed = faults.filter((fault) => !found.some((diagnostic) => findsFault(diagnostic, fault)));
        assert.deepEqual(
          missed.map(({ line }) => line),
          [],
        );
        const beside = found.filter(
          (diagnostic) => diagnostic.severity !== 'hint' && !faults.some((fault) => findsFault(diagnostic, fault)),
        );
        assert.equal(describeAll(text, beside), '');
      });
    });
  }

  it('have a twin each', () =>
    assert.deepEqual(readdirSync(FAULTS).sort(), files.map((file) => `${parse(file).name}.txt`).sort()));

  it('have faults of known rules only, and of most of them', () => {
    assert.deepEqual(
      [...planted].filter((rule) => !PLANTABLE.some((known) => known === rule)),
      [],
    );
    assert.ok(planted.size >= 30, `${planted.size} rules`);
  });
});
