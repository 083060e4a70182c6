import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const SOURCE = resolve('src');
const TESTS = resolve('test');
const TOOLS = resolve('src/tools');
const FORBIDDEN = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|net|tls|dgram|http2)['"]/,
];

/** Rules about figures that go by the model alone: they hold their words and their fix, no grammar. */
const BY_MODEL = [
  'annual-growth-mismatch',
  'completion-mismatch',
  'growth-mismatch',
  'growth-without-base',
  'mean-mismatch',
  'multiple-mismatch',
  'parts-exceed-total',
  'parts-sum-mismatch',
  'share-mismatch',
  'sibling-without-comparison',
  'unit-nonstandard',
];
/** What reads characters: a piece or the whole of a text, or a regular expression at work. */
const READS_TEXT = /\.text\b|\bhalfWidth\b|\.(?:slice|exec|test|match|matchAll)\(/;

/** Lines of a file, in the source and in the tests, and files of a folder. */
const LONGEST = 280;
const FULLEST = 25;

/** Lines of code in a rule file, without blank lines, comments, and what its page says (titles, reasons, examples). */
const LONGEST_RULE = 80;
const PAGE = /^ {2}(?:title|why|exceptions|source|examples)\b/;
const PROPERTY = /^(?: {2}\w|\}\);)/;
const NO_CODE = /^\s*(?:$|\/\/|\/\*\*?|\*)/;

/** What other files can name: a declaration that is exported under its own name. */
const EXPORTED = /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/;

/** A constant of a file, by its name in capitals. */
const CONSTANT = /^(?:export )?const ([A-Z][A-Z0-9_]*)\b/gm;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('tools'),
);

describe('architecture', () => {
  it('finds the source', () => assert.ok(files.length > 500));

  it('nothing evaluates text or opens a connection', () => {
    const wrong = files.flatMap((file) =>
      FORBIDDEN.flatMap((pattern) => pattern.exec(readFileSync(join(SOURCE, file), 'utf8')) ?? []).map(
        (found) => `${file}: ${found}`,
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('no file is longer than 280 lines, no folder has more than 25 files but that of the rules', () => {
    assert.deepEqual(longOnes(SOURCE, files), []);
    const counts = new Map<string, number>();
    for (const folder of files.map(dirname)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
    const full = [...counts].filter(([folder, count]) => count > FULLEST && folder !== join('core', 'lint', 'rules'));
    assert.deepEqual(full, []);
  });

  it('no test and no tool is longer than 280 lines', () => {
    assert.deepEqual(longOnes(TESTS, codeBelow(TESTS)), []);
    assert.deepEqual(longOnes(TOOLS, codeBelow(TOOLS)), []);
  });

  it('no rule has more than 80 lines of code: what it looks for is read elsewhere', () => {
    const rules = files.filter((file) => dirname(file) === join('core', 'lint', 'rules'));
    assert.ok(rules.length > 60);
    assert.deepEqual(
      rules.map((file) => [file, codeOf(file)] as const).filter(([, lines]) => lines > LONGEST_RULE),
      [],
    );
  });

  it('every export says what it is', () => {
    assert.deepEqual(files.flatMap(undocumented), []);
  });

  it('constants stand above what uses them', () => {
    assert.deepEqual(files.flatMap(usedAbove), []);
  });

  for (const rule of BY_MODEL)
    it(`reads the model, no text: ${rule}`, () => {
      const [, check] = readFileSync(join(SOURCE, `core/lint/rules/${rule}.ts`), 'utf8').split(/^ {2}check\b/m);
      assert.ok(check !== undefined, 'the rule has a check');
      assert.equal(READS_TEXT.exec(check)?.[0], undefined);
    });
});

/** The files of code below a folder. */
function codeBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|mjs)$/.test(name));
}

/** Those of the files below a folder that have too many lines. */
function longOnes(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => readFileSync(join(folder, name), 'utf8').split('\n').length > LONGEST + 1);
}

/** The lines of code of a rule file. */
function codeOf(file: string): number {
  let onPage = false;
  let count = 0;
  for (const line of readFileSync(join(SOURCE, file), 'utf8').split('\n')) {
    if (PROPERTY.test(line)) onPage = PAGE.test(line);
    if (!onPage && !NO_CODE.test(line)) count++;
  }
  return count;
}

/** The exports of a file with no comment right above them; of an overloaded function the first bears it. */
function undocumented(file: string): readonly string[] {
  const lines = readFileSync(join(SOURCE, file), 'utf8').split('\n');
  const known = new Set<string>();
  return lines.flatMap((line, i) => {
    const name = EXPORTED.exec(line)?.[1];
    if (name === undefined || known.has(name)) return [];
    known.add(name);
    return lines[i - 1]?.endsWith('*/') === true ? [] : [`${file}: ${name}`];
  });
}

/** The constants of a file that something above them names. */
function usedAbove(file: string): readonly string[] {
  const code = readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(CONSTANT)].flatMap(({ 1: name = '', index }) => {
    const first = new RegExp(`(?<![\\w.'"])${name}\\b`).exec(code)?.index ?? index;
    return first < index ? [`${file}: ${name}`] : [];
  });
}
