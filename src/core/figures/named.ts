import type { OwnWords } from '../lexicon/ownWords';
import { indicatorKey } from './key';
import type { Indicator } from './model';

/** An indicator by its words. @param own words of the writer's own, whose abbreviations its key writes out. */
export const indicator = (text: string, aspect: string, own: OwnWords | null): Indicator =>
  new NamedIndicator(text, aspect, own);

/** Its key is worked out when first asked for: most figures are only shown. */
class NamedIndicator implements Indicator {
  readonly #own: OwnWords | null;
  #key: string | null | undefined;

  constructor(
    readonly text: string,
    readonly aspect: string,
    own: OwnWords | null,
  ) {
    this.#own = own;
  }

  get key(): string | null {
    if (this.#key === undefined) this.#key = indicatorKey(this.text, this.#own);
    return this.#key;
  }
}
