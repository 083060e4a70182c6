/**
 * What steps print that run at one time, as if they ran one after another: the first that has not ended prints at once,
 * what the others say waits for their turn.
 * @param {number} count how many steps there are
 * @param {(text: string) => unknown} print
 * @returns {{ write: (step: number, text: string) => void, end: (step: number) => void }}
 */
export function inOrder(count, print) {
  const waiting = Array.from({ length: count }, () => '');
  const ended = new Set();
  let shown = 0;
  return {
    write(step, text) {
      if (step === shown) print(text);
      else waiting[step] += text;
    },
    end(step) {
      ended.add(step);
      while (ended.has(shown)) {
        shown += 1;
        print(waiting[shown] ?? '');
      }
    },
  };
}
