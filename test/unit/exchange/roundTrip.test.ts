import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { decode } from '../../../src/core/text/decode';
import { importFile } from '../../../src/exchange/import';
import { exported, REPORT, reportOf } from './docx';

/** What a report says: its lines without blanks, its levels, its tables and figures. */
function said(text: string) {
  const report = reportOf(text);
  return {
    lines: text.split('\n').filter((line) => line !== ''),
    levels: report.allSections().map(({ marker, text: heading, level }) => [marker, heading, level]),
    figures: report.figures().map(({ span }) => report.slice(span)),
  };
}

describe('export and import', () => {
  it('give the report again', () => assert.deepEqual(said(importFile('a.docx', exported(REPORT)).text), said(REPORT)));

  for (const name of readdirSync('docs/samples'))
    it(`give the sample again: ${name}`, () => {
      const text = decode(readFileSync(`docs/samples/${name}`)).text.replaceAll('\r\n', '\n');
      const trimmed = text.replace(/^[ \u3000]+/gm, '');
      assert.deepEqual(said(importFile('a.docx', exported(text)).text), said(trimmed));
    });

  it('give every report again (property)', () => {
    const sentence = fc.constantFrom(
      '全年完成投资12.6亿元，同比增长5.6%。',
      '办结事项3.2万件，办结率98.6%……',
      '“一窗通办”上线运行；新增就业4200人——超计划12%。',
      'A&B平台<测试>通过验收。',
    );
    const heading = fc.constantFrom('优化营商环境', '守牢安全底线', '推进登记便利化', '夯实基层基础');
    const table = fc
      .array(fc.array(fc.constantFrom('计划', '12', '98.6%', '投资（亿元）', 'a|b'), { minLength: 2, maxLength: 2 }), {
        minLength: 2,
        maxLength: 4,
      })
      .map((rows) => {
        const lines = rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
        return [lines[0], '| --- | --- |', ...lines.slice(1)].join('\n');
      });
    const parts = fc.array(
      fc.record({
        title: heading,
        subs: fc.array(fc.record({ title: heading, inline: fc.boolean(), body: sentence }), { maxLength: 3 }),
        body: fc.oneof(sentence, table),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('style' as const, 'separator' as const), (sections, runIn) => {
        const lines = ['某局2025年工作总结'];
        sections.forEach(({ title, subs, body }, i) => {
          lines.push(`${'一二三四'[i]}、${title}`, body);
          subs.forEach((sub, s) => {
            const marker = `（${'一二三'[s]}）${sub.title}`;
            lines.push(...(sub.inline ? [`${marker}。${sub.body}`] : [marker, sub.body]));
          });
        });
        const text = `${lines.join('\n')}\n`;
        assert.deepEqual(said(importFile('a.docx', exported(text, { runIn })).text), said(text));
      }),
      { numRuns: 60 },
    );
  });

  it('never fail otherwise than by a sentence, however the file is damaged', () => {
    const whole = exported(REPORT);
    fc.assert(
      fc.property(fc.integer({ min: 4, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        try {
          importFile('a.docx', bytes);
        } catch (error) {
          assert.equal((error as Error).name, 'RefusedError', String((error as Error).stack));
        }
      }),
      { numRuns: 200 },
    );
  });
});
