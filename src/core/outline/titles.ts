import type { PlacedHeading } from './placing';
import { roleOfHeading, rolesNamed } from './roles/roles';
import { opensWithVerb } from './rows/forms';

/** Times that the title of a part names. */
const TIMED = /\d年|今年|去年|明年|过去|一年|五年|上半年|下半年|今后|下一步|时期|学年|季度|回顾|展望/;

/**
 * The titles without numbers that stand below others of the kind: 2024年主要工作 over 造林扎实推进 and 管护严密有效. Some title of a
 * part names a time, or has no text of its own before the next; those that are worded otherwise and come behind it are
 * its children.
 */
export function titlesBelowTitles(headings: readonly PlacedHeading[]): ReadonlySet<PlacedHeading> {
  const found = new Set<PlacedHeading>();
  let covered = false;
  headings.forEach((heading, i) => {
    if (heading.family !== 'bare') return;
    const next = headings[i + 1];
    if (isOfTitleAbove(heading, headings[i - 1])) {
      found.add(heading);
      covered = true;
    } else if (isPartTitle(heading))
      covered = TIMED.test(heading.text) || (next?.family === 'bare' && next.line === heading.line + 1);
    else if (covered) found.add(heading);
  });
  return found;
}

/** Whether it is worded as the title of a part; 补齐监测短板 and 加强基础工作 are topics that end as titles do. */
const isPartTitle = ({ titled, text }: PlacedHeading): boolean =>
  titled && (!opensWithVerb(text) || roleOfHeading(text, 1) !== null);

/** Between two headings without text there are line breaks and blanks, no more of them than these. */
const BREAKS = 8;

/** 场地设施仍显不足 right below 存在的问题: worded as a title, it is of the part that the title above names alone. */
function isOfTitleAbove(heading: PlacedHeading, above: PlacedHeading | undefined): boolean {
  if (above === undefined || above.family !== 'bare' || !above.titled) return false;
  if (heading.headingSpan.start - above.headingSpan.end > BREAKS) return false; // it has text of its own
  const [own, its] = [rolesNamed(heading.text), rolesNamed(above.text)];
  return heading.titled && own.length === 1 && its.length === 1 && own[0] === its[0] && !TIMED.test(heading.text);
}
