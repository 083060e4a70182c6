import assert from 'node:assert/strict';
import { BROKEN_NUMBERS, breaksNumber } from '../../../src/core/numerals/acrossLines';
import { ReportDocument } from '../../../src/core/report/document';

const parts = (text: string): [string, string] => text.split('|') as [string, string];
const figuresOf = (text: string): string[] =>
  new ReportDocument(text).report
    .figures()
    .map(
      ({ figure }) =>
        `${figure.quantity.value}${figure.quantity.writtenUnit} ${figure.indicator.text} ${figure.comparisons.map((c) => c.kind + c.value).join()}`,
    );

describe('numbers that a line break parts', () => {
  for (const { example, counterexample } of BROKEN_NUMBERS) {
    it(example, () => assert.equal(breaksNumber(...parts(example)), true));
    it(`not ${counterexample}`, () => assert.equal(breaksNumber(...parts(counterexample)), false));
    it(`${example}: reads as on one line`, () =>
      assert.deepEqual(figuresOf(example.replace('|', '\n')), figuresOf(example.replace('|', ''))));
  }

  for (const text of [
    '一、全年新增社区食堂，服务老人|12家社区食堂投入使用，惠及老人。',
    '主要指标，单位：亿元，2024年2025|45.3亿元，增长8%。',
    '全年举办展览，观众满意|2.加强馆藏保护，修复文物12件。',
    '全年举办展览，观众满意|　　3200件文物入藏，其中一级8件。',
    '全年举办展览|8.2%，快于上年。',
    '| 展览，场 | 12 ||8.2% | 展览，次 |',
  ])
    it(`a line by itself: ${text}`, () => {
      const at = text.lastIndexOf('|', text.length - 4);
      assert.equal(breaksNumber(text.slice(0, at), text.slice(at + 1)), false);
    });

  it('is joined and parted while the writer types', () => {
    const lines = [
      '2025年工作总结',
      '全年接待游客128万人次，同比增长',
      '8.2%，快于上年。',
      '全年新建书屋12个，惠及读者。',
    ];
    const whole = lines.join('\n');
    for (let at = 0; at < whole.length; at++) {
      const document = new ReportDocument(whole.slice(0, at) + whole.slice(at + 1));
      const back = document.update([{ start: at, end: at, text: whole[at] as string }]);
      const fresh = new ReportDocument(whole).report;
      assert.deepEqual(
        back.figures().map(({ span, figure }) => [span, figure.indicator.text, figure.comparisons]),
        fresh.figures().map(({ span, figure }) => [span, figure.indicator.text, figure.comparisons]),
        `at ${at}`,
      );
      const cut = back === null ? [] : document.update([{ start: at, end: at + 1, text: '' }]).figures();
      const plain = new ReportDocument(whole.slice(0, at) + whole.slice(at + 1)).report.figures();
      assert.deepEqual(
        cut.map(({ span }) => span),
        plain.map(({ span }) => span),
        `without ${at}`,
      );
    }
  });
});
