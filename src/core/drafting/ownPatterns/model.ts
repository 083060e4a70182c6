import * as z from 'zod/mini';
import type { Kept, LibraryPattern } from '../library';
import { ROLE_BY_NAME, ROLE_NAME } from '../roles';
import { TOPICS } from '../topics';

/** Bounds of a file of own patterns; sizes in UTF-16 code units. */
export const OWN_LIMITS = { file: 1_000_000, patterns: 1000, title: 12, checks: 6, sample: 120 } as const;

const roleNames = Object.keys(ROLE_BY_NAME) as [keyof typeof ROLE_BY_NAME, ...(keyof typeof ROLE_BY_NAME)[]];

/**
 * An entry of a file of own patterns: what a seed says of a pattern, so that each reads the other's. Of an `id`, of a
 * `prefix` and of the
 * `lines` of a source the writer need not think.
 */
export const ownPatternShape = z.strictObject({
  id: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(60))),
  role: z.enum(roleNames),
  form: z.optional(z.enum(['sentence', 'heading'])),
  title: z.string().check(z.regex(/^\p{Script=Han}{2,12}$/u)),
  prefix: z.optional(z.string().check(z.regex(/^\p{Script=Han}{2,6}$/u))),
  topic: z.enum(TOPICS),
  text: z.string().check(z.minLength(1)),
  sample: z.optional(z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(OWN_LIMITS.sample)))),
  checks: z.optional(z.array(z.string()).check(z.maxLength(OWN_LIMITS.checks))),
  lines: z.optional(z.array(z.number()).check(z.maxLength(8))),
});

/** A pattern of the writer's own, as its file has it. */
export type OwnPattern = z.output<typeof ownPatternShape>;

/** What tells own patterns apart in one file: its id, or its title where it has none. */
export const keyOf = ({ id, title }: Pick<OwnPattern, 'id' | 'title'>): string => id ?? title;

/** The id by which the library knows it; no pattern of a seed has a colon in its own. */
export const libraryIdOf = (pattern: OwnPattern, kept: Kept): string => `own:${kept}:${keyOf(pattern)}`;

/** The Chinese that calls for the pattern: its prefix, or the beginning of its title. */
export const prefixOf = ({ prefix, title }: OwnPattern): string =>
  prefix ?? (title.length > 6 ? title.slice(0, 4) : title);

/** The pattern as the editor offers it. */
export function toLibraryPattern(pattern: OwnPattern, kept: Kept): LibraryPattern {
  const prefix = prefixOf(pattern);
  const role = ROLE_BY_NAME[pattern.role];
  return {
    id: libraryIdOf(pattern, kept),
    role,
    form: pattern.form ?? 'sentence',
    title: pattern.title,
    topic: pattern.topic,
    prefixes: ['', prefix],
    text: pattern.text,
    checks: pattern.checks ?? [],
    sample: pattern.sample ?? {},
    seed: '',
    lines: [],
    description: `${ROLE_NAME[role]}｜${pattern.title}（我的句式）`,
    own: kept,
  };
}
