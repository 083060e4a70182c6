import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import type { Span } from '../text/span';
import type { Finding } from './model';
import type { Reads, ReportRule } from './rule';

/**
 * A place that survives edits elsewhere: in a paragraph, from its start or, at its end or in its line break, from its
 * end.
 */
interface Anchor {
  readonly paragraph: number;
  readonly offset: number;
  readonly fromEnd: boolean;
}

/** The findings of a rule with the places of its spans, in the order in which `mapSpans` meets them. */
interface Kept {
  /** What was read besides the outline. */
  readonly read: readonly unknown[];
  readonly findings: readonly Finding[];
  readonly anchors: readonly (readonly [Anchor, Anchor])[];
}

/** By the outline's shape, which stays the same object while edits change no heading. */
const kept = new WeakMap<object, Map<string, Kept>>();

const NOTHING: readonly unknown[] = [];

/**
 * The findings of a rule: checked anew when the outline changes or what the rule reads besides it, else only moved to
 * where their paragraphs now stand, so that typing elsewhere costs the rule nothing.
 */
export function keptFindings(rule: ReportRule, reads: Reads, report: Report): readonly Finding[] {
  const { shape } = report.outline;
  let byRule = kept.get(shape);
  if (byRule === undefined) kept.set(shape, (byRule = new Map()));
  const read = reads === 'outline' ? NOTHING : reads(report);
  const old = byRule.get(rule.id);
  if (old !== undefined && read.every((one, i) => one === old.read[i]))
    return old.findings.length === 0 ? old.findings : moved(old, report);
  const findings = rule.check(report);
  const anchors: (readonly [Anchor, Anchor])[] = [];
  for (const finding of findings) {
    mapSpans(finding, (span) => {
      anchors.push([anchor(report, span.start), anchor(report, span.end)]);
      return span;
    });
  }
  byRule.set(rule.id, { read, findings, anchors });
  return findings;
}

function moved({ findings, anchors }: Kept, report: Report): readonly Finding[] {
  let next = 0;
  return findings.map((finding) =>
    mapSpans(finding, () => {
      const [start, end] = anchors[next++] as readonly [Anchor, Anchor];
      return { start: resolve(report, start), end: resolve(report, end) };
    }),
  );
}

function mapSpans(finding: Finding, map: (span: Span) => Span): Finding {
  return {
    ...finding,
    span: map(finding.span),
    ...(finding.fixes === undefined
      ? {}
      : {
          fixes: finding.fixes.map((fix) => ({
            ...fix,
            edits: fix.edits.map((edit) => ({ ...edit, span: map(edit.span) })),
          })),
        }),
    ...(finding.related === undefined
      ? {}
      : { related: finding.related.map((place) => ({ ...place, span: map(place.span) })) }),
  };
}

function anchor(report: Report, offset: number): Anchor {
  const paragraph = report.paragraphAt(offset);
  const within = offset - (report.starts[paragraph] as number);
  const length = lengthOf(report, paragraph);
  return within >= length && length > 0
    ? { paragraph, offset: within - length, fromEnd: true }
    : { paragraph, offset: within, fromEnd: false };
}

const resolve = (report: Report, { paragraph, offset, fromEnd }: Anchor): number =>
  (report.starts[paragraph] as number) + offset + (fromEnd ? lengthOf(report, paragraph) : 0);

/** The length of a paragraph's text, line break excluded; told by where the next one starts. */
const lengthOf = ({ starts, length, paragraphs }: Report, index: number): number =>
  (starts[index + 1] ?? length) - (starts[index] as number) - (paragraphs[index] as PlacedParagraph).lineBreak.length;
