import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { gathered, gatheredBy } from '../../../src/core/report/gathered';
import type { PlacedParagraph } from '../../../src/core/report/context';
import type { Report } from '../../../src/core/report/report';

const LINES = ['巡回审判36场。', '法庭全部联网。', '受理案件860件。', '结案率稳步提高。', '调解纠纷120件。'];

/** Counts 件 in paragraphs that have any, noting what is read and what is let go. */
function casesOf() {
  const read: string[] = [];
  const released: number[] = [];
  const gather = gatheredBy(() => ({
    read: ({ reading }: PlacedParagraph) => {
      read.push(reading.text);
      const number = /(\d+)件/.exec(reading.text)?.[1];
      return number === undefined ? null : Number(number);
    },
    release: (number: number) => void released.push(number),
  }));
  return { read, released, entries: (report: Report) => gather(report).entries };
}

const edit = (document: ReportDocument, before: string, after: string) => {
  const start = document.report.slice({ start: 0, end: document.report.length }).indexOf(before);
  return { start, end: start + before.length, text: after };
};

describe('what is gathered of a report', () => {
  it('leaves out the paragraphs that have nothing', () => {
    const { report } = new ReportDocument(LINES.join('\n'));
    assert.deepEqual(casesOf().entries(report), [
      { paragraph: 2, found: 860 },
      { paragraph: 4, found: 120 },
    ]);
  });

  it('is read again only where an edit changed the text', () => {
    const document = new ReportDocument(LINES.join('\n'));
    const cases = casesOf();
    cases.entries(document.report);
    cases.read.length = 0;
    assert.deepEqual(cases.entries(document.update([edit(document, '860', '861')])), [
      { paragraph: 2, found: 861 },
      { paragraph: 4, found: 120 },
    ]);
    assert.deepEqual([cases.read, cases.released], [['受理案件861件。'], [860]]);
  });

  it('is the same list where nothing of it changed', () => {
    const document = new ReportDocument(LINES.join('\n'));
    const cases = casesOf();
    const before = cases.entries(document.report);
    assert.equal(cases.entries(document.update([edit(document, '稳步', '持续')])), before);
  });

  it('moves with lines that are put in or taken out', () => {
    const document = new ReportDocument(LINES.join('\n'));
    const cases = casesOf();
    cases.entries(document.report);
    assert.deepEqual(
      cases.entries(document.update([edit(document, '法庭全部联网。', '')])).map(({ paragraph }) => paragraph),
      [2, 4],
    );
    assert.deepEqual(
      cases.entries(document.update([edit(document, '\n\n', '\n')])).map(({ paragraph }) => paragraph),
      [1, 3],
    );
    assert.ok(!cases.released.includes(120), 'it only moved');
  });

  it('is not read again between edits in several places', () => {
    const document = new ReportDocument(LINES.join('\n'));
    const cases = casesOf();
    cases.entries(document.report);
    cases.read.length = 0;
    const report = document.update([edit(document, '36', '38'), edit(document, '120', '121')]);
    assert.deepEqual(cases.entries(report), [
      { paragraph: 2, found: 860 },
      { paragraph: 4, found: 121 },
    ]);
    assert.deepEqual([cases.read, cases.released], [['巡回审判38场。', '调解纠纷121件。'], [120]]);
  });

  it('is right for an earlier snapshot, too', () => {
    const document = new ReportDocument(LINES.join('\n'));
    const cases = casesOf();
    const before = document.report;
    const first = cases.entries(before);
    cases.entries(document.update([edit(document, '860', '861')]));
    assert.deepEqual(cases.entries(before), first);
  });

  it('begins anew after a reader failed', () => {
    const document = new ReportDocument(LINES.join('\n'));
    let fails = false;
    const entries = gathered(({ reading }) => {
      if (fails) throw new Error('failed');
      return reading.figures.figures.length || null;
    });
    entries(document.report);
    fails = true;
    assert.throws(() => entries(document.update([edit(document, '860', '861')])), /failed/);
    fails = false;
    assert.deepEqual(
      entries(document.report),
      entries(new ReportDocument(document.report.slice({ start: 0, end: document.report.length })).report),
    );
  });
});
