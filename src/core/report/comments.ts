import { gathered } from './gathered';

/** The comments of Markdown in a report, by paragraphs that have any; spans are relative to the paragraph. */
export const commentsIn = gathered(({ reading }) => (reading.comments.length === 0 ? null : reading.comments));
