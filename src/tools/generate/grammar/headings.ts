import { CHROME_LINES, CHROME_SHAPES, CHROME_STARTS } from '../../../core/lexicon/headings/chrome';
import { KIND_WORDS } from '../../../core/lexicon/headings/headings';
import type { MarkerFamily } from '../../../core/outline/markers/family';
import { BLANK, BLANKS, oneOf, unfold } from './oniguruma';
import { include, scoped } from './textmate';
import type { Rule } from './textmate';

/** Remnants of a web page: whole lines. */
export function chrome(): Rule[] {
  const start = `^[${BLANKS}•·●◆■▪►*]*+`;
  return [
    `${start}${oneOf(CHROME_LINES)}[：:${BLANKS}]*$`,
    `${start}${oneOf(CHROME_STARTS)}.{0,120}$`,
    ...CHROME_SHAPES.map(({ source }) => `${start}(?=.{1,120}$)${unfold(source.replace(/^\^/, ''))}.*$`),
  ].map((match) => ({ match, ...scoped('comment.line.chrome') }));
}

/**
 * A heading's text: to its first 。；or ：, else the line; a long first sentence is a heading to its first comma only.
 * Blanks and marks at its end are left out.
 */
function headingText(longest: number): string {
  const trail = `[${BLANKS}；;：:，,、]*`;
  const last = `[^。！？!?\\n${BLANKS}；;：:，,、]`;
  return [
    '[^。；;！？!?：:【\\n]{2,30}(?=[：:])',
    `[^。；;！？!?\\n]{0,${longest - 1}}${last}(?=${trail}(?:。|$)|[；;])`,
    `[^。；;！？!?\\n]{1,${longest}}[！？!?]`,
    `[^。；;！？!?\\n]{0,44}${last}(?=${trail}$)`,
    '[^。，,；;！？!?\\n]{2,60}(?=[，,；;])',
  ].join('|');
}

/** The headings of a marker family; Markdown's level is the number of its marks, the fifth for the sixth as well; that of the others their rank. */
export function headings(family: MarkerFamily): Rule[] {
  const marker = unfold(family.pattern.source);
  if (family.id === 'markdown')
    return [1, 2, 3, 4, 5].map((level) =>
      heading(family, marker.replace('{1,6}', level < 5 ? `{${level}}` : '{5,6}'), level),
    );
  return [heading(family, marker, Math.min(6, Math.max(1, family.rank)))];
}

/** Last, for it decides the colour: what themes give to `markup.heading` alone is the red of an error in some. */
const COLOURED = 'markup.bold.heading.zongjie';

function heading(family: MarkerFamily, marker: string, level: number): Rule {
  const places = [
    `^[${BLANKS}•·●◆■▪►*\\-—]*+`,
    ...(family.inside ? ['(?<=[。；;！!？?])', '(?<=[^0-9０-９][：:])'] : []),
  ];
  const scope = `markup.heading.${level}.${family.id}.zongjie ${COLOURED}`;
  return {
    match: `(?:${places.join('|')})(${marker})(${headingText(family.id === 'question' ? 200 : 30)})?`,
    captures: {
      1: { name: `${scope} punctuation.definition.heading.${family.id}.zongjie` },
      2: { name: scope, patterns: include('placeholder') },
    },
  };
}

/** The first line of the file where it names a kind of report. */
export function documentTitle(): Rule {
  const plain = '[^。；;，,：:！？!?\\n]';
  return {
    match: `\\A${BLANK}*+(${plain}{0,60}?${oneOf(KIND_WORDS.flatMap(([, words]) => words.map((word) => word.trim())))}${plain}{0,40}?)${BLANK}*$`,
    captures: { 1: { name: `markup.heading.1.title.zongjie ${COLOURED}` } },
  };
}
