import { lint } from 'markdownlint/sync';

/** Checks the Markdown structure with the default rules; returns the number of issues. */
export function run(text) {
  return lint({ strings: { report: text } }).report.length;
}
