import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { roleOfHeading } from '../../../src/core/outline/roles/roles';
import { outline, read } from '../../fixtures/read';

const outlineOf = (text: string): string[] => outline(read(text));

describe('the role of a heading', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2025年工作回顾', 'progress'],
    ['主要指标完成情况', 'progress'],
    ['主要成效', 'progress'],
    ['工作开展情况', 'progress'],
    ['主要做法', 'measures'],
    ['主要工作举措', 'measures'],
    ['具体措施', 'measures'],
    ['存在的主要问题', 'problems'],
    ['问题与不足', 'problems'],
    ['存在的困难和短板', 'problems'],
    ['2026年工作打算', 'plan'],
    ['下一步工作思路', 'plan'],
    ['下半年工作安排', 'plan'],
    ['今后努力方向', 'plan'],
    ['下一阶段工作考虑', 'plan'],
    ['新一年的工作设想', 'plan'],
  ];
  for (const [text, role] of cases) it(`${text} is ${role}`, () => assert.equal(roleOfHeading(text, 1)?.role, role));

  it('is what the head at the end says, where two words stand in it', () => {
    assert.equal(roleOfHeading('解决突出问题成效', 1)?.role, 'progress');
    assert.equal(roleOfHeading('破解发展难题的主要举措', 1)?.role, 'measures');
    assert.equal(roleOfHeading('整改情况和存在的问题', 1)?.role, 'problems');
  });

  it('does not take a fault to be mended for a section of problems', () => {
    for (const text of [
      '补齐民生短板，办好民生实事',
      '提升服务能力，补齐短板',
      '破解融资困难',
      '补齐短板，缩小城乡差距',
    ])
      assert.equal(roleOfHeading(text, 1)?.role, undefined, text);
    for (const text of ['主要短板', '工作短板和不足', '存在差距'])
      assert.equal(roleOfHeading(text, 1)?.role, 'problems', text);
  });

  it('does not take a plan that was laid down, or one in the name of a paper, for a plan', () => {
    for (const text of [
      '制订出全年的工作计划',
      '精心编制全区发展目标',
      '在调研中确立了护理工作思路',
      '根据《工作目标考核办法》分解任务',
    ])
      assert.notEqual(roleOfHeading(text, 1)?.role, 'plan', text);
    for (const text of ['2026年工作计划', '制定下一步措施', '《条例》实施后的工作打算'])
      assert.equal(roleOfHeading(text, 1)?.role, 'plan', text);
  });

  it('is that of what the words of results modify', () => {
    assert.equal(roleOfHeading('主要工作目标', 2), null);
    assert.equal(roleOfHeading('主要工作', 2)?.role, 'progress');
    assert.equal(roleOfHeading('履职状况', 1)?.role, 'progress');
  });

  it('is not said by a plain word below the first level', () => {
    assert.equal(roleOfHeading('聚焦突出问题', 2), null);
    assert.equal(roleOfHeading('实施产业规划', 2), null);
  });
});

describe('roles in a report', () => {
  it('are inherited unless the heading says otherwise', () => {
    assert.deepEqual(
      outlineOf(
        '某局2025年工作总结\n一、工作开展情况\n（一）党的建设\n1.抓学习\n二、困难和打算\n（一）存在的主要问题\n1.人手紧\n（二）下一步打算\n1.补人手',
      ),
      [
        '一、 工作开展情况 [progress]',
        '  （一） 党的建设 [progress]',
        '    1. 抓学习 [progress]',
        '二、 困难和打算 [problems]',
        '  （一） 存在的主要问题 [problems]',
        '    1. 人手紧 [problems]',
        '  （二） 下一步打算 [plan]',
        '    1. 补人手 [plan]',
      ],
    );
  });

  it('are none where a heading tells what surrounds the work or frames the text', () => {
    assert.deepEqual(
      outlineOf(
        '某局2025年工作总结\n一、工作成效\n办结案件36件。\n二、形势研判\n明年任务更重。\n三、结束语\n谢谢大家。',
      ),
      ['一、 工作成效 [progress]', '二、 形势研判 [other]', '三、 结束语 [other]'],
    );
  });

  it('are 进展 in a report of an inspection, though its title names a plan', () => {
    const text = '关于三年行动计划落实情况的自查报告\n一、强化组织领导\n成立专班。\n二、细化任务分工\n分解任务。';
    assert.deepEqual(outlineOf(text), ['一、 强化组织领导 [progress]', '二、 细化任务分工 [progress]']);
    assert.deepEqual(outlineOf(text.replace('落实情况的自查报告', '')), [
      '一、 强化组织领导 [plan]',
      '二、 细化任务分工 [plan]',
    ]);
  });

  it('are 计划 throughout in goals and 进展 in summaries, where the headings say nothing', () => {
    assert.deepEqual(outlineOf('某局2026年工作要点\n一、党的建设\n抓学习。'), ['一、 党的建设 [plan]']);
    assert.deepEqual(outlineOf('某局2025年工作总结\n一、党的建设\n抓学习。'), ['一、 党的建设 [progress]']);
    assert.deepEqual(outlineOf('随手记\n一、党的建设\n抓学习。'), ['一、 党的建设 [other]']);
  });

  it('open with the words of problems and plans in a paragraph without heading', () => {
    assert.deepEqual(
      outlineOf(
        '某局2025年工作总结\n一、党的建设\n抓学习，促落实。\n我们也清醒认识到，人手不足的矛盾仍然突出。\n下一步，我们将补充人手。',
      ),
      ['一、 党的建设 [progress]', '  我们也清醒认识到，人手不足的矛盾仍然突出 [problems]', '  下一步 [plan]'],
    );
  });

  it('open with what a year to come will bring, and not with what one that is told has brought', () => {
    const opened = (text: string): readonly string[] =>
      outlineOf(`某局2025年工作总结\n一、党的建设\n抓学习，促落实。\n${text}`).slice(1);
    assert.deepEqual(opened('2026年，将聚焦堵点难点，补齐设施。'), ['  2026年，将聚焦堵点难点 [plan]']);
    assert.deepEqual(opened('2026年，将重点推进河道清淤。'), ['  2026年，将重点推进河道清淤 [plan]']);
    assert.deepEqual(opened('2026年，我局将突出河道清淤。'), ['  2026年，我局将突出河道清淤 [plan]']);
    assert.deepEqual(opened('2025年，聚焦堵点难点，补齐设施。'), []);
  });

  it('do not open twice for a heading that holds the words itself', () => {
    assert.deepEqual(
      outlineOf(
        '某局2025年工作总结\n一、党的建设\n好。\n二、存在的主要问题\n一是人手紧。缺骨干。\n三、下一步打算\n下一步，补充人手。',
      ),
      [
        '一、 党的建设 [progress]',
        '二、 存在的主要问题 [problems]',
        '  一是 人手紧 [problems]',
        '三、 下一步打算 [plan]',
      ],
    );
  });
});

describe('the role of a section whose heading says nothing', () => {
  const role = (body: string, title = '随手记'): string[] => outlineOf(`${title}\n一、河道治理\n${body}`);

  it('is that of most of its words', () => {
    assert.deepEqual(role('新增巡河员26名，清理淤泥同比增长12%。建成泵站3座。'), ['一、 河道治理 [progress]']);
    assert.deepEqual(role('推进清淤，完善台账，健全巡查制度，开展联合执法，强化考核，落实河长责任。'), [
      '一、 河道治理 [measures]',
    ]);
    assert.deepEqual(role('巡查力量不足，管护经费有较大差距，信息化水平不高，部门配合仍然不够。'), [
      '一、 河道治理 [problems]',
    ]);
    assert.deepEqual(role('将继续清淤，力争年底前完成两条支流的治理，将进一步完善台账。'), ['一、 河道治理 [plan]']);
  });

  it('is the usual one of the kind where the words do not agree or are few', () => {
    assert.deepEqual(role('仍有不足。'), ['一、 河道治理 [other]']);
    assert.deepEqual(role('推进清淤，完善台账，建成泵站3座，健全巡查制度，开展联合执法。', '某局2025年工作总结'), [
      '一、 河道治理 [progress]',
    ]);
    assert.deepEqual(role('新增巡河员26名，建成泵站3座，培训人员120人。', '某局2026年工作要点'), [
      '一、 河道治理 [plan]',
    ]);
  });

  it('is told in a summary by what is clearly no result', () => {
    assert.deepEqual(role('将继续清淤，力争年底前完成两条支流的治理，将进一步完善台账。', '某局2025年工作总结'), [
      '一、 河道治理 [plan]',
    ]);
    assert.deepEqual(role('巡查力量不足，管护经费有较大差距，部门配合仍然不够。', '某局2025年工作总结'), [
      '一、 河道治理 [problems]',
    ]);
  });

  it('does not take comfort for trouble', () => {
    assert.deepEqual(role('补齐短板，解决困难群众用水，弥补不足，隐患排查全覆盖。', '某局2025年工作总结'), [
      '一、 河道治理 [progress]',
    ]);
  });

  it('says which words decided', () => {
    const [section] = read('随手记\n一、河道治理\n将继续清淤，力争年底前完成。').sections;
    assert.match(section?.reason.zh ?? '', /“将继续”“力争”.*计划/);
  });

  it('counts the text of its parts, not their headings', () => {
    assert.deepEqual(
      outlineOf(
        '随手记\n一、河道治理\n（一）推进清淤\n力争完成两条支流。\n（二）完善台账、健全制度、强化考核\n将继续开发系统。',
      ),
      ['一、 河道治理 [plan]', '  （一） 推进清淤 [plan]', '  （二） 完善台账、健全制度、强化考核 [plan]'],
    );
  });

  it('counts its own text and that of its parts, not that of a plan behind it or of the next section', () => {
    const done = '新增巡河员26名，清理淤泥同比增长12%，建成泵站3座。';
    const planned = '将继续铺设，力争年底前完成两条干管，将进一步完善台账，力争贯通。';
    assert.deepEqual(role(`${done}\n下一步，${planned}`), ['一、 河道治理 [progress]', '  下一步 [plan]']);
    assert.deepEqual(role(`（一）巡河。${done}\n二、管网建设。${planned}`), [
      '一、 河道治理 [progress]',
      '  （一） 巡河 [progress]',
      '二、 管网建设 [plan]',
    ]);
    assert.deepEqual(outlineOf(`随手记\n一、河道治理。${done}二、管网建设。${planned}`), [
      '一、 河道治理 [progress]',
      '二、 管网建设 [plan]',
    ]);
  });

  it('what next year is for a body opens its plans', () => {
    const text = (lead: string): string =>
      `某区教育局2025年工作总结\n一、学位供给\n新增学位860个。\n${lead}\n——扩学位。新建学校两所。`;
    for (const lead of [
      '2026年是“十五五”开局之年，区教育局将着力做好以下工作：',
      '2026年是换届之年，也是攻坚之年，我局要重点做好以下几项工作：',
      '2026年是建局二十周年。我们将重点抓好以下工作：',
      '2026年是扩容之年，全局计划办好以下几件实事：',
    ])
      assert.match(outlineOf(text(lead)).at(-1) ?? '', /\[plan\]$/, lead);
    for (const lead of ['2025年是建局二十周年，全局上下齐心协力。', '2025年是扩容之年，全局将安全作为首要任务。'])
      assert.doesNotMatch(outlineOf(text(lead)).at(-1) ?? '', /\[plan\]$/, lead);
  });

  it('follows an edit of the text', () => {
    const document = new ReportDocument('随手记\n一、河道治理\n将继续清淤，力争完成。');
    const at = document.report.slice({ start: 0, end: 100 }).indexOf('将继续');
    const after = document.update([{ start: at, end: at + 3, text: '新增船只3艘，新增闸门5座，建成泵站2座，' }]);
    assert.deepEqual(outline(after), ['一、 河道治理 [progress]']);
  });
});
