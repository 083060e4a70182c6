/**
 * Faults that the tests once let through, to be tried by `npm run mutate -- --listed`: what stands in a file, what
 * stands there instead, and the tests that must notice.
 * @type {readonly { name: string, file: string, from: string, to: string, tests: readonly string[] }[]}
 */
export const LISTED = [
  {
    name: 'stale kept findings are used again',
    file: 'src/core/lint/keptFindings.ts',
    from: 'read.every((one, i) => one === old.read[i])',
    to: 'true',
    tests: ['test/unit/lint/incremental'],
  },
  {
    name: 'a file is saved in place, not by renaming',
    file: 'src/cli/checks/save.ts',
    from: 'await refused(path, rename(temporary, absolute));',
    to: "await refused(path, import('node:fs/promises').then((fs) => fs.writeFile(absolute, bytes)));",
    tests: ['test/unit/cli/fix'],
  },
  {
    name: 'a file that has changed meanwhile is written over',
    file: 'src/cli/checks/save.ts',
    from: 'info.size !== stamp.size || info.mtimeMs !== stamp.mtimeMs || info.ino !== stamp.inode',
    to: 'false',
    tests: ['test/unit/cli/fix'],
  },
  {
    name: 'a 里 has another length',
    file: 'src/core/lexicon/quantities/units.ts',
    from: '里: 500 }',
    to: '里: 501 }',
    tests: ['test/unit/lint/units-and-time', 'test/unit/numerals/quantity'],
  },
  {
    name: 'a square foot has another size',
    file: 'src/core/lexicon/quantities/units.ts',
    from: '0.09290304',
    to: '0.0929',
    tests: ['test/unit/lint/units-and-time', 'test/unit/numerals/quantity'],
  },
  {
    name: 'a share of exactly 100% is too much',
    file: 'src/core/lint/rules/share-over-100.ts',
    from: 'quantity.value > 100',
    to: 'quantity.value >= 100',
    tests: ['test/unit/lint/lint.test', 'test/unit/lint/structure', 'test/unit/lint/units-and-time', 'test/rules'],
  },
  {
    name: '1900 is a leap year',
    file: 'src/core/numerals/dates.ts',
    from: '(year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))',
    to: 'year % 4 !== 0',
    tests: ['test/unit/lint/units-and-time'],
  },
  {
    name: 'renumbering goes on over a restart',
    file: 'src/core/report/numbering/renumbering.ts',
    from: 'if (sibling !== section && sibling.number === 1) return false;',
    to: '',
    tests: ['test/unit/lint/structure', 'test/unit/lint/numbering'],
  },
  {
    name: 'fixes that touch are made together',
    file: 'src/core/lint/applyFixes.ts',
    from: 'a.span.start <= b.span.end && b.span.start <= a.span.end;',
    to: 'a.span.start < b.span.end && b.span.start < a.span.end;',
    tests: ['test/unit/lint/applyFixes'],
  },
];
