import { SELF_NOUNS, SELF_WORDS } from '../lexicon/selfReference';
import type { ParagraphReading } from '../report/paragraph';
import type { Report } from '../report/report';
import { remembered } from '../text/remembered';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import type { Aid } from './model';

interface Self {
  readonly noun: string;
  readonly word: string;
  readonly span: Span;
}

/** Before one of these, 我市 ends in the middle of a word: 自我, 根本, 安全. */
const NOT_BEFORE: Readonly<Record<string, string>> = { 我: '自敌', 本: '根基资成日样版文书课剧脚', 全: '安完健' };
const nouns = [...SELF_NOUNS].sort((a, b) => b.noun.length - a.noun.length);

/** Where a paragraph names those that it speaks for (我市, 本市, 全市); relative to it. */
const selvesOf = remembered(({ halfWidth, outline }: ParagraphReading): readonly Self[] => {
  if (outline.chrome) return [];
  const found: Self[] = [];
  for (let i = 0; i < halfWidth.length - 1; i++) {
    const word = halfWidth[i] as string;
    if (!SELF_WORDS.includes(word) || NOT_BEFORE[word]?.includes(halfWidth[i - 1] ?? ' ') === true) continue;
    const named = nouns.find(({ noun }) => halfWidth.startsWith(noun, i + 1));
    if (named === undefined || (word === '全' && named.notAll === true)) continue;
    const end = i + 1 + named.noun.length;
    if (end < halfWidth.length && named.not.includes(halfWidth[end] as string)) continue;
    found.push({ noun: named.noun, word, span: { start: i, end } });
    i = end - 1;
  }
  return found;
});

/**
 * The names a report has for those that it speaks for, where it wavers between 我 and 本; 全 goes with either and is told
 * beside them. The rarer of the two is to be looked at.
 */
export function names(report: Report): readonly Aid[] {
  const byNoun = new Map<string, Map<string, Span[]>>();
  report.paragraphs.forEach(({ reading }, i) => {
    for (const { noun, word, span } of selvesOf(reading)) {
      const forms = byNoun.get(noun) ?? new Map<string, Span[]>();
      byNoun.set(noun, forms);
      forms.set(word, [...(forms.get(word) ?? []), shift(span, report.starts[i] as number)]);
    }
  });
  return [...byNoun].flatMap(([noun, forms]) => {
    const [mine, own] = [forms.get('我')?.length ?? 0, forms.get('本')?.length ?? 0];
    if (mine === 0 || own === 0) return [];
    const rarer = mine < own ? '我' : '本';
    return SELF_WORDS.flatMap((word) => {
      const places = forms.get(word);
      return places === undefined
        ? []
        : [
            {
              kind: 'names' as const,
              label: word + noun,
              note: { zh: `${places.length}处`, en: `${places.length} places` },
              look: word === rarer,
              places,
            },
          ];
    });
  });
}
