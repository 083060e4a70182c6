import type { Element } from '../markup/element';
import { childrenOf } from '../markup/element';
import { parseMarkup } from '../markup/parse';
import { refuse } from '../refusal';
import { textOfPart, unpack } from '../zip';

/** The prefixes that the rest of the reader goes by, by namespace: the transitional form and the strict one. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** Word itself declares some thirty. */
const MOST_PREFIXES = 500;

const MAIN = '/officeDocument';

/** What a part of the package refers to. */
export interface Relationship {
  readonly id: string;
  /** The last part of its type: styles, numbering, footnotes, … */
  readonly kind: string;
  /** The name of the part, from the archive's root; the address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** A .docx file: its parts by name. Parts that lie outside it are never read. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The name of the main part, word/document.xml as a rule. */
  readonly main: string;
  readonly relationships: readonly Relationship[];
}

/** The first bytes of an OLE compound file. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a .docx file. @throws RefusedError where it is none, or not safe to read */
export function openPackage(bytes: Uint8Array, wants: (name: string) => boolean = isXml): WordPackage {
  if (OLE.every((byte, i) => bytes[i] === byte))
    refuse(
      '这是加密的文件，或旧格式（.doc、.wps）改了扩展名。请在 Word 或 WPS 中打开，另存为不加密的 .docx。',
      'The file is encrypted, or an old .doc or .wps file. Open it in Word or WPS and save it as an unencrypted .docx.',
    );
  const parts = unpack(bytes, wants);
  const main = relationshipsOf(parts, '').find(({ kind, external }) => `/${kind}` === MAIN && !external)?.target;
  if (main === undefined || !parts.has(main))
    return refuse('不是 Word 文档：缺少正文部件。', 'This is no Word document: it has no main part.');
  return { parts, main, relationships: relationshipsOf(parts, main) };
}

const isXml = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** The relationships of a part; of the package as a whole for "". */
export function relationshipsOf(parts: WordPackage['parts'], part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = parts.get(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (bytes === undefined) return [];
  return childrenOf(parseMarkup(textOfPart(bytes), 'xml'), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: external ? target : target.startsWith('/') ? target.slice(1) : resolved(folder, target),
      external,
    };
  });
}

function resolved(folder: string, target: string): string {
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** A part as a tree with the prefixes of PREFIXES; undefined where the package has none of that kind. */
export function partOfKind(word: WordPackage, kind: string): Element | undefined {
  const target = word.relationships.find(
    (relationship) => relationship.kind === kind && !relationship.external,
  )?.target;
  return target === undefined ? undefined : readPart(word, target);
}

/** A part as markup; undefined where the package has none of that name. */
export function readPart({ parts }: WordPackage, name: string): Element | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : withPrefixes(parseMarkup(decoded(bytes), 'xml'), new Map());
}

/** XML may be UTF-16, too, and says so by its byte order mark. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return textOfPart(bytes);
}

/** The tree with each name under our prefix for its namespace, whatever prefix the file has for it. */
function withPrefixes(node: Element, inherited: ReadonlyMap<string, string>): Element {
  const declared = Object.entries(node.attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  const scope =
    declared.length === 0
      ? inherited
      : new Map([
          ...inherited,
          ...declared.map(([key, uri]): [string, string] => {
            const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
            return [prefix, PREFIXES.get(uri) ?? prefix];
          }),
        ]);
  if (scope.size > MOST_PREFIXES)
    refuse('文件的结构不正常，不读。', 'The file is built in an absurd way and is not read.');
  const renamed = (name: string, isAttribute: boolean): string => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    if (isAttribute && colon < 0) return name;
    const ours = scope.get(prefix) ?? prefix;
    return ours === '' ? name.slice(colon + 1) : `${ours}:${name.slice(colon + 1)}`;
  };
  return {
    name: renamed(node.name, false),
    attributes: Object.fromEntries(
      Object.entries(node.attributes).map(([key, value]) => [
        key.startsWith('xmlns') ? key : renamed(key, true),
        value,
      ]),
    ),
    children: node.children.map((child) => (typeof child === 'string' ? child : withPrefixes(child, scope))),
  };
}
