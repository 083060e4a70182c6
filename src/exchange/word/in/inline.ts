import type { Losses } from '../../imported';
import { child, isElement } from '../../markup/element';
import type { Element } from '../../markup/element';
import { Fields } from './fields';
import { WORD_LOSSES } from './losses';
import type { Styles } from './styles';

/** What the reading of a document keeps track of. */
export interface Reading {
  readonly styles: Styles;
  readonly losses: Losses;
  /** The number of a footnote or endnote by kind and id. */
  readonly noteNumber: (kind: 'footnote' | 'endnote', id: string) => number;
}

/** The text of a paragraph, and the text boxes anchored in it. */
export interface InlineText {
  readonly text: string;
  readonly boxes: readonly Element[];
}

const isOn = (node: Element | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off)$/.test(node.attributes['w:val'] ?? '1');

/**
 * Reads the runs of a paragraph: insertions, hyperlinks, fields (their result), symbols, breaks; one branch of
 * alternatives.
 */
export function readInline(paragraph: Element, reading: Reading): InlineText {
  const reader = new InlineReader(reading);
  reader.readAll(paragraph);
  return { text: reader.text, boxes: reader.boxes };
}

class InlineReader {
  text = '';
  readonly boxes: Element[] = [];
  private readonly fields = new Fields();

  constructor(private readonly reading: Reading) {}

  readAll(parent: Element): void {
    for (const node of parent.children) if (isElement(node)) this.read(node);
  }

  private read(node: Element): void {
    const { losses } = this.reading;
    switch (node.name) {
      case 'w:r':
        return this.readRun(node);
      case 'w:ins':
      case 'w:moveTo':
        losses.add('insertions', WORD_LOSSES.insertions);
        return this.readAll(node);
      case 'w:del':
      case 'w:moveFrom':
        return losses.add('deletions', WORD_LOSSES.deletions);
      case 'mc:AlternateContent':
        return this.readAll(child(node, 'mc:Choice') ?? child(node, 'mc:Fallback') ?? node);
      case 'w:sdt':
        return this.readAll(child(node, 'w:sdtContent') ?? node);
      case 'm:oMath':
      case 'm:oMathPara':
        losses.add('equations', WORD_LOSSES.equations);
        this.text += equationText(node);
        return;
      case 'w:altChunk':
      case 'w:subDoc':
        return losses.add('included', WORD_LOSSES.included);
      case 'w:pPr':
      case 'w:rPr':
      case 'w:sdtPr':
        return;
      default:
        return this.readAll(node); // hyperlinks, smart tags, simple fields, ruby
    }
  }

  private readRun(run: Element): void {
    const properties = child(run, 'w:rPr');
    const ownStyle = child(properties, 'w:rStyle')?.attributes['w:val'];
    const vanish = child(properties, 'w:vanish');
    if (vanish === undefined ? this.reading.styles.of(ownStyle).hidden : isOn(vanish)) {
      this.reading.losses.add('hidden', WORD_LOSSES.hidden);
      return;
    }
    for (const node of run.children) if (isElement(node)) this.readContent(node);
  }

  private readContent(node: Element): void {
    const { losses } = this.reading;
    if (node.name === 'w:fldChar') return this.fields.mark(node.attributes['w:fldCharType']);
    if (this.fields.isInstruction) return; // an instruction: PAGE, TOC, HYPERLINK
    switch (node.name) {
      case 'w:t':
        this.text += node.children.filter((part): part is string => !isElement(part)).join('');
        return;
      case 'w:tab':
      case 'w:ptab':
        this.text += '\t';
        return;
      case 'w:br':
        this.text += node.attributes['w:type'] === 'page' || node.attributes['w:type'] === 'column' ? '' : '\n';
        return;
      case 'w:cr':
        this.text += '\n';
        return;
      case 'w:noBreakHyphen':
        this.text += '-';
        return;
      case 'w:sym':
        this.text += symbol(node.attributes['w:char']);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        this.text += `[^${this.reading.noteNumber(kind, node.attributes['w:id'] ?? '')}]`;
        return;
      }
      case 'w:commentReference':
        return losses.add('comments', WORD_LOSSES.comments);
      case 'w:object':
        return losses.add('objects', WORD_LOSSES.objects);
      case 'w:drawing':
      case 'w:pict':
        return this.drawing(node);
      case 'w:ruby':
        return this.readAll(child(node, 'w:rubyBase') ?? node);
      case 'mc:AlternateContent': {
        // the same box stands in both branches: one is read
        const branch = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
        for (const inner of branch?.children ?? []) if (isElement(inner)) this.readContent(inner);
        return;
      }
    }
  }

  private drawing(node: Element): void {
    const found = boxesIn(node);
    for (const box of found) this.boxes.push(box);
    if (found.length === 0) this.reading.losses.add('pictures', WORD_LOSSES.pictures);
    else this.reading.losses.add('boxes', WORD_LOSSES.boxes, found.length);
  }
}

/** The contents of the text boxes of a drawing, of alternatives the first. */
function boxesIn(node: Element): Element[] {
  if (node.name === 'w:txbxContent') return [node];
  const inner =
    node.name === 'mc:AlternateContent'
      ? [child(node, 'mc:Choice') ?? child(node, 'mc:Fallback')].filter((each) => each !== undefined)
      : node.children.filter(isElement);
  return inner.flatMap(boxesIn);
}

const equationText = (node: Element): string =>
  node.children
    .map((part) => (isElement(part) ? equationText(part) : node.name === 'm:t' || node.name === 'w:t' ? part : ''))
    .join('');

/** A character of a symbol font: those of Wingdings and the like stand in the private area and become a bullet. */
function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(value)) return '';
  return value >= 0xf000 && value <= 0xf0ff ? '•' : String.fromCodePoint(Math.min(value, 0xffff));
}
