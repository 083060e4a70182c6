import type { Composition, Part, Run } from '../model';
import { partFont } from '../partFont';
import { PAPER, characterWidth, fromMillimetres, tightening, twips } from '../settings';
import type { PageSettings } from '../settings';
import { CELL_PADDING } from '../word/out/columns';
import { FROM_EDGE, footerDistance } from '../word/out/page';
import { NOTE_SIZE } from '../word/out/pitches';
import { FOOTER_PITCH } from '../word/out/styles';
import { NOTE_RULE, paginate } from './paginate';

/** Pages as plain data, for whoever draws them. Lengths in points, from the upper left corner of the paper. */
export interface PagesView {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly PageView[];
}

/** One page as it is drawn; lengths in points. */
export interface PageView {
  readonly lines: readonly LineView[];
  /** The rules of tables. */
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Where the rule above the footnotes stands; null where there are none. */
  readonly noteRule: { readonly x: number; readonly y: number; readonly width: number } | null;
  /** — 1 —; null where pages have no number. */
  readonly number: LineView | null;
}

/** A line of text at its place on the page. */
export interface LineView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** What is added between characters, in points: below 0 where 28 characters fill a line. */
  readonly spacing: number;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly runs: readonly RunView[];
}

/** A stretch of one font within a line. */
export interface RunView {
  readonly text: string;
  readonly font: string;
  readonly bold: boolean;
  /** Whether it is the number of a footnote. */
  readonly raised: boolean;
  /** Offset in the report; null for what is not in it. */
  readonly at: number | null;
}

const CENTRED: ReadonlySet<Part> = new Set(['title', 'subtitle', 'caption']);
const RIGHT: ReadonlySet<Part> = new Set(['signature', 'date']);
const POINT = 20;
/** The rule above the footnotes is so large a part of a line. */
const NOTE_RULE_SHARE = 0.25;
const CELL_INSET = CELL_PADDING / 2 / POINT;

/** The pages of a report as the export has them. */
export function pagesView(composition: Composition, settings: PageSettings): PagesView {
  const { margins, fonts, sizes } = settings;
  const [left, top] = [fromMillimetres(margins.left) / POINT, fromMillimetres(margins.top) / POINT];
  const width = fromMillimetres(PAPER.width) / POINT;
  const room = width - left - fromMillimetres(margins.right) / POINT;
  const fontOf = (block: number): string => {
    const shown = composition.blocks[block];
    return shown?.kind === 'paragraph' ? partFont(fonts, shown.part, composition.faces[shown.level - 1]) : fonts.body;
  };
  const runView = (run: Run, font: string, bold: boolean): RunView => ({
    text: run.note === undefined ? run.text : String(run.note),
    font: run.face === 'runIn' ? fonts.body : font,
    bold: (bold && run.face !== 'runIn') || run.face === 'strong',
    raised: run.note !== undefined,
    at: run.at,
  });
  const pages = paginate(composition, settings).map(({ items, notes }, p): PageView => {
    const lines: LineView[] = [];
    const boxes: PageView['boxes'][number][] = [];
    for (const item of items) {
      const y = top + item.y / POINT;
      const height = item.height / POINT;
      const block = composition.blocks[item.block];
      const part = block?.kind === 'paragraph' ? block.part : 'cell';
      if (item.kind === 'line') {
        const bold = part === 'heading' && settings.boldHeadings;
        const font = fontOf(item.block);
        lines.push({
          x: left + item.left / POINT,
          y,
          width: room - (item.left + item.right) / POINT,
          height,
          size: part === 'title' ? sizes.title : sizes.body,
          spacing: part === 'title' ? 0 : -tightening(settings) / POINT,
          align: CENTRED.has(part) ? 'center' : RIGHT.has(part) ? 'right' : item.full ? 'justify' : 'left',
          runs: item.runs.map((run) => runView(run, font, bold)),
        });
        continue;
      }
      for (const cell of item.cells) {
        const pitch = height / Math.max(1, ...item.cells.map((each) => each.lines.length));
        boxes.push({ x: left + cell.x / POINT, y, width: cell.width / POINT, height });
        cell.lines.forEach((runs, i) =>
          lines.push({
            x: left + cell.x / POINT + CELL_INSET,
            y: y + i * pitch,
            width: cell.width / POINT - 2 * CELL_INSET,
            height: pitch,
            size: sizes.table,
            spacing: 0,
            align: cell.align,
            runs: runs.map((run) => runView(run, fonts.body, item.header)),
          }),
        );
      }
    }
    for (const note of notes)
      lines.push({
        x: left,
        y: top + note.y / POINT,
        width: room,
        height: note.height / POINT,
        size: NOTE_SIZE,
        spacing: 0,
        align: 'left',
        runs: note.runs.map((run) => runView(run, fonts.body, false)),
      });
    const noteRule =
      notes[0] === undefined
        ? null
        : { x: left, y: top + (notes[0].y - NOTE_RULE / 2) / POINT, width: room * NOTE_RULE_SHARE };
    return { lines, boxes, noteRule, number: numberOf(p, settings) };
  });
  return { width, height: twips(fromMillimetres(PAPER.height) / POINT) / POINT, pages };
}

function numberOf(index: number, settings: PageSettings): LineView | null {
  const { fonts, margins, pageNumbers, sizes } = settings;
  if (pageNumbers === 'none') return null;
  const edge = pageNumbers === 'centre' ? 0 : (FROM_EDGE * characterWidth(settings)) / POINT;
  const left = fromMillimetres(margins.left) / POINT;
  const room = (fromMillimetres(PAPER.width) - fromMillimetres(margins.right)) / POINT - left;
  return {
    x: left + edge,
    y: (fromMillimetres(PAPER.height) - footerDistance(settings)) / POINT - FOOTER_PITCH,
    width: room - 2 * edge,
    height: FOOTER_PITCH,
    size: sizes.pageNumber,
    spacing: 0,
    align: pageNumbers === 'centre' ? 'center' : index % 2 === 0 ? 'right' : 'left',
    runs: [{ text: `— ${index + 1} —`, font: fonts.pageNumber, bold: false, raised: false, at: null }],
  };
}
