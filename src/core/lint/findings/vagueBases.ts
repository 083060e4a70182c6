import type { Comparison } from '../../figures/model';
import { CHANGES_OVER_TIME } from '../../lexicon/comparisonKinds';
import { twoBasesIn } from '../../lexicon/comparisons';
import { vagueTimeIn } from '../../lexicon/time/vagueTimes';
import type { PlacedParagraph } from '../../report/context';
import type { Span } from '../../text/span';
import type { Finding, Fix } from '../model';

/** What is told against another time, or by more and less (比以往多一倍). */
const isOverTime = ({ kind, direction }: Comparison): boolean =>
  (CHANGES_OVER_TIME.has(kind) || kind === 'gap') && direction !== null;

/** So far before the last of two numbers 分别 may stand: 分别高于上年和全市平均水平1.3个和|2.1个百分点. */
const LIST = 24;

/** What to say of a comparison whose base says no time, or two. */
export function vagueBase({ reading: { text } }: PlacedParagraph, comparison: Comparison): readonly Finding[] {
  const { span, base } = comparison;
  if (base === null || !isOverTime(comparison)) return [];
  const written = text.slice(span.start, span.end);
  const two = twoBasesIn(base);
  if (two !== null && !text.slice(Math.max(0, span.start - LIST), span.end).includes('分别'))
    return [
      {
        span,
        severity: 'info',
        message: {
          zh: `“${written}”：“${base}”是两个基数，比哪一个，没有说清。`,
          en: `“${written}”: “${base}” names two bases; which one is meant?`,
        },
        fixes: two.map((one) => instead(span, written, base, one)),
      },
    ];
  const time = vagueTimeIn(base);
  return time === null ? [] : [ofTime(span, written, base, time)];
}

/** Says another base in place of what is written. */
function instead(span: Span, written: string, base: string, newText: string): Fix {
  const start = span.start + written.indexOf(base);
  return {
    title: { zh: `把“${base}”改为“${newText}”`, en: `Change “${base}” to “${newText}”` },
    edits: [{ span: { start, end: start + base.length }, newText }],
    guess: true,
  };
}

function ofTime(span: Span, written: string, base: string, time: string): Finding {
  const named = base.slice(0, -time.length - 1);
  const bases = named !== '' ? [named] : time.endsWith('期') ? ['上年同期', '上月'] : ['上年', '上月'];
  return {
    span,
    message: {
      zh: `“${written}”：“${time}”是何时，没有写明。`,
      en: `“${written}” does not say which time “${time}” is.`,
    },
    fixes: bases.map((one) => instead(span, written, base, one)),
  };
}
