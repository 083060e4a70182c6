import { FAMILIES } from '../../../core/outline/markers/families';
import { comparisons, ranks, region } from './comparisons';
import { guardPattern } from './guards';
import { chrome, documentTitle, headings } from './headings';
import { languageConfiguration } from './languageConfiguration';
import { codes, figures, periods } from './quantities';
import { quotation } from './quotations';
import { INLINE, include, scoped } from './textmate';

/**
 * The TextMate grammar and the language configuration, by path relative to the repository. Both come from the lexicon
 * alone: the same words always give the same text.
 *
 * Every expression is linear in the line for all practical purposes: what repeats is bounded or possessive, and a run
 * of digits or letters is entered at its first character only.
 */
export function generateGrammar(_root: string): Map<string, string> {
  return new Map([
    ['syntaxes/zongjie.tmLanguage.json', json(grammar())],
    ['syntaxes/language-configuration.json', json(languageConfiguration())],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function grammar(): object {
  return {
    information_for_contributors: ['Generated from src/core by `npm run generate`; not to be edited.'],
    name: 'Zongjie',
    scopeName: 'text.zongjie',
    fileTypes: ['zongjie'],
    patterns: include('chrome', 'heading', 'document-title', ...INLINE),
    repository: {
      chrome: { patterns: chrome() },
      heading: { patterns: FAMILIES.filter(({ weak }) => weak !== true).flatMap(headings) },
      'document-title': documentTitle(),
      placeholder: { match: '【待补[^】\\n]{0,200}】', ...scoped('invalid.placeholder') },
      title: {
        match: '(《)(?>[^《》\\n]|《[^《》\\n]{0,80}》){1,100}(》)',
        ...scoped('entity.name.type.title'),
        captures: { 1: scoped('punctuation.definition.title.begin'), 2: scoped('punctuation.definition.title.end') },
      },
      quotation: {
        patterns: [
          ...quotation('“', '”', 'double'),
          ...quotation('‘', '’', 'single'),
          ...quotation('"＂', '"＂', 'double'),
        ],
      },
      guard: { match: guardPattern() },
      comparison: { patterns: comparisons('opening').map(({ match, captures }) => region(match, captures)) },
      'comparison-word': { patterns: comparisons('inside') },
      rank: { patterns: ranks() },
      code: { patterns: codes().map((match) => ({ match })) },
      period: { patterns: periods().map((match) => ({ match, ...scoped('support.function.period') })) },
      figure: { patterns: figures() },
    },
  };
}
