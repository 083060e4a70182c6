import { LONGEST_WAITING } from '../../text/gaps';
import { periodEnd } from './period';
import type { Token } from './token';

/** How far a quotation, title or bracket may reach to be read as one noun. */
const LONGEST_QUOTE = 30;
const LONGEST_TITLE = 80;
const LONGEST_BRACKET = 14;
/** (不包括…): what is not counted with it. */
const EXCEPTION = /^\((?:不|含|包[含括]|剔除|扣除)/;
/** 小(1)型水库: a class of sizes. */
const SIZE = /^小\([12]\)型/;
/** What is still to be written: 【待补：两到三条】. */
const PLACEHOLDER = /^(?:待|请|此处|填|补)/;

/** A quotation, title or bracket that is one noun, or null where only its opening mark stands. */
export function enclosureAt(halfWidth: string, i: number): Token | null {
  switch (halfWidth[i]) {
    case '《':
      return enclosed(halfWidth, i, '》', LONGEST_TITLE, () => true);
    case '“': {
      const plan = periodEnd(halfWidth, i); // “十四五”期间
      return plan > 0 ? { kind: 'period', start: i, end: plan } : enclosed(halfWidth, i, '”', LONGEST_QUOTE, isPhrase);
    }
    case '‘':
      return enclosed(halfWidth, i, '’', LONGEST_QUOTE, isPhrase);
    case '"':
      return enclosed(halfWidth, i, '"', LONGEST_QUOTE, isPhrase);
    case '〔':
      return enclosed(halfWidth, i, '〕', LONGEST_BRACKET, isLabel) ?? { kind: 'open', start: i, end: i + 1 };
    case '[':
      return enclosed(halfWidth, i, ']', LONGEST_BRACKET, isLabel) ?? { kind: 'open', start: i, end: i + 1 };
    case '【':
      return (
        enclosed(halfWidth, i, '】', halfWidth[i + 1] === '待' ? LONGEST_WAITING : LONGEST_TITLE, (inner) =>
          PLACEHOLDER.test(inner),
        ) ?? headIn(halfWidth, i)
      );
    case '(':
      if (SIZE.test(halfWidth.slice(i - 1, i + 4))) return { kind: 'text', start: i, end: i + 3 };
      return (
        enclosed(
          halfWidth,
          i,
          ')',
          EXCEPTION.test(halfWidth.slice(i, i + 3)) ? LONGEST_QUOTE : LONGEST_BRACKET,
          (inner) => !/[\d,;。]/.test(inner),
        ) ?? {
          kind: 'open',
          start: i,
          end: i + 1,
        }
      );
    default:
      return { kind: 'close', start: i, end: i + 1 };
  }
}

/** 【两项战果】: the words of a heading in brackets tell no figure, and no name goes on behind it. */
const TIME = /[年月季]/;
function headIn(halfWidth: string, i: number): Token | null {
  const head = enclosed(halfWidth, i, '】', LONGEST_BRACKET, (inner) => isPhrase(inner) && !TIME.test(inner));
  return head === null ? null : { ...head, kind: 'mark' };
}

/** 〔2025〕15号, [12]: a year, a footnote, words without figures; 〔比上年增加200人〕 tells one. */
const isLabel = (inner: string): boolean => /^\d{1,4}$/.test(inner) || !/[\d,;。]/.test(inner);
const isPhrase = (inner: string): boolean => !/[,;。]/.test(inner);

/** A short quotation, title or bracket, read as one noun: what it holds is no quantity. */
function enclosed(
  halfWidth: string,
  start: number,
  close: string,
  limit: number,
  isNoun: (inner: string) => boolean,
): Token | null {
  const inner = halfWidth.slice(start + 1, start + 1 + limit);
  const length = inner.indexOf(close);
  return length < 0 || !isNoun(inner.slice(0, length)) ? null : { kind: 'text', start, end: start + length + 2 };
}
