import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { retoldIn } from '../../../src/core/report/twice/retold';
import type { Report } from '../../../src/core/report/report';
import { read } from '../../fixtures/read';

const framed = (done: string, problems: string, plan: string): string =>
  `某县气象局2025年工作总结\n一、主要工作\n${done}\n二、存在的问题\n${problems}\n三、下一步打算\n${plan}\n`;

const told = (report: Report): readonly string[] =>
  retoldIn(report).map(({ wrong, other }) => `${report.slice(wrong.span)} for ${report.slice(other.span)}`);

const toldIn = (done: string, problems = '人手不足。', plan = '完善站网。'): readonly string[] =>
  told(read(framed(done, problems, plan)));

describe('what is told by quite other words', () => {
  it('is one number where two neighbours are swapped and few others are of its unit and length', () => {
    assert.deepEqual(toldIn('吞吐量6830万吨。', '拼出6380万吨的成绩单，堆场却跟不上。'), ['6380万吨 for 6830万吨']);
    assert.deepEqual(toldIn('吞吐量6830万吨。', '拼出6830万吨的成绩单，堆场却跟不上。'), []);
    assert.deepEqual(toldIn('吞吐量6830万吨。', '拼出6210万吨的成绩单，堆场却跟不上。'), []);
    const others = ['6140', '6250', '6360', '6470', '6580', '6690'].map((value) => `堆存${value}万吨。`).join('\n');
    assert.deepEqual(toldIn(`吞吐量6830万吨。\n${others}`, '拼出的成绩单是6380万吨，堆场却跟不上。'), []);
  });

  it('needs four digits where one of them is another', () => {
    assert.deepEqual(toldIn('发布预警2846条。', '短信2816条未评估效果。'), ['2816条 for 2846条']);
    assert.deepEqual(toldIn('发布预警284条。', '短信281条未评估效果。'), []);
  });

  it('may be a number in words by another measure word', () => {
    assert.deepEqual(toldIn('火化遗体1386具。', '送别一千八百三十六位逝者，场地拥挤。'), [
      '一千八百三十六位 for 1386具',
    ]);
    assert.deepEqual(toldIn('立案63件。', '人手不足。', '对三十六起官司逐一回访。'), ['三十六起 for 63件']);
    assert.deepEqual(toldIn('立案63件。', '人手不足。', '办好三十六件民生小事。'), []);
  });

  it('is no goal but where a plan speaks of what there is', () => {
    assert.deepEqual(toldIn('服务老干部482名。', '人手不足。', '为428名老同志建好档案。'), ['428名 for 482名']);
    assert.deepEqual(toldIn('服务老干部482名。', '人手不足。', '新增服务对象428名。'), []);
  });

  it('is rounded off in another magnitude', () => {
    assert.deepEqual(toldIn('抚育林木12840亩。', '一万二千八百亩林子缺少管护。'), []);
  });

  it('is the one of two that no computation bears out', () => {
    const done = '发布预警2864条，比上年的2406条增长19.0%。';
    assert.deepEqual(toldIn(done, '短信2846条未评估效果。'), ['2846条 for 2864条']);
    assert.deepEqual(toldIn('短信2846条已评估效果。', `人手不足，${done}`), ['2846条 for 2864条']);
  });

  it('is told after an edit as by a fresh reading', () => {
    const document = new ReportDocument(framed('吞吐量6830万吨。', '拼出6380万吨的成绩单。', '扩建堆场。'));
    const same = (report: Report): readonly string[] => {
      const found = told(report);
      assert.deepEqual(found, told(new ReportDocument(report.slice({ start: 0, end: report.length })).report));
      return found;
    };
    assert.deepEqual(same(document.report), ['6380万吨 for 6830万吨']);
    const at = document.report.slice({ start: 0, end: document.report.length }).indexOf('6380');
    assert.deepEqual(same(document.update([{ start: at, end: at + 4, text: '6830' }])), []);
    assert.deepEqual(same(document.update([{ start: at, end: at + 4, text: '6803' }])), ['6803万吨 for 6830万吨']);
  });
});
