import { readNumber } from '../../numerals/number';
import { bareNumber } from '../../numerals/quantity';
import type { Token } from './token';

/** How far before an item of a list the word stands that deals it out. */
const LIST_REACH = 60;

/** 分别提高1.8、2.3|、2.1个百分点: a bare number at the end of a piece of text. */
const BARE = /(?:^|[^\d.A-Za-z第+×*/-])(\d{1,6}(?:\.\d{1,4})?)$/;
/** 分别提高2.3和4.3个百分点 as well. */
const JOINS = '、和及与';
const DEALT = /分别|依次|各自/;

/** The unit of the last item of a list is that of all: 分别提高1.6个、1.1个百分点, 分别为3.2、4.1、5亿元. */
export function shareUnits(tokens: Token[], halfWidth: string, text: string): Token[] {
  for (let i = tokens.length - 1; i >= 2; i--) {
    const next = tokens[i] as Token;
    const [item, mark] = [tokens[i - 2] as Token, tokens[i - 1] as Token];
    if (
      next.quantity === undefined ||
      next.kind !== 'quantity' ||
      !JOINS.includes(halfWidth[mark.start] as string) ||
      item.kind !== 'text'
    )
      continue;
    const number = BARE.exec(halfWidth.slice(item.start, item.end))?.[1];
    if (number === undefined || !DEALT.test(halfWidth.slice(Math.max(0, item.end - LIST_REACH), item.end))) continue;
    const start = item.end - number.length;
    const literal = readNumber(halfWidth, text, start);
    if (literal === null || literal.end !== item.end) continue;
    const { unit, entry, magnitude, writtenUnit } = next.quantity;
    const quantity = { ...bareNumber(text, literal, true), unit, entry, magnitude, writtenUnit };
    const before: Token[] = start > item.start ? [{ kind: 'text', start: item.start, end: start }] : [];
    tokens.splice(i - 2, 1, ...before, { kind: 'quantity', start, end: item.end, quantity });
    i = i - 2 + before.length + 1;
  }
  for (let i = tokens.length - 3; i >= 0; i--) {
    const [token, mark, next] = [tokens[i] as Token, tokens[i + 1] as Token, tokens[i + 2] as Token];
    if (token.quantity?.unit !== '个' || next.quantity?.unit !== '个百分点') continue;
    if (!JOINS.includes(halfWidth[mark.start] as string)) continue;
    const { unit, entry, writtenUnit } = next.quantity;
    tokens[i] = { ...token, quantity: { ...token.quantity, unit, entry, writtenUnit } };
  }
  return tokens;
}
