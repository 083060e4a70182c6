import { recurring } from '../../src/core/drafting/completion/clauses';
import { complete } from '../../src/core/drafting/completion/complete';
import { pastReport } from '../../src/core/drafting/completion/past';
import type { Library } from '../../src/core/drafting/library';
import { lint } from '../../src/core/lint/lint';
import { ReportDocument } from '../../src/core/report/document';
import library from '../../snippets/library.json';
import { generateReport } from './generate-report';
import type { Task } from './measure';
import { createRandom } from './random';

/**
 * What a writer types in the middle of a sentence: a character, a digit that joins or splits a figure, marks that split
 * a clause.
 */
const typed = ['的', '9', '，', '。', '亿'];

/**
 * The report read last stays open, as in an editor; else each round would also time the engine forgetting what our data
 * looks like.
 */
const editor: { document?: ReportDocument } = {};

/** Opening a report: everything from the text to the diagnostics. */
export const full: Task = {
  id: 'ours',
  name: 'Zongjie, model and all rules',
  work: 'diagnostics',
  prepare: (text) => () => lint((editor.document = new ReportDocument(text)).report).length,
};

/** The model without the rules. */
export const model: Task = {
  id: 'ours',
  name: 'Zongjie, model only',
  work: 'figures',
  prepare: (text) => () => (editor.document = new ReportDocument(text)).report.figures().length,
};

/**
 * One keystroke: a character typed into the middle of some paragraph, then taken out again, each followed by all
 * diagnostics.
 */
export const keystroke: Task = {
  id: 'ours',
  name: 'Zongjie, one keystroke',
  work: 'diagnostics',
  repeat: 20,
  prepare: (text, seed) => {
    const document = new ReportDocument(text);
    const before = lint(document.report).length;
    const random = createRandom(seed);
    const paragraphs = bodyParagraphs(text);
    let at = 0;
    return (index) => {
      const inserting = index % 2 === 0;
      if (inserting) {
        const { start, end } = random.pick(paragraphs);
        at = (start + end) >> 1;
      }
      const edit = inserting ? { start: at, end: at, text: random.pick(typed) } : { start: at, end: at + 1, text: '' };
      const found = lint(document.update([edit])).length;
      if (!inserting && found !== before)
        throw new Error(`${found} diagnostics after the edit is undone, ${before} before`);
      return found;
    };
  },
};

/**
 * What is typed where completion comes up: a call for patterns, pinyin, Chinese that begins phrases and names, a
 * number, a growth.
 */
const called = ['/', 'tbzz', '同比', '全市', '完成1280', '68.2亿元，同比增长'];
const PAST = 20_000;

/**
 * Completion after a keystroke: the query typed into the middle of some paragraph, and what is offered there, with five
 * past reports at hand.
 */
export const completion: Task = {
  id: 'ours',
  name: 'Zongjie, completion after a keystroke',
  work: 'completions',
  repeat: 2 * called.length,
  prepare: (text, seed) => {
    const document = new ReportDocument(text);
    const past = [1, 2, 3, 4, 5].map((n) =>
      pastReport(
        new ReportDocument(generateReport({ seed: seed + n, length: PAST, markdown: false })).report,
        String(n),
      ),
    );
    const sources = { library: library as unknown as Library, past, clauses: recurring(past), uses: () => 0 };
    const random = createRandom(seed);
    const paragraphs = bodyParagraphs(text);
    return (index) => {
      const query = called[index % called.length] as string;
      const { start, end } = random.pick(paragraphs);
      const at = (start + end) >> 1;
      return complete(document.update([{ start: at, end: at, text: query }]), at + query.length, sources).length;
    };
  },
};

/** Lines of a body, not headings, as spans of the text. */
export function bodyParagraphs(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start >= 60) found.push({ start, end });
    start = end + 1;
  }
  return found;
}
