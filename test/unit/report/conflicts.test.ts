import assert from 'node:assert/strict';
import { conflictsIn } from '../../../src/core/report/twice/conflicts';
import { ReportDocument } from '../../../src/core/report/document';
import { read } from '../../fixtures/read';
import type { Report } from '../../../src/core/report/report';

const TITLE = '某集团2025年工作总结\n';
const PARTS = [
  '2025年，实现利润总额1.92亿元。\n',
  '全年培训职工1286人次，组织竞赛12场。\n',
  '存在的问题：利润总额1.29亿元，盈利能力不强。\n',
  '2025年，新建仓库3座，投资860万元。\n',
];

const told = (report: Report): readonly string[] =>
  conflictsIn(report).map(
    ({ wrong, other, slip }) => `${report.slice(wrong.span)} at ${wrong.span.start}, ${other.span.start}: ${slip.kind}`,
  );

/** What is told after an edit, which must be what a fresh reading tells. */
function after(document: ReportDocument, start: number, end: number, text: string): readonly string[] {
  const report = document.update([{ start, end, text }]);
  const found = told(report);
  assert.deepEqual(found, told(new ReportDocument(report.slice({ start: 0, end: report.length })).report));
  return found;
}

describe('what a plan speaks of again', () => {
  const inPlan = (done: string, planned: string): readonly string[] => {
    const report = read(
      `某县水务局2025年工作总结\n一、主要工作\n${done}\n二、存在的问题\n人手不足。\n三、2026年打算\n${planned}`,
    );
    return conflictsIn(report).map(({ wrong, other }) => `${report.slice(wrong.span)} for ${report.slice(other.span)}`);
  };

  it('is no goal: what it is held against, what a thing has, what a year brought', () => {
    const done = '全年供水量达到4376万立方米，清水渠全长74.8公里。城南水厂改造投资862万元。';
    assert.deepEqual(inPlan(done, '供水量4500万立方米，比2025年实际完成的4367万立方米增加124万立方米。'), [
      '4367万立方米 for 4376万立方米',
    ]);
    assert.deepEqual(inPlan(done, '确保清水渠（78.4公里）全线贯通。'), ['78.4公里 for 74.8公里']);
    assert.deepEqual(inPlan(done, '用好总投资826万元改造的城南水厂。'), ['826万元 for 862万元']);
    assert.deepEqual(inPlan(done, '2025年供水量4367万立方米，2026年要突破4500万立方米。'), [
      '4367万立方米 for 4376万立方米',
    ]);
    assert.deepEqual(inPlan('发放补贴5040.00万元。', '确保2025年5400万元的补贴规模只增不减。'), [
      '5400万元 for 5040.00万元',
    ]);
  });

  it('is a goal where it is new', () => {
    const done = '全年供水量达到4376万立方米。城南水厂改造投资862万元。';
    assert.deepEqual(inPlan(done, '供水量4367万立方米以上。'), []);
    assert.deepEqual(inPlan(done, '谋划总投资826万元的城北水厂。'), []);
    assert.deepEqual(inPlan(done, '2026年供水量4367万立方米，2027年突破4500万立方米。'), []);
  });

  it('is what is left, by whatever word', () => {
    const done = '排查入河排污口486个，截至12月底整治437个，余下49个列入下一年度清单。';
    assert.deepEqual(inPlan(done, '对余下的94个排污口逐一明确责任单位。'), ['94个 for 49个']);
    assert.deepEqual(inPlan(done, '对其余94个小区的二次供水设施逐一改造。'), [], 'of something else');
  });

  it('is told with the number beside it', () => {
    const done = '监测农户1128户3542人，其余282户833人全部落实措施。';
    assert.deepEqual(inPlan(done, '对尚未脱困的282户838人继续帮扶。'), ['838人 for 833人']);
    assert.deepEqual(inPlan(done, '对尚未脱困的286户838人继续帮扶。').includes('838人 for 833人'), false);
  });
});

describe('how sure it is that one thing is meant', () => {
  const sure = (one: string, other: string): readonly boolean[] =>
    conflictsIn(
      read(`某县法院2025年工作总结\n一、审判工作\n${one}\n二、队伍建设\n${other}\n三、存在的问题\n人手不足。`),
    ).map((conflict) => conflict.sure);

  it('is not of kinds of one thing', () => {
    assert.deepEqual(sure('审结民商事案件12386件。', '审结民商事案件12368件。'), [true]);
    assert.equal(sure('审结涉企案件12386件。', '审结民商事案件12368件。').includes(true), false);
  });

  it('is not where one is ten times the other, but by one name', () => {
    assert.deepEqual(sure('改造老旧住宅2146套。', '改造老旧住宅21460套。'), [true]);
    assert.equal(sure('改造老旧住宅2146套。', '交付安置住宅21460套。').includes(true), false);
  });
});

describe('conflicts kept from edit to edit', () => {
  const text = TITLE + PARTS.join('');
  const open = (): ReportDocument => {
    const document = new ReportDocument(text);
    assert.equal(told(document.report).length, 1);
    return document;
  };

  it('follow when paragraphs change places', () => {
    const [a, b, c, d] = PARTS as [string, string, string, string];
    assert.equal(after(open(), TITLE.length, text.length, c + b + a + d).length, 1);
    assert.equal(after(open(), TITLE.length, text.length, d + c + b + a).length, 1);
  });

  it('go when the value is told a second time, and come back', () => {
    const document = open();
    const at = text.indexOf('1.29');
    assert.deepEqual(after(document, at, at + 4, '1.92'), []);
    assert.equal(after(document, at, at + 4, '1.29').length, 1);
  });

  it('are weighed anew when one of the two is repeated', () => {
    const document = open();
    const more = '利润总额1.29亿元，低于计划。\n';
    after(document, text.length, text.length, more);
    after(document, text.length, text.length + more.length, '');
  });

  it('move with an edit before them', () => {
    after(open(), TITLE.length, TITLE.length, '一年来，各项工作有序推进。\n');
  });
});
