import fc from 'fast-check';
import type { Pattern, PatternPart, Slot } from '../../../src/core/drafting/pattern';
import { SLOT_TYPES, type SlotType } from '../../../src/core/drafting/slots';

const NAMES = ['增幅', '基数', '单位', '时期', '指标', 'a', 'B2'] as const;
const TYPES = Object.keys(SLOT_TYPES).filter((type) => type !== 'enum') as Exclude<SlotType, 'enum'>[];

/** Any text, rich in the characters that patterns and snippets treat as special. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\\${}|,()=:。，增长%'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
  maxLength: 8,
});

const slotBody = fc.oneof(
  fc.record({ type: fc.constantFrom(...TYPES), options: fc.constant<string[]>([]), initial: fc.option(anyText) }),
  fc.tuple(fc.uniqueArray(anyText, { minLength: 2, maxLength: 4 }), fc.boolean()).map(([options, last]) => ({
    type: 'enum' as const,
    options,
    initial: last ? (options.at(-1) ?? null) : null,
  })),
);

/** Any well-formed pattern: no two texts side by side, repeats only of slots that stood before. */
export const anyPattern: fc.Arbitrary<Pattern> = fc
  .array(
    fc.oneof(
      anyText.map((text) => ({ text })),
      fc.record({ name: fc.constantFrom(...NAMES), body: slotBody }),
    ),
    { maxLength: 8 },
  )
  .map((items) => {
    const parts: PatternPart[] = [];
    const slots = new Map<string, Slot>();
    for (const item of items) {
      if ('text' in item) {
        if (parts.at(-1)?.kind !== 'text') parts.push({ kind: 'text', text: item.text });
      } else if (slots.has(item.name)) {
        parts.push({ kind: 'repeat', name: item.name });
      } else {
        const slot = { name: item.name, ...item.body };
        slots.set(item.name, slot);
        parts.push({ kind: 'slot', slot });
      }
    }
    return { parts, slots: [...slots.values()] };
  });
