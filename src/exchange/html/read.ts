import { formatted } from '../word/in/formats';
import { Losses } from '../imported';
import type { Imported, ImportedBlock, ImportedTable } from '../imported';
import { isElement } from '../markup/element';
import type { Element, Node } from '../markup/element';
import { parseMarkup } from '../markup/parse';
import { WORD_LOSSES } from '../word/in/losses';
import { readHtmlTable } from './tables';

/** What holds no text of the page. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style head title meta link template noscript iframe object svg select button input textarea o:p xml'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th blockquote section article header footer main nav aside pre hr center form fieldset figure figcaption address'.split(
    ' ',
  ),
);
const LIST_FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
};

/**
 * Reads HTML: of a saved page, or as Word, WPS, Excel and browsers put it on the clipboard. Numbers that the program
 * wrote before the text (mso-list:Ignore) are text; those of ol are made.
 * @throws RefusedError for absurd depths and sizes
 */
export function readHtml(html: string): Imported {
  const reader = new HtmlReader();
  reader.readAll(parseMarkup(fragmentOf(html), 'html'));
  reader.endLine();
  return { blocks: reader.blocks, notes: [], losses: reader.losses.messages };
}

const START = '<!--StartFragment-->';
const END = '<!--EndFragment-->';
/** Excel's fragment begins within the table, with its columns as a rule. */
const ROWS = /^\s*<(?:t(?:r|d|h|body|head|foot)|col(?:group)?)[\s>]/i;

/** What was copied: clipboards hold the page around it, too. */
function fragmentOf(html: string): string {
  const start = html.indexOf(START);
  const end = html.lastIndexOf(END);
  if (start < 0 || end < start) return html;
  // of a table of which some cells were copied the rows may stand alone
  const fragment = html.slice(start + START.length, end);
  return ROWS.test(fragment) ? `<table>${fragment}</table>` : fragment;
}

interface OpenList {
  readonly format: string | null;
  next: number;
}

const COMMENT_MARK = 'MsoCommentReference';

class HtmlReader {
  readonly blocks: ImportedBlock[] = [];
  private line = '';
  private marker = '';
  private level = 0;
  private readonly lists: OpenList[] = [];

  constructor(readonly losses = new Losses()) {}

  readAll(parent: Element): void {
    for (const node of parent.children) this.read(node);
  }

  endLine(): void {
    const text = tidied(this.line);
    if (text !== '') this.blocks.push({ kind: 'paragraph', marker: this.marker, text, level: this.level });
    if (text !== '') this.marker = '';
    this.line = '';
  }

  private read(node: Node): void {
    if (!isElement(node)) {
      this.line += node.replace(/[\r\n]+[ \t]*/g, softBreak(this.line, node));
      return;
    }
    const { name, attributes } = node;
    const style = (attributes['style'] ?? '').replaceAll(' ', '').toLowerCase();
    if (isComment(attributes, style)) return this.comment(attributes);
    if (name === 'del') return this.losses.add('deletions', WORD_LOSSES.deletions);
    if (name === 'ins') this.losses.add('insertions', WORD_LOSSES.insertions);
    if (SKIPPED.has(name) || isHidden(style)) return;
    if (name === 'br') return this.endLine();
    if (name === 'img') return this.losses.add('pictures', WORD_LOSSES.pictures);
    if (name === 'table') {
      this.endLine();
      const table = readHtmlTable(node, this.losses, (cell) => this.cellText(cell));
      if (table !== null) this.blocks.push(table);
      return;
    }
    if (!BLOCKS.has(name)) return this.readAll(node);
    this.endLine();
    const before = this.level;
    this.level = levelOf(name, attributes, style) || before;
    if (name === 'ol' || name === 'ul') this.list(node);
    else if (name === 'li') this.item(node);
    else this.readAll(node);
    this.endLine();
    this.level = before;
  }

  private list(node: Element): void {
    const { type, start } = node.attributes;
    const style = /list-style(?:-type)?:([a-z-]+)/.exec(node.attributes['style'] ?? '')?.[1];
    const format = node.name === 'ul' || style === 'none' ? null : (LIST_FORMATS[style ?? type ?? ''] ?? 'decimal');
    const first = Number(start ?? 1);
    this.lists.push({ format, next: Number.isInteger(first) && first > 0 ? first : 1 });
    this.readAll(node);
    this.endLine();
    this.lists.pop();
  }

  private item(node: Element): void {
    const list = this.lists.at(-1);
    if (list?.format != null) {
      const value = Number(node.attributes['value'] ?? list.next);
      list.next = (Number.isInteger(value) && value > 0 ? value : list.next) + 1;
      const number = formatted(list.next - 1, list.format);
      this.marker = list.format === 'chineseCounting' ? `${number}、` : `${number}.`;
    }
    this.readAll(node);
    this.endLine();
    this.marker = '';
  }

  /** Each comment has one mark in the text. */
  private comment(attributes: Readonly<Record<string, string>>): void {
    if (attributes['class'] === COMMENT_MARK) this.losses.add('comments', WORD_LOSSES.comments);
  }

  private nested({ rows }: ImportedTable): string {
    this.losses.add('nested', WORD_LOSSES.nested);
    return rows.map((row) => row.join(' ')).join(' ');
  }

  private cellText(cell: Element): string {
    const inner = new HtmlReader(this.losses);
    inner.readAll(cell);
    inner.endLine();
    return inner.blocks
      .map((block) => (block.kind === 'paragraph' ? `${block.marker}${block.text}` : this.nested(block)))
      .join('\n');
  }
}

/** A line break in the source is a blank between Latin words, and nothing between Chinese characters. */
function softBreak(before: string, text: string): string {
  const last = (text.trimStart() === text ? text : before).trimEnd().at(-1) ?? '';
  return /[\u2e80-\uffef]/.test(last) ? '' : ' ';
}

/** The mark of a comment of Word in the text, or the comments behind it. */
const isComment = (attributes: Readonly<Record<string, string>>, style: string): boolean =>
  attributes['class'] === COMMENT_MARK || style.includes('mso-element:comment');

const isHidden = (style: string): boolean =>
  style.includes('display:none') || style.includes('mso-hide:all') || style.includes('visibility:hidden');

/** The level that an element states: h1 to h6, or Word's outline level. */
function levelOf(name: string, attributes: Readonly<Record<string, string>>, style: string): number {
  const outline = /mso-outline-level:([1-9])/.exec(style)?.[1];
  if (outline !== undefined) return Number(outline);
  if (/^h[1-6]$/.test(name)) return /title/i.test(attributes['class'] ?? '') ? 0 : Number(name[1]);
  return 0;
}

/** Blanks as a browser shows them: the non-breaking ones that Word puts behind a number are blanks, too. */
const tidied = (text: string): string =>
  text
    .replace(/[\u00a0\t\r\n ]+/g, ' ')
    .replace(/(?<=[\u2e80-\uffef]) (?=[\u2e80-\uffef])/g, '')
    .replace(/^(\S{0,8}[、．)）①-⒛㈠-㈩❶-❿]) +/, '$1')
    .replace(/^(\d{1,2}\.) +(?=[\u4e00-\u9fff])/, '$1')
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
