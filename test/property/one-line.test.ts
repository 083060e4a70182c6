import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ReportDocument } from '../../src/core/report/document';
import { cases } from '../fixtures/budget';

/** A well-formed report: numbered tops with words of headings, （一） with 1. or 一是 that run on into their text. */
const subject = fc.constantFrom(
  '产业发展',
  '民生实事',
  '安全生产',
  '基层治理',
  '营商环境',
  '乡村建设',
  '教育教学',
  '审判执行',
);
const verb = fc.constantFrom('抓好', '推进', '深化', '夯实', '优化');
const heading = fc.tuple(verb, subject).map(([v, s]) => `${v}${s}`);
const sentence = fc
  .tuple(subject, fc.integer({ min: 2, max: 980 }))
  .map(([s, n]) => `${s}项目完成${n}个，同比增长${n % 30}.5%，群众反映的突出事项逐件办结到位。`);
const body = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(''));
const items = (marker: (n: number) => string) =>
  fc
    .array(fc.tuple(heading, body), { minLength: 2, maxLength: 4 })
    .map((all) => all.map(([h, b], i) => `${marker(i)}${h}。${b}`));
const NUMERALS = '一二三四五六七八九';
const leaf = fc.oneof(
  items((i) => `${i + 1}.`),
  items((i) => `${NUMERALS[i]}是`),
);
const middle = fc
  .array(fc.tuple(heading, leaf), { minLength: 2, maxLength: 3 })
  .map((all) => all.flatMap(([h, lines], i) => [`（${NUMERALS[i]}）${h}`, ...lines]));
const report = fc
  .tuple(middle, middle, middle)
  .map(([progress, problems, plan]) => [
    '云岭县2025年工作总结',
    '今年以来，全县上下真抓实干，各项任务有序推进，主要目标顺利实现，群众满意度持续提高。',
    '一、2025年工作进展情况',
    ...progress,
    '二、存在的问题',
    ...problems,
    '三、下一步工作打算',
    ...plan,
  ]);

const tree = (text: string): string[] =>
  new ReportDocument(text).report
    .allSections()
    .map(({ level, marker, text: heading, role }) => `${level} ${marker}${heading} ${role}`);

describe('a report on one line', () => {
  it('has the outline of its lines', () => {
    fc.assert(
      fc.property(report, (lines) => assert.deepEqual(tree(lines.join('')), tree(lines.join('\n')))),
      { numRuns: cases(300) },
    );
  });

  it('has it in half-width, too', () => {
    fc.assert(
      fc.property(report, (lines) =>
        assert.deepEqual(
          tree(lines.join('').normalize('NFKC')).map((line) => line.normalize('NFKC')),
          tree(lines.join('\n')).map((line) => line.normalize('NFKC')),
        ),
      ),
      { numRuns: cases(100) },
    );
  });
});
