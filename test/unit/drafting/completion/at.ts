import assert from 'node:assert/strict';
import { recurring } from '../../../../src/core/drafting/completion/clauses';
import { complete } from '../../../../src/core/drafting/completion/complete';
import type { Completion } from '../../../../src/core/drafting/completion/model';
import { pastReport } from '../../../../src/core/drafting/completion/past';
import { buildLibrary } from '../../../../src/core/drafting/library';
import { initials, readSeeds } from '../../../../src/tools/generate/snippets';
import { ReportDocument } from '../../../../src/core/report/document';
import type { Report } from '../../../../src/core/report/report';

export const library = buildLibrary(readSeeds('seeds'), initials);
export const read = (text: string, fileName = '2025年工作总结.txt'): Report =>
  new ReportDocument(text, { fileName }).report;

const LAST_YEAR = [
  '某县农业农村局2024年工作总结',
  '一、工作进展',
  '全年完成固定资产投资68.2亿元，同比增长5.1%。农产品加工企业达到1347家。森林覆盖率为45.1%。深入推进高标准农田建设，新建高标准农田12万亩。',
  '1—6月，接待游客320万人次。',
  '二、下步打算',
  '深入推进高标准农田建设，新建高标准农田13万亩。全年完成固定资产投资75亿元。',
].join('\n');
const past = [pastReport(read(LAST_YEAR), '2024年总结.txt')];
export const clauses = recurring(past);
export const HEAD = '某县农业农村局2025年工作总结\n一、工作进展\n';

/** What is offered at | of a text. */
export function at(
  marked: string,
  { asked = true, uses = (): number => 0 }: { asked?: boolean; uses?: (id: string) => number } = {},
): { readonly report: Report; readonly all: readonly Completion[]; readonly labels: readonly string[] } {
  const offset = marked.indexOf('|');
  const report = read(marked.replace('|', ''));
  const all = complete(report, offset, { library, past, clauses, uses }, asked);
  return { report, all, labels: all.map(({ label }) => label) };
}

/** The text after the first completion of the label is taken, its slots as they begin. */
export function taken(marked: string, label: string): string {
  const { report, all } = at(marked);
  const completion = all.find((one) => one.label === label);
  assert.ok(completion, `${label} among ${all.map((one) => one.label).join(' ')}`);
  const text = marked.replace('|', '');
  assert.equal(completion.span.end, marked.indexOf('|'), 'what is replaced ends at the cursor');
  assert.ok(
    completion.span.start >= (report.starts[report.paragraphAt(completion.span.end)] as number),
    'what is replaced stands in the paragraph',
  );
  const inserted = completion.body.replace(/\$\{\d+\|([^,}]*)[^}]*\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1');
  return text.slice(0, completion.span.start) + inserted + text.slice(completion.span.end);
}
