import assert from 'node:assert/strict';
import { complete } from '../../../../src/core/drafting/completion/complete';
import { buildLibrary } from '../../../../src/core/drafting/library';
import { ReportDocument } from '../../../../src/core/report/document';
import { initials, readSeeds } from '../../../../src/tools/generate/snippets';
import { workOf } from '../../../fixtures/work';

const library = buildLibrary(readSeeds('seeds'), initials);
const TITLE = '江北区园林局2025年工作总结\n一、工作进展\n';
const paragraph = (i: number): string =>
  `新建第${i}号苗圃${i}亩，栽植乔木${i * 3}株，同比增长6.${i % 10}%，养护绿地${i * 2}公顷，绿化投资${i}万元。\n`;
const CHARACTERS = 100_000;
/** The text grows so many times. Names and figures that are gone through grow with it, what is offered does not. */
const GROWTH = 4;
/** For each character of the text. */
const MOST_A_CHARACTER = 1.5;
const TYPED = ['全年栽植乔', '一是加强', '绿化投资达到86', '/'];

/** What one keystroke costs at the end of a text of about so many characters, the reading of the edit left out. */
function workAt(characters: number, typed: string): number {
  let text = TITLE;
  for (let i = 1; text.length < characters; i++) text += paragraph(i);
  const document = new ReportDocument(text);
  const sources = { library, past: [], clauses: [], uses: (): number => 0 };
  complete(document.report, text.length, sources); // what is kept from keystroke to keystroke
  const report = document.update([{ start: text.length, end: text.length, text: typed }]);
  let offered = 0;
  const work = workOf(() => {
    offered = complete(report, report.length, sources).length;
  });
  assert.ok(offered > 0, typed);
  return work;
}

describe('completion while a long report is written', () => {
  before(() => {
    for (const typed of TYPED) workAt(1000, typed); // what is made once
  });

  for (const typed of TYPED)
    it(`at “${typed}” costs no more than the text grows`, () => {
      const [short, long] = [workAt(CHARACTERS / GROWTH, typed), workAt(CHARACTERS, typed)];
      assert.ok(long <= GROWTH * short, `${short} → ${long}`);
      assert.ok(long <= MOST_A_CHARACTER * CHARACTERS, `${long}`);
    });
});
