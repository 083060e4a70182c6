import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCE = resolve('src');
const FORBIDDEN = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|net|tls|dgram|http2)['"]/,
];

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
});
