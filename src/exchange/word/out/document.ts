import { element } from '../../markup/element';
import type { Element } from '../../markup/element';
import { textOfRuns } from '../../model';
import type { Block, Cell, Composition, ParagraphBlock, Part, Run, TableBlock } from '../../model';
import { WIDE_MARKS, isWide } from '../../pages/metrics';
import { PAPER, fromMillimetres } from '../../settings';
import type { PageSettings } from '../../settings';
import { NAMESPACES, NOTE_REFERENCE, NOTE_TEXT, RUN_IN, STRONG, STYLES, headingStyle } from './names';
import { cellAlignment, columnWidths } from './columns';
import type { CellAlignment } from './columns';
import { indent } from './styles';

/** Ids of styles by ours: a template may have its own for the same names. */
export type StyleIds = (ours: string) => string;

/** What the document is written with. */
export interface Writing {
  readonly settings: PageSettings;
  readonly idOf: StyleIds;
  /**
   * The Chinese font of a paragraph, by what it is and its level as a heading; null where that of a template is not
   * known.
   */
  readonly fontOf: ((part: Part, level: number) => string) | null;
  /** Formats that body text has beside its style, where the style of a template has no indent. */
  readonly bodyProperties: readonly Element[];
}

/**
 * Marks that Word takes for Latin and sets in the Latin font, unless it is told (ECMA-376, 17.3.2.26). LibreOffice does
 * not heed that, and sets them in the font of what stands before them, at the start of a paragraph in the Latin one:
 * there it is told by name.
 */
const HINTED = new RegExp(`[${WIDE_MARKS}]+`, 'g');

/** The part document.xml. @param section the page: size, margins, footers */
export function documentPart(composition: Composition, section: Element, writing: Writing): Element {
  return element(
    'w:document',
    NAMESPACES,
    element(
      'w:body',
      {},
      composition.blocks.flatMap((block, i) => blockElements(block, composition.blocks[i + 1], writing)),
      section,
    ),
  );
}

const SEPARATOR: ParagraphBlock = { kind: 'paragraph', part: 'blank', level: 0, runs: [], newPage: false };

function blockElements(block: Block, next: Block | undefined, writing: Writing): Element[] {
  if (block.kind === 'paragraph') return paragraph(block, writing);
  const isLast = next === undefined || next.kind === 'table';
  // Word wants a paragraph behind a table at the end, and between two of them
  return [table(block, writing), ...(isLast ? paragraph(SEPARATOR, writing) : [])];
}

/** What holds text beside its heading may end a page. */
const RUNS_ON = element('w:keepNext', { 'w:val': 0 });
/** A paragraph mark that Word does not show: the next paragraph goes on in the line (ECMA-376, 17.3.2.36). */
const STYLE_SEPARATOR = element('w:rPr', {}, element('w:vanish'), element('w:specVanish'));

function paragraph(block: ParagraphBlock, writing: Writing): Element[] {
  const { part, level, runs, newPage } = block;
  const style =
    part === 'heading' ? headingStyle(level).id : part === 'body' || part === 'blank' ? null : STYLES[part].id;
  const properties = [
    ...(style === null ? [] : [element('w:pStyle', { 'w:val': writing.idOf(style) })]),
    ...(part === 'heading' && runs.some(({ face }) => face === 'runIn') ? [RUNS_ON] : []),
    ...(newPage ? [element('w:pageBreakBefore')] : []),
    ...(part === 'body' ? writing.bodyProperties : []),
    ...(block.indent === undefined ? [] : [indent(writing.settings, block.indent)]),
  ];
  const at = writing.settings.runIn === 'separator' ? runs.findIndex(({ face }) => face === 'runIn') : -1;
  const font = writing.fontOf?.(part, level) ?? null;
  if (at <= 0) return [paragraphElement(properties, runs, font, writing)];
  const rest = runs.slice(at).map((run): Run => ({ ...run, face: run.face === 'runIn' ? 'plain' : run.face }));
  return [
    paragraphElement([...properties, STYLE_SEPARATOR], runs.slice(0, at), font, writing),
    paragraphElement(writing.bodyProperties, rest, bodyFont(writing), writing),
  ];
}

const bodyFont = ({ fontOf }: Writing): string | null => fontOf?.('body', 0) ?? null;

const paragraphElement = (
  properties: readonly Element[],
  runs: readonly Run[],
  font: string | null,
  writing: Writing,
): Element =>
  element(
    'w:p',
    {},
    properties.length === 0 ? null : element('w:pPr', {}, properties),
    runElements(runs, font, writing),
  );

/** The runs of a paragraph. @param font the Chinese font that its style has; null where it is not known */
function runElements(runs: readonly Run[], font: string | null, writing: Writing): Element[] {
  const text = textOfRuns(runs);
  let before = 0;
  return runs.flatMap((run) => {
    const place = { text, offset: before, font: run.face === 'runIn' ? bodyFont(writing) : font };
    before += run.text.length;
    return runElement(run, place, writing);
  });
}

/** The text of the paragraph around a run, where the run stands in it, its Chinese font. */
interface RunPlace {
  readonly text: string;
  readonly offset: number;
  readonly font: string | null;
}

function runElement(run: Run, { text: whole, offset, font }: RunPlace, { idOf }: Writing): Element[] {
  if (run.note !== undefined)
    return [
      element(
        'w:r',
        {},
        element('w:rPr', {}, element('w:rStyle', { 'w:val': idOf(NOTE_REFERENCE.id) })),
        element('w:footnoteReference', { 'w:id': run.note }),
      ),
    ];
  const style = run.face === 'runIn' ? RUN_IN : run.face === 'strong' ? STRONG : null;
  const found: Element[] = [];
  const add = (text: string, hint: Readonly<Record<string, string>> | null): void => {
    if (text === '') return;
    const properties = [
      ...(style === null ? [] : [element('w:rStyle', { 'w:val': idOf(style.id) })]),
      ...(hint === null ? [] : [element('w:rFonts', hint)]),
    ];
    found.push(
      element(
        'w:r',
        {},
        properties.length === 0 ? null : element('w:rPr', {}, properties),
        run.newLine === true && found.length === 0 ? element('w:br') : null,
        ...textElements(text),
      ),
    );
  };
  let from = 0;
  for (const marks of run.text.matchAll(HINTED)) {
    add(run.text.slice(from, marks.index), null);
    from = marks.index + marks[0].length;
    const named = font !== null && mayBeLatin(whole, offset + marks.index);
    add(marks[0], { 'w:hint': 'eastAsia', ...(named ? { 'w:ascii': font, 'w:hAnsi': font } : {}) });
  }
  add(run.text.slice(from), null);
  return found;
}

/** Whether marks stand behind Latin letters or digits, or begin the text. */
const mayBeLatin = (text: string, start: number): boolean => {
  const before = text.slice(0, start).trimEnd().at(-1);
  return before === undefined || !isWide(before);
};

/** The text, tabs as Word has them. */
const textElements = (text: string): Element[] =>
  text
    .split('\t')
    .flatMap((part, i) => [
      ...(i === 0 ? [] : [element('w:tab')]),
      ...(part === '' ? [] : [element('w:t', { 'xml:space': 'preserve' }, part)]),
    ]);

const BORDER = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' } as const;
const BORDERS = element(
  'w:tblBorders',
  {},
  ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => element(`w:${side}`, BORDER)),
);

function table(block: TableBlock, writing: Writing): Element {
  const { rows, headerRows } = block;
  const align = cellAlignment(block);
  const { margins } = writing.settings;
  const room = fromMillimetres(PAPER.width - margins.left - margins.right);
  const widths = columnWidths(rows, room, writing.settings);
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': room, 'w:type': 'dxa' }),
      element('w:jc', { 'w:val': 'center' }),
      BORDERS,
      element('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    rows.map((row, r) =>
      element(
        'w:tr',
        {},
        element('w:trPr', {}, element('w:cantSplit'), r < headerRows ? element('w:tblHeader') : null),
        ...row.map((cell, c) => cellElement(cell, widths[c] as number, r < headerRows, align(r, c), writing)),
      ),
    ),
  );
}

function cellElement(cell: Cell, width: number, header: boolean, align: CellAlignment, writing: Writing): Element {
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      element('w:vAlign', { 'w:val': 'center' }),
    ),
    element(
      'w:p',
      {},
      element(
        'w:pPr',
        {},
        element('w:pStyle', { 'w:val': writing.idOf(STYLES.cell.id) }),
        align === 'left' ? null : element('w:jc', { 'w:val': align }),
      ),
      ...runElements(header ? cell.map((run): Run => ({ ...run, face: 'strong' })) : cell, bodyFont(writing), writing),
    ),
  );
}

/** The part footnotes.xml: Word's two separators, then the notes from 1. */
export function footnotesPart(notes: Composition['notes'], writing: Writing): Element {
  const separator = (id: number, type: string, mark: string): Element =>
    element('w:footnote', { 'w:type': type, 'w:id': id }, element('w:p', {}, element('w:r', {}, element(mark))));
  return element(
    'w:footnotes',
    NAMESPACES,
    separator(-1, 'separator', 'w:separator'),
    separator(0, 'continuationSeparator', 'w:continuationSeparator'),
    ...notes.map((runs, i) =>
      element(
        'w:footnote',
        { 'w:id': i + 1 },
        element(
          'w:p',
          {},
          element('w:pPr', {}, element('w:pStyle', { 'w:val': writing.idOf(NOTE_TEXT.id) })),
          element(
            'w:r',
            {},
            element('w:rPr', {}, element('w:rStyle', { 'w:val': writing.idOf(NOTE_REFERENCE.id) })),
            element('w:footnoteRef'),
          ),
          element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, ' ')),
          ...runElements(runs, bodyFont(writing), writing),
        ),
      ),
    ),
  );
}
