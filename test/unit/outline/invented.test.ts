import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Section } from '../../../src/core/outline/model';
import { read } from '../../fixtures/read';

/**
 * Invented reports of many fields and forms with the outline that a careful editor gives them: `{2p}` before a heading
 * tells its level and the roles that it may have (progress, measures, q for problems, Plan, other), `?` that it may be
 * left out; ⟧ ends its text.
 */
const ROLES = { p: 'progress', m: 'measures', q: 'problems', P: 'plan', o: 'other' } as const;

interface Expected {
  readonly level: number;
  readonly roles: readonly string[];
  readonly optional: boolean;
  readonly start: number;
  readonly text: string;
}

function parse(marked: string): { readonly text: string; readonly expected: readonly Expected[] } {
  let text = '';
  let open: Omit<Expected, 'text'> | null = null;
  const expected: Expected[] = [];
  for (const [part] of marked.matchAll(/\{\d[pmqPo]+\??\}|⟧|[^{⟧]+|\{/g)) {
    const mark = /^\{(\d)([pmqPo]+)(\??)\}$/.exec(part);
    if (mark !== null) {
      const roles = [...(mark[2] as string)].map((letter) => ROLES[letter as keyof typeof ROLES]);
      open = { level: Number(mark[1]), roles, optional: mark[3] === '?', start: text.length };
    } else if (part === '⟧' && open !== null) {
      expected.push({ ...open, text: text.slice(open.start) });
      open = null;
    } else text += part;
  }
  return { text, expected };
}

interface Found extends Section {
  readonly parent: Section | null;
}
const flat = (sections: readonly Section[], parent: Section | null = null): Found[] =>
  sections.flatMap((section) => [{ ...section, parent }, ...flat(section.children, section)]);

/** Changes to a text that leave its outline as it is; `same` makes the headings before and after comparable. */
const CHANGES: readonly (readonly [string, (text: string) => string, (heading: string) => string])[] = [
  ['indented by two characters', (text) => text.replace(/^(?=[^\s#-])/gm, '\u3000\u3000'), (heading) => heading],
  ['with blank lines between', (text) => text.replaceAll('\n', '\n\n'), (heading) => heading],
  ['with line breaks of Windows', (text) => text.replaceAll('\n', '\r\n'), (heading) => heading],
  ['at half width', (text) => text.normalize('NFKC'), (heading) => heading.normalize('NFKC')],
];

for (const batch of ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']) {
  const file = `${batch}-batch.txt`;
  describe(`the outline of invented reports, ${file}`, () => {
    const source = readFileSync(`test/fixtures/outline/${file}`, 'utf8');
    for (const block of source.split(/^=== /m).slice(1)) {
      const [name = ''] = block.split('\n', 1);
      it(name, () => {
        const { text, expected } = parse(block.slice(name.length + 1));
        const report = read(text);
        const found = flat(report.sections);
        const starts = new Set(found.map(({ headingSpan }) => headingSpan.start));
        const wanted = expected.filter(({ optional, start }) => !optional || starts.has(start));
        assert.deepEqual(
          found.map(({ headingSpan, level }) => `${level} ${report.slice(headingSpan)}`),
          wanted.map(({ level, text: heading }) => `${level} ${heading}`),
        );
        for (const [i, { roles, text: heading }] of wanted.entries())
          assert.ok(roles.includes(found[i]?.role ?? ''), `${heading}: ${found[i]?.role}`);
      });
      for (const [how, change, same] of CHANGES)
        it(`${name}, ${how}`, () => {
          const { text } = parse(block.slice(name.length + 1));
          const tree = (changed: string): string[] =>
            flat(read(changed).sections).map((section) => `${section.level} ${same(section.text)} ${section.role}`);
          assert.deepEqual(tree(change(text)), tree(text));
        });
    }
  });
}
