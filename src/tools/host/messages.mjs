/**
 * What the tools say to the person at the terminal: Chinese first, English second.
 * Nothing here needs an installed package, since it speaks before anything is installed.
 */

/** An error whose message is meant for the user; it is shown without a stack. */
export class UserError extends Error {
  /**
   * @param {string} zh the sentence in Chinese
   * @param {string} en the same in English
   * @param {string} [details] further lines, e.g. the output of the command that failed
   */
  constructor(zh, en, details = '') {
    super([`${zh}\n${en}`, details.trim()].filter(Boolean).join('\n\n'));
    this.name = 'UserError';
  }
}

/**
 * Writes one line in both languages.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  console.log(`${zh} · ${en}`);
}

/**
 * A counter of steps: each call announces the next one as "[n] 中文 · English".
 * @returns {(zh: string, en: string) => void}
 */
export function steps() {
  let n = 0;
  return (zh, en) => {
    n += 1;
    say(`[${n}] ${zh}`, en);
  };
}

/**
 * Prints an error: a UserError as its sentences, anything else with its stack.
 * @param {unknown} error
 */
export function report(error) {
  console.error(error instanceof UserError ? error.message : error);
}
