/** A stretch that two texts share: where it begins in each, and how long it is. */
export interface Shared {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A character that goes on with a shared stretch is worth more than one by itself. */
const [FIRST, NEXT] = [1, 2.5];
/** Longer texts are not held against each other. */
const LONGEST = 40;
const WIDTH = LONGEST + 1;
/** The most that the beginnings of both share, and the most that ends in a shared character; used again for each two. */
const most = new Float64Array(WIDTH * WIDTH);
const ending = new Float64Array(WIDTH * WIDTH);

/** The stretches that two texts share in the same order, as few and long as can be. */
export function sharedStretches(a: string, b: string): readonly Shared[] {
  if (a.length > LONGEST || b.length > LONGEST) return [];
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const at = i * WIDTH + j;
      const diagonal = at - WIDTH - 1;
      if (a.charCodeAt(i - 1) === b.charCodeAt(j - 1)) {
        const on = i > 1 && j > 1 ? (ending[diagonal] as number) : 0;
        const before = i > 1 && j > 1 ? (most[diagonal] as number) : 0;
        ending[at] = Math.max(before + FIRST, on === 0 ? 0 : on + NEXT);
      } else ending[at] = 0;
      const [left, above] = [j > 1 ? (most[at - 1] as number) : 0, i > 1 ? (most[at - WIDTH] as number) : 0];
      most[at] = Math.max(ending[at] as number, left, above);
    }
  return traced(a, b);
}

function traced(a: string, b: string): readonly Shared[] {
  const stretches: Shared[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    const at = i * WIDTH + j;
    if (ending[at] !== 0 && ending[at] === most[at]) {
      let length = 1;
      while (i > 1 && j > 1 && goesOn(i, j)) {
        length++;
        i--;
        j--;
      }
      i--;
      j--;
      stretches.push({ a: i, b: j, length });
    } else if (j > 1 && most[at] === most[at - 1]) j--;
    else if (i > 1 && most[at] === most[at - WIDTH]) i--;
    else break;
  }
  return stretches.reverse();
}

const goesOn = (i: number, j: number): boolean => {
  const before = ending[(i - 1) * WIDTH + j - 1] as number;
  return before !== 0 && ending[i * WIDTH + j] === before + NEXT;
};
