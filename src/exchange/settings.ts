/** The measures of the exported page. Lengths in millimetres, sizes and pitch in points. */
export interface PageSettings {
  readonly fonts: PageFonts;
  readonly sizes: PageSizes;
  /** Distance between the base lines of body text: exact. */
  readonly pitch: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Whether headings are bold beside their own face. */
  readonly boldHeadings: boolean;
  readonly pageNumbers: PageNumbers;
  readonly runIn: RunIn;
}

/** `outside`: odd pages right, even pages left (GB/T 9704-2012, 7.5). */
export type PageNumbers = 'outside' | 'centre' | 'none';
/** How a heading in the line of its text is told apart: by a character style, or by Word's style separator. */
export type RunIn = 'style' | 'separator';

/** The fonts of a page by what they are used for. */
export interface PageFonts {
  readonly title: string;
  readonly body: string;
  /** 一、 */
  readonly heading1: string;
  /** （一） */
  readonly heading2: string;
  /** Latin letters and digits. */
  readonly latin: string;
  readonly pageNumber: string;
}

/** The sizes of characters by what they are used for, in points. */
export interface PageSizes {
  readonly title: number;
  readonly body: number;
  readonly table: number;
  readonly pageNumber: number;
}

/** A4 (GB/T 9704-2012, 5.1). */
export const PAPER = { width: 210, height: 297 } as const;

/** A ready-made layout: `margin` sets the margins of the standard, `ink` the place of the printed characters. */
export type PresetId = 'margin' | 'ink';

/**
 * GB/T 9704-2012, 5 and 7: top 37 mm, left 28 mm, type area 156 × 225 mm, 22 lines of 28 characters. The pitch is the
 * largest multiple of 1/20 pt that keeps 22 lines.
 */
const MARGIN: PageSettings = {
  fonts: {
    title: '方正小标宋简体',
    body: '仿宋_GB2312',
    heading1: '黑体',
    heading2: '楷体_GB2312',
    latin: 'Times New Roman',
    pageNumber: '宋体',
  },
  sizes: { title: 22, body: 16, table: 12, pageNumber: 14 },
  pitch: 28.95,
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  boldHeadings: false,
  pageNumbers: 'outside',
  runIn: 'style',
};

/**
 * By margin, Word's own margins are 37 mm and so on, and the first ink stands a little lower: a line holds air above
 * and below its characters. By ink, the ink itself fills the 225 mm.
 */
export const PRESETS: Readonly<Record<PresetId, PageSettings>> = {
  margin: MARGIN,
  ink: { ...MARGIN, pitch: 29.6, margins: { ...MARGIN.margins, top: 34.6, bottom: 32.6 } },
};
/** The presets that there are. */
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** What a house style may say of the page (`word` in .zongjie.json): what it leaves out is the preset's. */
export interface PageChoices {
  readonly preset?: PresetId | undefined;
  readonly fonts?: { readonly [Font in keyof PageFonts]?: string | undefined } | undefined;
  readonly sizes?: { readonly [Size in keyof PageSizes]?: number | undefined } | undefined;
  readonly pitch?: number | undefined;
  readonly margins?: { readonly [Side in keyof PageSettings['margins']]?: number | undefined } | undefined;
  readonly boldHeadings?: boolean | undefined;
  readonly pageNumbers?: PageNumbers | undefined;
  readonly runIn?: RunIn | undefined;
}

/** The settings that a house style's choices make of a preset. @param preset goes before the one of the choices. */
export function pageSettings(choices: PageChoices = {}, preset?: PresetId): PageSettings {
  const base = PRESETS[preset ?? choices.preset ?? 'margin'];
  const { fonts, sizes, margins, pitch, boldHeadings, pageNumbers, runIn } = choices;
  return {
    fonts: { ...base.fonts, ...defined(fonts) },
    sizes: { ...base.sizes, ...defined(sizes) },
    margins: { ...base.margins, ...defined(margins) },
    pitch: pitch ?? base.pitch,
    boldHeadings: boldHeadings ?? base.boldHeadings,
    pageNumbers: pageNumbers ?? base.pageNumbers,
    runIn: runIn ?? base.runIn,
  };
}

const defined = <T extends object>(values: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const TWIPS_A_POINT = 20;
const POINTS_A_MILLIMETRE = 72 / 25.4;

/** Points in twentieths of a point, Word's unit. */
export const twips = (points: number): number => Math.round(points * TWIPS_A_POINT);
/** Millimetres in twips. */
export const fromMillimetres = (millimetres: number): number => twips(millimetres * POINTS_A_MILLIMETRE);

const CHARACTERS_A_LINE = 28;
const MOST_TIGHTENING = 8;

/**
 * How much narrower than its size a character of body text is set, in twips, so that 28 of them fill the type area: 28
 * × 16 pt are 158 mm. Nothing where they fit as they are, or where the size is another one.
 */
export function tightening({ sizes, margins }: PageSettings): number {
  const room = fromMillimetres(PAPER.width - margins.left - margins.right);
  const excess = CHARACTERS_A_LINE * twips(sizes.body) - room;
  return excess > 0 && excess <= CHARACTERS_A_LINE * MOST_TIGHTENING ? Math.ceil(excess / CHARACTERS_A_LINE) : 0;
}

/** The advance of a Han character of body text, in twips. */
export const characterWidth = (settings: PageSettings): number => twips(settings.sizes.body) - tightening(settings);
