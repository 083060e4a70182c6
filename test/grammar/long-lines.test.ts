import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { IGrammar } from 'vscode-textmate';
import { cases } from '../fixtures/budget';
import { below, loadGrammar, piecesOf } from './tokenize';

const LENGTH = 20_000; // VS Code tokenizes no longer lines
const PART = 4_000; // long enough for what grows faster than the line to take minutes

/** Each of these, repeated, starts something and never ends it, or nearly matches at every place. */
const SEEDS = [
  '1',
  '１',
  '1,',
  '1,111',
  '1.',
  '1/',
  '1-',
  '1:',
  '1+',
  'a',
  'a.',
  'a1+',
  'T8-',
  '一',
  '十',
  '二十',
  '百千',
  '万',
  '两个',
  '近',
  '近百',
  '约超',
  '同比',
  '比上年',
  '年均',
  '净',
  '增长',
  '占',
  '占全省',
  '完成率',
  '居',
  '位居全市',
  '第',
  '第1',
  '第一',
  '《',
  '《a',
  '《《b》',
  '》',
  '“',
  '“a',
  '‘',
  '“‘',
  '"',
  '【待补',
  '【',
  '〔2017',
  '〔',
  '（',
  '（一',
  '一、',
  '1、',
  '。一是',
  '。1.',
  '。（一）',
  '：1.',
  '#',
  '# ',
  '★',
  '问：',
  '2024',
  '2024年',
  '2024-',
  '1-4',
  '1-4月',
  '1、2',
  '截至',
  '近三',
  '个',
  '家',
  '1家',
  '1 ',
  ' ',
  '　',
  '\t',
  '•',
  '增加值',
  '三会一课',
  '收藏',
  '总结',
  '发布日期',
  '，',
  '。',
  '𠮷',
  '12.5亿元，同比增长3%，',
];

describe('grammar on endless lines', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  for (const seed of SEEDS) {
    it(`${JSON.stringify(seed)} repeated`, () => {
      const line = seed.repeat(Math.ceil(PART / seed.length)).slice(0, PART);
      for (const state of [null, below(grammar)]) {
        const pieces = piecesOf(grammar, line, state);
        assert.equal(pieces.map(({ text }) => text).join(''), line);
      }
    });
  }
  it('the seeds mixed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SEEDS), { minLength: 1, maxLength: 6 }), (seeds) => {
        const unit = seeds.join('');
        const line = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
        assert.equal(
          piecesOf(grammar, line)
            .map(({ text }) => text)
            .join(''),
          line,
        );
      }),
      { numRuns: cases(5) },
    );
  });
  it('every paragraph leaves the state it found: nothing reaches into the next line', () => {
    const state = below(grammar);
    for (const seed of SEEDS) assert.ok(grammar.tokenizeLine(seed.repeat(20), state, 0).ruleStack.equals(state), seed);
  });
  it('a whole sample report is read', () => {
    const lines = readFileSync('docs/samples/云岭县农业农村局2025年工作总结.txt', 'utf8').split('\n');
    assert.ok(lines.flatMap((line) => piecesOf(grammar, line)).length > 300);
  });
});
