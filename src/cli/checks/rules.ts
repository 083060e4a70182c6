import { ruleNearest } from '../../core/house/catalogue';
import type { LintConfig } from '../../core/lint/lint';
import { ALL_RULES, HOUSE_CATALOGUE, ruleNamed } from '../../core/lint/registry';
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
 * Reads the values of `--rule`: `rule` checks by the rules so named only, `rule:severity` gives a rule another severity.
 * A rule is named by its id or by what it is called, the colon may be a full-width one.
 * @throws UsageError for a rule or a severity that there is not
 */
export function ruleChoice(values: readonly string[]): RuleChoice {
  const only: string[] = [];
  const levels: Record<string, Level> = {};
  for (const value of values) {
    const [name, level, ...rest] = value.split(/[:：]/) as [string, ...string[]];
    const id = ruleNamed(name)?.id;
    if (id === undefined) throw new UsageError(USAGE.unknownRule(name, ruleNearest(name, HOUSE_CATALOGUE)));
    if (level === undefined) only.push(id);
    else if (rest.length > 0 || !LEVELS.includes(level))
      throw new UsageError(USAGE.badChoice(`--rule ${name}:`, [level, ...rest].join(':'), LEVELS));
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
