import assert from 'node:assert/strict';
import { readSiblings } from '../../../src/core/figures/siblings';
import { read } from '../../fixtures/read';

const rowsOf = (text: string) => {
  const report = read(text);
  const { figures, reading } = report.paragraphs[0] as (typeof report.paragraphs)[number];
  const written = (i: number): string => text.slice(figures[i]?.span.start, figures[i]?.span.end);
  return readSiblings(reading.halfWidth, figures, reading.figures.figures).map(({ items, lacking }) => ({
    items: items.map(written),
    lacking: lacking.map(written),
  }));
};

describe('siblings', () => {
  it('tell who lacks the comparison that the others have', () =>
    assert.deepEqual(rowsOf('门诊量86万人次，同比增长3.2%，住院量4.1万人次，同比增长2.8%，手术量1.6万台次。'), [
      { items: ['86万人次', '4.1万人次', '1.6万台次'], lacking: ['1.6万台次'] },
    ]));

  it('have items of several figures where ； parts them', () =>
    assert.deepEqual(rowsOf('园所46个，在园幼儿1.28万人，同比增长3.2%；教师1164人；保育员382人，比上年增加20人。'), [
      { items: ['46个', '1164人', '382人'], lacking: ['1164人'] },
    ]));

  it('lack nothing where half of them go without', () =>
    assert.deepEqual(rowsOf('货运量86万吨，同比增长3.2%；客运量41万人次；吞吐量16万吨。'), [
      { items: ['86万吨', '41万人次', '16万吨'], lacking: [] },
    ]));

  it('are sentences that tell one figure each', () =>
    assert.deepEqual(
      rowsOf('一是受理案件2860件，同比增长3.2%。二是办结案件2640件。三是调解纠纷1320件，同比增长2.8%。')[0]?.lacking,
      ['2640件'],
    ));

  it('what happens once lacks nothing', () =>
    assert.deepEqual(
      rowsOf('货运量86万吨，同比增长3.2%。客运量41万人次，同比增长1.6%。开通航线36条。')[0]?.lacking,
      [],
    ));

  it('a whole and its parts are none', () => assert.deepEqual(rowsOf('教职工186人，其中专任教师162人。'), []));

  it('a value of the year before and a plan are none', () =>
    assert.deepEqual(rowsOf('收入4286万元，上年同期为3860万元，完成预算4000万元的107.2%。'), []));
});
