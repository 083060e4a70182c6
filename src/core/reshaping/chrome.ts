import type { Report } from '../report/report';
import { merged } from './changes';
import type { Outcome, TextChange } from './model';

/**
 * Takes away the lines that are remnants of a web page (收藏, 分享到…), with their line breaks. The caret is where the first
 * one stood.
 */
export function removeChrome(report: Report): Outcome {
  const { paragraphs, starts } = report;
  const changes: TextChange[] = [];
  let kept = 0; // end of the last line that stays, without its break
  paragraphs.forEach(({ reading, lineBreak, continues }, i) => {
    const start = starts[i] as number;
    const end = start + reading.text.length + lineBreak.length;
    const partOfLine = continues || paragraphs[i + 1]?.continues === true;
    if (partOfLine || !reading.outline.chrome) kept = start + reading.text.length;
    else if (lineBreak !== '') changes.push({ span: { start, end }, newText: '' });
    // the last line takes the break before it along
    else changes.push({ span: { start: Math.min(kept, start), end }, newText: '' });
  });
  const last = changes.at(-1);
  const apart = changes.filter(({ span }) => span === last?.span || last === undefined || span.end <= last.span.start);
  const united = merged(apart);
  return { changes: united, caret: united[0]?.span.start ?? 0, references: [] };
}
