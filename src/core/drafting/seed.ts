import { z } from 'zod';
import { COMPARISON_KINDS } from '../lexicon/comparisonKinds';
import { REPORT_KINDS } from '../lexicon/reportKinds';
import { checkMisfit, parseCheck } from './checks';
import { fillPattern, parsePattern, PatternError } from './pattern';
import { ROLE_BY_NAME } from './roles';
import { TOPICS } from './topics';

const line = z.int().min(1).max(100_000);
const word = z.string().trim().min(1).max(60);
const note = z.string().trim().min(1).max(200);
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
  .max(60);

const patternText = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    try {
      parsePattern(text);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  });

const checkText = z.string().superRefine((text, context) => {
  try {
    parseCheck(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

const roleName = z.enum(Object.keys(ROLE_BY_NAME) as [keyof typeof ROLE_BY_NAME, ...(keyof typeof ROLE_BY_NAME)[]]);

/** A section of the report's skeleton: its marker, a pattern for its heading, what it is for. */
export interface SkeletonSection {
  marker: string;
  heading: string;
  role: z.output<typeof roleName>;
  line?: number | undefined;
  guide?: string | undefined;
  children: SkeletonSection[];
}

const section: z.ZodType<SkeletonSection> = z.lazy(() =>
  z.strictObject({
    marker: z.string().max(8),
    heading: patternText,
    role: roleName,
    line: line.optional(),
    /** What belongs here, in a phrase: shown to the writer until the section is filled. */
    guide: note.optional(),
    children: z.array(section).max(40).default([]),
  }),
);

const comparison = z.strictObject({
  kind: z.enum(COMPARISON_KINDS),
  value: z.number(),
  unit: word,
  /** As the report writes it, found on the figure's line. */
  written: word,
  base: word.optional(),
});

const figure = z.strictObject({
  indicator: word,
  value: z.number(),
  /** The upper end of a range; `value` is the lower one. */
  high: z.number().optional(),
  unit: word,
  /** Number and unit as the report writes them, where that is not `value` followed by `unit`. */
  written: word.optional(),
  /** 近, 超, 以上: written beside the number. */
  approximation: z.string().min(1).max(4).optional(),
  period: word.optional(),
  scope: word.optional(),
  nature: z.enum(['result', 'target']).default('result'),
  line,
  comparisons: z.array(comparison).max(6).default([]),
  partOf: word.optional(),
  /** Why the figure must not be taken as it stands. */
  caution: note.optional(),
});

const fact = z.strictObject({ topic: word, what: note, line });

/** What a writer types to get an entry; its pinyin is worked out when the library is generated. */
const prefix = z.string().regex(/^\p{Script=Han}{2,6}$/u, 'a prefix is 2 to 6 Chinese characters');

const pattern = z
  .strictObject({
    id,
    role: roleName,
    /** A heading is offered alone on its line, a sentence anywhere. */
    form: z.enum(['sentence', 'heading']).default('sentence'),
    title: z.string().regex(/^\p{Script=Han}{2,12}$/u, 'a title is 2 to 12 Chinese characters'),
    prefix,
    topic: z.enum(TOPICS),
    text: patternText,
    /**
     * Invented values that make the pattern a sound sentence: an example for the reader, and the pattern's own test.
     */
    sample: z.record(z.string(), z.string().min(1).max(120)).default({}),
    checks: z.array(checkText).max(6).default([]),
    /** Lines of the source report the pattern was drawn from; none where the seed has no report. */
    lines: z.array(line).max(8).default([]),
  })
  .superRefine((value, context) => {
    const read = attempt(() => parsePattern(value.text));
    if (read === null) return; // reported at `text`
    for (const name of Object.keys(value.sample)) {
      if (!read.slots.some((slot) => slot.name === name))
        context.addIssue({ code: 'custom', path: ['sample', name], message: 'no slot has this name' });
    }
    try {
      fillPattern(read, new Map(Object.entries(value.sample)));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: 'custom', path: ['sample'], message: error.message });
    }
    for (const [index, text] of value.checks.entries()) {
      const check = attempt(() => parseCheck(text));
      const misfit = check === null ? null : checkMisfit(check, read.slots);
      if (misfit !== null) context.addIssue({ code: 'custom', path: ['checks', index], message: misfit });
    }
  });

/** Sorts of phrases: 比较 (同比增长…), 指标 (a name with its usual unit), 动词 (with its object), 衔接 (what joins sentences). */
export const PHRASE_SORTS = ['比较', '指标', '动词', '衔接'] as const;

/** A small turn of phrase of high frequency, offered in every part of a report. */
const phrase = z.strictObject({ id, sort: z.enum(PHRASE_SORTS), prefix, text: patternText });

/** The headings of a whole report. */
const skeleton = z.strictObject({
  /** By which the writer chooses it, whatever the body: 半年总结. */
  name: z.string().regex(/^\p{Script=Han}{2,12}$/u),
  title: patternText,
  /** What belongs between title and first section, and behind the last one. */
  opening: note.optional(),
  sections: z.array(section).min(1).max(40),
  closing: note.optional(),
});

/**
 * A seed file: what one report teaches, or what is common usage. A report's sentences are not in it; its figures, as
 * data, are.
 */
export const seedSchema = z
  .strictObject({
    id,
    /** Short name by which descriptions cite it: 科技局半年总结. */
    name: z.string().trim().min(2).max(20),
    /** The kind of report its skeleton makes; none where it has no skeleton. */
    kind: z.enum(REPORT_KINDS).optional(),
    /** Type of body that wrote it, in general words. */
    issuer: word,
    period: word,
    /**
     * The source: its number in the corpus and how many lines it has. Absent where the seed was drawn from common
     * usage.
     */
    report: z.strictObject({ number: z.string().regex(/^\d{3}$/), lines: line }).optional(),
    skeleton: skeleton.optional(),
    figures: z.array(figure).max(500).default([]),
    /** Relations between the figures, by indicator, and whether the report's values satisfy them. */
    relations: z
      .array(z.strictObject({ check: checkText, holds: z.boolean(), note: note.optional() }))
      .max(60)
      .default([]),
    facts: z.array(fact).max(200).default([]),
    patterns: z.array(pattern).max(300),
    phrases: z.array(phrase).max(100).default([]),
  })
  .superRefine((seed, context) => {
    const report = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    if ((seed.skeleton === undefined) !== (seed.kind === undefined))
      report(['kind'], 'a skeleton has a kind, and a seed without one has none');
    if (seed.skeleton === undefined && seed.patterns.length === 0)
      report(['patterns'], 'a seed has a skeleton, patterns, or both');
    const last = seed.report?.lines;
    const lineWithin = (path: (string | number)[], value: number | undefined): void => {
      if (last === undefined && value !== undefined) report(path, 'the seed has no report to name a line of');
      else if (last !== undefined && value === undefined) report(path, 'the line of the report is missing');
      else if (last !== undefined && value !== undefined && value > last) report(path, `the report has ${last} lines`);
    };
    const indicators = new Set<string>();
    for (const [index, { indicator, line: at }] of seed.figures.entries()) {
      if (indicators.has(indicator)) report(['figures', index, 'indicator'], `“${indicator}” stands twice`);
      indicators.add(indicator);
      lineWithin(['figures', index, 'line'], at);
    }
    for (const [index, { partOf }] of seed.figures.entries()) {
      if (partOf !== undefined && !indicators.has(partOf))
        report(['figures', index, 'partOf'], `no figure has the indicator “${partOf}”`);
    }
    for (const [index, { check: text }] of seed.relations.entries()) {
      const check = attempt(() => parseCheck(text));
      for (const name of check === null ? [] : [...check.args, ...(check.result === null ? [] : [check.result])]) {
        if (!indicators.has(name) && !/^\d/.test(name))
          report(['relations', index, 'check'], `no figure has the indicator “${name}”`);
      }
    }
    for (const [index, { line: at }] of seed.facts.entries()) lineWithin(['facts', index, 'line'], at);
    for (const [index, { lines }] of seed.patterns.entries()) {
      for (const [position, at] of lines.entries()) lineWithin(['patterns', index, 'lines', position], at);
      if (lines.length === 0) lineWithin(['patterns', index, 'lines'], undefined);
    }
    const walk = (sections: readonly SkeletonSection[], path: (string | number)[]): void => {
      for (const [index, { line: at, children }] of sections.entries()) {
        lineWithin([...path, index, 'line'], at);
        walk(children, [...path, index, 'children']);
      }
    };
    if (seed.skeleton !== undefined) walk(seed.skeleton.sections, ['skeleton', 'sections']);
  });

/** A file of `seeds/`, read and checked. */
export type Seed = z.output<typeof seedSchema>;
/** A set phrase of a seed. */
export type SeedPhrase = Seed['phrases'][number];

/** A seed file is not sound. The message names every fault by its place: `patterns[3].text: …`. */
export class SeedError extends Error {
  constructor(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) {
    super(issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`).join('\n'));
    this.name = 'SeedError';
  }
}

/** Validates the content of a seed file. @throws SeedError */
export function readSeed(content: unknown): Seed {
  const result = seedSchema.safeParse(content);
  if (!result.success) throw new SeedError(result.error.issues);
  return result.data;
}

/** The value, or `null` where reading it fails; the failure itself is reported by the field's own schema. */
function attempt<T>(readValue: () => T): T | null {
  try {
    return readValue();
  } catch (error) {
    if (error instanceof PatternError || error instanceof SyntaxError) return null;
    throw error;
  }
}
