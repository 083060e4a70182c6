import type { Section } from '../outline/model';
import type { Refused } from './model';

const LONGEST = 14;

/** A section as a sentence names it: its marker and the beginning of its heading. */
export function nameOf({ marker, text }: Section): string {
  const heading = marker + text;
  return heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading;
}

const refuse = (zh: string, en: string): Refused => ({ refused: { zh, en } });

/** Why sections cannot be reshaped, each a sentence for the writer. */
export const refusals = {
  unknown: () =>
    refuse(
      '文本已有变化，找不到这个小节，请再试一次。',
      'The text has changed and this section is no longer there; please try again.',
    ),
  title: () =>
    refuse(
      '这是全文标题，不能移动或改变级别。',
      'This is the title of the report; it cannot be moved or change its level.',
    ),
  intoItself: (section: Section) =>
    refuse(
      `“${nameOf(section)}”不能移到它自己的下级里。`,
      `“${nameOf(section)}” cannot go into a section below itself.`,
    ),
  aboveParent: (section: Section, parent: Section) =>
    refuse(
      `“${nameOf(section)}”的级别高于“${nameOf(parent)}”，不能放到它下面。`,
      `“${nameOf(section)}” is of a higher level than “${nameOf(parent)}” and cannot go below it.`,
    ),
  noFormBelow: (section: Section) =>
    refuse(
      `“${nameOf(section)}”下面已没有更低一级的序号可用。`,
      `There is no lower form of number to use below “${nameOf(section)}”.`,
    ),
  childDoesNotFit: (child: Section, parent: Section) =>
    refuse(
      `“${nameOf(parent)}”这样改级后，它下面的“${nameOf(child)}”就分不清层次了。`,
      `With this change “${nameOf(child)}” could no longer be told to stand below “${nameOf(parent)}”.`,
    ),
  top: (section: Section) =>
    refuse(
      `“${nameOf(section)}”已是最高一级，不能再提升。`,
      `“${nameOf(section)}” is a top section already and cannot be promoted.`,
    ),
  noSectionBefore: (section: Section) =>
    refuse(
      `“${nameOf(section)}”前面没有同级小节可以收它，不能降级。`,
      `No section of its level comes before “${nameOf(section)}” to take it in, so it cannot be demoted.`,
    ),
  first: (section: Section) =>
    refuse(
      `“${nameOf(section)}”已是同级的第一个，不能再上移。`,
      `“${nameOf(section)}” is the first of its level already and cannot move up.`,
    ),
  last: (section: Section) =>
    refuse(
      `“${nameOf(section)}”已是同级的最后一个，不能再下移。`,
      `“${nameOf(section)}” is the last of its level already and cannot move down.`,
    ),
  inLine: (section: Section) =>
    refuse(
      `“${nameOf(section)}”写在段落里，只能在同一类并列项之间移动。`,
      `“${nameOf(section)}” stands inside a paragraph and can only move among items of its kind.`,
    ),
  intoLine: (section: Section) =>
    refuse(
      `那里是段落里的并列项，“${nameOf(section)}”放不进去。`,
      `That is a row of items inside a paragraph, where “${nameOf(section)}” cannot stand.`,
    ),
  rowOfOne: (section: Section) =>
    refuse(
      `“${nameOf(section)}”移走后，原来的并列项只剩一项，不成并列。`,
      `Without “${nameOf(section)}” only one item would be left of its row.`,
    ),
  table: (section: Section) =>
    refuse(
      `“${nameOf(section)}”是表格的一行，只能在同一表格内移动。`,
      `“${nameOf(section)}” is a row of a table and can only move within it.`,
    ),
  intoTable: (section: Section) =>
    refuse(
      `表格里只能放表格行，“${nameOf(section)}”放不进去。`,
      `Only rows can stand in a table, so “${nameOf(section)}” cannot go there.`,
    ),
  noLevel: (section: Section) =>
    refuse(
      `“${nameOf(section)}”是设问或段首的一句话，不能改变级别。`,
      `“${nameOf(section)}” is a question or the opening sentence of its paragraph and cannot change its level.`,
    ),
  notAmong: (section: Section) =>
    refuse(
      `那里的标题是设问或段首的一句话，“${nameOf(section)}”放不进去。`,
      `The headings there are questions or opening sentences; “${nameOf(section)}” cannot stand among them.`,
    ),
  noHeading: (section: Section) =>
    refuse(
      `“${nameOf(section)}”这一段没有标题，不能改变级别，也不能收其他小节。`,
      `The paragraph “${nameOf(section)}” has no heading: it cannot change its level, nor take in other sections.`,
    ),
  tooMany: (marker: string) =>
    refuse(`“${marker}”这类序号编不了这么多项。`, `Markers like “${marker}” cannot count that far.`),
  notNumbered: () => refuse('这些小节没有序号，无法转换。', 'These sections have no numbers to convert.'),
  notConvertible: () => refuse('不能转换成这种序号。', 'Markers cannot be converted to this form.'),
  usedAbove: (marker: string) =>
    refuse(
      `“${marker}”这类序号不低于上一级所用的序号，转换后层次会乱。`,
      `Markers like “${marker}” are not below those of the level above; the levels would be confused.`,
    ),
  usedBelow: (marker: string, child: Section) =>
    refuse(
      `“${marker}”这类序号不高于下一级“${nameOf(child)}”的序号，转换后层次会乱。`,
      `Markers like “${marker}” are not above those of the level below (“${nameOf(child)}”); the levels would be confused.`,
    ),
};
