import { remembered } from '../../text/remembered';
import type { Marker } from './markers';
import type { OutlineReading } from '../reading';
import { matchesOf } from '../../text/characters';

/** Words that come in twos (成对的关联词): 一方面…另一方面, 首先…其次, 一是…二是. */
export type Pair = 'aspect' | 'adverb' | 'is';

/** A word of a pair in a paragraph; `either` (一方面) closes an open one and else opens. */
export interface PairWord {
  /** Relative to the paragraph. */
  readonly at: number;
  readonly length: number;
  readonly pair: Pair;
  readonly does: 'open' | 'close' | 'either';
}

const NONE: readonly PairWord[] = [];

/** The words of a paragraph that open or close a pair, in order; read when first asked for. */
export const pairWordsOf = remembered(
  ({ halfWidth, outline }: { readonly halfWidth: string; readonly outline: OutlineReading }): readonly PairWord[] =>
    readPairWords(halfWidth, outline.markers),
);

const WORDS =
  /(另外?一?方面|[再又]一方面|另一面)|(一方面)|(首先)(?=[,、:])|(其次|再次|然后|接着|接下来|随后|之后|最后|再者|此外|同时|另外|第二|其二)|(二则|二来|其二|再是|另一是|还有一)/g;
/** Marks after which a clause begins. */
const CLAUSE_STARTS = ' 。!?;:,”)*、';
/** 首先，感谢…: courtesies, nothing follows. */
const COURTESY = /^[,、:](?:请|让我|欢迎|感谢|衷心|谨|向|祝|我)/;

function readPairWords(halfWidth: string, markers: readonly Marker[]): readonly PairWord[] {
  const found: PairWord[] = [];
  const add = (at: number, word: string, pair: Pair, does: PairWord['does']): void =>
    void found.push({ at, length: word.length, pair, does });
  for (const { index, 0: word, 1: other, 2: aspect, 3: first, 4: later } of matchesOf(halfWidth, WORDS)) {
    const opens = index === 0 || CLAUSE_STARTS.includes(halfWidth[index - 1] as string);
    if (other !== undefined) add(index, word, 'aspect', 'close');
    else if (aspect !== undefined) opens && add(index, word, 'aspect', 'either');
    else if (first !== undefined)
      opens && !COURTESY.test(halfWidth.slice(index + 2, index + 5)) && add(index, word, 'adverb', 'open');
    else add(index, word, later === undefined || word === '其二' ? 'is' : 'adverb', 'close');
    if (word === '其二') add(index, word, 'adverb', 'close');
  }
  for (const marker of markers) {
    const word = wordOf(marker, halfWidth);
    if (word !== null) found.push(word);
  }
  return found.length === 0 ? NONE : found.sort((a, b) => a.at - b.at);
}

function wordOf({ family, number, start, place }: Marker, halfWidth: string): PairWord | null {
  if (family !== 'is' || number === null) return null;
  if (number > 1) return { at: start, length: 2, pair: 'is', does: 'close' };
  const opens =
    halfWidth.startsWith('一是', start) &&
    !/^[一二]/.test(halfWidth.slice(start + 2)) &&
    (place !== 'inside' || CLAUSE_STARTS.includes(halfWidth[start - 1] as string));
  return opens ? { at: start, length: 2, pair: 'is', does: 'open' } : null;
}
