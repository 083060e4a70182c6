import type { OwnWords } from '../lexicon/ownWords';
import { indicatorKey } from './key';
import type { Indicator } from './model';

/** An indicator by its words. @param own words of the writer's own, whose abbreviations its key writes out. */
export const indicator = (text: string, aspect: string, own: OwnWords | null): Indicator =>
  new NamedIndicator(text, aspect, own);

/** Its key is worked out when first asked for: most figures are only shown. */
class NamedIndicator implements Indicator {
  readonly #own: OwnWords | null;

  constructor(
    readonly text: string,
    readonly aspect: string,
    own: OwnWords | null,
  ) {
    this.#own = own;
  }

  get key(): string | null {
    let key = keys.get(this);
    if (key === undefined) keys.set(this, (key = indicatorKey(this.text, this.#own)));
    return key;
  }
}
const keys = new WeakMap<NamedIndicator, string | null>();
