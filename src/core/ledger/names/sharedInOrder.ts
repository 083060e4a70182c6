/** How many characters two names have in common in the same order: the length of their longest common subsequence. */
export function sharedInOrder(a: string, b: string): number {
  const lengths = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = lengths[j] as number;
      lengths[j] = character === b[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1] as number);
      diagonal = above;
    }
  }
  return lengths[b.length] as number;
}
