import type { Report } from '../../core/report/report';
import { toHalfWidth } from '../../core/text/width';
import type { Block, ParagraphBlock, Run } from '../model';
import { partOf, runsOf, within } from './lines';
import type { Line } from './lines';
import { breakTitle } from './title';

/** What stands before the body as blocks, and the lines that are left. */
export interface FrontLines {
  readonly blocks: readonly Block[];
  readonly rest: readonly Line[];
}

const LONGEST_ADDRESSEE = 60;
const ENDS_ADDRESS = /[:!]$/;
const ENDS_TEXT = /[。;,、]$/;
const BLANK: ParagraphBlock = { kind: 'paragraph', part: 'blank', level: 0, runs: [], newPage: false };

/** Reads title, subtitle (date, occasion, who speaks) and addressee (主送机关, 称谓). */
export function readFrontLines(report: Report, lines: readonly Line[], titleRoom: number): FrontLines {
  const title = report.titleSpan;
  const at =
    title === null
      ? -1
      : lines.findIndex(({ text, start, end }) => text !== '' && start <= title.start && title.end <= end);
  const line = lines[at];
  if (title === null || line === undefined || line.paragraph > report.body) return { blocks: [], rest: lines };
  const from = within(line, title.start);
  const to = within(line, title.end);
  const blocks: Block[] = [];
  // what stands above the title: who reports, in the title's first line
  const above = lines.slice(0, at).filter(({ text }) => text !== '');
  const issuer = above.length === 1 && isNameLine(above[0] as Line) ? (above[0] as Line) : null;
  if (issuer === null) blocks.push(...above.map((other) => paragraph('subtitle', runsOf(other, 0, other.text.length))));
  blocks.push(
    paragraph('title', [
      ...(issuer === null ? [] : runsOf(issuer, 0, issuer.text.length)),
      ...titleRuns(line, from, to, titleRoom, issuer !== null),
    ]),
  );
  const remainder = partOf(line, to, line.text.length);
  const rest = [...(remainder.text === '' ? [] : [remainder]), ...lines.slice(at + 1)];
  let next = 0;
  let addressed = false;
  while (next < rest.length) {
    const current = rest[next] as Line;
    if (current.text !== '') {
      const halfWidth = toHalfWidth(current.text);
      const inFront = current.paragraph < report.body && current !== remainder;
      const addresses =
        halfWidth.length <= LONGEST_ADDRESSEE &&
        ENDS_ADDRESS.test(halfWidth) &&
        !report.allSections().some(({ span }) => span.start >= current.start && span.start < current.end);
      if (addresses && !addressed) {
        blocks.push(BLANK, paragraph('addressee', runsOf(current, 0, current.text.length)));
        addressed = true;
      } else if (!inFront || addressed || ENDS_TEXT.test(halfWidth)) break;
      else blocks.push(paragraph('subtitle', runsOf(current, 0, current.text.length)));
    }
    next++;
  }
  if (!addressed) blocks.push(BLANK);
  return { blocks, rest: rest.slice(next) };
}

const isNameLine = ({ text }: Line): boolean => text.length <= 30 && !/[\d。；：，:;,()（）]/.test(text);

const paragraph = (part: ParagraphBlock['part'], runs: readonly Run[]): ParagraphBlock => ({
  kind: 'paragraph',
  part,
  level: 0,
  runs,
  newPage: false,
});

function titleRuns(line: Line, from: number, to: number, room: number, below: boolean): Run[] {
  const runs: Run[] = [];
  let start = from;
  breakTitle(line.text.slice(from, to), room).forEach((text, i) => {
    const own = runsOf(line, start, start + text.length);
    start += text.length;
    runs.push(...own.map((run, r): Run => ((i > 0 || below) && r === 0 ? { ...run, newLine: true } : run)));
  });
  return runs;
}
