import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReportDocument } from '../../../src/core/report/document';
import type { Reshaped, TextChange } from '../../../src/core/reshaping/model';
import { afterEdits, placedReferences } from '../../../src/vscode/editing/placedReferences';

/** Applies changes that do not overlap. */
const changed = (text: string, changes: readonly TextChange[]): string =>
  [...changes]
    .reverse()
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);

const reshaped = (text: string, changes: readonly TextChange[], words: string): Reshaped => {
  const references = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    span: { start: index, end: index + words.length },
    text: words,
    to: '第九部分',
  }));
  return { changes, caret: 0, references };
};

/** What stands where the references are said to stand after the change. */
const found = (text: string, change: Reshaped): readonly string[] => {
  const after = changed(text, change.changes);
  return placedReferences(new ReportDocument(text).report, change).map(({ span }) => after.slice(span.start, span.end));
};

describe('references after a change', () => {
  it('move with what stands before them', () => {
    const text = '甲乙丙，见第二部分。丁';
    const change = reshaped(
      text,
      [
        { span: { start: 0, end: 1 }, newText: '新甲甲' },
        { span: { start: 10, end: 10 }, newText: '尾' },
      ],
      '第二部分',
    );
    assert.deepEqual(found(text, change), ['第二部分']);
  });

  it('are found again in a stretch that was moved', () => {
    const text = '一、甲\n见第三部分。\n二、乙\n好。见第三部分。\n三、丙\n';
    const first = text.slice(0, text.indexOf('二、'));
    const change = reshaped(
      text,
      [
        { span: { start: 0, end: first.length }, newText: '' },
        { span: { start: text.length, end: text.length }, newText: first },
      ],
      '第三部分',
    );
    assert.deepEqual(found(text, change), ['第三部分', '第三部分']);
    const places = placedReferences(new ReportDocument(text).report, change).map(({ span }) => span.start);
    assert.equal(new Set(places).size, 2);
  });

  it('stand on their words however lines change places', () => {
    const line = fc.constantFrom('好。', '见第三部分。', '一、项目', '见第三部分，又见第三部分。', '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (lines, a, b) => {
        const texts = lines.map((text) => `${text}\n`);
        const text = texts.join('');
        const [from, to] = [a % texts.length, b % (texts.length + 1)];
        const startOf = (i: number): number => texts.slice(0, i).join('').length;
        const taken = { span: { start: startOf(from), end: startOf(from + 1) }, newText: '' };
        const put = { span: { start: startOf(to), end: startOf(to) }, newText: texts[from] as string };
        const changes = to === from || to === from + 1 ? [] : to < from ? [put, taken] : [taken, put];
        const change = reshaped(text, changes, '第三部分');
        assert.deepEqual(
          found(text, change),
          change.references.map(() => '第三部分'),
        );
        const places = placedReferences(new ReportDocument(text).report, change).map(({ span }) => span.start);
        assert.equal(new Set(places).size, places.length);
      }),
    );
  });

  it('follow what is typed, and are done with once touched', () => {
    const at = (start: number): { span: { start: number; end: number }; text: string; to: string } => ({
      span: { start, end: start + 4 },
      text: '第三部分',
      to: '',
    });
    const starts = (edits: Parameters<typeof afterEdits>[1]): readonly number[] =>
      afterEdits([at(10), at(20)], edits).map(({ span }) => span.start);
    assert.deepEqual(starts([{ rangeOffset: 15, rangeLength: 2, text: '三个字' }]), [10, 21]);
    assert.deepEqual(starts([{ rangeOffset: 12, rangeLength: 0, text: '字' }]), [20 + 1]);
    assert.deepEqual(
      starts([
        { rangeOffset: 21, rangeLength: 1, text: '' },
        { rangeOffset: 0, rangeLength: 1, text: '' },
      ]),
      [9],
    );
    assert.deepEqual(starts([{ rangeOffset: 10, rangeLength: 0, text: '字' }]), [11, 21]);
    assert.deepEqual(starts([{ rangeOffset: 24, rangeLength: 0, text: '字' }]), [10, 20]);
  });
});
