import type { Imported, ImportedBlock, ImportedParagraph } from '../../imported';
import { Losses } from '../../imported';
import { child, childrenOf, isElement, textIn } from '../../markup/element';
import type { Element } from '../../markup/element';
import { openPackage, partOfKind, readPart } from '../package';
import type { WordPackage } from '../package';
import { readInline } from './inline';
import type { Reading } from './inline';
import { WORD_LOSSES } from './losses';
import { Numbering } from './numbering';
import type { ListPlace } from './numbering';
import { Styles, outlineLevel } from './styles';
import { readTable } from './tables';

/** The name of the built-in style of titles, in Word and in WPS. */
const TITLE = /^(?:title|标题)$/i;
/** A list that numbers nothing. */
const NO_LIST = '0';

/**
 * Reads a .docx file: text, the numbers that Word shows, levels, tables, notes; and says what has no place in a text.
 * @throws RefusedError where it is no Word document, damaged, encrypted or not safe to read
 */
export function readDocx(bytes: Uint8Array): Imported {
  const word = openPackage(bytes);
  const styles = new Styles(partOfKind(word, 'styles'));
  const losses = new Losses();
  const notes = new Map<string, number>();
  const reading: Reading = {
    styles,
    losses,
    noteNumber: (kind, id) => {
      const key = `${kind} ${id}`;
      const number = notes.get(key) ?? notes.size + 1;
      notes.set(key, number);
      return number;
    },
  };
  const numbering = new Numbering(partOfKind(word, 'numbering'), (style) => styles.of(style).list?.id);
  const reader = new BodyReader(reading, numbering);
  const body = child(readPart(word, word.main), 'w:body');
  const blocks = body === undefined ? [] : reader.blocks(body);
  const texts = notesOf(word, notes.keys(), reader);
  const headers = word.relationships.filter(
    ({ kind, target }) => (kind === 'header' || kind === 'footer') && hasWords(readPart(word, target)),
  );
  if (headers.length > 0) losses.add('headers', WORD_LOSSES.headers, headers.length);
  return { blocks: withoutEdges(blocks), notes: texts, losses: losses.messages };
}

/** Whether a header or footer says anything but a page number. */
const hasWords = (part: Element | undefined): boolean => part !== undefined && /[\u4e00-\u9fff]/.test(textIn(part));

class BodyReader {
  constructor(
    private readonly reading: Reading,
    private readonly numbering: Numbering,
  ) {}

  blocks(parent: Element): ImportedBlock[] {
    const found: ImportedBlock[] = [];
    // one by one: as the arguments of one call there may be too many
    const add = (blocks: readonly ImportedBlock[]): void => blocks.forEach((block) => found.push(block));
    let joined: ImportedParagraph | null = null; // a heading whose paragraph mark Word hides: the text goes on
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      if (node.name === 'w:p') {
        const [paragraph, ...others] = this.paragraph(node) as [ImportedParagraph, ...ImportedBlock[]];
        const whole: ImportedParagraph =
          joined === null ? paragraph : { ...joined, text: joined.text + paragraph.text };
        joined = isSeparated(node) ? whole : null;
        if (joined === null) add(lines(whole));
        add(others);
      } else if (node.name === 'w:tbl') found.push(readTable(node, this.reading, (cell) => this.cellText(cell)));
      else if (node.name === 'w:sdt') add(this.blocks(child(node, 'w:sdtContent') ?? node));
      else if (node.name === 'mc:AlternateContent')
        add(this.blocks(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? node));
      else if (node.name === 'w:altChunk') this.reading.losses.add('included', WORD_LOSSES.included);
      else if (node.name === 'w:ins' || node.name === 'w:moveTo' || node.name === 'w:customXml') add(this.blocks(node));
    }
    if (joined !== null) add(lines(joined));
    return found;
  }

  private paragraph(node: Element): ImportedBlock[] {
    const properties = child(node, 'w:pPr');
    const styleId = child(properties, 'w:pStyle')?.attributes['w:val'] ?? this.reading.styles.standard;
    const style = this.reading.styles.of(styleId);
    const { text, boxes } = readInline(node, this.reading);
    const stated = child(properties, 'w:outlineLvl')?.attributes['w:val'];
    const outline = stated === undefined ? style.outline : outlineLevel(Number(stated));
    const place = this.listPlace(properties, styleId);
    const marker = place === null || text.trim() === '' ? '' : this.numbering.next(place);
    return [
      {
        kind: 'paragraph',
        marker,
        text: TITLE.test(style.name) ? text.trim().replaceAll('\n', '') : text.trim(),
        level: outline === null || TITLE.test(style.name) ? 0 : outline + 1,
      },
      ...boxes.flatMap((box) => this.blocks(box)),
    ];
  }

  /** The paragraph's own list goes before that of its style; list 0 takes it away. */
  private listPlace(properties: Element | undefined, styleId: string | undefined): ListPlace | null {
    const own = child(properties, 'w:numPr');
    const ofStyle = this.reading.styles.of(styleId).list;
    const list = child(own, 'w:numId')?.attributes['w:val'] ?? ofStyle?.id;
    if (list === undefined || list === NO_LIST) return null;
    const level = child(own, 'w:ilvl')?.attributes['w:val'];
    return {
      list,
      level: level !== undefined ? Number(level) : (ofStyle?.level ?? this.numbering.levelOfStyle(list, styleId ?? '')),
    };
  }

  private cellText(cell: Element): string {
    return this.blocks(cell)
      .map((block) => {
        if (block.kind === 'paragraph') return `${block.marker}${block.text}`;
        this.reading.losses.add('nested', WORD_LOSSES.nested);
        return block.rows.map((row) => row.join(' ')).join('\n');
      })
      .filter((text) => text !== '')
      .join('\n');
  }

  /** The text of a note. */
  noteText(note: Element): string {
    return this.blocks(note)
      .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat()))
      .join(' ')
      .trim();
  }
}

const isSeparated = (paragraph: Element): boolean =>
  child(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:specVanish') !== undefined;

/** A paragraph with line breaks inside is as many lines; only the first has the number and the level. */
const lines = ({ marker, text, level }: ImportedParagraph): ImportedParagraph[] =>
  text.split('\n').map((line, i) => ({
    kind: 'paragraph',
    marker: i === 0 ? marker : '',
    text: line.trim(),
    level: i === 0 && line.trim() !== '' ? level : 0,
  }));

function notesOf(word: WordPackage, ids: Iterable<string>, reader: BodyReader): readonly string[] {
  const notes = new Map(
    ['footnote', 'endnote'].flatMap((kind) =>
      childrenOf(partOfKind(word, `${kind}s`), `w:${kind}`).map((note): [string, Element] => [
        `${kind} ${note.attributes['w:id']}`,
        note,
      ]),
    ),
  );
  return Array.from(ids, (id) => {
    const note = notes.get(id);
    return note === undefined ? '' : reader.noteText(note);
  });
}

/** No blank lines at the start and the end, and never two in a row. */
function withoutEdges(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  const isBlank = (block: ImportedBlock | undefined): boolean =>
    block === undefined || (block.kind === 'paragraph' && block.text === '' && block.marker === '');
  const kept = blocks.filter((block, i) => !isBlank(block) || !isBlank(blocks[i - 1]));
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  return kept;
}
