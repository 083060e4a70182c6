import { element, xmlFile } from './markup/element';
import type { Element } from './markup/element';
import { pack } from './zip';

/** The namespace of relationships of the parts of an office document, and the stem of their types (ECMA-376). */
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The namespace of `[Content_Types].xml` (ECMA-376, part 2). */
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const FORMATS = 'application/vnd.openxmlformats-officedocument';

/** The name of the part that every package of Open XML begins with. */
export const TYPES_NAME = '[Content_Types].xml';

/**
 * The content type of a part.
 * @param document the kind of document: `wordprocessingml` or `spreadsheetml`
 * @param kind as it stands before `+xml`
 */
export const contentType = (document: string, kind: string): string => `${FORMATS}.${document}.${kind}+xml`;

/** The part that lists the relationships of a part or, at `_rels/.rels`, of the package. */
export const relationshipsFile = (
  all: readonly { readonly id: string; readonly kind: string; readonly target: string }[],
): string =>
  xmlFile(
    element(
      'Relationships',
      { xmlns: RELATIONSHIPS },
      ...all.map(({ id, kind, target }) =>
        element('Relationship', { Id: id, Type: `${OFFICE_RELATIONSHIPS}/${kind}`, Target: target }),
      ),
    ),
  );

/** The relationships of a package whose main part has that name. */
export const packageRelationships = (main: string): [string, string] => [
  '_rels/.rels',
  relationshipsFile([{ id: 'rId1', kind: 'officeDocument', target: main }]),
];

/** A part of a document: its name below the folder of the document, its kind as relationship and as content type. */
interface DocumentPart {
  readonly name: string;
  readonly kind: string;
  readonly type: string;
  readonly content: Element;
}

/** The id that the main part knows its part of an index by, counted from 0. */
export const relationshipId = (index: number): string => `rId${index + 1}`;

/**
 * Packs a document. The same parts give the same bytes.
 * @param folder where all parts stand: `word`, `xl`
 * @param main the part that refers to the others, by `relationshipId` of their index
 */
export function packDocument(
  folder: string,
  main: Omit<DocumentPart, 'kind'>,
  parts: readonly DocumentPart[],
): Uint8Array {
  const types = element(
    'Types',
    { xmlns: CONTENT_TYPES },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...[main, ...parts].map(({ name, type }) =>
      element('Override', { PartName: `/${folder}/${name}`, ContentType: type }),
    ),
  );
  const related = parts.map(({ name, kind }, i) => ({ id: relationshipId(i), kind, target: name }));
  return pack(
    new Map([
      [TYPES_NAME, xmlFile(types)],
      packageRelationships(`${folder}/${main.name}`),
      [`${folder}/${main.name}`, xmlFile(main.content)],
      [`${folder}/_rels/${main.name}.rels`, relationshipsFile(related)],
      ...parts.map(({ name, content }): [string, string] => [`${folder}/${name}`, xmlFile(content)]),
    ]),
  );
}
