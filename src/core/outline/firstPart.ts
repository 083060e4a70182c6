import { familyOf } from './markers/families';
import { bodyOf } from './paragraph';
import type { OutlineParagraph } from './paragraph';
import { isBlank } from './reading';
import { endsAsTitle, plain } from './rows/forms';
import { readTitle, yearsNamed } from './title';

/** So many characters at the end make two titles alike: 宣传推介工作总结, 质监执法工作总结. */
const ALIKE = 4;
/** A title that tells both of its parts, or the kind of the whole. */
const WHOLE = /报告|汇报|[和与及暨]/;
/** Marks above this rank number parts, others items. */
const PART_RANK = 2;

/**
 * Whether the line that stands for the title is the first part of a text without title, or the first of several texts:
 * a later title without number answers it by another year (2015年工作回顾, 2016年工作计划) or by the same ending. Where titles of
 * parts stand below it before any number does, it is the title of them all.
 * @param at index of its paragraph.
 */
export function isFirstPart(paragraphs: readonly OutlineParagraph[], at: number, title: string): boolean {
  if (!endsAsTitle(title) || WHOLE.test(title)) return false;
  const years = yearsNamed(title);
  if (years.length > 1) return false;
  let numbered = false;
  let text = false;
  let named = false; // whether the line before is a number alone: what follows is its name
  for (let i = at + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as OutlineParagraph;
    const { outline } = paragraph;
    if (outline.chrome || isBlank(outline)) continue;
    const first = outline.markers[0];
    if (first?.place === 'start') {
      numbered ||= (familyOf(first.family)?.rank ?? PART_RANK + 1) <= PART_RANK;
      named = first.end >= outline.body.end;
      continue;
    }
    if (named) {
      named = false;
      continue;
    }
    const line = bodyOf(paragraph);
    if (!outline.bare || !endsAsTitle(line)) {
      text = true;
      continue;
    }
    if (!text) return false;
    if (answers(title, years[0], line)) return true;
    if (!numbered) return false;
  }
  return false;
}

function answers(title: string, year: string | undefined, line: string): boolean {
  const [one, other] = [plain(title), plain(line)];
  if (one.includes(other) || other.includes(one)) return false;
  const [later] = yearsNamed(line);
  if (year !== undefined && later !== undefined && later !== year) return namesBody(line) || !namesBody(title);
  return title.slice(-ALIKE) === line.slice(-ALIKE) && (year !== undefined) === (later !== undefined);
}

/** Whether a title says whose it is: 某局2025年工作总结 is the title of the report that has 2026年重点任务 for its last part. */
const namesBody = (title: string): boolean => readTitle(title, undefined).issuer !== null;

/** So many more topics must follow, of about the length of the first. */
const MORE_TOPICS = 2;
const ABOUT = 6;
/** No name, date or slogan. */
const TOPIC = /^\s*[\u4e00-\u9fff“”、和与]{4,16}\s*$/;

/**
 * Whether a line opens a row of topics without numbers: a short line and text below it, again and again, before any
 * number does.
 * @param at index of its paragraph.
 */
export function opensTopics(paragraphs: readonly OutlineParagraph[], at: number): boolean {
  const line = paragraphs[at] as OutlineParagraph;
  if (!TOPIC.test(line.halfWidth)) return false;
  const size = sizeOf(line);
  let found = 0;
  let above = true; // whether the line before is a topic
  for (let i = at + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as OutlineParagraph;
    const { outline } = paragraph;
    if (outline.chrome || isBlank(outline)) continue;
    if (outline.markers[0]?.place === 'start' || outline.dash > 0 || (outline.bare && above)) return false;
    if (outline.bare && Math.abs(sizeOf(paragraph) - size) > ABOUT) return false;
    if (!outline.bare && above && !outline.finished) return false;
    if (outline.bare && ++found === MORE_TOPICS) return true;
    above = outline.bare;
  }
  return false;
}

const sizeOf = ({ outline: { body } }: OutlineParagraph): number => body.end - body.start;

/** 2025年工作总结, below the title …2025年工作总结及2026年工作计划: the title of the first part. */
export const isHalf = (plain: string, lines: readonly string[]): boolean =>
  endsAsTitle(plain) &&
  lines.some((line) => line.length > plain.length && line.includes(plain) && /[和与及暨]/.test(line));
