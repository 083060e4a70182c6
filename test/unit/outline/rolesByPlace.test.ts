import assert from 'node:assert/strict';
import { roleOfHeading } from '../../../src/core/outline/roles/roles';
import { outline, read } from '../../fixtures/read';

const outlineOf = (text: string): string[] => outline(read(text));

describe('the roles of the parts below a heading that names several', () => {
  const parts = (heading: string, ...lines: string[]): string[] =>
    outlineOf(['某局2025年工作总结', '一、工作成效', '办结案件36件。', `二、${heading}`, ...lines].join('\n')).slice(1);

  it('change where a paragraph opens what is to be done', () => {
    assert.deepEqual(
      parts(
        '存在问题和2026年重点工作',
        '（一）窗口力量偏弱。',
        '（二）系统衔接不畅，数据共享不够。',
        '2026年，市粮食储备中心将重点抓好以下工作：',
        '1.整修仓房。改造仓房12座。',
        '2.压降损耗。损耗率下降20%以上。',
      ),
      [
        '二、 存在问题和2026年重点工作 [problems]',
        '  （一） 窗口力量偏弱 [problems]',
        '  （二） 系统衔接不畅，数据共享不够 [problems]',
        '  2026年，市粮食储备中心将重点抓好以下工作 [plan]',
        '    1. 整修仓房 [plan]',
        '    2. 压降损耗 [plan]',
      ],
    );
  });

  it('change where the numbers begin anew and the words speak of what is done', () => {
    const text = [
      '一是巡查人手不足。',
      '二是设备老化，更换滞后。',
      '1.推进设备更新。建立台账，完善巡检制度。',
      '2.组建巡查专班。',
    ];
    assert.deepEqual(parts('问题与对策', ...text), [
      '二、 问题与对策 [problems]',
      '  一是 巡查人手不足 [problems]',
      '  二是 设备老化，更换滞后 [problems]',
      '  1. 推进设备更新 [plan]',
      '  2. 组建巡查专班 [plan]',
    ]);
  });

  it('are all of the first where each tells a fault and how it is met', () => {
    assert.deepEqual(
      parts('问题与对策', '（一）村级力量不足。对策：建立包村制度。', '（二）宣传形式单一。对策：推行预约宣讲。'),
      ['二、 问题与对策 [problems]', '  （一） 村级力量不足 [problems]', '  （二） 宣传形式单一 [problems]'],
    );
  });

  it('are all of the second where the first is told before them', () => {
    assert.deepEqual(
      parts(
        '存在不足及下一步打算',
        '回顾全年，窗口服务不够规范，数据质量不高，经办人员不足。',
        '（一）规范窗口服务。推行首问负责制。',
        '（二）提升数据质量。建立校验机制，完善台账。',
      ),
      ['二、 存在不足及下一步打算 [problems]', '  （一） 规范窗口服务 [plan]', '  （二） 提升数据质量 [plan]'],
    );
  });

  it('are those of one role where the fault is only what the last word is about', () => {
    for (const heading of ['针对问题和不足的整改措施', '问题和困难的解决措施'])
      assert.doesNotMatch(parts(heading, '（一）补人手。', '（二）建制度。').join(), /problems/, heading);
  });
});

describe('the role of a part that says nothing, by its place', () => {
  const roles = (...headings: string[]): string[] =>
    outlineOf(['某镇2025年工作总结', ...headings.flatMap((heading) => [heading, '办好各项事务。'])].join('\n')).map(
      (line) => line.replace(/^.* \[|\]$/g, ''),
    );

  it('is a plan behind plans and problems', () => {
    assert.deepEqual(roles('一、2025年工作回顾', '二、2026年主要任务', '三、全面加强自身建设'), [
      'progress',
      'plan',
      'plan',
    ]);
    assert.deepEqual(roles('一、肯定成绩', '二、正视问题', '三、明确任务，狠抓落实'), ['progress', 'problems', 'plan']);
  });

  it('is the usual one where results follow, or where it has a title of its own', () => {
    assert.deepEqual(roles('一、2025年工作思路', '二、加强自身建设', '三、工作成效'), ['plan', 'progress', 'progress']);
    assert.deepEqual(roles('一、工作成效', '二、存在的问题', '三、几点体会'), ['progress', 'problems', 'progress']);
  });

  it('is none of its own for the measures of a plan', () => {
    assert.deepEqual(
      outlineOf(
        '某院2025年工作总结\n一、2026年工作思路\n（一）发展目标\n扩招。\n（二）重点举措\n1.建平台\n建一个。',
      ).slice(2),
      ['  （二） 重点举措 [plan]', '    1. 建平台 [plan]'],
    );
  });

  it('is told below the first level by a plain word that is the whole heading', () => {
    assert.equal(roleOfHeading('主要差距', 2)?.role, 'problems');
    assert.equal(roleOfHeading('找准自身差距', 2), null);
  });

  it('is told by no measures and aims that are new', () => {
    assert.equal(roleOfHeading('维权服务有新举措', 1), null);
    assert.equal(roleOfHeading('主要举措', 1)?.role, 'measures');
  });

  it('is no plan where 规划 names a field of work', () => {
    for (const text of ['免疫规划', '城乡规划']) assert.equal(roleOfHeading(text, 1), null, text);
    for (const text of ['发展规划', '“十五五”规划', '规划']) assert.equal(roleOfHeading(text, 1)?.role, 'plan', text);
  });
});

describe('a paragraph that tells how far the report falls short', () => {
  const opened = (text: string): readonly string[] =>
    outlineOf(`某局2025年工作总结\n一、党的建设\n抓学习，促落实。\n${text}`).slice(1);

  it('opens problems, whatever it measures itself by', () => {
    for (const text of [
      '工作虽有进步，但与上级要求和群众期盼相比，还存在一定差距。',
      '对照先进，同兄弟单位相比，仍有较大差距。',
      '与高质量发展需要相比，服务供给尚有不足。',
    ])
      assert.match(opened(text).join(), /problems/, text);
  });

  it('opens none where it compares figures, or where the distance has become less', () => {
    for (const text of ['与上年同期相比，受理量增加12件。', '与年初目标相比，进度提前6个百分点，差距逐步缩小。'])
      assert.deepEqual(opened(text), [], text);
  });
});
