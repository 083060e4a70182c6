import { exampleOf, preview } from '../../../core/drafting/completion/offers';
import type { LibraryPattern } from '../../../core/drafting/library';
import { parsePattern } from '../../../core/drafting/pattern';
import type { PatternRole } from '../../../core/drafting/roles';
import { PATTERN_ROLE_NAMES } from '../../../core/drafting/roles';
import { TOPICS, TOPIC_NAMES } from '../../../core/drafting/topics';
import type { Topic } from '../../../core/drafting/topics';
import type { Message } from '../../../core/text/message';

/** A pattern; below it, its text clause by clause. */
export interface PatternNode {
  readonly type: 'pattern';
  readonly id: string;
  readonly pattern: LibraryPattern;
}

/** A clause of a pattern's text, its example, or what is checked. */
export interface LineNode {
  readonly type: 'line';
  readonly id: string;
  readonly kind: 'clause' | 'example' | 'check' | 'source';
  readonly text: string;
  readonly pattern: LibraryPattern;
}

/** A group of patterns: the writer's own, those of a role, or of a topic. */
export interface GroupNode {
  readonly type: 'own' | 'role' | 'topic';
  readonly id: string;
  readonly label: string;
  readonly role: PatternRole | null;
  /** How many patterns it holds. */
  readonly count: number;
  readonly children: readonly (GroupNode | PatternNode)[];
}

/** A node of the view 素材库. */
export type PatternTreeNode = GroupNode | PatternNode | LineNode;

/** The roles in the order in which a report needs them. */
const ORDER: readonly PatternRole[] = ['opening', 'progress', 'measures', 'problems', 'plan', 'transition', 'closing'];

/** The words of the tree, in the language of the user interface. */
export interface PatternTreeWords {
  /** Of the group of the writer's own patterns. */
  readonly own: string;
  readonly named: (message: Message) => string;
}

/**
 * What the view 素材库 shows: the writer's own patterns on top, then ours by role and topic.
 * @param only the role whose patterns are shown; null for all
 */
export function buildPatternTree(
  own: readonly LibraryPattern[],
  builtIn: readonly LibraryPattern[],
  only: PatternRole | null,
  { own: ownLabel, named }: PatternTreeWords,
): readonly GroupNode[] {
  const fits = ({ role }: LibraryPattern): boolean => only === null || role === only;
  const mine = own.filter(fits);
  const group: GroupNode = {
    type: 'own',
    id: 'own',
    label: ownLabel,
    role: null,
    count: mine.length,
    children: mine.map((pattern, index) => patternNode(pattern, `own#${index}:`)),
  };
  const roles = ORDER.flatMap((role): GroupNode[] => {
    const patterns = builtIn.filter((pattern) => pattern.role === role && fits(pattern));
    return patterns.length === 0
      ? []
      : [
          {
            type: 'role',
            id: `role:${role}`,
            label: named(PATTERN_ROLE_NAMES[role]),
            role,
            count: patterns.length,
            children: topicsOf(role, patterns, named),
          },
        ];
  });
  return mine.length === 0 ? roles : [group, ...roles];
}

function topicsOf(
  role: PatternRole,
  patterns: readonly LibraryPattern[],
  named: PatternTreeWords['named'],
): readonly (GroupNode | PatternNode)[] {
  const groups = TOPICS.map((topic): readonly [Topic, readonly LibraryPattern[]] => [
    topic,
    patterns.filter((pattern) => pattern.topic === topic),
  ]).filter(([, members]) => members.length > 0);
  if (groups.length === 1) return patterns.map((pattern) => patternNode(pattern));
  return groups.map(
    ([topic, members]): GroupNode => ({
      type: 'topic',
      id: `topic:${role}:${topic}`,
      label: named(TOPIC_NAMES[topic]),
      role,
      count: members.length,
      children: members.map((pattern) => patternNode(pattern)),
    }),
  );
}

const patternNode = (pattern: LibraryPattern, before = ''): PatternNode => ({
  type: 'pattern',
  id: `${before}${pattern.id}`,
  pattern,
});

/** The preview of a pattern: a line for each clause, for an example, for each check, and where it is from. */
export function linesOf({ id, pattern }: PatternNode): readonly LineNode[] {
  const read = parsePattern(pattern.text);
  const line = (kind: LineNode['kind'], text: string, index = 0): LineNode => ({
    type: 'line',
    id: `${id}/${kind}${index}`,
    kind,
    text,
    pattern,
  });
  return [
    ...clausesOf(preview(read)).map((text, index) => line('clause', text, index)),
    line('example', exampleOf(read, pattern.sample)),
    ...pattern.checks.map((check, index) => line('check', check, index)),
    line('source', pattern.description),
  ];
}

/** Cut behind the marks that end a clause, outside of slots. */
const clausesOf = (text: string): readonly string[] =>
  text.match(/(?:［[^］]*］|[^，。；：！？])+[，。；：！？]*|[，。；：！？]+/g) ?? [text];
