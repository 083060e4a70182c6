import type { RequiredForm } from '../house/terms';
import type { PlacedHit } from './houseWords';

/** A form of the organisation that a report does not write where it must. */
export interface MissingForm {
  readonly required: RequiredForm;
  /** The words that ask for it; null where every report must have it. */
  readonly mention: PlacedHit | null;
}

const NONE: readonly MissingForm[] = [];

/**
 * The required forms that are not written where they must be, each once.
 * @param hits all listed words in the report, in reading order
 */
export function missingForms(forms: readonly RequiredForm[], hits: readonly PlacedHit[]): readonly MissingForm[] {
  if (forms.length === 0) return NONE;
  const written = new Map<RequiredForm, number>();
  const asked = new Map<RequiredForm, PlacedHit>();
  for (const hit of hits) {
    for (const form of hit.is) if (!written.has(form)) written.set(form, hit.span.start);
    for (const form of hit.asks) if (!asked.has(form)) asked.set(form, hit);
  }
  return forms.flatMap((required): readonly MissingForm[] => {
    const at = written.get(required) ?? Infinity;
    if (required.when.length === 0) return at < Infinity ? [] : [{ required, mention: null }];
    const mention = asked.get(required);
    return mention === undefined || at < mention.span.start || (required.place === 'anywhere' && at < Infinity)
      ? []
      : [{ required, mention }];
  });
}
