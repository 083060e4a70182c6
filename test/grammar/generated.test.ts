import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import { generateGrammar } from '../../src/tools/generate/grammar/grammar';
import { unfold } from '../../src/tools/generate/grammar/oniguruma';
import { loadGrammar } from './tokenize';

const files = generateGrammar('');
const configuration = JSON.parse(files.get('syntaxes/language-configuration.json') as string) as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
};

describe('generated grammar files', () => {
  for (const [path, content] of files) {
    it(`${path} is as a fresh generation`, () =>
      assert.ok(readFileSync(path, 'utf8') === content, 'it is not: run `npm run generate`'));
  }
  it('two generations are alike', () => assert.deepEqual([...generateGrammar('')], [...files]));
  it('the grammar is below 64 KB', () =>
    assert.ok(Buffer.byteLength(files.get('syntaxes/zongjie.tmLanguage.json') as string) < 64_000));

  it('every expression is valid for Oniguruma, and every include has its target', async () => {
    await loadGrammar();
    const grammar = JSON.parse(files.get('syntaxes/zongjie.tmLanguage.json') as string) as {
      readonly repository: Record<string, unknown>;
    };
    let count = 0;
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'string' && ['match', 'begin', 'end'].includes(key)) {
          count++;
          assert.doesNotThrow(() => oniguruma.createOnigScanner([child]).dispose(), child);
        } else if (typeof child === 'string' && key === 'include')
          assert.ok(child.slice(1) in grammar.repository, child);
        else visit(child);
      }
    };
    visit(grammar);
    assert.ok(count > 40);
  });

  it('unfold rewrites a pattern over the half-width view', () => {
    assert.equal(
      unfold('\\( ?(\\d{1,2})\\)(?!a)'),
      '[\\(（][ \\t\\u00a0\\u2000-\\u200a\\u3000]?(?:[0-9０-９]{1,2})[\\)）](?![aａ])',
    );
    assert.equal(unfold('^[\\d.A-Z]+|[^、:]'), '^[0-9０-９\\.．A-ZＡ-Ｚ]+|[^、:：]');
    assert.throws(() => unfold('\\bword'), SyntaxError);
  });
});

describe('language configuration', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string): string[] => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

  it('Han characters, Latin letters and numbers are words of their own', () => {
    assert.deepEqual(words('全市tbzz'), ['全市', 'tbzz']);
    assert.deepEqual(words('同比增长12.5%，T800项目1,200个'), ['同比增长', '12.5', 'T800', '项目', '1,200', '个']);
    assert.deepEqual(words('２０２５年上半年'), ['２０２５', '年上半年']);
  });
  it('the word before the cursor in 全市tbzz is tbzz', () => {
    const before = '全市tbzz';
    assert.equal(
      [...before.matchAll(new RegExp(pattern, `g${flags}`))]
        .filter((match) => match.index + match[0].length === before.length)
        .at(-1)?.[0],
      'tbzz',
    );
  });
  it('a word is never empty and marks are no words', () => {
    assert.deepEqual(words('，。《》“”（）【】 \t'), []);
    assert.ok(!new RegExp(`^(?:${pattern})$`, flags).test(''));
  });
  it('pairs: brackets, closing and surrounding alike', () => {
    assert.deepEqual(
      configuration.brackets.map((pair) => pair.join('')),
      ['（）', '《》', '“”', '‘’', '【】', '()'],
    );
    assert.deepEqual(
      configuration.autoClosingPairs.map(({ open, close }) => open + close),
      configuration.surroundingPairs.map((pair) => pair.join('')),
    );
  });
});
