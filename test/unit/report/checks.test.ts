import assert from 'node:assert/strict';
import { checksOf, checksOfFigure, countChecks, readingsOf, subjectOf } from '../../../src/core/report/checks/checks';
import { checkInWords, countsInWords, signOf } from '../../../src/core/report/checks/checkText';
import { ReportDocument } from '../../../src/core/report/document';
import { figureAt } from '../../../src/core/report/explanation/explanation';
import { explainFigure } from '../../../src/core/report/explanation/explanation';
import { read } from '../../fixtures/read';

const TEXT = `某市2025年工作总结
一、全年果品总产量达到178.9万吨，其中柑橘68.3万吨，占果品总产量的38.2%，梨产量同比增长5.6%。
二、改造老果园20.8万亩，其中补植12.0万亩、换种8.8万亩。
三、受理诉求327件，办结319件，办结率96.7%。`;

const words = (text: string): readonly string[] => checksOf(read(text)).map((check) => checkInWords(check).zh);

/** The claims that the figure at the first place of the words stands in. */
function at(text: string, place: string) {
  const report = read(text);
  const figure = figureAt(report, text.indexOf(place));
  assert.ok(figure, place);
  return { report, figure, checks: checksOfFigure(report, figure) };
}

describe('the claims of a report that were checked', () => {
  it('are told with what they rest on, and with those that nothing bears on', () =>
    assert.deepEqual(words(TEXT), [
      '占果品总产量的38.2%（68.3÷178.9）✓',
      '同比增长5.6%（无从核对：没有合适的数可算）–',
      '20.8万亩（12.0+8.8）✓',
      '96.7%（319÷327≈97.6%；文中为96.7%）✗',
    ]));

  it('name the lines that they rest on', () =>
    assert.deepEqual(
      words(
        '某县2025年工作总结\n一、果品加工产值58.6亿元。\n二、2026年，果品加工产值达到64亿元，比2025年增长9%。',
      ).filter((claim) => claim.includes('64')),
      ['比2025年增长9%（(64－58.6)÷58.6，第2行）✓'],
    ));

  it('are counted: only what is confirmed was checked', () => {
    const counts = countChecks(checksOf(read(TEXT)));
    assert.deepEqual(counts, { confirmed: 2, contradicted: 1, open: 1 });
    assert.equal(countsInWords(counts).zh, '核对了2处，1处不符，1处无从核对');
  });

  it('name the figure that is probably wrong where that is another than the claim’s own', () => {
    const [check] = checksOf(
      read('筹措资金32.6亿元，其中中央补助11.4亿元、省级补助8.7亿元、市县配套15.2亿元，三项合计32.6亿元。'),
    );
    assert.ok(check);
    assert.deepEqual([check.outcome, check.wrong?.written, check.meant], ['contradicted', '15.2亿元', '12.5']);
  });

  it('tell of a figure that has a name', () => {
    const report = read(TEXT);
    assert.deepEqual(
      checksOf(report).map((check) => subjectOf(report, check)),
      ['柑橘', '梨产量', '改造老果园', '办结率'],
    );
  });

  it('do not take goals for claims', () => assert.deepEqual(words('某县2026年工作计划\n力争果品产量同比增长6%。'), []));

  it('are found at each of their figures, the wrong one alone with ✗', () => {
    const sign = (place: string): readonly (string | undefined)[] => {
      const { figure, checks } = at(TEXT, place);
      return checks.map((check) => signOf(check, figure)?.text.zh);
    };
    assert.deepEqual(sign('178.9万吨'), ['✓ 68.3÷178.9≈38.2%']);
    assert.deepEqual(sign('12.0万亩'), ['✓ 12.0+8.8=20.8']);
    assert.deepEqual(sign('96.7%'), ['✗ 319÷327≈97.6%']);
    for (const place of ['327件', '319件']) assert.deepEqual(sign(place), [undefined]);
  });

  it('stand at their places after an edit above them', () => {
    const document = new ReportDocument(TEXT);
    checksOf(document.report);
    const report = document.update([{ start: 0, end: 0, text: '内部资料\n\n' }]);
    for (const { words: place } of checksOf(report)) assert.equal(report.slice(place), place.written);
    assert.deepEqual(
      checksOf(report).map(({ outcome }) => outcome),
      checksOf(read(report.slice({ start: 0, end: report.length }))).map(({ outcome }) => outcome),
    );
  });

  it('keep every reading that was weighed, with whether it fits', () => {
    const { report, checks } = at(TEXT, '178.9万吨');
    const [check] = checks;
    assert.ok(check);
    const readings = readingsOf(report, check);
    assert.deepEqual(
      readings.filter(({ fits }) => fits).map(({ computation }) => computation),
      ['68.3÷178.9≈38.2%'],
    );
    for (const { told, others } of readings)
      for (const place of [told, ...others]) assert.equal(report.slice(place), place.written);
  });

  it('are reasons in the explanation of a figure', () => {
    const { report, figure } = at(TEXT, '68.3万吨');
    const reasons = explainFigure(report, figure).filter(({ what }) => what === 'check');
    assert.deepEqual(
      reasons.map(({ read: claim, because }) => `${claim} ${because.zh}`),
      ['占果品总产量的38.2% ✓ 68.3÷178.9≈38.2%（“果品总产量”）'],
    );
  });
});
