import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import {
  changesBeside,
  followed,
  marksOf,
  judged,
  switchTo,
  undone,
  withGaps,
} from '../../../../src/core/drafting/rollover/ways';
import type { DraftMark, Way } from '../../../../src/core/drafting/rollover/ways';
import { withEdits } from '../../../../src/core/report/editing/edits';
import type { TextEdit } from '../../../../src/core/report/editing/edits';
import { read } from '../../../fixtures/read';

const LAST_YEAR = `云岭县水利局2024年工作总结
一、工作进展
农村供水投资3.6亿元，比上年增长8.3%；自来水普及率达92.6%，比上年提高1.2个百分点。
召开第十二次协调会，首次获评全省先进。
二、2025年工作打算
新建管网120公里。
`;
const ORIGINAL = `云岭县水利局2025年工作总结
一、工作进展
【待答：去年计划“新建管网120公里”完成得怎样？】
农村供水投资3.6亿元，比上年增长8.3%；自来水普及率达92.6%，比上年提高1.2个百分点。
召开第十二次协调会，首次获评全省先进。
二、2026年工作打算
新建管网120公里。
`;

interface Draft {
  readonly text: string;
  readonly marks: readonly DraftMark[];
}

function drafted(): Draft {
  const over = rollOver(read(LAST_YEAR));
  assert.ok(over);
  return { text: over.text, marks: marksOf(over) };
}
const edited = (
  { text, marks }: Draft,
  edits: readonly TextEdit[],
  by: 'writer' | 'switch' | 'undo' = 'writer',
): Draft => {
  const after = withEdits(text, edits);
  return { text: after, marks: judged(after, followed(marks, edits), by) };
};
const inWay = (way: Way, draft: Draft): Draft => edited(draft, switchTo(way, draft.marks), 'switch');

/**
 * The edit in pieces, as an editor makes it that leaves alone what stays: one character of the old words, where the new
 * ones have it.
 */
function inPieces(text: string, { start, end, text: words }: TextEdit): readonly TextEdit[] {
  for (let i = start; i < end; i++) {
    const at = words.indexOf(text[i] as string);
    if (at >= 0)
      return [
        { start, end: i, text: words.slice(0, at) },
        { start: i + 1, end, text: words.slice(at + 1) },
      ].filter((piece) => piece.start < piece.end || piece.text !== '');
  }
  return [{ start, end, text: words }];
}

/** The draft with the words replaced, as if the writer had selected and typed them. */
function typed(draft: Draft, words: string, newWords: string): Draft {
  const start = draft.text.indexOf(words);
  assert.ok(start >= 0, words);
  return edited(draft, [{ start, end: start + words.length, text: newWords }]);
}

describe('填空 and 保留原文', () => {
  it('keeps last year’s sentences, with the years moved on, and goes back to the gaps', () => {
    const gaps = drafted();
    const original = inWay('original', gaps);
    assert.equal(original.text, ORIGINAL);
    assert.deepEqual(inWay('gaps', original), gaps);
    assert.deepEqual(
      original.marks.map((mark) => original.text.slice(mark.span.start, mark.span.end)),
      ['3.6', '8.3', '92.6', '1.2', '第十二次协调会', '', '120'],
    );
  });

  it('leaves what the writer has written, whichever way it was written in', () => {
    const original = typed(inWay('original', drafted()), '3.6亿元', '4.1亿元');
    const gaps = inWay('gaps', original);
    assert.ok(gaps.text.includes('农村供水投资4.1亿元，比上年增长【待填增幅（上年3.6亿元）】%'), gaps.text);
    const again = inWay('original', typed(gaps, '【待填（上年92.6）】', '93.5'));
    assert.ok(
      again.text.includes('投资4.1亿元，比上年增长8.3%；自来水普及率达93.5%，比上年提高1.2个百分点'),
      again.text,
    );
  });

  it('a value that is last year’s again is the writer’s once it was written, and a gap again when that is undone', () => {
    const gaps = drafted();
    const again = typed(gaps, '【待填（上年3.6）】', '3.6');
    assert.ok(inWay('gaps', inWay('original', again)).text.includes('农村供水投资3.6亿元，比上年增长【待填增幅'));
    const at = again.text.indexOf('3.6');
    const undone = edited(again, [{ start: at, end: at + 3, text: '【待填（上年3.6）】' }], 'undo');
    assert.deepEqual(undone, gaps);
  });

  it('knows its places again where the editor makes a switch in pieces', () => {
    const gaps = drafted();
    const there = switchTo('original', gaps.marks).flatMap((edit) => inPieces(gaps.text, edit));
    const original = edited(gaps, there, 'switch');
    assert.deepEqual(original, inWay('original', gaps));
    const back = switchTo('gaps', original.marks).flatMap((edit) => inPieces(original.text, edit));
    assert.deepEqual(edited(original, back, 'undo'), gaps);
  });

  it('reads with its gaps in either way, and knows where they are in the draft as it is', () => {
    const gaps = drafted();
    const original = inWay('original', gaps);
    const { text, back } = withGaps(original.text, original.marks);
    assert.ok(text.includes('投资【待填（上年3.6）】亿元'), text);
    const start = text.indexOf('【待填（上年3.6）】');
    const place = back({ start, end: start + '【待填（上年3.6）】'.length });
    assert.equal(original.text.slice(place.start, place.end), '3.6');
    assert.equal(withGaps(gaps.text, gaps.marks).text, gaps.text);
  });

  it('works out a change once the value before it is written, in both ways', () => {
    const original = inWay('original', drafted());
    const reads = ({ text, marks }: Draft): readonly string[] => changesBeside(text, marks).map((one) => one.reads);
    assert.deepEqual(reads(original), []);
    const written = typed(typed(original, '92.6%', '93.5%'), '3.6亿', '3.5亿');
    assert.deepEqual(reads(written), ['下降2.8%', '提高0.9个百分点']);
    assert.deepEqual(reads(inWay('gaps', written)), ['下降2.8%', '提高0.9个百分点']);
    const edits = changesBeside(written.text, written.marks).flatMap((one) => one.edits);
    const filled = withEdits(
      written.text,
      edits.map(({ span, newText }) => ({ ...span, text: newText })).sort((a, b) => a.start - b.start),
    );
    assert.ok(filled.includes('3.5亿元，比上年下降2.8%；自来水普及率达93.5%，比上年提高0.9个百分点'), filled);
  });

  it('follows a mark: digits typed beside it are part of it, words are not, and what is deleted around it takes it along', () => {
    const draft: Draft = {
      text: '投资3.6亿元。',
      marks: [{ span: { start: 2, end: 5 }, original: '3.6', gap: '【待填】', state: 'original' }],
    };
    const words = (edit: TextEdit): readonly string[] => {
      const { text, marks } = edited(draft, [edit]);
      return marks.map((mark) => `${text.slice(mark.span.start, mark.span.end)} ${mark.state}`);
    };
    assert.deepEqual(words({ start: 5, end: 5, text: '5' }), ['3.65 written']);
    assert.deepEqual(words({ start: 2, end: 2, text: '1' }), ['13.6 written']);
    assert.deepEqual(words({ start: 2, end: 2, text: '达' }), ['3.6 original']);
    assert.deepEqual(words({ start: 5, end: 5, text: '多' }), ['3.6 original']);
    assert.deepEqual(words({ start: 0, end: 0, text: '完成' }), ['3.6 original']);
    assert.deepEqual(words({ start: 4, end: 5, text: '8' }), ['3.8 written']);
    assert.deepEqual(words({ start: 4, end: 7, text: '' }), ['3. written']);
    assert.deepEqual(words({ start: 0, end: 8, text: '' }), []);
  });

  it('whatever is typed outside the marks and the gaps, switching there and back changes nothing', () => {
    const start = drafted();
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            words: fc.constantFrom('新', '，', '\n', '7', '全县'),
          }),
          {
            maxLength: 6,
          },
        ),
        fc.constantFrom<Way>('gaps', 'original'),
        (typings, way) => {
          let draft = inWay(way, start);
          for (const { at, words } of typings) {
            const place = Math.floor(at * draft.text.length);
            draft = edited(draft, [{ start: place, end: place, text: words }]);
          }
          const settled = inWay(way, draft);
          const other = inWay(way === 'gaps' ? 'original' : 'gaps', settled);
          assert.equal(inWay(way, other).text, settled.text);
          for (const { words } of typings) assert.ok(other.text.includes(words));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep answered after an undo what the writer has looked at, where the undo is elsewhere', () => {
    const draft = inWay('original', drafted());
    const kept = draft.marks.map((mark) => (mark.original === '92.6' ? { ...mark, state: 'written' as const } : mark));
    const elsewhere = draft.text.indexOf('召开');
    const after = undone(withEdits(draft.text, [{ start: elsewhere, end: elsewhere + 2, text: '举行' }]), kept, [
      { start: elsewhere, end: elsewhere + 2, text: '举行' },
    ]);
    assert.equal(after.find(({ original }) => original === '92.6')?.state, 'written');
    const at = draft.text.indexOf('92.6');
    const back = undone(draft.text, kept, [{ start: at, end: at + 4, text: '92.6' }]);
    assert.equal(back.find(({ original }) => original === '92.6')?.state, 'original');
  });

  it('ask for dates, too: last year’s words of one stand in the way 保留原文', () => {
    const over = rollOver(read('云岭县水利局2024年工作总结\n一、工作进展\n6月8日泵站通水。\n'));
    assert.ok(over);
    const draft = inWay('original', { text: over.text, marks: marksOf(over) });
    assert.match(draft.text, /\n6月8日泵站通水。/);
    assert.equal(inWay('gaps', draft).text, over.text);
  });
});
