import type { Part } from './model';
import type { PageFonts } from './settings';

/**
 * The Chinese font that a paragraph is set in.
 * @param face of a heading, see `faces` of `Composition`
 */
export function partFont(fonts: PageFonts, part: Part, face?: number): string {
  switch (part) {
    case 'title':
      return fonts.title;
    case 'subtitle':
      return fonts.heading2;
    case 'caption':
    case 'attachment':
      return fonts.heading1;
    case 'heading':
      return [fonts.heading1, fonts.heading1, fonts.heading2][face ?? Infinity] ?? fonts.body;
    default:
      return fonts.body;
  }
}
