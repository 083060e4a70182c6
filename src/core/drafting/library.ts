import type { PatternRole } from './roles';
import { ROLE_BY_NAME } from './roles';
import { REPORT_KINDS, REPORT_KIND_NAMES } from '../lexicon/reportKinds';

import type { Seed, SeedPhrase, SkeletonSection } from './seed';
import type { Topic } from './topics';

/** Where a pattern of the writer is kept: in the folder of the workspace, or for all workspaces. */
export type Kept = 'workspace' | 'everywhere';

/** A pattern as the editor offers it; `text` is read by `parsePattern`, `checks` by `parseCheck`. */
export interface LibraryPattern {
  readonly id: string;
  readonly role: PatternRole;
  readonly form: 'sentence' | 'heading';
  readonly title: string;
  readonly topic: Topic;
  /** Pinyin initials ("" where nobody has worked out which reading is meant: any will do), then the Chinese prefix. */
  readonly prefixes: readonly [string, string];
  readonly text: string;
  readonly checks: readonly string[];
  readonly sample: Readonly<Record<string, string>>;
  /** The seed it stands in, and the lines of that seed's report it was drawn from. */
  readonly seed: string;
  readonly lines: readonly number[];
  /** `进展｜占比位次（来源：科技局半年总结 第8行）`. */
  readonly description: string;
  /** Where it is kept, for a pattern of the writer's own. */
  readonly own?: Kept;
}

/** A turn of phrase for every part of a report. */
export interface LibraryPhrase {
  readonly id: string;
  readonly sort: SeedPhrase['sort'];
  readonly prefixes: readonly [string, string];
  readonly text: string;
  readonly description: string;
}

/** A section of a skeleton; `heading` is read by `parsePattern`. */
export interface LibrarySection {
  readonly marker: string;
  readonly heading: string;
  readonly role: PatternRole;
  readonly guide: string | null;
  readonly children: readonly LibrarySection[];
}

/** The skeleton of a whole report. */
export interface LibrarySkeleton {
  readonly id: string;
  /** By which the writer chooses it: 半年总结. */
  readonly name: string;
  readonly kind: NonNullable<Seed['kind']>;
  readonly title: string;
  /** What belongs between title and first section. */
  readonly opening: string | null;
  readonly sections: readonly LibrarySection[];
  /** What belongs behind the last section. */
  readonly closing: string | null;
}

/** What all seeds teach: the content of `snippets/library.json`. */
export interface Library {
  readonly patterns: readonly LibraryPattern[];
  readonly phrases: readonly LibraryPhrase[];
  readonly skeletons: readonly LibrarySkeleton[];
}

/** The letters a Chinese text is typed with: the initials of its pinyin, one for each character. */
export type Initials = (chinese: string) => string;

/** Whether the skeleton is the general one of its kind, whose name it bears; the others are of a field. */
export const isGeneral = ({ kind, name }: Pick<LibrarySkeleton, 'kind' | 'name'>): boolean =>
  name === REPORT_KIND_NAMES[kind].zh;

/**
 * Gathers the seeds into one library, in their order; the skeletons in that of `REPORT_KINDS`, the commonest first.
 * @param initials works out the pinyin of the prefixes
 * @throws RangeError where an id, a title or a prefix stands twice
 */
export function buildLibrary(seeds: readonly Seed[], initials: Initials): Library {
  const library: Library = {
    patterns: seeds.flatMap((seed) =>
      seed.patterns.map(
        (pattern): LibraryPattern => ({
          id: pattern.id,
          role: ROLE_BY_NAME[pattern.role],
          form: pattern.form,
          title: pattern.title,
          topic: pattern.topic,
          prefixes: [initials(pattern.prefix), pattern.prefix],
          text: pattern.text,
          checks: pattern.checks,
          sample: pattern.sample,
          seed: seed.id,
          lines: pattern.lines,
          description: `${pattern.role}｜${pattern.title}（${seed.report === undefined ? '通用' : `来源：${seed.name} 第${pattern.lines.join('、')}行`}）`,
        }),
      ),
    ),
    phrases: seeds.flatMap((seed) =>
      seed.phrases.map(
        (phrase): LibraryPhrase => ({
          id: phrase.id,
          sort: phrase.sort,
          prefixes: [initials(phrase.prefix), phrase.prefix],
          text: phrase.text,
          description: `短语·${phrase.sort}｜${phrase.prefix}`,
        }),
      ),
    ),
    skeletons: seeds
      .flatMap(({ id, kind, skeleton }): LibrarySkeleton[] =>
        kind === undefined || skeleton === undefined
          ? []
          : [
              {
                id,
                name: skeleton.name,
                kind,
                title: skeleton.title,
                opening: skeleton.opening ?? null,
                sections: skeleton.sections.map(librarySection),
                closing: skeleton.closing ?? null,
              },
            ],
      )
      .sort(
        (a, b) =>
          REPORT_KINDS.indexOf(a.kind) - REPORT_KINDS.indexOf(b.kind) || Number(isGeneral(b)) - Number(isGeneral(a)),
      ),
  };
  const entries = [...library.patterns, ...library.phrases];
  rejectRepeats(
    'id',
    [...entries, ...library.skeletons].map((entry) => [entry.id, entry.id]),
  );
  rejectRepeats(
    'name',
    library.skeletons.map((skeleton) => [skeleton.name, skeleton.id]),
  );
  rejectRepeats(
    'title',
    library.patterns.map((pattern) => [pattern.title, pattern.id]),
  );
  rejectRepeats(
    'prefix',
    entries.flatMap((entry) => entry.prefixes.map((prefix): [string, string] => [prefix, entry.id])),
  );
  return library;
}

function librarySection(section: SkeletonSection): LibrarySection {
  const { marker, heading, role, guide, children } = section;
  return { marker, heading, role: ROLE_BY_NAME[role], guide: guide ?? null, children: children.map(librarySection) };
}

function rejectRepeats(what: string, owners: readonly (readonly [string, string])[]): void {
  const seen = new Map<string, string>();
  for (const [key, owner] of owners) {
    const first = seen.get(key);
    if (first !== undefined) throw new RangeError(`the ${what} “${key}” of ${owner} is taken by ${first}`);
    seen.set(key, owner);
  }
}
