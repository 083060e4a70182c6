import type { Message } from '../text/message';
import type { Diagnostic } from './model';
import { ruleTitle } from './registry';
import { SEVERITIES } from '../house/severity';

/** How many findings of a file are listed where nothing else is set. */
export const MOST_LISTED = 200;

/** So much of the whole may be of one rule. */
const SHARE_OF_ONE_RULE = 10;

/** What is listed of a file, and what is only counted. Both in reading order. */
export interface Capped<D> {
  readonly listed: readonly D[];
  readonly cut: readonly D[];
}

/**
 * Keeps a list short: at most `most` findings, and of one rule at most a tenth of that. The mildest are cut first, and
 * of those as serious the last.
 * @param most 0 for no limit
 */
export function cap<D extends Diagnostic>(findings: readonly D[], most: number): Capped<D> {
  const ofOneRule = Math.ceil(most / SHARE_OF_ONE_RULE);
  if (most === 0 || findings.length <= ofOneRule) return { listed: findings, cut: [] };
  const counts = new Map<string, number>();
  const listed = new Set<D>();
  for (const severity of SEVERITIES) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      if (listed.size === most) break;
      const count = counts.get(finding.rule) ?? 0;
      if (count === ofOneRule) continue;
      counts.set(finding.rule, count + 1);
      listed.add(finding);
    }
  }
  if (listed.size === findings.length) return { listed: findings, cut: [] };
  return {
    listed: findings.filter((finding) => listed.has(finding)),
    cut: findings.filter((finding) => !listed.has(finding)),
  };
}

/** So many rules are named in the line on what is cut. */
const NAMED = 3;

/** The line that says what is not listed: how many of which rules, the most frequent first. @param cut not empty */
export function notListed(cut: readonly Diagnostic[]): Message {
  const counts = new Map<string, number>();
  for (const { rule } of cut) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([, a], [, b]) => b - a);
  const named = rules.slice(0, NAMED).map(([id, count]) => ({ title: ruleTitle(id), count }));
  const isAll = rules.length <= NAMED;
  return {
    zh: `另有${cut.length}处未列出：${named.map(({ title, count }) => `${title.zh}${count}处`).join('、')}${isAll ? '' : '等'}。`,
    en: `${cut.length} more not listed: ${named.map(({ title, count }) => `${title.en} (${count})`).join(', ')}${isAll ? '' : ' and others'}.`,
  };
}
