import { evidenceOf } from './evidence';
import type { Evidence } from './evidence';
import type { OutlineParagraph } from '../paragraph';
import type { Parents } from '../nesting';
import type { PlacedHeading } from '../placing';
import { lastAtOrBefore } from '../../text/span';

/** Less text than this below a heading tells no part of it. */
const SHORTEST_TEXT = 15;

/** The words of sections' texts that speak for roles, for the few sections whose headings say nothing. */
export class SectionBodies {
  /** Whether the outline depends on more than headings. */
  asked = false;

  constructor(
    private readonly paragraphs: readonly OutlineParagraph[],
    private readonly starts: readonly number[],
    private readonly length: number,
    private readonly headings: readonly PlacedHeading[],
    private readonly parents: Parents,
    private readonly body: number,
  ) {}

  /** The evidence in the whole text behind the front matter. */
  ofText(): readonly Evidence[] {
    this.asked = true;
    return this.paragraphs.slice(this.body).flatMap(evidenceOf);
  }

  /** The evidence between a heading and the next; null where next to nothing stands there. */
  before(index: number): readonly Evidence[] | null {
    const own = this.headings[index] as PlacedHeading;
    const end = this.headings[index + 1]?.headingSpan.start ?? this.length;
    if (end - own.headingSpan.end < SHORTEST_TEXT) return null;
    return this.evidence(index, end, false);
  }

  /** The evidence in the section that the heading at `index` opens. @param headings whether that in headings counts. */
  of(index: number, headings = false): readonly Evidence[] {
    let next = index + 1;
    while (next < this.headings.length && (this.parents[next] as number) >= index) next++; // what stands below it
    return this.evidence(index, this.headings[next]?.headingSpan.start ?? this.length, headings);
  }

  private evidence(index: number, end: number, headings: boolean): readonly Evidence[] {
    this.asked = true;
    const { headingSpan } = this.headings[index] as PlacedHeading;
    const found: Evidence[] = [];
    let heading = index;
    for (
      let i = lastAtOrBefore(this.starts, headingSpan.start);
      i < this.paragraphs.length && (this.starts[i] as number) < end;
      i++
    ) {
      for (const evidence of evidenceOf(this.paragraphs[i] as OutlineParagraph)) {
        const at = (this.starts[i] as number) + evidence.start;
        while (
          heading + 1 < this.headings.length &&
          (this.headings[heading + 1] as PlacedHeading).headingSpan.start <= at
        )
          heading++;
        const under = this.headings[heading] as PlacedHeading;
        // a paragraph that opens problems or plans by itself says nothing of the section above it
        const counts = headings ? at >= headingSpan.start : at >= under.headingSpan.end;
        if (at < end && counts && (under.cue === null || heading === index)) found.push(evidence);
      }
    }
    return found;
  }
}
