import type { OwnWords, WordLists } from '../lexicon/ownWords';
import type { YearFact } from '../lexicon/time/yearFacts';
import type { HouseLeaders } from './leaders';
import type { HousePage } from './schema';
import type { Severity } from './severity';
import type { HouseTerms } from './terms';

/**
 * An organisation's house style (机构规范), as `.zongjie.json` says it and ready for use. Immutable: what is kept of it is
 * kept by the object.
 */
export interface HouseStyle {
  /** Severities by rule id, below the writer's own settings. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Ids of further languages whose documents are reports. */
  readonly languages: readonly string[];
  /** The words for reading, as lists, so that the writer's own can be joined to them. */
  readonly lists: WordLists;
  /** The same, ready for reading. */
  readonly own: OwnWords | null;
  /** Wrong, forbidden, required and sensitive words; null where there are none. */
  readonly terms: HouseTerms | null;
  readonly leaders: HouseLeaders | null;
  /** What is said in other words each year. */
  readonly facts: readonly YearFact[];
  /** The page of exported Word files; empty where nothing is said. */
  readonly word: HousePage;
}
