import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { read } from '../../fixtures/read';

const LENGTH = 30_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

/**
 * Lines without an end, each of what one reader looks for. That the test completes is what it asserts; a limit of time
 * would depend on the machine.
 */
const LINES: Readonly<Record<string, string>> = {
  'one numeral': fill('一'),
  'one digit': fill('1'),
  'digits in groups': `1${fill(',111')}`,
  'digits and blanks': fill('1 '),
  'opening quotes': fill('“'),
  'quotes in pairs': fill('“”'),
  'straight quotes': fill('"'),
  'opening brackets': fill('（'),
  'numbers in brackets': fill('（一）'),
  'titles that never close': fill('《'),
  pauses: fill('、'),
  commas: fill('，'),
  'a list marker': fill('一是'),
  'numbered items': fill('1.2.3.'),
  'circled numbers': fill('①'),
  years: fill('2025年'),
  shares: fill('占'),
  bases: fill('同比'),
  rises: fill('同比增长'),
  ranks: fill('第一'),
  percentages: fill('百分之'),
  ranges: fill('1-'),
  fractions: fill('1/'),
  sums: fill('1+'),
  magnitudes: fill('万'),
  units: fill('1个'),
  'touching figures': fill('3件'),
  'words without a mark': fill('全市新增企业'),
  blanks: fill(' '),
  'wide blanks': fill('\u3000'),
  'a mark of Markdown': fill('#'),
  stars: fill('★'),
  bullets: fill('·'),
  pairs: fill('😀'),
  'halves of pairs': fill('\ud83d'),
  'respective lists': fill('分别增长1%、'),
  cues: fill('清醒认识到'),
  sentences: fill('新增企业12家，同比增长5.1%。'),
  'short lines': fill('一、\n'),
  'empty lines': fill('\n'),
  'mixed breaks': fill('\r\r\n'),
  'short sentences': fill('抓。'),
};

describe('endless lines', () => {
  for (const [name, line] of Object.entries(LINES)) {
    it(`are read to the end: ${name}`, () => {
      const report = read(line);
      assert.equal(report.length, line.length);
      assert.ok(Array.isArray(lint(report)));
      assert.deepEqual(report.slice({ start: LENGTH - 10, end: report.length }), line.slice(LENGTH - 10));
    });
  }
});
