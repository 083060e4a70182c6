import type { Report } from '../../../core/report/report';
import { compose } from '../../compose/compose';
import { element, xmlFile } from '../../markup/element';
import type { Element } from '../../markup/element';
import type { Composition } from '../../model';
import { PAPER, fromMillimetres, twips } from '../../settings';
import type { PageSettings } from '../../settings';
import { pack } from '../../zip';
import { documentPart, footnotesPart } from './document';
import type { Writing } from './document';
import { CONTENT_TYPES, RELATIONSHIPS, contentType, relationshipType } from './names';
import { footerPart, sectionProperties, settingsPart } from './page';
import { stylesPart } from './styles';
import { writeWithTemplate } from './template';

/** A part of the package: its name below word/, its kind, its content. */
interface Part {
  readonly name: string;
  readonly kind: string;
  readonly content: Element;
}

/** How many characters a line of the title holds. */
export const titleRoom = ({ margins, sizes }: PageSettings): number =>
  Math.floor(fromMillimetres(PAPER.width - margins.left - margins.right) / twips(sizes.title));

/** The report in blocks, its title broken where the page asks for it. */
export const composeFor = (report: Report, settings: PageSettings): Composition => compose(report, titleRoom(settings));

/**
 * A report as a .docx file. The same report and settings give the same bytes.
 * @param template a writer's own .docx, whose styles and page are taken over
 * @throws RefusedError where the template cannot be used
 */
export function writeDocx(report: Report, settings: PageSettings, template: Uint8Array | null = null): Uint8Array {
  const composition = composeFor(report, settings);
  return template === null ? writePlain(composition, settings) : writeWithTemplate(composition, settings, template);
}

function writePlain(composition: Composition, settings: PageSettings): Uint8Array {
  const writing: Writing = { settings, idOf: (id) => id, bodyProperties: [] };
  const hasNotes = composition.notes.length > 0;
  const numbered = settings.pageNumbers !== 'none';
  const parts: readonly Part[] = [
    { name: 'styles.xml', kind: 'styles', content: stylesPart(settings, composition.faces) },
    { name: 'settings.xml', kind: 'settings', content: settingsPart(hasNotes) },
    ...(numbered
      ? [
          { name: 'footer1.xml', kind: 'footer', content: footerPart(settings, 'odd') },
          { name: 'footer2.xml', kind: 'footer', content: footerPart(settings, 'even') },
        ]
      : []),
    ...(hasNotes
      ? [{ name: 'footnotes.xml', kind: 'footnotes', content: footnotesPart(composition.notes, writing) }]
      : []),
  ];
  const idOf = (name: string): string => `rId${parts.findIndex((part) => part.name === name) + 1}`;
  const section = sectionProperties(
    settings,
    numbered ? { odd: idOf('footer1.xml'), even: idOf('footer2.xml') } : null,
  );
  return pack(
    new Map([
      ['[Content_Types].xml', xmlFile(contentTypes(parts))],
      ['_rels/.rels', xmlFile(relationships([{ id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' }]))],
      ['word/document.xml', xmlFile(documentPart(composition, section, writing))],
      [
        'word/_rels/document.xml.rels',
        xmlFile(relationships(parts.map(({ name, kind }) => ({ id: idOf(name), kind, target: name })))),
      ],
      ...parts.map(({ name, content }): [string, string] => [`word/${name}`, xmlFile(content)]),
    ]),
  );
}

const contentTypes = (parts: readonly Part[]): Element =>
  element(
    'Types',
    { xmlns: CONTENT_TYPES },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/word/document.xml', ContentType: contentType('document.main') }),
    ...parts.map(({ name, kind }) =>
      element('Override', { PartName: `/word/${name}`, ContentType: contentType(kind) }),
    ),
  );

const relationships = (
  all: readonly { readonly id: string; readonly kind: string; readonly target: string }[],
): Element =>
  element(
    'Relationships',
    { xmlns: RELATIONSHIPS },
    ...all.map(({ id, kind, target }) =>
      element('Relationship', { Id: id, Type: relationshipType(kind), Target: target }),
    ),
  );
