import type { Part } from '../../model';

/** Namespaces and content types of Open XML (ECMA-376). */
export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The namespace of the parts that list relationships (ECMA-376, part 2). */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The namespace of `[Content_Types].xml` (ECMA-376, part 2). */
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
/** The type of a relationship to a part of that kind. */
export const relationshipType = (kind: string): string => `${OFFICE}/${kind}`;
/**
 * The content type of a part of a text document.
 * @param kind as it stands before `+xml`.
 */
export const contentType = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;

/** The styles of paragraphs by part; `name` is Word's built-in name where there is one. */
export const STYLES: Readonly<Record<Exclude<Part, 'heading' | 'body' | 'blank'>, { id: string; name: string }>> = {
  title: { id: 'Title', name: 'Title' },
  subtitle: { id: 'Subtitle', name: 'Subtitle' },
  addressee: { id: 'Addressee', name: '主送机关' },
  caption: { id: 'Caption', name: 'caption' },
  attachments: { id: 'Attachments', name: '附件说明' },
  attachment: { id: 'Attachment', name: '附件标识' },
  signature: { id: 'Signed', name: '发文机关署名' },
  date: { id: 'Dated', name: '成文日期' },
  cell: { id: 'TableText', name: '表格文字' },
};
/** Text behind a heading in its line. */
export const RUN_IN = { id: 'RunIn', name: '标题后正文' };
/** The built-in character style of emphasis. */
export const STRONG = { id: 'Strong', name: 'Strong' };
/** The built-in character style of the mark of a footnote. */
export const NOTE_REFERENCE = { id: 'FootnoteReference', name: 'footnote reference' };
/** The built-in paragraph style of footnotes. */
export const NOTE_TEXT = { id: 'FootnoteText', name: 'footnote text' };
/** The built-in paragraph style of the foot of a page. */
export const FOOTER = { id: 'Footer', name: 'footer' };
/** The built-in style that all others are based on. */
export const NORMAL = { id: 'Normal', name: 'Normal' };
/** The built-in style of headings of a level, counted from 1. */
export const headingStyle = (level: number): { id: string; name: string } => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
});
