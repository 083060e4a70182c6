import type { Severity } from '../house/severity';
import type { HouseStyle } from '../house/style';
import type { ReportKind } from '../outline/model';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import type { Message } from '../text/message';
import type { RuleId } from './ruleIds';
import type { Finding } from './model';

/**
 * What a paragraph rule may know of the report around it, so that its findings can be kept while these stay the same.
 */
export interface Surroundings {
  readonly kind: ReportKind;
  readonly year: number | null;
}

/** Kinds of fault, in the order in which the documentation goes through them. */
export const CATEGORIES = [
  'ambiguous-comparison',
  'missing-yoy-baseline',
  'percent-vs-point',
  'arithmetic',
  'value-conflict',
  'unit-inconsistent',
  'unit-nonstandard',
  'redundant-approximation',
  'range-form',
  'punctuation',
  'terminology-inconsistent',
  'period-mixed',
  'stale-period',
  'missing-section',
  'numbering-gap',
  'numbering-style',
  'other',
  'truncated',
  'duplicate-text',
  'ocr-noise',
  'placeholder-left',
  'date-impossible',
  'house-style',
  'ignoring',
] as const;
/** The category of a rule, as documentation and settings group rules. */
export type Category = (typeof CATEGORIES)[number];

/**
 * When two findings speak of one fault.
 * `same span`, `overlap`: they stand on the same words.
 * `mended`: the one taken in computes with a figure that the other flags, and goes when that figure is mended.
 * `copy`: the other says that a sentence stands twice, and the first of the two carries the one taken in as well.
 */
export type TakenInWhen = 'same span' | 'overlap' | 'mended' | 'copy';

/** Findings that are told by those of another rule. */
export interface TakenIn {
  /** `*` for every rule. */
  readonly rule: RuleId | '*';
  readonly when: TakenInWhen;
  /** Why the one follows from the other. */
  readonly reason: string;
}

interface RuleBase {
  /** Stable, kebab-case; the name of the rule's file and page. */
  readonly id: RuleId;
  readonly category: Category;
  readonly severity: Severity;
  /** The severity in reports of a kind where it differs from `severity`. */
  readonly severityByKind?: Readonly<Partial<Record<ReportKind, Severity>>>;
  /** Ships disabled: silent unless the writer gives it a severity. */
  readonly off?: true;
  /**
   * What its findings tell for other rules. Pairs that never meet are not listed, nor are pairs that stand on the same
   * words and are two faults: 1-5月 may be written wrongly and be another period than its neighbours'.
   */
  readonly takesIn?: readonly TakenIn[];
  /**
   * What is still to be typed may mend its findings, so they wait where they stand before the unfinished clause in its
   * sentence or paragraph, or are the heading over it.
   */
  readonly waitsFor?: 'sentence' | 'paragraph' | 'heading';
  /**
   * Set where the rule has one finding for the whole report, at the first of many places: an ignored one is known by
   * the rule alone, or by what it says, and not by its sentence.
   */
  readonly ignoredBy?: 'rule' | 'message';
  readonly title: Message;
  /** Why it is a fault, in Chinese: the page's first paragraph. */
  readonly why: string;
  /** When the writer may leave it, in Chinese. */
  readonly exceptions: string;
  /** The standard or practice behind the rule. */
  readonly source: string;
  readonly examples: {
    /** The `.zongjie.json` that the examples are checked with; absent for a rule that needs none. */
    readonly house?: string;
    /** Texts with exactly what must be flagged between ⟦ and ⟧. */
    readonly bad: readonly string[];
    /** Each bad text after the preferred fix of its first fault; absent for a rule without fixes. */
    readonly fixed?: readonly string[];
    /** Texts that raise nothing from any rule. */
    readonly good: readonly string[];
  };
}

/** A rule that looks at one paragraph at a time; its findings are kept with the paragraph. */
export interface ParagraphRule extends RuleBase {
  readonly scope: 'paragraph';
  readonly check: (paragraph: PlacedParagraph, surroundings: Surroundings) => readonly Finding[];
}

/**
 * What the findings of a report rule go by: the `outline` alone (headings, numbers, roles and cues), or besides it what
 * the function gives of a report, each the same for as long as edits change nothing of it but where it stands. The
 * spans of the findings must lie in headings or in paragraphs that an edit cannot change without changing what is read.
 */
export type Reads = 'outline' | ((report: Report) => readonly unknown[]);

/** A rule that needs the whole report. */
export interface ReportRule extends RuleBase {
  readonly scope: 'report';
  /**
   * What its findings go by; it is not asked again while that stays. `text` for a rule that is asked after every edit.
   */
  readonly reads: Reads | 'text';
  /** @param house the organisation's house style, where there is one: for a rule that reads `text`. */
  readonly check: (report: Report, house?: HouseStyle | null) => readonly Finding[];
}

/** A rule, asked of each paragraph or of the report. */
export type Rule = ParagraphRule | ReportRule;

/** Declares a rule. Only gives the compiler the type; kept as the one door through which rules come. */
export const defineRule = <R extends Rule>(rule: R): R => rule;
