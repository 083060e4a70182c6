import type { FeatureName } from '../lexicon/headings/headingWeights';
import type { Role } from '../lexicon/headings/roles';
import type { Span } from '../text/span';
import type { Message } from '../text/message';
import type { FamilyId } from './markers/family';

/** A role and why a section has it. */
export interface RoleReading {
  readonly role: Role;
  readonly reason: Message;
}

export { ROLES } from '../lexicon/headings/roles';
export type { Role } from '../lexicon/headings/roles';

export type { ReportKind } from '../lexicon/reportKinds';

/** A section of the report (小节). Spans are absolute offsets in the snapshot. */
export interface Section {
  /** As written, "" where there is none: 一、 (一) 1. 一是 ★ ##. */
  readonly marker: string;
  readonly family: FamilyId;
  /** The number the marker states; null where it states none. */
  readonly number: number | null;
  /** The heading without marker and closing punctuation. */
  readonly text: string;
  /** 1 is the topmost. */
  readonly level: number;
  readonly role: Role;
  /** Why it has this role, in a phrase for the writer. */
  readonly reason: Message;
  /** What told a heading without a number, in itself and in its row; null where its mark tells it. */
  readonly evidence: readonly FeatureName[] | null;
  /** Whether the body goes on in the heading's line. */
  readonly inline: boolean;
  /** The whole section, children included. */
  readonly span: Span;
  /** Marker and heading text, closing punctuation not included. */
  readonly headingSpan: Span;
  readonly markerSpan: Span;
  readonly children: readonly Section[];
}
