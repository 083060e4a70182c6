import autocorrect from 'autocorrect-node';

/**
 * Checks spacing and punctuation; returns the number of issues. A failure comes back as a field, with an empty result.
 */
export function run(text) {
  const result = autocorrect.lintFor(text, 'report.md');
  if (result.error) throw new Error(result.error);
  return result.lines.length;
}
