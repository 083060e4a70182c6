import type { Report } from '../../../core/report/report';
import { compose } from '../../compose/compose';
import type { Element } from '../../markup/element';
import type { Composition } from '../../model';
import { packDocument, relationshipId } from '../../openXml';
import { partFont } from '../../partFont';
import { PAPER, fromMillimetres, twips } from '../../settings';
import type { PageSettings } from '../../settings';
import { documentPart, footnotesPart } from './document';
import type { Writing } from './document';
import { wordType } from './names';
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
  const writing: Writing = {
    settings,
    idOf: (id) => id,
    fontOf: (part, level) => partFont(settings.fonts, part, composition.faces[level - 1]),
    bodyProperties: [],
  };
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
  const idOf = (name: string): string => relationshipId(parts.findIndex((part) => part.name === name));
  const section = sectionProperties(
    settings,
    numbered ? { odd: idOf('footer1.xml'), even: idOf('footer2.xml') } : null,
  );
  return packDocument(
    'word',
    { name: 'document.xml', type: wordType('document.main'), content: documentPart(composition, section, writing) },
    parts.map((part) => ({ ...part, type: wordType(part.kind) })),
  );
}
