import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Library, LibrarySection } from '../../../src/core/drafting/library';
import { fillPattern, initialText, parsePattern } from '../../../src/core/drafting/pattern';

const CORPUS = resolve(process.cwd(), '..', 'shared', 'corpus', 'seeds');
/** As many characters in a row are a sentence's own wording; fewer may be a name or a set phrase of the field. */
const OWN_WORDING = 12;

/** The text without blanks and with one form for each punctuation mark. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

describe('drafting: wording of the library', () => {
  const library = JSON.parse(readFileSync('snippets/library.json', 'utf8')) as Library;
  const texts = new Map<string, string>();
  for (const { id, text, sample } of library.patterns) {
    const pattern = parsePattern(text);
    texts.set(id, fillPattern(pattern, new Map(Object.entries(sample))));
    texts.set(`${id} (bare)`, pattern.parts.map((part) => (part.kind === 'text' ? part.text : '〔〕')).join(''));
  }
  for (const { id, text } of library.phrases)
    texts.set(
      id,
      parsePattern(text)
        .parts.map((part) => (part.kind === 'text' ? part.text : '〔〕'))
        .join(''),
    );
  const walk = (sections: readonly LibrarySection[], id: string): void => {
    for (const { heading, guide, children } of sections) {
      const pattern = parsePattern(heading);
      texts.set(
        `${id}: ${heading}`,
        fillPattern(pattern, new Map(pattern.slots.map((slot) => [slot.name, initialText(slot)]))),
      );
      if (guide !== null) texts.set(`${id}: ${guide}`, guide);
      walk(children, id);
    }
  };
  for (const { id, sections } of library.skeletons) walk(sections, id);

  it('is said once', () => {
    const sentences = library.patterns.map(({ id }) => texts.get(`${id} (bare)`));
    for (const [at, sentence] of sentences.entries()) {
      const first = sentences.indexOf(sentence);
      assert.equal(first, at, `${library.patterns[at]?.id} says what ${library.patterns[first]?.id} says`);
    }
  });

  it(`shares no ${OWN_WORDING} characters in a row with the reports it was drawn from`, () => {
    if (!existsSync(CORPUS)) {
      console.log('      (the corpus is absent: nothing to compare with)');
      return;
    }
    const reports = readdirSync(CORPUS).map((name) => plain(readFileSync(join(CORPUS, name), 'utf8')));
    const copied: string[] = [];
    for (const [id, text] of texts) {
      const own = plain(text);
      for (let at = 0; at + OWN_WORDING <= own.length; at += 1) {
        const run = own.slice(at, at + OWN_WORDING);
        if (reports.some((report) => report.includes(run))) copied.push(`${id}: ${run}`);
      }
    }
    assert.deepEqual(copied, []);
  });
});
