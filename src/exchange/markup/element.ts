/** An element of XML or HTML: names as written, entities decoded. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** An element, or a piece of text. */
export type Node = Element | string;

/** Makes an element. Attributes that are undefined, and children that are null, are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Node | null | readonly Node[])[]
): Element {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ),
    children: children.flatMap((child) => (child === null ? [] : child)) as Node[],
  };
}

/** The element as the text of an XML file. */
export const xmlFile = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serialize(root)}`;

function serialize(node: Node): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(serialize).join('')}</${node.name}>`;
}

const FORBIDDEN =
  /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** Characters that no XML may hold are left out. */
const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whether the node is an element and no text. */
export const isElement = (node: Node): node is Element => typeof node !== 'string';

/** The first child element with that name. */
export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((node): node is Element => isElement(node) && node.name === name);

/** All child elements, or those with that name. */
export const childrenOf = (parent: Element | undefined, name?: string): readonly Element[] =>
  parent?.children.filter((node): node is Element => isElement(node) && (name === undefined || node.name === name)) ??
  [];

/** The text in an element and all below it. */
export const textIn = (node: Node): string => (isElement(node) ? node.children.map(textIn).join('') : node);
