import { ACTIONS } from '../lexicon/verbs';
import type { Claim } from './comparison';
import { indicatorKey } from './key';
import type { Indicator } from './model';
import { isSide, nounAfter, predicateAfter } from './phrase';
import type { NounAfter, Phrase } from './phrase';
import type { Draft, Reader } from './reader';
import type { Token } from './scan';

/** A noun shorter than this says too little by itself. */
const GENERIC = 3;
const NO_NOUN: NounAfter = { text: '', tokens: 0, touchesFigure: false };
/** Kinds of units after which stands what is counted: 8个功能实验室, 90%以上研发人员. */
const COUNTING: ReadonlySet<string> = new Set(['measure', 'people', 'occasion', 'ratio']);
/** Units that name what they count: 惠及1250户. */
const COUNTED: ReadonlySet<string> = new Set(['户', '人次', '户次', '家次', '家', '村', '县', '镇']);

/** What the figure at token `index` measures: the noun after its measure word, the phrase before it, or what the figure before it measured. */
export function indicatorOf(reader: Reader, phrase: Phrase, claim: Claim | null, index: number): Indicator {
  const { text } = reader;
  const tail = reader.tokens.slice(index + 1, index + 12);
  const kind = reader.tokens[index]?.quantity?.entry?.kind;
  const after = claim === null && kind !== undefined ? nounAfter(text, skipApproximation(reader, tail)) : NO_NOUN;
  let noun = phrase.text;
  if (after.text !== '' && (phrase.text === '' || (COUNTING.has(kind ?? '') ? !after.touchesFigure : phrase.aspect !== '' && touches(reader, index)))) noun = after.text;
  const previous = reader.figures[reader.figures.length - 1];
  if (noun === '' && previous === undefined) noun = predicateAfter(text, tail, 0) || phrase.aspect;
  else if (after.text === noun && noun.length < GENERIC && phrase.aspect === '') noun = predicateAfter(text, tail, after.tokens) || noun;
  const quantity = reader.tokens[index]?.quantity;
  if (noun === '' && phrase.aspect !== '' && previous !== undefined) {
    const counted = quantity?.entry?.kind === 'people' || COUNTED.has(quantity?.unit ?? '');
    return counted && quantity?.unit !== previous.quantity.unit ? indicator(`${phrase.aspect}${quantity?.unit}数`, phrase.aspect) : indicator(withAction(headOf(previous), phrase.aspect), phrase.aspect);
  }
  if (noun === '') noun = previous?.indicator.text ?? '';
  else if (isSide(noun) && previous !== undefined) noun = headOf(previous) + noun;
  else if (/^(?:国家级|省级|市级|县级|区级|部级|本级)$/.test(noun) && previous !== undefined) noun += headOf(previous).replace(/^(?:国家级|省级|市级|县级|区级)|(?:国家级|省级|市级|县级|区级)$/g, '');
  else if (noun === after.text && noun.length < GENERIC && phrase.aspect !== '') noun = phrase.aspect + noun;
  return indicator(noun, phrase.aspect);
}

export const indicator = (text: string, aspect: string): Indicator => ({ text, aspect, key: indicatorKey(text) });

/** 保障性住房开工1200套、竣工860套: the second is 保障性住房竣工. */
const actions: ReadonlySet<string> = new Set(ACTIONS);
const withAction = (head: string, action: string): string => (head.length > 3 && actions.has(head.slice(-2)) ? head.slice(0, -2) + action : head);

const headOf = (figure: Draft): string => figure.indicator.text.replace(/(?:总数|总量|数量|总额|规模)$/, '');

/** Whether the classifier noun stands between the figure and a verb: 共走访|35家单位. */
function touches(reader: Reader, index: number): boolean {
  const before = reader.tokens[index - 1];
  return before === undefined || before.kind === 'mark' || before.sense?.action !== undefined || before.sense?.attainment === true;
}

const skipApproximation = (reader: Reader, tail: readonly Token[]): readonly Token[] => {
  const first = tail[0];
  return first !== undefined && /^(?:以上|以下|左右|以内)/.test(reader.text.slice(first.start, first.end)) && first.end - first.start === 2 ? tail.slice(1) : tail;
};

/** Items of A、B和C where there are `n` of them. */
export function coordinated(text: string, n: number): string[] | null {
  const items = text.split(/[、和及与]/).filter((item) => item !== '');
  return items.length === n ? items : null;
}
