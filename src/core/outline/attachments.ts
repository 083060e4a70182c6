import { bodyOf } from './paragraph';
import type { OutlineParagraph } from './paragraph';
import { isBlank } from './reading';

/** 附件：1. …, 附：1. …: where the list of what is attached begins. */
const OPENS = /^附(?:件|表|录)? *: *(?:\S|$)/;
const LONGEST_NAME = 60;

/** The paragraphs that list what is attached to the report: one name a line, numbered or not. */
export function attachmentsOf(paragraphs: readonly OutlineParagraph[]): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as OutlineParagraph;
    if (!OPENS.test(bodyOf(paragraph)) || !isName(paragraph)) continue;
    found.push(i);
    let next = i + 1;
    while (isName(paragraphs[next]) && paragraphs[next]?.outline.markers[0]?.family === 'arabic') found.push(next++);
    i = next - 1;
  }
  return found;
}

const isName = (paragraph: OutlineParagraph | undefined): boolean =>
  paragraph !== undefined &&
  !isBlank(paragraph.outline) &&
  bodyOf(paragraph).length <= LONGEST_NAME &&
  !/[。;!?]/.test(paragraph.halfWidth);
