import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const read = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;
const sources = [
  'src/extension.ts',
  ...readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src/vscode', name)),
];

/** The first argument of every l10n.t(…); fails where it is no plain string. */
function textsIn(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'l10n.t') {
      const [text] = node.arguments;
      assert.ok(
        text !== undefined && ts.isStringLiteral(text),
        `${path}: ${node.getText()} does not start with a plain string`,
      );
      texts.push(text.text);
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return texts;
}

const slots = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

describe('texts of the user interface', () => {
  const used = new Set(sources.flatMap(textsIn));

  for (const language of ['zh-cn', 'zh-tw']) {
    it(`each has an entry in ${language}, with the same slots, and no entry is left over`, () => {
      const bundle = json(`l10n/bundle.l10n.${language}.json`);
      const missing = [...used].filter((text) => !(text in bundle));
      const leftOver = Object.keys(bundle).filter((text) => !used.has(text));
      assert.deepEqual({ missing, leftOver }, { missing: [], leftOver: [] });
      for (const [english, chinese] of Object.entries(bundle))
        assert.deepEqual(slots(chinese), slots(english), english);
    });
  }

  it('the manifest has each of its texts in Chinese and in English, and none is left over', () => {
    const wanted = [...new Set([...read('package.json').matchAll(/"%([^"%]+)%"/g)].map((match) => match[1]))].sort();
    for (const file of ['package.nls.json', 'package.nls.en.json'])
      assert.deepEqual(Object.keys(json(file)).sort(), wanted, file);
  });
});
