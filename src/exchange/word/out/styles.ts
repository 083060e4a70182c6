import { DEEPEST } from '../../compose/headings';
import { element } from '../../markup/element';
import type { Element, Node } from '../../markup/element';
import { partFont } from '../../partFont';
import { characterWidth, tightening, twips } from '../../settings';
import type { PageSettings } from '../../settings';
import { FOOTER, NAMESPACES, NORMAL, NOTE_REFERENCE, NOTE_TEXT, RUN_IN, STRONG, STYLES, headingStyle } from './names';
import { NOTE_SIZE, notePitch, tablePitch, titlePitch } from './pitches';

/** How far a paragraph is indented, in characters of the body's size. */
const FIRST_LINE = 2;
const HUNDREDTHS = 100;

const fonts = (eastAsia: string, latin: string): Element =>
  element('w:rFonts', { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': eastAsia, 'w:cs': latin });
const size = (points: number): Element[] => [
  element('w:sz', { 'w:val': Math.round(points * 2) }),
  element('w:szCs', { 'w:val': Math.round(points * 2) }),
];
const exact = (points: number): Element =>
  element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': twips(points), 'w:lineRule': 'exact' });
/** What has a pitch of its own keeps off the grid of the body's lines. */
const OFF_GRID = element('w:snapToGrid', { 'w:val': 0 });
const NO_INDENT = element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 });

/** An indent in characters, and in twips for what does not know characters. */
export function indent(
  settings: PageSettings,
  { right, left, hanging, firstLine }: { right?: number; left?: number; hanging?: number; firstLine?: number },
): Element {
  const width = characterWidth(settings);
  const attributes: Record<string, number> = {};
  for (const [side, characters] of Object.entries({ left, right, hanging, firstLine })) {
    if (characters === undefined) continue;
    attributes[`w:${side}Chars`] = Math.round(characters * HUNDREDTHS);
    attributes[`w:${side}`] = Math.round(characters * width);
  }
  return element('w:ind', attributes);
}

interface StyleProperties {
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: readonly Node[];
  readonly run?: readonly Node[];
  readonly quick?: boolean;
}

const BUILT_IN: ReadonlySet<string> = new Set([
  ...[NORMAL, STYLES.title, STYLES.subtitle, STYLES.caption, STRONG, NOTE_REFERENCE, NOTE_TEXT, FOOTER].map(
    ({ name }) => name,
  ),
  ...Array.from({ length: DEEPEST }, (_, i) => headingStyle(i + 1).name),
]);

function style(
  type: 'paragraph' | 'character',
  { id, name }: { id: string; name: string },
  { basedOn, next, paragraph = [], run = [], quick = false }: StyleProperties,
): Element {
  return element(
    'w:style',
    {
      'w:type': type,
      ...(id === NORMAL.id ? { 'w:default': 1 } : {}),
      ...(BUILT_IN.has(name) ? {} : { 'w:customStyle': 1 }),
      'w:styleId': id,
    },
    element('w:name', { 'w:val': name }),
    basedOn === undefined ? null : element('w:basedOn', { 'w:val': basedOn }),
    next === undefined ? null : element('w:next', { 'w:val': next }),
    quick ? element('w:qFormat') : null,
    paragraph.length === 0 ? null : element('w:pPr', {}, paragraph),
    run.length === 0 ? null : element('w:rPr', {}, run),
  );
}

/** The pitch of the page number's line, in points. */
export const FOOTER_PITCH = 20;

/** Every style that an export uses. @param faces how the levels of headings are set, see `Composition` */
export function styles(settings: PageSettings, faces: readonly number[]): readonly Element[] {
  const { fonts: faceNames, sizes } = settings;
  const { latin, body } = faceNames;
  const narrower = tightening(settings);
  const base = { basedOn: NORMAL.id, quick: true } as const;
  const centred = element('w:jc', { 'w:val': 'center' });
  return [
    style('paragraph', NORMAL, {
      quick: true,
      paragraph: [
        element('w:widowControl', { 'w:val': 0 }), // pages are filled: 22 lines each
        exact(settings.pitch),
        indent(settings, { firstLine: FIRST_LINE }),
        element('w:jc', { 'w:val': 'both' }),
      ],
      run: narrower === 0 ? [] : [element('w:spacing', { 'w:val': -narrower })],
    }),
    style('paragraph', STYLES.title, {
      ...base,
      next: NORMAL.id,
      paragraph: [OFF_GRID, exact(titlePitch(settings)), NO_INDENT, centred, element('w:outlineLvl', { 'w:val': 9 })],
      run: [fonts(partFont(faceNames, 'title'), latin), element('w:spacing', { 'w:val': 0 }), ...size(sizes.title)],
    }),
    style('paragraph', STYLES.subtitle, {
      ...base,
      next: NORMAL.id,
      paragraph: [NO_INDENT, centred],
      run: [fonts(partFont(faceNames, 'subtitle'), latin)],
    }),
    ...faces.map((face, i) =>
      style('paragraph', headingStyle(i + 1), {
        ...base,
        next: NORMAL.id,
        paragraph: [
          element('w:keepNext'),
          ...(face === 0 ? [NO_INDENT, centred] : []),
          element('w:outlineLvl', { 'w:val': i }),
        ],
        run: [fonts(partFont(faceNames, 'heading', face), latin), ...(settings.boldHeadings ? [element('w:b')] : [])],
      }),
    ),
    style('paragraph', STYLES.addressee, { ...base, next: NORMAL.id, paragraph: [NO_INDENT] }),
    style('paragraph', STYLES.attachments, { ...base, paragraph: [element('w:jc', { 'w:val': 'left' })] }),
    style('paragraph', STYLES.attachment, {
      ...base,
      paragraph: [NO_INDENT],
      run: [fonts(partFont(faceNames, 'attachment'), latin)],
    }),
    ...[STYLES.signature, STYLES.date].map((each) =>
      style('paragraph', each, { ...base, paragraph: [NO_INDENT, element('w:jc', { 'w:val': 'right' })] }),
    ),
    style('paragraph', STYLES.caption, {
      ...base,
      paragraph: [element('w:keepNext'), NO_INDENT, centred],
      run: [fonts(partFont(faceNames, 'caption'), latin)],
    }),
    style('paragraph', STYLES.cell, {
      ...base,
      paragraph: [OFF_GRID, exact(tablePitch(settings)), NO_INDENT, element('w:jc', { 'w:val': 'left' })],
      run: [element('w:spacing', { 'w:val': 0 }), ...size(sizes.table)],
    }),
    style('paragraph', NOTE_TEXT, {
      ...base,
      paragraph: [OFF_GRID, exact(notePitch()), NO_INDENT, element('w:jc', { 'w:val': 'left' })],
      run: [element('w:spacing', { 'w:val': 0 }), ...size(NOTE_SIZE)],
    }),
    style('paragraph', FOOTER, {
      ...base,
      paragraph: [OFF_GRID, exact(FOOTER_PITCH), NO_INDENT, element('w:jc', { 'w:val': 'left' })],
      run: [
        fonts(faceNames.pageNumber, faceNames.pageNumber),
        element('w:spacing', { 'w:val': 0 }),
        ...size(sizes.pageNumber),
      ],
    }),
    style('character', RUN_IN, { run: [fonts(body, latin), element('w:b', { 'w:val': 0 })] }),
    style('character', STRONG, { run: [element('w:b')], quick: true }),
    style('character', NOTE_REFERENCE, { run: [element('w:vertAlign', { 'w:val': 'superscript' })] }),
  ];
}

/** The part styles.xml. */
export function stylesPart(settings: PageSettings, faces: readonly number[]): Element {
  return element(
    'w:styles',
    { 'xmlns:w': NAMESPACES['xmlns:w'] },
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          fonts(settings.fonts.body, settings.fonts.latin),
          ...size(settings.sizes.body),
          element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
        ),
      ),
      element('w:pPrDefault'),
    ),
    ...styles(settings, faces),
  );
}
