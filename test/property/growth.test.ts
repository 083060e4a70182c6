import assert from 'node:assert/strict';
import { ledgerRows } from '../../src/core/ledger/rows';
import { lint } from '../../src/core/lint/lint';
import { ALL_RULES } from '../../src/core/lint/registry';
import { ReportDocument } from '../../src/core/report/document';
import { workOf } from '../fixtures/work';

/** Every rule, those that ship off among them. */
const RULES = Object.fromEntries(ALL_RULES.map(({ id, severity }) => [id, severity]));
const LENGTH = 2000;
const WARMING = 100;
/** Work may double with the text, and a little more: tables that grow, a last piece that is cut off. */
const MOST_GROWTH = 2.5;
const SLACK = 20_000;

/**
 * Pieces that, repeated, were slow once or could be: what never closes, what is out of order, what belongs together
 * without end.
 */
const FAMILIES: readonly string[] = [
  '5.工作\n3.工作\n',
  '九是抓项目。八是抓项目。',
  '一、工作\n三、工作\n',
  '（三）抓项目。（二）抓项目。',
  '1.抓\n2.12345服务\n',
  '（一）抓\n1.抓\n（二）抓\n',
  '一、',
  '（一）',
  '1.',
  '一是',
  '第一章 ',
  '# 工作\n',
  '## 工作\n### 工作\n',
  '（',
  '）',
  '“',
  '”',
  '“”',
  '《',
  '〔2017',
  '【待补',
  '【待补】',
  '<!--',
  '<!-- zongjie-ignore-next-line -->\n',
  '|产值|12亿元|\n',
  '|---|\n',
  '、',
  '茶叶、',
  '茶叶12吨、',
  '其中甲区3家、乙区4家，',
  '产值12亿元，增长5%，',
  '产值12亿元，增长5%。\n',
  '产值12亿元，同比增长5%；',
  '由3家增加到5家，',
  '占全市的12%，',
  '合计12家，其中',
  '1-',
  '1:',
  '2025年',
  '2025年12月31日，',
  '截至目前，',
  '同比',
  '增长',
  '的',
  '7',
  '七',
  '万亿',
  ' ',
  '\u3000',
  '\n',
  '\r',
  '好。',
  '全县农业农村工作取得新的明显成效和进展。',
  '推进农村公路建设养护和管理运营。\n',
  '😀',
];

const filled = (piece: string, length: number): string =>
  `某局2025年工作总结\n${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}`;

/** What the whole way from the text to what is shown costs, in steps and in the size of what is said. */
function costs(text: string): { readonly work: number; readonly size: number } {
  let size = 0;
  const work = workOf(() => {
    const { report } = new ReportDocument(text);
    const diagnostics = lint(report, { rules: RULES });
    size = JSON.stringify([diagnostics, ledgerRows(report, [], 'zh')]).length;
  });
  return { work, size };
}

/** Goes through a string a time for each of its characters. */
function quadratic(text: string): void {
  for (let i = 0; i < text.length; i++) text.slice(0, i).indexOf('无');
}
quadratic('好');

/** Does nothing so many times. */
function run(times: number): number {
  let done = 0;
  while (done < times) done += 1;
  return done;
}
run(1);

describe('work and output', () => {
  before(() => {
    for (const piece of FAMILIES) costs(filled(piece, WARMING)); // what is made once
  });

  for (const piece of FAMILIES) {
    it(`grow with the text, no faster: ${JSON.stringify(piece)}`, () => {
      const [less, more] = [costs(filled(piece, LENGTH)), costs(filled(piece, 2 * LENGTH))];
      assert.ok(more.work <= MOST_GROWTH * less.work + SLACK, `${less.work} steps become ${more.work}`);
      assert.ok(more.size <= MOST_GROWTH * less.size + SLACK, `${less.size} characters become ${more.size}`);
    });
  }

  it('are counted: what looks at all before for each character is told', () => {
    const work = (length: number): number => workOf(() => quadratic('好'.repeat(length)));
    assert.ok(work(2 * LENGTH) > MOST_GROWTH * work(LENGTH) + SLACK);
  });

  it('are counted in functions that have run before', () => {
    const loop = (times: number): number => workOf(() => run(times));
    assert.ok(loop(2 * LENGTH) > 1.9 * loop(LENGTH));
  });
});
