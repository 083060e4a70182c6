import { areAlikeKinds } from '../../lexicon/namedKinds';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { namedThingsIn } from './takenUp';

/** A name that everywhere else stands between quotation marks, once without them; spans are absolute. */
export interface BareName {
  readonly name: string;
  readonly span: Span;
  /** A place with its marks. */
  readonly usual: Span;
}

/** Shorter ones are words as well (“春雷”, 春雷), but before what stands behind them with their marks, too. */
const SHORTEST = 3;

/**
 * The names without marks (持续打响云岭鲜公共品牌) of things that are told with them (“云岭鲜”区域公用品牌), in reading order.
 * A name that stands without its marks more than once is written so on purpose.
 */
export const bareNamesIn = remembered((report: Report): readonly BareName[] => {
  const things = namedThingsIn(report);
  const marked = new Map(things.filter(({ quoted }) => quoted).map((one) => [one.core, one]));
  return things.flatMap(({ quoted, core, kind, span }) => {
    if (quoted) return [];
    for (const [name, { between, kind: usualKind, span: usual }] of marked) {
      const at = core.lastIndexOf(name);
      if (at < 0) continue;
      const isSameBehind = core.slice(at + name.length) === between && areAlikeKinds(kind, usualKind);
      if (name.length < SHORTEST && !isSameBehind) continue;
      const start = span.start + at;
      return bareUses(report, name) === 1 ? [{ name, span: { start, end: start + name.length }, usual }] : [];
    }
    return [];
  });
});

const OPENS = /[“"《·—][^”"》，。；]{0,12}$/;

/** How often a name stands in a report outside quotation marks. */
function bareUses(report: Report, name: string): number {
  let uses = 0;
  for (const { reading } of report.paragraphs)
    for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length))
      if (!OPENS.test(reading.text.slice(Math.max(0, at - 13), at))) uses++;
  return uses;
}
