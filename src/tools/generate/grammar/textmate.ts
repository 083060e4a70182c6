/** A TextMate grammar's rules, as far as this one uses them. */
export interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}
/** The rules for the groups of a pattern, by the number of the group. */
export type Captures = Readonly<Record<string, Rule>>;

/** A rule that only names what it matches. */
export const scoped = (name: string): Rule => ({ name: `${name}.zongjie` });
/** The rules of those names in the grammar's repository. */
export const include = (...names: string[]): Rule[] => names.map((name) => ({ include: `#${name}` }));
/** What may stand anywhere in a line, in the order in which it is tried at a place. */
export const INLINE = ['placeholder', 'title', 'quotation', 'guard', 'comparison', 'rank', 'code', 'period', 'figure'];
