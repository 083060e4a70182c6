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

describe('what is told again in other words', () => {
  const toldTwice = (done: string, problem: string): readonly string[] => {
    const report = read(`某镇人民政府2025年工作总结\n一、主要工作\n${done}\n二、存在的问题\n${problem}`);
    return conflictsIn(report).map(
      ({ wrong, other, sure }) => `${report.slice(wrong.span)} for ${report.slice(other.span)}${sure ? '' : ' (info)'}`,
    );
  };

  it('may be counted by another measure word', () => {
    assert.deepEqual(toldTwice('全年拆除危旧房屋426座。', '对拆除危旧房屋腾出的462处空地缺少规划。'), [
      '462处 for 426座',
    ]);
    assert.deepEqual(toldTwice('开展诉前调解成功1386件。', '如何把诉前调解的1836起纠纷跟踪到底，办法不多。'), [
      '1836起 for 1386件',
    ]);
    assert.deepEqual(toldTwice('“春晖讲堂”开讲124场。', '把已办的142讲“春晖讲堂”录成慕课，进展不快。'), [
      '142讲 for 124场',
    ]);
  });

  it('is two things of few digits under two measure words, and under words for people and for things', () => {
    assert.deepEqual(toldTwice('机关支部开展主题党日12次。', '开展警示教育21场，形式单一。'), []);
    assert.deepEqual(toldTwice('培训家政人员426人。', '家政培训的462期课程内容重复。'), []);
  });

  it('may be written in words', () => {
    assert.deepEqual(toldTwice('建成青年之家17个。', '已建成的七十一个青年之家作用发挥不够。'), ['七十一个 for 17个']);
    assert.deepEqual(toldTwice('建成青年之家17个。', '已建成的十七个青年之家作用发挥不够。'), []);
  });
});

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

  it('is of the year before, and what there is already', () => {
    const done = '2025年发放巾帼贷款3480万元。接收检举控告类信访235件次。购置新型收割机28台。';
    assert.deepEqual(inPlan(done, '2026年要盯紧已放出去的3840万元巾帼贷款。'), ['3840万元 for 3480万元']);
    assert.deepEqual(inPlan(done, '检举控告类信访仍有253件次之多。'), ['253件次 for 235件次']);
    assert.deepEqual(inPlan(done, '八十二台新型收割机要管好用好。'), ['八十二台 for 28台']);
    assert.deepEqual(inPlan(done, '2026年发放巾帼贷款3840万元。'), []);
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
