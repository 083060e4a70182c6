import { distance } from 'fastest-levenshtein';
import type { LintConfig } from '../../core/lint/lint';
import { ALL_RULES, ruleById } from '../../core/lint/registry';
import { SEVERITIES } from '../../core/house/severity';
import { UsageError } from '../errors';
import { USAGE } from '../messages';

type Level = LintConfig['rules'][string];
const LEVELS: readonly string[] = [...SEVERITIES, 'off'];

/** What `--rule` asks for. */
export interface RuleChoice {
  /** The rules that check, all others being off; null where none is named without a severity. */
  readonly only: readonly string[] | null;
  readonly levels: LintConfig['rules'];
}

/**
 * Reads the values of `--rule`: `id` checks by the rules so named only, `id:severity` gives a rule another severity.
 * @throws UsageError for a rule or a severity that there is not
 */
export function ruleChoice(values: readonly string[]): RuleChoice {
  const only: string[] = [];
  const levels: Record<string, Level> = {};
  for (const value of values) {
    const [id, level, ...rest] = value.split(':') as [string, ...string[]];
    if (ruleById(id) === undefined) throw new UsageError(USAGE.unknownRule(id, nearest(id)));
    if (level === undefined) only.push(id);
    else if (rest.length > 0 || !LEVELS.includes(level))
      throw new UsageError(USAGE.badChoice(`--rule ${id}:`, [level, ...rest].join(':'), LEVELS));
    else levels[id] = level as Level;
  }
  return { only: only.length === 0 ? null : only, levels };
}

/** The configuration with what the command line asks for, which comes before anything written in a file. */
export function withChoice(config: LintConfig, { only, levels }: RuleChoice): LintConfig {
  if (only === null) return { ...config, rules: { ...config.rules, ...levels } };
  const rules = ALL_RULES.map((rule): [string, Level | undefined] => {
    if (Object.hasOwn(levels, rule.id)) return [rule.id, levels[rule.id]];
    if (!only.includes(rule.id)) return [rule.id, 'off'];
    const written = config.rules[rule.id];
    const isOff = written === 'off' || (written === undefined && rule.off === true);
    return [rule.id, isOff ? rule.severity : written]; // a rule that is asked for by name checks
  });
  return {
    ...config,
    rules: Object.fromEntries(rules.filter((entry): entry is [string, Level] => entry[1] !== undefined)),
  };
}

/** The rule whose name is most like this one; null where none is. */
function nearest(id: string): string | null {
  const byDistance = ALL_RULES.map((rule) => ({ id: rule.id, distance: distance(id, rule.id) })).sort(
    (a, b) => a.distance - b.distance,
  );
  const best = byDistance[0];
  return best !== undefined && best.distance <= best.id.length / 2 ? best.id : null;
}
