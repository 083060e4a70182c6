import { amountIn, written } from './amounts';
import type { Amount, Claim, ClaimKind, WrittenNumber } from './model';

/** A number to be written, with the unit that follows it. */
export interface Pending {
  readonly amount: Amount;
  readonly unit: string;
  readonly lastYear?: Amount;
}

/** Takes down a report and where its numbers stand. */
export interface Writer {
  write(text: string): void;
  /** @returns the index of the number */
  number(pending: Pending, inTable?: boolean): number;
  /** Writes a template, each `{placeholder}` in it being a word or a number; @returns the indices of the numbers. */
  fill(
    template: string,
    words: Readonly<Record<string, string>>,
    numbers: Readonly<Record<string, Pending>>,
  ): Readonly<Record<string, number>>;
  /** Whatever is written from here on belongs to the next section. */
  nextSection(): void;
  claim(kind: ClaimKind, numbers: readonly number[]): void;
  done(): { readonly text: string; readonly numbers: readonly WrittenNumber[]; readonly claims: readonly Claim[] };
}

export function createWriter(): Writer {
  let text = '';
  let section = 0;
  const numbers: WrittenNumber[] = [];
  const claims: Claim[] = [];
  const write = (more: string): void => {
    text += more;
  };
  const number = ({ amount, unit, lastYear }: Pending, inTable = false): number => {
    const digits = written(amount);
    const start = text.length;
    text += digits + unit;
    numbers.push({
      start,
      end: start + digits.length,
      unit,
      amount: amountIn(digits),
      section,
      inTable,
      lastYear: lastYear ?? null,
    });
    return numbers.length - 1;
  };
  return {
    write,
    number,
    fill: (template, words, pending) => {
      const places: Record<string, number> = {};
      for (const piece of template.split(/(\{\w+\})/)) {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        if (name === undefined) write(piece);
        else if (words[name] !== undefined) write(words[name]);
        else if (pending[name] !== undefined) places[name] = number(pending[name]);
        else throw new RangeError(`${template}: nothing for ${piece}`);
      }
      return places;
    },
    nextSection: () => {
      section += 1;
    },
    claim: (kind, indices) => claims.push({ kind, numbers: indices }),
    done: () => ({ text, numbers, claims }),
  };
}
