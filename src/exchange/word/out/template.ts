import { child, childrenOf, element, isElement, xmlFile } from '../../markup/element';
import type { Element } from '../../markup/element';
import { parseMarkup } from '../../markup/parse';
import type { Composition } from '../../model';
import { CONTENT_TYPES, TYPES_NAME, packageRelationships, relationshipsFile } from '../../openXml';
import { refuse } from '../../refusal';
import type { PageSettings } from '../../settings';
import { pack, textOfPart } from '../../zip';
import { openPackage, relationshipsOf } from '../package';
import type { Relationship, WordPackage } from '../package';
import { documentPart, footnotesPart } from './document';
import type { Writing } from './document';
import { wordType } from './names';
import { sectionProperties } from './page';
import { indent, styles } from './styles';

/** Kinds of parts of a template that a report takes over; comments, notes and the like are its own text. */
const TAKEN: ReadonlySet<string> = new Set([
  'styles',
  'stylesWithEffects',
  'theme',
  'settings',
  'webSettings',
  'fontTable',
  'numbering',
  'header',
  'footer',
]);

/**
 * A report in the manner of a writer's own .docx: its styles, page, headers and footers are taken over, its text is
 * not. Styles that it has not are added in the manner of GB/T 9704.
 * @throws RefusedError where the template is no Word document or not safe to read
 */
export function writeWithTemplate(composition: Composition, settings: PageSettings, template: Uint8Array): Uint8Array {
  const word = openPackage(template, () => true);
  const taken = word.relationships.filter(({ kind, external }) => TAKEN.has(kind) && !external);
  const stylesName = taken.find(({ kind }) => kind === 'styles')?.target;
  if (stylesName === undefined) refuse('模板里没有样式，不能用。', 'The template has no styles and cannot be used.');
  const own = parseMarkup(partText(word, stylesName as string), 'xml');
  const joined = joinStyles(own, settings, composition.faces);
  const writing: Writing = { settings, idOf: joined.idOf, fontOf: null, bodyProperties: bodyProperties(own, settings) };
  const hasNotes = composition.notes.length > 0;
  const body = child(parseMarkup(partText(word, word.main), 'xml'), 'w:body');
  const section = (body?.children ?? []).filter(isElement).findLast(({ name }) => name === 'w:sectPr');
  const ids = new Set(taken.map(({ id }) => id));
  const files = new Map<string, string | Uint8Array>();
  files.set(...packageRelationships(word.main));
  const page = section === undefined ? sectionProperties(settings, null) : usable(section, ids);
  files.set(word.main, xmlFile(documentPart(composition, page, writing)));
  for (const { target, kind } of taken) {
    if (target === stylesName) files.set(target, xmlFile(joined.styles));
    else if (kind === 'settings')
      files.set(target, xmlFile(usableSettings(parseMarkup(partText(word, target), 'xml'))));
    else copyPart(word, target, files);
  }
  const folder = word.main.slice(0, word.main.lastIndexOf('/') + 1);
  const notes = `${folder}zongjie-footnotes.xml`;
  if (hasNotes) files.set(notes, xmlFile(footnotesPart(composition.notes, writing)));
  files.set(
    `${folder}_rels/${word.main.slice(folder.length)}.rels`,
    relationshipsFile(
      [...taken, ...(hasNotes ? [{ id: 'zongjie1', kind: 'footnotes', target: notes }] : [])].map(fromRoot),
    ),
  );
  const types = contentTypes(parseMarkup(partText(word, TYPES_NAME), 'xml'), files, word.main, hasNotes ? notes : null);
  return pack(new Map([[TYPES_NAME, xmlFile(types)], ...files]));
}

/** A relationship whose target is named from the root of the package. */
const fromRoot = ({ id, kind, target }: Pick<Relationship, 'id' | 'kind' | 'target'>) => ({
  id,
  kind,
  target: `/${target}`,
});

function partText({ parts }: WordPackage, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined
    ? refuse(`模板里缺少部件 ${name}，不能用。`, `The template lacks its part ${name} and cannot be used.`)
    : textOfPart(bytes);
}

/** Copies a header, footer or theme with the pictures it shows; what lies outside the file is left out. */
function copyPart({ parts }: WordPackage, name: string, files: Map<string, string | Uint8Array>): void {
  const bytes = parts.get(name);
  if (bytes === undefined || files.has(name)) return;
  files.set(name, bytes);
  const inner = relationshipsOf(parts, name).filter(({ external }) => !external);
  if (inner.length === 0) return;
  const slash = name.lastIndexOf('/') + 1;
  files.set(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`, relationshipsFile(inner.map(fromRoot)));
  for (const { target } of inner) {
    const part = parts.get(target);
    if (part !== undefined) files.set(target, part);
  }
}

/** The template's styles with ours for the names that it has not. */
function joinStyles(
  own: Element,
  settings: PageSettings,
  faces: readonly number[],
): { readonly styles: Element; readonly idOf: (ours: string) => string } {
  const idByName = new Map<string, string>();
  for (const style of childrenOf(own, 'w:style')) {
    const name = child(style, 'w:name')?.attributes['w:val']?.toLowerCase();
    const id = style.attributes['w:styleId'];
    if (name !== undefined && id !== undefined) idByName.set(name, id);
  }
  const used = new Set(idByName.values());
  const ids = new Map<string, string>();
  const ours = styles(settings, faces);
  for (const style of ours) {
    const id = style.attributes['w:styleId'] as string;
    const theirs = idByName.get(child(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '');
    ids.set(id, theirs ?? (used.has(id) ? `Zongjie${id}` : id));
  }
  const idOf = (id: string): string => ids.get(id) ?? id;
  const added = ours
    .filter((style) => !used.has(idOf(style.attributes['w:styleId'] as string)))
    .map((style) => renamed(style, idOf));
  return { styles: { ...own, children: [...own.children, ...added] }, idOf };
}

/** A style of ours with the ids that it goes by beside the template's. */
const renamed = (style: Element, idOf: (ours: string) => string): Element => ({
  ...style,
  attributes: { ...style.attributes, 'w:styleId': idOf(style.attributes['w:styleId'] as string) },
  children: style.children.map((node) =>
    isElement(node) && (node.name === 'w:basedOn' || node.name === 'w:next')
      ? { ...node, attributes: { 'w:val': idOf(node.attributes['w:val'] as string) } }
      : node,
  ),
});

/** The indent by two characters, where the template's body text has none of its own. */
function bodyProperties(own: Element, settings: PageSettings): readonly Element[] {
  const normal = childrenOf(own, 'w:style').find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && (attributes['w:default'] === '1' || attributes['w:default'] === 'true'),
  );
  const indented = child(child(normal, 'w:pPr'), 'w:ind');
  const hasOwn = indented?.attributes['w:firstLine'] ?? indented?.attributes['w:firstLineChars'];
  return hasOwn === undefined ? [indent(settings, { firstLine: 2 })] : [];
}

/** The page without headers and footers that were not taken over. */
const usable = (section: Element, ids: ReadonlySet<string>): Element => ({
  ...section,
  children: section.children.filter(
    (node) =>
      !isElement(node) ||
      !(node.name === 'w:headerReference' || node.name === 'w:footerReference') ||
      ids.has(node.attributes['r:id'] ?? ''),
  ),
});

/**
 * Settings that speak of other parts (notes, an attached template, mail merge) or change what is opened do not go
 * along.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'w:attachedTemplate w:mailMerge w:footnotePr w:endnotePr w:updateFields w:trackRevisions w:documentProtection w:rsids w:linkStyles w:saveThroughXslt'.split(
    ' ',
  ),
);
const usableSettings = (settings: Element): Element => ({
  ...settings,
  children: settings.children.filter((node) => !isElement(node) || !LEFT_OUT.has(node.name)),
});

function contentTypes(
  template: Element,
  files: ReadonlyMap<string, unknown>,
  main: string,
  notes: string | null,
): Element {
  const defaults = childrenOf(template, 'Default');
  const overrides = childrenOf(template, 'Override').filter(({ attributes }) => {
    const name = (attributes['PartName'] ?? '').slice(1);
    return files.has(name) && name !== main;
  });
  return element(
    'Types',
    { xmlns: CONTENT_TYPES },
    ...defaults,
    element('Override', { PartName: `/${main}`, ContentType: wordType('document.main') }),
    ...overrides,
    notes === null ? null : element('Override', { PartName: `/${notes}`, ContentType: wordType('footnotes') }),
  );
}
