import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';

const SOURCE = resolve('src');

/** Which parts of the source each part may import, from design: the arrow of imports points one way. */
const CORE = [
  'core/text',
  'core/lexicon',
  'core/numerals',
  'core/arithmetic',
  'core/outline',
  'core/figures',
  'core/tables',
  'core/relations',
  'core/report',
];
const below = (part: string): string[] => CORE.slice(0, CORE.indexOf(part) + 1);
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'core/text': below('core/text'),
  'core/lexicon': ['core/text', 'core/lexicon'],
  'core/numerals': below('core/numerals'),
  'core/arithmetic': below('core/arithmetic'),
  'core/outline': ['core/text', 'core/lexicon', 'core/numerals', 'core/outline'],
  'core/figures': ['core/text', 'core/lexicon', 'core/numerals', 'core/arithmetic', 'core/figures'],
  'core/tables': below('core/tables'),
  'core/relations': below('core/relations'),
  'core/report': CORE,
  'core/ledger': [...CORE, 'core/ledger'],
  'core/house': [...CORE, 'core/ledger', 'core/house'],
  'core/lint': [...CORE, 'core/ledger', 'core/house', 'core/lint'],
  'core/drafting': [...CORE, 'core/ledger', 'core/drafting'],
  'core/proofreading': [...CORE, 'core/ledger', 'core/drafting', 'core/proofreading'],
  'core/reshaping': [...CORE, 'core/reshaping'],
  exchange: [...CORE, 'core/drafting', 'core/reshaping', 'exchange'],
  cli: [...CORE, 'core/ledger', 'core/house', 'core/lint', 'core/drafting', 'core/reshaping', 'exchange', 'cli'],
  vscode: [
    ...CORE,
    'core/ledger',
    'core/house',
    'core/lint',
    'core/drafting',
    'core/proofreading',
    'core/reshaping',
    'exchange',
    'vscode',
  ],
  'extension.ts': ['vscode'],
};
/** Types that the lexicon is written in: data may name the type it is data of. */
const TYPE_ONLY: Readonly<Record<string, readonly string[]>> = {
  'core/lexicon': ['core/outline', 'core/figures'],
  'core/house': ['core/lint'],
};
const NODE = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
const FORBIDDEN = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|net|tls|dgram|http2)['"]/,
];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('tools'))
  .map((name) => name.split(sep).join('/'));

function partOf(file: string): string {
  const [first, second] = file.split('/');
  return first === 'core' ? `core/${second}` : (first as string);
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(join(SOURCE, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    ),
    ...readFileSync(join(SOURCE, file), 'utf8').matchAll(/\b(?:import|require)\((type )?['"]([^'"]+)['"]\)/g),
  ].map((match) => ({ from: match[2] as string, typeOnly: match[1] !== undefined }));

describe('architecture', () => {
  it('finds the source', () =>
    assert.ok(files.length > 40 && files.some((file) => file.startsWith('core/lint/rules/'))));

  it('imports point one way', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const part = partOf(file);
      const allowed = ALLOWED[part];
      assert.ok(allowed, `${file} is in no part of the design`);
      for (const { from, typeOnly } of importsOf(file).filter((i) => i.from.startsWith('.'))) {
        const target = partOf(
          relative(SOURCE, resolve(SOURCE, dirname(file), from))
            .split(sep)
            .join('/'),
        );
        if (target.endsWith('.json') || target === 'snippets' || target === '..') continue;
        if (!allowed.includes(target) && !(typeOnly && TYPE_ONLY[part]?.includes(target)))
          wrong.push(`${file} → ${from}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('only src/vscode and the entry import vscode; core imports no Node module; the extension none either', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ from }) =>
            (from === 'vscode' && !file.startsWith('vscode/') && file !== 'extension.ts') ||
            (NODE.has(from) && !file.startsWith('cli/')),
        )
        .map(({ from }) => `${file} → ${from}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('nothing evaluates text or opens a connection', () => {
    const wrong = files.flatMap((file) =>
      FORBIDDEN.flatMap((pattern) => pattern.exec(readFileSync(join(SOURCE, file), 'utf8')) ?? []).map(
        (found) => `${file}: ${found}`,
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('every rule file is in the registry', () => {
    const registry = readFileSync(join(SOURCE, 'core/lint/registry.ts'), 'utf8');
    const missing = files
      .filter((file) => file.startsWith('core/lint/rules/'))
      .filter((file) => !registry.includes(`./rules/${file.split('/').at(-1)!.replace('.ts', '')}'`));
    assert.deepEqual(missing, []);
  });
});
