import assert from 'node:assert/strict';
import {
  answeredWords,
  besideOneOff,
  isOneOffMark,
  leftIn,
  markedWords,
  oneOffEdits,
  walkOf,
} from '../../../../src/core/drafting/rollover/oneOff';
import type { OneOffAnswer } from '../../../../src/core/drafting/rollover/oneOff';
import { withEdits } from '../../../../src/core/report/editing/edits';
import { read } from '../../../fixtures/read';
import type { Span } from '../../../../src/core/text/span';

const MARK = '【待核（去年的一次性事项）】';

/** The text once the mark in it is answered. */
function answered(text: string, answer: OneOffAnswer, mark = MARK): string {
  const start = text.indexOf(mark);
  const edits = oneOffEdits(read(text), { start, end: start + mark.length }, answer);
  return withEdits(
    text,
    edits.map(({ span, newText }) => ({ ...span, text: newText })),
  );
}

describe('what happened once last year', () => {
  const END = `一、进展\n　　造林成效明显，首次获评省级林场${MARK}。抚育扩面。\n`;
  const BEGIN = `一、进展\n　　首次获评省级林场${MARK}，造林成效明显。\n`;
  const WHOLE = `一、进展\n抚育扩面。印发《林长制办法（试行）》${MARK}。防火有力。\n`;

  it('the marks of one sentence or item are one stop, and are told together', () => {
    const report = read(
      `一、打算\n一是腾空旧苗圃${MARK}，收回门店${MARK}；二是谈成合资${MARK}，新栽【待填（上年3）】公顷。移交泵站${MARK}。\n`,
    );
    const left = leftIn(report);
    const at = (stops: readonly { readonly span: { readonly start: number } }[]): readonly number[] =>
      stops.map((stop) => left.findIndex(({ span }) => span.start === stop.span.start));
    assert.deepEqual(at(walkOf(report, [])), [0, 2, 3, 4]);
    assert.deepEqual(at(besideOneOff(report, left[1]?.span ?? { start: 0, end: 0 }, left)), [0, 1]);
    assert.deepEqual(at(besideOneOff(report, left[4]?.span ?? { start: 0, end: 0 }, left)), [4]);
  });

  it('words of last year that still stand are walked to in their order, with the gaps and marks', () => {
    const report = read(`一、打算\n第18届茶会。收回门店${MARK}，新栽【待填（上年3）】公顷。移交泵站。\n`);
    const at = (words: string): Span => {
      const start = report.slice({ start: 0, end: report.length }).indexOf(words);
      return { start, end: start + words.length };
    };
    const open = [
      { span: at('移交泵站'), gap: MARK },
      { span: at('第18届'), gap: '【待核“第18届”（届次）】' },
    ];
    assert.deepEqual(
      walkOf(report, open).map(({ span }) => report.slice(span)),
      ['第18届', MARK, '【待填（上年3）】', '移交泵站'],
    );
  });

  it('a mark on words gives way to them, or to a gap that remembers them', () => {
    const mark = '【待核“项目攻坚年”（今年是否还在开展）】';
    assert.equal(answeredWords(mark, 'keep'), '“项目攻坚年”');
    assert.equal(answeredWords(mark, 'replace'), '【待填（上年“项目攻坚年”）】');
    for (const other of [MARK, '【待填（上年48.6）】', '【待补】']) assert.equal(answeredWords(other, 'keep'), null);
  });

  it('is kept without its mark', () => {
    assert.equal(answered(END, 'keep'), END.replace(MARK, ''));
  });

  it('is replaced by a gap that remembers it', () => {
    assert.equal(
      answered(END, 'replace'),
      '一、进展\n　　造林成效明显，【待填（上年首次获评省级林场）】。抚育扩面。\n',
    );
  });

  it('goes with the mark that joined it to the rest of its sentence', () => {
    assert.equal(answered(END, 'delete'), '一、进展\n　　造林成效明显。抚育扩面。\n');
    assert.equal(answered(BEGIN, 'delete'), '一、进展\n　　造林成效明显。\n');
    assert.equal(answered(WHOLE, 'delete'), '一、进展\n抚育扩面。防火有力。\n');
  });

  it('is the marks of last year and of the period before, and no other gap', () => {
    assert.deepEqual(
      [MARK, '【待核（上期的一次性事项）】', '【待核第五届（今年是哪一次）】', '【待填（上年3）】'].map(isOneOffMark),
      [true, true, false, false],
    );
  });

  it('is the clause before its mark where the mark stands in no text; other words are themselves', () => {
    const report = read('一、进展\n　　造林成效明显，首次获评“青山杯”、印发《办法（试行）》。抚育扩面。\n');
    const text = report.slice({ start: 0, end: report.length });
    const words = (start: number, end = start): string => report.slice(markedWords(report, { start, end }));
    assert.equal(words(text.indexOf('、印发')), '首次获评“青山杯”');
    assert.equal(words(text.indexOf('。抚育')), '印发《办法（试行）》');
    assert.equal(words(text.indexOf('，首次')), '造林成效明显');
    assert.equal(words(text.indexOf('造林'), text.indexOf('成效')), '造林');
  });
});
