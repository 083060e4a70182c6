import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { evaluateCheck, parseCheck } from '../../../src/core/drafting/checks';
import { fillPattern, parsePattern } from '../../../src/core/drafting/pattern';
import { readSeed, type Seed, type SkeletonSection } from '../../../src/core/drafting/seed';

const SEEDS = resolve(process.cwd(), 'seeds');
const CORPUS = resolve(process.cwd(), '..', 'shared', 'corpus', 'seeds');

const content = (name: string): unknown => parse(readFileSync(join(SEEDS, name), 'utf8'));
const names = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));

/** The lines of the report a seed was drawn from, `null` where it has none or the corpus is not beside the project. */
function sourceLines({ report }: Seed): string[] | null {
  if (report === undefined || !existsSync(CORPUS)) return null;
  const file = readdirSync(CORPUS).find((name) => name.startsWith(`${report.number}_`));
  assert.ok(file !== undefined, `the corpus has no report ${report.number}`);
  return readFileSync(join(CORPUS, file), 'utf8').split('\n');
}

for (const name of names) {
  describe(`drafting: seeds/${name}`, () => {
    const seed = readSeed(content(name));

    it('has every figure at its line of the source report', () => {
      const lines = sourceLines(seed);
      if (lines === null) {
        if (seed.figures.length > 0)
          console.log(
            `      (the corpus is absent: of ${seed.figures.length} figures only what the seed itself states is checked)`,
          );
        for (const figure of seed.figures) {
          const written = figure.written ?? `${figure.value}${figure.unit}`;
          assert.match(written, /[\d一二两三四五六七八九十百千万]/, figure.indicator);
          for (const comparison of figure.comparisons) assert.ok(comparison.written.length > 1, figure.indicator);
        }
        return;
      }
      assert.equal(lines.length, seed.report?.lines);
      for (const figure of seed.figures) {
        const line = lines[figure.line - 1] ?? '';
        const written = figure.written ?? `${figure.value}${figure.unit}`;
        assert.ok(line.includes(written), `${figure.indicator}: “${written}” is not in line ${figure.line}`);
        if (figure.approximation !== undefined) {
          assert.ok(
            [`${figure.approximation}${written}`, `${written}${figure.approximation}`].some((text) =>
              line.includes(text),
            ),
            figure.indicator,
          );
        }
        for (const comparison of figure.comparisons) {
          assert.ok(
            line.includes(comparison.written),
            `${figure.indicator}: “${comparison.written}” is not in line ${figure.line}`,
          );
        }
      }
    });

    it('quotes no sentence of the source report', () => {
      const lines = sourceLines(seed);
      const ours = seed.patterns.map((pattern) =>
        fillPattern(parsePattern(pattern.text), new Map(Object.entries(pattern.sample))),
      );
      ours.push(...seed.facts.map((fact) => fact.what));
      assert.equal(new Set(ours).size, ours.length);
      const halfWidth = (lines ?? []).join('\n').normalize('NFKC');
      for (const text of ours) {
        for (const clause of text.normalize('NFKC').split(/[,。;:]/)) {
          if (clause.length >= 16) assert.ok(!halfWidth.includes(clause), `copied: ${clause}`);
        }
      }
    });

    it('states relations that hold or fail as noted', () => {
      const values = new Map(
        seed.figures.map((figure) => [figure.indicator, `${figure.value}${figure.unit === '%' ? '' : figure.unit}`]),
      );
      for (const { check, holds } of seed.relations) {
        assert.equal(evaluateCheck(parseCheck(check), values).status, holds ? 'holds' : 'fails', check);
      }
    });

    it('has patterns whose samples satisfy their checks', () => {
      for (const pattern of seed.patterns) {
        const values = new Map(Object.entries(pattern.sample));
        for (const slot of parsePattern(pattern.text).slots) {
          const initial = slot.initial ?? slot.options[0];
          if (!values.has(slot.name) && initial !== undefined) values.set(slot.name, initial);
        }
        for (const check of pattern.checks) {
          const outcome = evaluateCheck(parseCheck(check), values);
          assert.equal(
            outcome.status,
            'holds',
            `${pattern.id}: ${check}: ${outcome.status === 'fails' ? outcome.message : ''}`,
          );
        }
      }
    });

    it('has sentences a strict editor accepts', () => {
      for (const pattern of seed.patterns) {
        const text = fillPattern(parsePattern(pattern.text), new Map(Object.entries(pattern.sample)));
        assert.doesNotMatch(text, /[,;:!?()]/, `${pattern.id}: half-width punctuation`);
        assert.doesNotMatch(text, /平米|公尺|公分|台套/, `${pattern.id}: unit`);
        assert.doesNotMatch(text, /\d-\d/, `${pattern.id}: range`);
        if (pattern.form === 'sentence') assert.match(text, /[。：？）]$/, `${pattern.id}: end`);
        for (const clause of text.split(/[。；]/)) {
          if (/(?:增长|下降)\d/.test(clause))
            assert.match(clause, /同比|比(?:上年|.*的\d)|由上年|年均/, `${pattern.id}: growth without base: ${clause}`);
        }
      }
    });
  });
}

describe('drafting: the seed of the half-year report', () => {
  const seed = readSeed(content('sti-bureau-half-year.yaml'));

  it('covers every part of a report', () => {
    const counts: Record<string, number> = {};
    for (const { role } of seed.patterns) counts[role] = (counts[role] ?? 0) + 1;
    assert.ok(seed.patterns.length >= 36);
    for (const role of ['进展', '举措', '问题', '计划'])
      assert.ok((counts[role] ?? 0) >= 7, `${role}: ${counts[role] ?? 0}`);
    for (const role of ['开头', '过渡', '结尾']) assert.ok((counts[role] ?? 0) >= 3, `${role}: ${counts[role] ?? 0}`);
  });

  it('has a skeleton with its three parts, in the order of the report', () => {
    const roles = new Set<string>();
    let last = 0;
    const walk = (sections: readonly SkeletonSection[]): void => {
      for (const section of sections) {
        roles.add(section.role);
        const { line = 0 } = section;
        assert.ok(line > last, `${section.heading}: line ${line} after ${last}`);
        last = line;
        walk(section.children);
      }
    };
    walk(seed.skeleton!.sections);
    assert.deepEqual([...roles].sort(), ['计划', '进展', '问题'].sort());
    assert.deepEqual(
      seed.skeleton!.sections.map((section) => section.marker),
      ['一、', '二、', '三、'],
    );
  });
});
