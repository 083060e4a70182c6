import { element } from '../../markup/element';
import type { Element } from '../../markup/element';
import { PAPER, fromMillimetres, twips } from '../../settings';
import type { PageSettings } from '../../settings';
import { FOOTER, NAMESPACES } from './names';
import { FOOTER_PITCH, indent } from './styles';

/**
 * The type area ends so far above the paper's edge, and the page number's rule stands so far below it (GB/T 9704-2012,
 * 7.5).
 */
const BELOW_TYPE_AREA = 35;
const TO_PAGE_NUMBER = 7;
/** How far from the edge of the type area, in characters. */
export const FROM_EDGE = 1;

/** How far the line of the page number ends above the paper's edge, in twips. */
export const footerDistance = ({ margins }: PageSettings): number =>
  Math.min(
    fromMillimetres(BELOW_TYPE_AREA - TO_PAGE_NUMBER) - twips(FOOTER_PITCH) / 2,
    fromMillimetres(margins.bottom) - twips(FOOTER_PITCH),
  );

/** Size, margins and footers of the pages. @param footers ids of relationships; none where pages have no number */
export function sectionProperties(
  settings: PageSettings,
  footers: { readonly odd: string; readonly even: string } | null,
): Element {
  const { margins, pitch } = settings;
  return element(
    'w:sectPr',
    {},
    ...(footers === null
      ? []
      : [
          element('w:footerReference', { 'w:type': 'default', 'r:id': footers.odd }),
          element('w:footerReference', { 'w:type': 'even', 'r:id': footers.even }),
        ]),
    element('w:pgSz', { 'w:w': fromMillimetres(PAPER.width), 'w:h': fromMillimetres(PAPER.height) }),
    element('w:pgMar', {
      'w:top': fromMillimetres(margins.top),
      'w:right': fromMillimetres(margins.right),
      'w:bottom': fromMillimetres(margins.bottom),
      'w:left': fromMillimetres(margins.left),
      'w:header': 851,
      'w:footer': footerDistance(settings),
      'w:gutter': 0,
    }),
    element('w:docGrid', { 'w:type': 'lines', 'w:linePitch': twips(pitch) }),
  );
}

/** — 1 —, right on odd pages and left on even ones, or in the middle. */
export function footerPart(settings: PageSettings, page: 'odd' | 'even'): Element {
  const side = settings.pageNumbers === 'centre' ? 'center' : page === 'odd' ? 'right' : 'left';
  const edge = side === 'center' ? [] : [indent(settings, { firstLine: 0, [side]: FROM_EDGE })];
  const run = (...content: readonly Element[]): Element => element('w:r', {}, ...content);
  const text = (content: string): Element => element('w:t', { 'xml:space': 'preserve' }, content);
  const hint = element('w:rPr', {}, element('w:rFonts', { 'w:hint': 'eastAsia' }));
  return element(
    'w:ftr',
    NAMESPACES,
    element(
      'w:p',
      {},
      element('w:pPr', {}, element('w:pStyle', { 'w:val': FOOTER.id }), ...edge, element('w:jc', { 'w:val': side })),
      run(hint, text('—')),
      run(text(' ')),
      run(element('w:fldChar', { 'w:fldCharType': 'begin' })),
      run(element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
      run(element('w:fldChar', { 'w:fldCharType': 'separate' })),
      run(text('1')),
      run(element('w:fldChar', { 'w:fldCharType': 'end' })),
      run(text(' ')),
      run(hint, text('—')),
    ),
  );
}

/** The part settings.xml. No `updateFields`: Word would ask on opening. */
export const settingsPart = (hasNotes: boolean): Element =>
  element(
    'w:settings',
    { 'xmlns:w': NAMESPACES['xmlns:w'] },
    element('w:zoom', { 'w:percent': 100 }),
    element('w:evenAndOddHeaders'),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    hasNotes
      ? element('w:footnotePr', {}, element('w:footnote', { 'w:id': -1 }), element('w:footnote', { 'w:id': 0 }))
      : null,
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
  );
