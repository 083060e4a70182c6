import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Library, LibrarySection } from '../../../src/core/drafting/library';
import { initialText, parsePattern } from '../../../src/core/drafting/pattern';
import { REPORT_KINDS, REPORT_KIND_NAMES } from '../../../src/core/lexicon/reportKinds';
import { expandSkeleton } from '../../../src/core/drafting/skeleton';
import { lint } from '../../../src/core/lint/lint';
import type { Section } from '../../../src/core/outline/model';
import { ReportDocument } from '../../../src/core/report/document';

const { skeletons } = JSON.parse(readFileSync('snippets/library.json', 'utf8')) as Library;
const VALUES = new Map([
  ['单位', '临江县教育局'],
  ['年份', '2025'],
  ['下年', '2026'],
  ['上年', '2024'],
  ['议题', '秋季入学'],
]);

/** An outline as lines: level by indentation, marker, heading, role. */
const drawn = (sections: readonly Section[], depth = 0): string[] =>
  sections.flatMap(({ marker, text, role, level, children }) => [
    `${'  '.repeat(level - 1)}${marker}${text} ${role}`,
    ...drawn(children, depth + 1),
  ]);

const meant = (sections: readonly LibrarySection[], depth = 0): string[] =>
  sections.flatMap(({ marker, heading, role, children }) => {
    const text = parsePattern(heading)
      .parts.map((part) => {
        if (part.kind === 'text') return part.text;
        const name = part.kind === 'slot' ? part.slot.name : part.name;
        return VALUES.get(name) ?? (part.kind === 'slot' ? initialText(part.slot) : '');
      })
      .join('');
    return [`${'  '.repeat(depth)}${marker}${text} ${role}`, ...meant(children, depth + 1)];
  });

const leaves = (sections: readonly LibrarySection[]): LibrarySection[] =>
  sections.flatMap((section) => (section.children.length === 0 ? [section] : leaves(section.children)));

describe('drafting: skeletons', () => {
  it('are there for every kind of report', () => {
    assert.deepEqual([...new Set(skeletons.map(({ kind }) => kind))].sort(), [...REPORT_KINDS].sort());
  });

  it('have a general one of every kind, first among those of the kind', () => {
    for (const kind of REPORT_KINDS)
      assert.equal(skeletons.find((one) => one.kind === kind)?.name, REPORT_KIND_NAMES[kind].zh);
  });

  for (const skeleton of skeletons) {
    describe(skeleton.name, () => {
      const text = expandSkeleton(skeleton, VALUES);
      const { report } = new ReportDocument(text);

      it('reads back as the report it is to be', () => {
        assert.deepEqual(drawn(report.sections), meant(skeleton.sections));
        assert.equal(report.kind, skeleton.kind);
        assert.equal(report.year, 2025);
        assert.equal(report.title, text.split('\n')[0]);
      });

      it('says in every section what belongs there', () => {
        for (const section of leaves(skeleton.sections)) assert.notEqual(section.guide, null, section.heading);
      });

      it('raises nothing but its placeholders', () => {
        const found = lint(report);
        assert.deepEqual(
          found.filter(({ rule, severity }) => rule !== 'placeholder-left' || severity !== 'info'),
          [],
        );
        const places = found.reduce((sum, { related }) => sum + 1 + related.length, 0);
        assert.equal(places, text.split('【待补').length - 1);
      });
    });
  }

  it('show what was not given as a placeholder', () => {
    const text = expandSkeleton(
      skeletons.find(({ kind }) => kind === 'annual') ?? assert.fail(),
      new Map([['年份', '2025']]),
    );
    assert.match(text, /^【待补：单位】2025年工作总结\n/);
    assert.match(text, /\n三、【待补：下年】年工作打算\n/);
  });
});
