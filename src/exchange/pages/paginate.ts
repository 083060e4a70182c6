import type { Block, Composition, ParagraphBlock, Run, TableBlock } from '../model';
import { PAPER, characterWidth, fromMillimetres, tightening, twips } from '../settings';
import type { PageSettings } from '../settings';
import { CELL_PADDING, cellAlignment, columnWidths } from '../word/out/columns';
import type { CellAlignment } from '../word/out/columns';
import { NOTE_SIZE, notePitch, tablePitch, titlePitch } from '../word/out/pitches';
import { breakLines } from './breakLines';
import type { Setting } from './breakLines';

/** A line on a page. Lengths in twips, from the upper left corner of the type area. */
export interface PageLine {
  readonly kind: 'line';
  readonly block: number;
  readonly y: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly full: boolean;
  readonly runs: readonly Run[];
}

/** A row of a table on a page. */
export interface PageRow {
  readonly kind: 'row';
  readonly block: number;
  readonly y: number;
  readonly height: number;
  readonly header: boolean;
  readonly cells: readonly {
    readonly x: number;
    readonly width: number;
    readonly align: CellAlignment;
    readonly lines: readonly (readonly Run[])[];
  }[];
}

/** What stands on one page, from above to below. */
export interface Page {
  readonly items: readonly (PageLine | PageRow)[];
  /** The lines of its footnotes, which end at the foot of the type area. */
  readonly notes: readonly NoteLine[];
}

/** A line of a footnote: the first of each begins with its number. Lengths as those of PageLine. */
export interface NoteLine {
  readonly y: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Borders of a row, in twips. */
const ROW_BORDER = 10;
/** The rule above the footnotes with its space, in twips. */
export const NOTE_RULE = 120;
const FIRST_LINE = 2;

interface Part {
  readonly item: Omit<PageLine, 'y'> | Omit<PageRow, 'y'>;
  readonly notes: readonly number[];
}

/** What is laid out of a block, before pages. */
interface Laid {
  readonly parts: readonly Part[];
  readonly keepsWithNext: boolean;
  readonly newPage: boolean;
}

/** The pages of a composition, line by line as the export has them. */
export function paginate(composition: Composition, settings: PageSettings): readonly Page[] {
  const { margins } = settings;
  const height = fromMillimetres(PAPER.height) - fromMillimetres(margins.top) - fromMillimetres(margins.bottom);
  const notes = composition.notes.map((note, n) => layNote(note, n + 1, settings));
  const laid = composition.blocks.map((block, i) => lay(block, i, composition, settings));
  const pages: { readonly items: (PageLine | PageRow)[]; readonly notes: number[] }[] = [{ items: [], notes: [] }];
  let y = 0;
  let used = 0; // by the footnotes of this page
  const turn = (): void => {
    pages.push({ items: [], notes: [] });
    y = 0;
    used = 0;
  };
  const notesHeight = (referred: readonly number[]): number =>
    referred.length === 0
      ? 0
      : (used === 0 ? NOTE_RULE : 0) + referred.reduce((sum, note) => sum + heightOf(notes[note - 1] ?? []), 0);
  laid.forEach(({ parts, newPage }, b) => {
    if (newPage && (y > 0 || pages.length > 1)) turn();
    else if (y > 0 && y + keptHeight(laid, b, height) > height - used) turn();
    const header = parts[0]?.item.kind === 'row' && parts[0].item.header ? parts[0] : null;
    for (const part of parts) {
      if (y > 0 && y + part.item.height + notesHeight(part.notes) > height - used) {
        turn();
        if (header !== null && part !== header) {
          pages.at(-1)?.items.push({ ...header.item, y });
          y += header.item.height;
        }
      }
      pages.at(-1)?.items.push({ ...part.item, y });
      pages.at(-1)?.notes.push(...part.notes);
      y += part.item.height;
      used += notesHeight(part.notes);
    }
  });
  return pages.map(({ items, notes: referred }) => ({
    items,
    notes: atFoot(
      referred.flatMap((note) => notes[note - 1] ?? []),
      height,
    ),
  }));
}

const heightOf = (lines: readonly { readonly height: number }[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

/** The lines one below the other, the last at the foot of the type area. */
function atFoot(lines: readonly Omit<NoteLine, 'y'>[], foot: number): readonly NoteLine[] {
  let y = foot - heightOf(lines);
  return lines.map((line) => {
    const placed = { ...line, y };
    y += line.height;
    return placed;
  });
}

/**
 * What must stand together from a block on: it, where it keeps with the next, and the first line of what follows.
 * Nothing where that would fill more than a page.
 */
function keptHeight(laid: readonly Laid[], index: number, most: number): number {
  let height = 0;
  for (let i = index; i < laid.length; i++) {
    const { parts, keepsWithNext } = laid[i] as Laid;
    if (!keepsWithNext) return height + (i > index ? (parts[0]?.item.height ?? 0) : 0);
    height += heightOf(parts.map(({ item }) => item));
    if (height > most) return 0;
  }
  return height;
}

function lay(block: Block, index: number, { blocks }: Composition, settings: PageSettings): Laid {
  if (block.kind === 'paragraph') return layParagraph(block, index, settings);
  const rows = layTable(block, index, settings);
  const next = blocks[index + 1];
  // the paragraph that the export writes behind a table
  const separator: Part[] =
    next === undefined || next.kind === 'table'
      ? [{ item: { ...line(index, twips(settings.pitch)), runs: [], full: false }, notes: [] }]
      : [];
  return { parts: [...rows, ...separator], keepsWithNext: false, newPage: false };
}

const line = (block: number, height: number): Omit<PageLine, 'y' | 'runs' | 'full'> => ({
  kind: 'line',
  block,
  height,
  left: 0,
  right: 0,
});

function layParagraph(block: ParagraphBlock, index: number, settings: PageSettings): Laid {
  const width = characterWidth(settings);
  const { part } = block;
  const isTitle = part === 'title';
  const height = twips(isTitle ? titlePitch(settings) : settings.pitch);
  const left = Math.round((block.indent?.left ?? 0) * width);
  const right = Math.round((block.indent?.right ?? 0) * width);
  const hanging = Math.round((block.indent?.hanging ?? 0) * width);
  const indented = part === 'body' || part === 'heading' ? FIRST_LINE * width : 0;
  const setting: Setting = {
    size: twips(isTitle ? settings.sizes.title : settings.sizes.body),
    tightening: isTitle ? 0 : tightening(settings),
    room: roomOf(settings) - right,
    firstIndent: left - hanging + indented,
    hanging: left,
  };
  const lines = block.runs.length === 0 ? [{ runs: [], full: false }] : breakLines(block.runs, setting);
  return {
    parts: lines.map(({ runs, full }, i) => ({
      item: { ...line(index, height), left: i === 0 ? setting.firstIndent : left, right, runs, full },
      notes: runs.flatMap(({ note }) => note ?? []),
    })),
    keepsWithNext: part === 'caption' || (part === 'heading' && !block.runs.some(({ face }) => face === 'runIn')),
    newPage: block.newPage,
  };
}

const roomOf = ({ margins }: PageSettings): number =>
  fromMillimetres(PAPER.width) - fromMillimetres(margins.left) - fromMillimetres(margins.right);

const noteSetting = (settings: PageSettings): Setting => ({
  size: twips(NOTE_SIZE),
  tightening: 0,
  room: roomOf(settings),
  firstIndent: 0,
  hanging: 0,
});

function layNote(runs: readonly Run[], number: number, settings: PageSettings): readonly Omit<NoteLine, 'y'>[] {
  const mark: Run[] = [
    { text: '', at: null, face: 'plain', note: number },
    { text: ' ', at: null, face: 'plain' },
  ];
  return breakLines([...mark, ...runs], noteSetting(settings)).map((line) => ({
    runs: line.runs,
    height: twips(notePitch()),
  }));
}

function layTable(table: TableBlock, index: number, settings: PageSettings): readonly Part[] {
  const { rows, headerRows } = table;
  const align = cellAlignment(table);
  const widths = columnWidths(rows, roomOf(settings), settings);
  const pitch = twips(tablePitch(settings));
  return rows.map((row, r) => {
    let x = 0;
    const cells = row.map((cell, c) => {
      const width = widths[c] as number;
      const setting: Setting = {
        size: twips(settings.sizes.table),
        tightening: 0,
        room: width - CELL_PADDING,
        firstIndent: 0,
        hanging: 0,
      };
      const laid = { x, width, align: align(r, c), lines: breakLines(cell, setting).map(({ runs }) => runs) };
      x += width;
      return laid;
    });
    const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
    return {
      item: { kind: 'row', block: index, height: lines * pitch + ROW_BORDER, header: r < headerRows, cells },
      notes: row.flat().flatMap(({ note }) => note ?? []),
    };
  });
}
