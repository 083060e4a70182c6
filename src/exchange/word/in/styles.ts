import { child, childrenOf } from '../../markup/element';
import type { Element } from '../../markup/element';

/** What a paragraph has from its style, what the style is based on included. */
export interface StyleReading {
  readonly name: string;
  /** 0 for the topmost level; null for text. */
  readonly outline: number | null;
  /** The list, and its level where the style says one. */
  readonly list: { readonly id: string; readonly level: number | null } | null;
  readonly hidden: boolean;
}

const NONE: StyleReading = { name: '', outline: null, list: null, hidden: false };
/** A chain of styles is never so long, unless it goes in a circle. */
const LONGEST_CHAIN = 20;
/** Built-in names that stand for a level (heading 1; 标题 1 in files of WPS). */
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const TEXT_LEVEL = 9;

const isOn = (node: Element | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off)$/.test(node.attributes['w:val'] ?? '1');

/** The styles of a document by id. */
export class Styles {
  private readonly byId = new Map<string, Element>();
  private readonly known = new Map<string, StyleReading>();
  /** The id of the style that paragraphs without one have. */
  readonly standard: string | undefined;

  constructor(part: Element | undefined) {
    for (const style of childrenOf(part, 'w:style')) this.byId.set(style.attributes['w:styleId'] ?? '', style);
    this.standard = [...this.byId.values()].find(
      ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
    )?.attributes['w:styleId'];
  }

  of(id: string | undefined): StyleReading {
    if (id === undefined) return NONE;
    let found = this.known.get(id);
    if (found === undefined) this.known.set(id, (found = this.read(id, LONGEST_CHAIN)));
    return found;
  }

  private read(id: string, depth: number): StyleReading {
    const style = this.byId.get(id);
    if (style === undefined || depth === 0) return NONE;
    const base = child(style, 'w:basedOn')?.attributes['w:val'];
    const inherited = base === undefined ? NONE : this.read(base, depth - 1);
    const properties = child(style, 'w:pPr');
    const name = child(style, 'w:name')?.attributes['w:val'] ?? '';
    const stated = child(properties, 'w:outlineLvl')?.attributes['w:val'];
    const byName = HEADING.exec(name)?.[1];
    const numbers = child(properties, 'w:numPr');
    const list = child(numbers, 'w:numId')?.attributes['w:val'];
    const level = child(numbers, 'w:ilvl')?.attributes['w:val'];
    const hidden = child(child(style, 'w:rPr'), 'w:vanish');
    return {
      name,
      outline:
        stated !== undefined
          ? outlineLevel(Number(stated))
          : byName !== undefined
            ? Number(byName) - 1
            : inherited.outline,
      list: list === undefined ? inherited.list : { id: list, level: level === undefined ? null : Number(level) },
      hidden: hidden === undefined ? inherited.hidden : isOn(hidden),
    };
  }
}

/** The level of a heading from 0; null for running text. */
export const outlineLevel = (level: number): number | null => (level >= 0 && level < TEXT_LEVEL ? level : null);
