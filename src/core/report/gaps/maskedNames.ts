import { characterSet } from '../../text/characters';
import { isHan } from '../../text/width';
import type { Span } from '../../text/span';

const STAR = characterSet('*＊');
/** What a masked name ends with (**县, *路, **公司), no word that only begins so (县域, 市场, 路径). */
const NAMED =
  /^(?:自治[区州县]|省(?!级|份|外|内|直)|市(?!场|级|民|区|外|内|直|值|容)|州|县(?!域|级|区|外|内|直|城)|区(?!域|间|位|级|块|内|外|直)|镇(?!区|级|域|村)|乡(?!村|镇|级|土|愁)|村(?!级|民|里|容|庄|规)|街道|社区|路(?!径|线|面|网|段|口)|大道|桥(?!梁)|公司|集团|学校|中学|小学|医院|水库|园区|开发区)/;
const NONE: readonly Span[] = [];
/** So much behind the stars tells what they stand for. In UTF-16 code units. */
const AHEAD = 4;

/** The runs of stars in a text; no look at a character twice. */
export function starRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    if (STAR[text.charCodeAt(start)] !== 1) continue;
    let end = start + 1;
    while (STAR[text.charCodeAt(end)] === 1) end++;
    runs.push({ start, end });
    start = end;
  }
  return runs.length === 0 ? NONE : runs;
}

const isName = (text: string, at: number): boolean => NAMED.test(text.slice(at, at + AHEAD));

/**
 * Whether the stars of a text stand in pairs around what they emphasize (推进**市场监管**，): not each of them stands before what
 * they could stand for.
 * @param isMasked whether at the offset there is what stars stand before where they are no emphasis, beside names
 */
export function emphasizes(text: string, stars: readonly Span[], isMasked: (at: number) => boolean): boolean {
  const runs = stars.filter((run) => !isYear(text, run));
  return (
    runs.length % 2 === 0 &&
    runs.every(({ start, end }, i) => i % 2 === 0 || end - start === lengthOf(runs[i - 1])) &&
    runs.some(({ end }) => !isName(text, end) && !isMasked(end))
  );
}

const lengthOf = (run: Span | undefined): number => (run === undefined ? 0 : run.end - run.start);

/** The masked names of a text (现代**镇, *路北延) and masked years (20**年), in order. @param stars its runs of stars. */
export function maskedNames(text: string, stars: readonly Span[]): readonly Span[] {
  const emphasis = emphasizes(text, stars, () => false);
  return stars.flatMap((run) => {
    if (isYear(text, run)) return [{ start: run.start - 2, end: run.end + 1 }];
    return !emphasis && isName(text, run.end) && isJoined(text, run) ? [run] : [];
  });
}

/** 20**年, 20*年: a year of the century, its other digits masked. */
const isYear = (text: string, { start, end }: Span): boolean =>
  end - start <= 2 &&
  /^(?:19|20)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  text.slice(end, end + 1) === '年';

/** Whether it stands in running text; a star at the start of a line is a mark of a list or a note. */
const isJoined = (text: string, { start }: Span): boolean =>
  start > 0 && (isHan(text.charCodeAt(start - 1)) || /[，、；。：（《“,;:(]/.test(text.slice(start - 1, start)));
