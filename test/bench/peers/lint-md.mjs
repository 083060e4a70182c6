import { lintMarkdown } from '@lint-md/core';

/** Checks Chinese Markdown; returns the number of issues. */
export function run(text) {
  return lintMarkdown(text, {}, false).lintResult.length;
}
