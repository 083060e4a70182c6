import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();

/** Checks English grammar, so it finds little to read here; resolves to the number of lints. */
export async function run(text) {
  const lints = await linter.lint(text, { language: 'plaintext' });
  const found = lints.length;
  for (const lint of lints) lint.free(); // wasm memory is not collected by itself
  return found;
}
