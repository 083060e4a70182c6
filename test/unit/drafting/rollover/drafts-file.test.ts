import assert from 'node:assert/strict';
import {
  DraftsFileError,
  hasDraft,
  marksIn,
  parseDraftsFile,
  unanswered,
  withDraft,
  withRenamedDrafts,
  writeDraftsFile,
} from '../../../../src/core/drafting/rollover/draftsFile';
import type { DraftMark } from '../../../../src/core/drafting/rollover/ways';

const TEXT =
  '二、林业生产\n全县造林3.2万亩，比上年增长6.4%，建成苗圃3处。\n获评省级示范林场。\n抚育中幼林8.1万亩，管护公益林3.2万亩。\n';

const mark = (words: string, after: string, gap = `【待填（上年${words}）】`): DraftMark => {
  const start = TEXT.indexOf(words + after);
  assert.ok(start >= 0, words + after);
  return { span: { start, end: start + words.length }, original: words, gap, state: 'original' };
};
const AREA = mark('3.2', '万亩，');
const GROWTH = mark('6.4', '%', '【待填增幅（上年3.2万亩）】');
const ONE_OFF: DraftMark = { ...mark('', '。\n抚育', '【待核（去年的一次性事项）】') };
const FOREST = mark('3.2', '万亩。');
const MARKS = [AREA, GROWTH, ONE_OFF, FOREST];
const PATH = '稿/林业局2025年工作总结.txt';
const kept = (text = TEXT, marks: readonly DraftMark[] = MARKS): ReturnType<typeof parseDraftsFile> =>
  parseDraftsFile(writeDraftsFile(withDraft(new Map(), PATH, text, marks)));

/** The places found in a text, each as its words between those beside it. */
const places = (text: string, path = PATH): readonly string[] =>
  unanswered(marksIn(kept(), path, text)).map(
    ({ span: { start, end } }) =>
      `${text.slice(Math.max(0, start - 3), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 2)}`,
  );
const ALL = ['县造林⟦3.2⟧万亩', '年增长⟦6.4⟧%，', '范林场⟦⟧。\n', '公益林⟦3.2⟧万亩'];

describe('the marks of drafts, kept beside them', () => {
  it('come back as they were with the same text', () => {
    assert.deepEqual(marksIn(kept(), PATH, TEXT), MARKS);
  });

  it('are found again where another program wrote before, behind and between them', () => {
    assert.deepEqual(places(`某县林业局工作总结\n\n${TEXT.replace('建成', '另建成')}\n二〇二六年一月`), ALL);
    assert.deepEqual(places(TEXT.replace('\n获评', '\n\n　　获评').replaceAll('\n', '\r\n')).length, 4);
  });

  it('are not taken for others of the same words: one that was answered elsewhere is answered', () => {
    assert.deepEqual(places(TEXT.replace('造林3.2', '造林4.5')), ALL.slice(1));
    assert.deepEqual(places(TEXT.replace('公益林3.2', '公益林3.5')), ALL.slice(0, 3));
    assert.deepEqual(places('全县造林0.9万亩。建成苗圃3.2处。'), []);
  });

  it('belong to a copy with the same text, and to no other file', () => {
    assert.deepEqual(places(TEXT, '终稿.txt'), ALL);
    assert.deepEqual(places(`${TEXT}。`, '终稿.txt'), []);
  });

  it('go once nothing is left to be answered', () => {
    const written = MARKS.map((one) => ({ ...one, state: 'written' as const }));
    assert.equal(withDraft(kept(), PATH, TEXT, written).size, 0);
  });

  it('belong to a path however its characters are composed, and come from a file with a byte order mark', () => {
    const draft = withDraft(new Map(), 'Cafe\u0301.txt', TEXT, MARKS);
    const file = parseDraftsFile(`\uFEFF${writeDraftsFile(draft)}`);
    assert.deepEqual(marksIn(file, 'Caf\u00e9.txt', `${TEXT} `).length, MARKS.length);
    assert.deepEqual([...file.keys()], ['Caf\u00e9.txt']);
  });

  it('go with their draft to its new name', () => {
    const file = withRenamedDrafts(kept(), (path) => (path === PATH ? '稿/终稿.txt' : null));
    assert.deepEqual([...file.keys()], ['稿/终稿.txt']);
    assert.deepEqual([hasDraft(file, PATH), hasDraft(file, '稿/终稿.txt')], [false, true]);
    assert.deepEqual([...withRenamedDrafts(kept(), () => null).keys()], [PATH]);
  });

  it('are refused in both languages', () => {
    assert.throws(
      () => parseDraftsFile('<<<<<<< x'),
      ({ says }: DraftsFileError) => /合并冲突/.test(says.zh) && /merge conflict/.test(says.en),
    );
  });

  it('are refused where the file is none of ours', () => {
    for (const text of ['', '[]', '{"version":2,"drafts":{}}', '{"version":1,"drafts":{"a":{"hash":1}}}', '<<<<<<< x'])
      assert.throws(() => parseDraftsFile(text), DraftsFileError, text);
  });
});
