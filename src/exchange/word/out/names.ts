import type { Part } from '../../model';
import { OFFICE_RELATIONSHIPS, contentType } from '../../openXml';

/** The namespaces of a text document (ECMA-376). */
export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE_RELATIONSHIPS,
} as const;

/** The content type of a part of a text document. @param kind as it stands before `+xml` */
export const wordType = (kind: string): string => contentType('wordprocessingml', kind);

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
