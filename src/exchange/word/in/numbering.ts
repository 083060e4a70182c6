import { child, childrenOf } from '../../markup/element';
import type { Element } from '../../markup/element';
import { formatted } from './formats';

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** With %1 to %9 for the numbers of the levels. */
  readonly text: string;
  /** Numbers of the levels above in digits, whatever their own format. */
  readonly legal: boolean;
  /** The level whose numbers begin this one anew, from 1; 0 for never, null for every level above. */
  readonly restartAfter: number | null;
}

/** Levels by index, 0 the topmost. */
type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists of one abstract definition count together. */
  readonly abstract: string;
  readonly levels: Levels;
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list a paragraph belongs to, and its level. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const MOST_LEVELS = 9;
/** In characters; longer ones stand in no document. */
const LONGEST_MARKER = 64;
const BULLET = '•';

/** The numbers that Word counts itself (numbering.xml): given paragraph by paragraph, in reading order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  /** Lists that have begun: what they start with counts once. */
  private readonly begun = new Set<string>();
  /** The level of a list that belongs to a style, by the abstract definition. */
  private readonly styleLevels = new Map<string, ListPlace>();

  /** @param styleList the list that a style of lists points to */
  constructor(part: Element | undefined, styleList: (style: string) => string | undefined) {
    const abstracts = new Map(childrenOf(part, 'w:abstractNum').map((each) => [value(each, 'w:abstractNumId'), each]));
    const numbers = new Map(childrenOf(part, 'w:num').map((each) => [value(each, 'w:numId'), each]));
    const abstractOf = (num: Element | undefined, depth = 0): Element | undefined => {
      const found = abstracts.get(val(child(num, 'w:abstractNumId')) ?? '');
      const link = val(child(found, 'w:numStyleLink'));
      if (link === undefined || depth > MOST_LEVELS) return found;
      const linked = [...abstracts.values()].find((each) => val(child(each, 'w:styleLink')) === link);
      const list = styleList(link);
      return linked ?? (list === undefined ? found : abstractOf(numbers.get(list), depth + 1));
    };
    for (const [id, num] of numbers) {
      const abstract = abstractOf(num);
      const levels = new Map(childrenOf(abstract, 'w:lvl').map((level) => [levelIndex(level), levelOf(level)]));
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const own = child(override, 'w:lvl');
        const start = val(child(override, 'w:startOverride'));
        if (own !== undefined) levels.set(levelIndex(override), levelOf(own));
        if (start !== undefined) starts.set(levelIndex(override), Number(start));
      }
      for (const level of childrenOf(abstract, 'w:lvl')) {
        const style = val(child(level, 'w:pStyle'));
        if (style !== undefined) this.styleLevels.set(`${id} ${style}`, { list: id, level: levelIndex(level) });
      }
      this.lists.set(id, { abstract: value(abstract, 'w:abstractNumId'), levels, starts });
    }
  }

  /** The level of a list that a style is bound to; the first one where it is bound to none. */
  levelOfStyle(list: string, style: string): number {
    return this.styleLevels.get(`${list} ${style}`)?.level ?? 0;
  }

  /** The marker of the next paragraph at a place; "" where its list is none or shows nothing. */
  next({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return '';
    let counters = this.counters.get(list.abstract);
    if (counters === undefined) this.counters.set(list.abstract, (counters = []));
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [at, start] of list.starts) counters[at] = start - 1;
    }
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < MOST_LEVELS; below++) {
      const after = list.levels.get(below)?.restartAfter ?? null;
      if (after === null || level < after) counters[below] = undefined;
    }
    if (own.format === 'bullet') return BULLET;
    const marker = own.text.slice(0, LONGEST_MARKER).replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      const n = counters[at] ?? other?.start ?? 1;
      return formatted(n, own.legal && at < level ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return marker.slice(0, LONGEST_MARKER);
  }
}

const val = (node: Element | undefined): string | undefined => node?.attributes['w:val'];
const value = (node: Element | undefined, name: string): string => node?.attributes[name] ?? '';
const levelIndex = (node: Element): number => Number(value(node, 'w:ilvl'));
const isOn = (node: Element | undefined): boolean => node !== undefined && !/^(?:0|false|off)$/.test(val(node) ?? '1');

function levelOf(node: Element): Level {
  const restart = val(child(node, 'w:lvlRestart'));
  // a level may come in a choice of formats; the fallback is plain
  const format = child(node, 'w:numFmt') ?? child(child(child(node, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
  return {
    start: Number(val(child(node, 'w:start')) ?? 0),
    format: val(format) ?? 'decimal',
    text: val(child(node, 'w:lvlText')) ?? '',
    legal: isOn(child(node, 'w:isLgl')),
    restartAfter: restart === undefined ? null : Number(restart),
  };
}
