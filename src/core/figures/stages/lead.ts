import type { Token } from '../tokens/token';

/** The words of a token. */
export const slice = (text: string, token: Token): string => text.slice(token.start, token.end);

/** The index of the last token that passes, or -1. */
export function lastIndex(tokens: readonly Token[], test: (token: Token) => boolean): number {
  for (let i = tokens.length - 1; i >= 0; i--) if (test(tokens[i] as Token)) return i;
  return -1;
}

/** Whether only words such as 达, 近, 了 stand between a trigger and the number. */
export const onlyTrailing = (lead: readonly Token[], from: number): boolean =>
  lead
    .slice(from)
    .every(
      ({ kind, sense }) =>
        kind === 'mark' ||
        sense?.attainment === true ||
        sense?.approximator === true ||
        sense?.opener === true ||
        sense?.change !== undefined,
    );
