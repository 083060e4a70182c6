import { element, xmlFile } from '../../../src/exchange/markup/element';
import type { Element } from '../../../src/exchange/markup/element';
import { importFile } from '../../../src/exchange/import';
import { pack } from '../../../src/exchange/zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A Word file made for a test: the parts that are given, and what points to them. */
export function docx(body: readonly Element[], parts: Readonly<Record<string, readonly Element[]>> = {}): Uint8Array {
  const roots: Readonly<Record<string, string>> = { comments: 'w:comments', header: 'w:hdr' };
  const root = (name: string, children: readonly Element[]): string =>
    xmlFile(element(name, { 'xmlns:w': W, 'xmlns:r': R }, children));
  const relations = (all: readonly (readonly [kind: string, target: string])[]): string =>
    xmlFile(
      element(
        'Relationships',
        { xmlns: P },
        ...all.map(([kind, target], i) =>
          element('Relationship', { Id: `r${i}`, Type: `${R}/${kind}`, Target: target }),
        ),
      ),
    );
  return pack(
    new Map([
      ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
      ['word/document.xml', root('w:document', [element('w:body', {}, body)])],
      [
        'word/_rels/document.xml.rels',
        relations(Object.keys(parts).map((name): [string, string] => [name, `${name}.xml`])),
      ],
      ...Object.entries(parts).map(([name, children]): [string, string] => [
        `word/${name}.xml`,
        root(roots[name] ?? `w:${name}`, children),
      ]),
    ]),
  );
}

const val = (name: string, value: string | number): Element => element(name, { 'w:val': value });
export const run = (text: string, ...properties: readonly Element[]): Element =>
  element('w:r', {}, element('w:rPr', {}, properties), element('w:t', {}, text));

/** A paragraph with its style, and the list and level that it is numbered by. */
export const p = (
  text: string | readonly Element[],
  { style, list, level, outline }: { style?: string; list?: number; level?: number; outline?: number } = {},
): Element =>
  element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      style === undefined ? null : val('w:pStyle', style),
      list === undefined
        ? null
        : element('w:numPr', {}, level === undefined ? null : val('w:ilvl', level), val('w:numId', list)),
      outline === undefined ? null : val('w:outlineLvl', outline),
    ),
    ...(typeof text === 'string' ? [run(text)] : text),
  );

/** A level of a list. */
export const lvl = (
  index: number,
  format: string,
  text: string,
  { start = 1, more = [] }: { start?: number | string; more?: readonly Element[] } = {},
): Element =>
  element('w:lvl', { 'w:ilvl': index }, val('w:start', start), val('w:numFmt', format), val('w:lvlText', text), more);
export const abstractNum = (id: number, ...children: readonly Element[]): Element =>
  element('w:abstractNum', { 'w:abstractNumId': id }, children);
export const num = (id: number, abstract: number, ...children: readonly Element[]): Element =>
  element('w:num', { 'w:numId': id }, val('w:abstractNumId', abstract), children);

export const style = (id: string, name: string, ...properties: readonly Element[]): Element =>
  element('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, val('w:name', name), element('w:pPr', {}, properties));

export const imported = (bytes: Uint8Array, name = 'a.docx') => importFile(name, bytes);
export const linesOf = (bytes: Uint8Array, name = 'a.docx'): readonly string[] =>
  imported(bytes, name)
    .text.split('\n')
    .filter((line) => line !== '');
