import { kindOfBase } from '../../lexicon/comparisons';
import type { Comparison } from '../model';
import type { Reader } from '../reader';
import type { Token } from '../tokens/token';
import { baseName } from './change';
import { lastIndex, slice } from './lead';
import { phraseBefore } from './phrase';

/** 门诊量86.4万人次，与去年|持平: no change since a base, said of the figure before. @param index the word that says so. */
export function takeUnchanged(reader: Reader, index: number): void {
  const { figures, tokens, text, boundary, group } = reader;
  const figure = figures.at(-1);
  if (figure === undefined || figures.length <= group) return;
  const lead = tokens.slice(boundary, index);
  const at = lastIndex(lead, ({ kind, sense }) => sense?.base !== undefined || kind === 'period');
  const base = lead[at];
  if (base === undefined || phraseBefore(text, lead.slice(0, at)).text !== '') return;
  const name = base.kind === 'period' ? slice(text, base) : baseName(slice(text, base));
  const kind = base.kind === 'period' ? kindOfBase(slice(text, base)) : (base.sense?.base ?? null);
  if (kind !== 'yoy' && kind !== 'mom') return;
  const before = lead[at - 1] as Token | undefined;
  const start = base.kind === 'period' && before?.end === base.start ? before.start : base.start;
  figure.comparisons.push(unchanged(start, (tokens[index] as Token).end, kind, name));
}

const unchanged = (start: number, end: number, kind: Comparison['kind'], base: string | null): Comparison => ({
  span: { start, end },
  kind,
  value: 0,
  unit: '%',
  base,
  direction: null,
});
