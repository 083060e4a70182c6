import type { OwnWords } from '../lexicon/ownWords';
import { Frames } from './clauses';
import { declareBase } from './declared';
import type { FiguresReading, Reader } from './reader';
import { Mood } from './stages/mood';
import { take } from './stages/take';
import { takeUnchanged } from './stages/unchanged';
import { Timing } from './stages/timing';
import { isStatedPeriod, isPeriodOfOneValue } from './stages/statedPeriod';
import { withoutPending } from './stages/pending';
import { scan } from './tokens/scan';
import type { Token } from './tokens/token';

/** The figures of a paragraph, in order. @param own words of the writer's own. */
export function readFigures(
  halfWidth: string,
  text: string,
  markers: readonly { readonly start: number; readonly end: number }[],
  own: OwnWords | null = null,
): FiguresReading {
  // a value still to come is read as any other, so that what is said of it is said of no other figure, and dropped at
  // the end
  const scanned = scan(halfWidth, text, markers, own);
  const tokens = scanned.some(({ kind }) => kind === 'gap')
    ? scanned.map((token) => (token.kind === 'gap' ? { ...token, kind: 'quantity' as const } : token))
    : scanned;
  const reader: Reader = {
    text,
    halfWidth,
    own,
    tokens,
    figures: [],
    timing: new Timing(text),
    mood: new Mood(halfWidth),
    sentence: 0,
    group: 0,
    clause: 0,
    boundary: 0,
    place: { sentence: 0, group: 0, clause: 0 },
    depth: 0,
    base: null,
    named: null,
    sentenceStart: 0,
    subject: '',
    topic: '',
  };
  const frames = new Frames(reader, markers);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || token.kind === 'open' || token.kind === 'close') frames.mark(i);
    else if (token.kind === 'period') {
      if (isStatedPeriod(reader, i)) {
        if (isPeriodOfOneValue(reader, i)) reader.timing.nameOnce(token);
        else
          reader.timing.name(
            token,
            tokens[i + 1],
            tokens.slice(reader.clause, i),
            frames.opensSentence,
            reader.figures.length,
          );
      }
    } else if (token.kind === 'word') {
      reader.timing.word(token);
      if (token.sense?.unchanged === true) takeUnchanged(reader, i);
    } else if (token.kind === 'quantity' || token.kind === 'rank') {
      i = take(reader, i);
      frames.told();
      reader.boundary = i + 1;
    }
  }
  const headingOnly = frames.sentence === tokens.length && reader.timing.saysNothing;
  if (frames.sentence < tokens.length) reader.timing.endSentence(reader.figures.length, false, false);
  return withoutPending({
    figures: reader.figures,
    openings: reader.timing.openings,
    headingOnly,
    leadingBase: frames.base,
    declared: declareBase(halfWidth, reader.figures),
  });
}
