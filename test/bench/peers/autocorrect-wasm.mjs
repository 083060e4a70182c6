// The package is built for bundlers, which import the .wasm file as a module; Node 20 does not, so it is instantiated
// here.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as glue from '@huacnlee/autocorrect/autocorrect_bg.js';

const path = createRequire(import.meta.url).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm');
const { instance } = await WebAssembly.instantiate(await readFile(path), { './autocorrect_bg.js': glue });
glue.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

/** Checks spacing and punctuation; returns the number of issues. */
export function run(text) {
  return glue.lintFor(text, 'report.md').lines.length;
}
