import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../src/core/lint/lint';
import type { Section } from '../../../src/core/outline/model';
import { contains } from '../../../src/core/text/span';
import type { Span } from '../../../src/core/text/span';
import { texts } from '../../fixtures/arbitraries';
import { read } from '../../fixtures/read';
import { cases } from '../../fixtures/budget';

function checkSections(sections: readonly Section[], inside: Span, level: number): void {
  let end = inside.start;
  for (const section of sections) {
    assert.ok(contains(inside, section.span), 'a section lies inside its parent');
    assert.ok(section.span.start >= end, 'siblings are in order and apart');
    assert.ok(contains(section.span, section.headingSpan), 'a heading lies inside its section');
    assert.ok(section.headingSpan.start === section.span.start, 'a section starts with its heading');
    assert.ok(
      contains(section.headingSpan, section.markerSpan) || section.markerSpan.start === section.markerSpan.end,
      'a marker lies inside its heading',
    );
    assert.equal(section.level, level);
    end = section.span.end;
    checkSections(section.children, section.span, level + 1);
  }
}

const STARTS = /^[\d０-９零〇一二两三四五六七八九十百千万亿第首榜之]/;

describe('any text', () => {
  it('has sections that nest', () => {
    fc.assert(
      fc.property(texts, (text) => {
        checkSections(read(text).sections, { start: 0, end: text.length }, 1);
      }),
      { numRuns: cases(1000) },
    );
  });

  it('has figures that lie in their paragraphs, apart and in order, and start with a numeral', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = read(text);
        let end = 0;
        for (const { figure, span, paragraph } of report.figures()) {
          const start = report.starts[paragraph] as number;
          const { reading } = report.paragraphs[paragraph] as { reading: { text: string } };
          assert.ok(contains({ start, end: start + reading.text.length }, span));
          assert.ok(span.start >= end && span.end > span.start, 'figures are apart and in order');
          assert.match(text.slice(span.start, span.end), STARTS);
          assert.ok(Number.isFinite(figure.quantity.value));
          assert.ok(figure.partOf === null || report.paragraphs[paragraph]!.figures[figure.partOf] !== undefined);
          for (const comparison of figure.comparisons)
            assert.ok(
              comparison.span.start >= 0 &&
                comparison.span.end <= reading.text.length &&
                comparison.span.end > comparison.span.start,
            );
          end = span.end;
        }
      }),
      { numRuns: cases(1000) },
    );
  });

  it('has diagnostics that lie in it, with fixes that do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = read(text);
        for (const { span, fixes, related, message } of lint(report)) {
          assert.ok(span.start >= 0 && span.end <= text.length && span.start <= span.end);
          assert.ok(message.zh !== '' && message.en !== '');
          for (const place of related) assert.ok(place.span.start >= 0 && place.span.end <= text.length);
          for (const { edits } of fixes) {
            const spans = edits.map((edit) => edit.span).sort((a, b) => a.start - b.start);
            spans.forEach((one, i) => assert.ok(one.start >= (spans[i - 1]?.end ?? 0) && one.end <= text.length));
          }
        }
      }),
      { numRuns: cases(1000) },
    );
  });

  it('says the same in half-width and full-width forms', () => {
    const widen = (text: string): string =>
      text.replace(/[0-9A-Za-z%().:;!?]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const view = (text: string) => {
      const report = read(text);
      return {
        headings: report
          .allSections()
          .map(({ headingSpan, level, role, number, family }) => ({ headingSpan, level, role, number, family })),
        figures: report.figures().map(({ span, figure }) => ({
          span,
          value: figure.quantity.value,
          high: figure.quantity.high,
          magnitude: figure.quantity.magnitude,
          nature: figure.nature,
          comparisons: figure.comparisons.map(({ kind, value }) => `${kind} ${value}`),
        })),
      };
    };
    // Only marks and digits change their width, one for one; a thousands separator is half-width by rule and stays, and
    // so are the marks of Markdown.
    const plain = texts
      .map((text) => text.normalize('NFKC'))
      .filter((text) => !/["'<\ud800-\udfff#]/.test(text) && widen(text).normalize('NFKC') === text);
    fc.assert(
      fc.property(plain, (text) => {
        assert.deepEqual(view(widen(text)), view(text));
      }),
      { numRuns: cases(500) },
    );
  });
});
