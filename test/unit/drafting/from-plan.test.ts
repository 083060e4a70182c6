import assert from 'node:assert/strict';
import { reportOfPlan } from '../../../src/core/drafting/fromPlan';
import { lint } from '../../../src/core/lint/lint';
import { questions } from '../../../src/core/proofreading/questions';
import { read } from '../../fixtures/read';

const PLAN = `临江县水利局2026年工作要点

一、总体要求
坚持节水优先，统筹推进水网建设。
二、完善防洪工程体系
（一）加快重点工程建设。6月底前完成青石水库除险加固，全年完成投资3.2亿元。加强质量管理。
（二）补齐灌溉短板。新建高效节水灌溉1.5万亩，改造渠道36公里。
三、强化水资源管理
严格取水许可，万元工业增加值用水量下降3%。推进水权交易。
四、加强党的建设
深化作风建设。
临江县水利局
2026年2月10日
`;

describe('the draft of a year’s report from its plan', () => {
  const drafted = reportOfPlan(read(PLAN, '临江县水利局2026年工作要点.txt'));
  assert.ok(drafted);

  it('has the sections of the plan, the goals of each as questions', () => {
    assert.deepEqual(drafted.text.split('\n').slice(0, 12), [
      '临江县水利局2026年工作总结',
      '【待补：写全年总体情况和主要成绩，一段】',
      '一、主要工作完成情况',
      '（一）完善防洪工程体系',
      '1.加快重点工程建设',
      '【待答：年初计划“6月底前完成青石水库除险加固，全年完成投资3.2亿元”完成得怎样？】',
      '2.补齐灌溉短板',
      '【待答：年初计划“新建高效节水灌溉1.5万亩，改造渠道36公里”完成得怎样？】',
      '（二）强化水资源管理',
      '【待答：年初计划“严格取水许可，万元工业增加值用水量下降3%”完成得怎样？】',
      '（三）加强党的建设',
      '【待答：年初计划“加强党的建设”完成得怎样？】',
    ]);
    assert.deepEqual([drafted.goals, drafted.year, drafted.fileName], [4, 2026, '临江县水利局2026年工作总结.txt']);
  });

  it('reads as a report with all its parts, whose goals are known to the other views', () => {
    const report = read(drafted.text, drafted.fileName);
    assert.deepEqual(
      report.sections.map(({ role }) => role),
      ['progress', 'problems', 'plan'],
    );
    assert.equal(questions(report).length, 4);
    assert.deepEqual(
      lint(report).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('is made of plans alone, and of those whose year is known', () => {
    assert.equal(reportOfPlan(read('临江县水利局2026年工作总结\n一、工作\n建成水库1座。\n')), null);
    assert.equal(reportOfPlan(read('水利工作计划\n一、工作\n建成水库1座。\n'), null), null);
    assert.equal(reportOfPlan(read('水利工作计划\n一、工作\n建成水库1座。\n'), 2026)?.goals, 1);
  });

  it('asks in a plan without headings for each sentence that delivers something', () => {
    const flat = reportOfPlan(read('水利站2026年工作计划\n全年新建泵站3座。认真做好各项工作。\n'));
    assert.equal(flat?.goals, 1);
    assert.match(flat.text, /【待答：年初计划“全年新建泵站3座”完成得怎样？】/);
  });

  it('asks nothing of what the plan builds on', () => {
    const basis = PLAN.replace('一、总体要求\n', '一、2025年工作基础\n新建堤防36公里。\n二、总体要求\n');
    assert.equal(reportOfPlan(read(basis))?.goals, 4);
  });

  it('asks nothing of what the plan builds on where only bold lines or first words say so', () => {
    const goalsOf = (text: string): readonly string[] =>
      (reportOfPlan(read(text))?.text ?? '').match(/(?<=年初计划“)[^”]*/g) ?? [];
    const plain = '**工作基础**\n2025年新建泵站2座。\n**重点任务**\n新建堤防3公里。\n';
    assert.deepEqual(goalsOf(`# 水利站2026年工作要点\n\n${plain.replaceAll('\n', '\n\n')}`), ['新建堤防3公里']);
    assert.deepEqual(goalsOf(`水利站2026年工作要点\n${plain}`), ['新建堤防3公里']);
    assert.deepEqual(goalsOf(`水利站2026年工作要点\n一、防汛\n工作基础：新建泵站2座。\n新建堤防3公里。\n`), [
      '新建堤防3公里',
    ]);
    assert.deepEqual(goalsOf(`水利站2026年工作要点\n一、防汛\n夯实基础：新建泵站2座。\n`), ['夯实基础：新建泵站2座']);
  });
});
