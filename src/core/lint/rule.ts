import type { Severity } from '../house/severity';
import type { HouseStyle } from '../house/style';
import type { ReportKind } from '../outline/model';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** A replacement; spans in the coordinates of the finding that carries it. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** One way to mend a fault. Of several, the first is the preferred one. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly SpanEdit[];
  /**
   * Changes no value, no number's place, no name and no meaning: the width of a mark, a mark too many, another name of the
   * same unit, a blank. Only such fixes are made without the writer looking at each.
   */
  readonly safe?: true;
  /** A guess that the writer must look at: it is not even offered as the usual remedy. */
  readonly guess?: true;
}

/** What a rule reports. Spans are relative to the paragraph for paragraph rules, absolute for report rules. */
export interface Finding {
  readonly span: Span;
  readonly message: Message;
  /** Where this one is more or less serious than its rule; the writer's setting for the rule overrides it. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { readonly span: Span; readonly message: Message }[];
}

/** What a paragraph rule may know of the report around it, so that its findings can be kept while these stay the same. */
export interface Surroundings {
  readonly kind: ReportKind;
  readonly year: number | null;
}

interface RuleBase {
  /** Stable, kebab-case; the name of the rule's file and page. */
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  /** The severity in reports of a kind where it differs from `severity`. */
  readonly severityByKind?: Readonly<Partial<Record<ReportKind, Severity>>>;
  /** Ships disabled: silent unless the writer gives it a severity. */
  readonly off?: true;
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
 * What the findings of a report rule go by: the `outline` alone (headings, numbers, roles and cues), or besides it what the
 * function gives of a report, each the same for as long as edits change nothing of it but where it stands. The spans of the
 * findings must lie in headings or in paragraphs that an edit cannot change without changing what is read.
 */
export type Reads = 'outline' | ((report: Report) => readonly unknown[]);

/** A rule that needs the whole report. */
export interface ReportRule extends RuleBase {
  readonly scope: 'report';
  /** What its findings go by; it is not asked again while that stays. `text` for a rule that is asked after every edit. */
  readonly reads: Reads | 'text';
  /** @param house the organisation's house style, where there is one: for a rule that reads `text`. */
  readonly check: (report: Report, house?: HouseStyle | null) => readonly Finding[];
}

export type Rule = ParagraphRule | ReportRule;

/** Declares a rule. Only gives the compiler the type; kept as the one door through which rules come. */
export const defineRule = <R extends Rule>(rule: R): R => rule;
