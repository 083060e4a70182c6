import assert from 'node:assert/strict';
import { differing } from '../../../src/core/ledger/series';
import { ReportDocument } from '../../../src/core/report/document';
import { read } from '../../fixtures/read';

const byUnit = () => differing((paragraph, index) => paragraph.figures[index]?.quantity.unit ?? null);

const places = (text: string) => {
  const report = read(text);
  return byUnit()(report).map((row) => row.map(({ span }) => report.slice(span)));
};

describe('differing', () => {
  it('finds the indicators that two places tag differently, with all their places in order', () => {
    assert.deepEqual(places('绿化面积120亩。\n造林面积30亩。\n绿化面积8公顷。\n绿化面积130亩。'), [
      ['120亩', '8公顷', '130亩'],
    ]);
  });

  it('finds none where every indicator has one tag', () => {
    assert.deepEqual(places('绿化面积120亩。\n造林面积8公顷。\n绿化面积130亩。'), []);
    assert.deepEqual(places(''), []);
  });

  it('passes over indicators without key and figures without tag', () => {
    assert.deepEqual(places('企业12家。\n企业12个。'), []);
    const none = differing(() => null);
    assert.deepEqual(none(read('绿化面积120亩。\n绿化面积8公顷。')), []);
  });

  it('compares only what has the given key in common', () => {
    const find = differing(
      (paragraph, index) => String(paragraph.figures[index]?.quantity.value),
      ({ figures }, index) => figures[index]?.scope ?? null,
    );
    const report = read('全省造林面积120亩。\n全市造林面积80亩。\n全省绿化面积130亩。\n全市造林面积80亩。');
    assert.deepEqual(
      find(report).map((row) => row.map(({ span }) => report.slice(span))),
      [['120亩', '130亩']],
    );
  });

  it('follows edits, with what it kept of the paragraphs that stay', () => {
    const find = byUnit();
    const document = new ReportDocument('绿化面积120亩。\n绿化面积130亩。');
    assert.deepEqual(find(document.report), []);
    const changed = document.update([{ start: 14, end: 18, text: '8公顷' }]);
    assert.deepEqual(
      find(changed).map((row) => row.map(({ span }) => changed.slice(span))),
      [['120亩', '8公顷']],
    );
    assert.deepEqual(find(document.update([{ start: 0, end: 4, text: '造林' }])), []);
  });
});
