import assert from 'node:assert/strict';
import { readSiblings } from '../../../src/core/figures/siblings';
import { read } from '../../fixtures/read';

const rowsOf = (text: string) => {
  const figures = read(text).figures();
  const written = (i: number): string => read(text).slice((figures[i] as (typeof figures)[number]).span);
  return readSiblings(figures.map(({ figure }) => figure)).map(({ items, head, unit, compared, lacking }) => ({
    items: items.map(written),
    head,
    unit,
    compared,
    lacking: lacking.map(({ item, kind }) => `${written(item)} ${kind}`),
  }));
};

describe('siblings', () => {
  it('the items of a list have a head and a unit in common', () =>
    assert.deepEqual(rowsOf('铁路、公路、水路分别完成货运量25万吨、190万吨、44万吨。'), [
      { items: ['25万吨', '190万吨', '44万吨'], head: '货运量', unit: '吨', compared: [], lacking: [] },
    ]));

  it('tell who lacks what the others have', () =>
    assert.deepEqual(rowsOf('门诊量86万人次，同比增长3.2%，住院量4.1万人次，同比增长2.8%，手术量1.6万台次。'), [
      {
        items: ['86万人次', '4.1万人次', '1.6万台次'],
        head: '量',
        unit: null,
        compared: ['yoy'],
        lacking: ['1.6万台次 yoy'],
      },
    ]));

  it('a whole and its parts are none', () => assert.deepEqual(rowsOf('教职工186人，其中专任教师162人。'), []));
});
