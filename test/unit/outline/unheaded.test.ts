import assert from 'node:assert/strict';
import { outline, read } from '../../fixtures/read';

const outlineOf = (text: string): string[] => outline(read(text));
const BODY = '全年办理各类事项3000余件，群众反映良好，各项指标均好于预期。';

describe('plans and problems without a heading', () => {
  it('a plan below 存在不足 is no part of it', () =>
    assert.deepEqual(
      outlineOf(
        `某局2025年工作总结\n\n赛事活动蓬勃开展\n${BODY}\n\n场地建设稳步推进\n${BODY}\n\n存在不足\n${BODY}\n\n2026年，我局将重点抓好两项工作：\n一要补齐场地。${BODY}\n二要培养人才。${BODY}`,
      ),
      [
        '赛事活动蓬勃开展 [progress]',
        '场地建设稳步推进 [progress]',
        '存在不足 [problems]',
        '2026年，我局将重点抓好两项工作 [plan]',
        '  一要 补齐场地 [plan]',
        '  二要 培养人才 [plan]',
      ],
    ));

  it('我队将从五个方面加力 opens a plan, and 我将从三个方面汇报 none', () => {
    const text = (says: string): string =>
      `某队2025年上半年工作总结\n一、市容秩序\n${BODY}\n二、隐患治理\n${BODY}\n\n${says}。${BODY}`;
    assert.ok(outlineOf(text('下半年，我队将从五个方面加力')).some((line) => line.endsWith('[plan]')));
    assert.ok(!outlineOf(text('2025年，我将从三个方面汇报')).some((line) => line.endsWith('[plan]')));
  });

  it('存在问题： and 12月份工作打算： end at their colons', () =>
    assert.deepEqual(
      outlineOf(
        `某所11月份工作总结\n安全生产方面：召开例会4次，消除缺陷23处，未发生人身设备事故。\n优质服务方面：受理报装62户，平均接电时间3.2天。\n存在问题：台区重过载仍有3个。\n12月份工作打算：完成检修，力争线损率低于4.3%。`,
      ),
      ['安全生产方面 [progress]', '优质服务方面 [progress]', '存在问题 [problems]', '12月份工作打算 [plan]'],
    ));

  it('接下来 of a speaker who leads in to the report opens no plan', () => {
    const parts = '\n一、主要工作\n完成检修12次。\n二、存在问题\n人手不足。';
    for (const lead of ['接下来，我从两个方面作一汇报。', '接下来，我们将对这项工作进行总结。'])
      assert.deepEqual(outlineOf(`某站2025年工作总结\n各项任务均已完成。${lead}${parts}`), [
        '一、 主要工作 [progress]',
        '二、 存在问题 [problems]',
      ]);
    assert.equal(
      outlineOf(`某站2025年工作总结${parts}\n接下来，我们将认真总结经验，抓好检修。`).at(-1),
      '接下来 [plan]',
    );
  });

  it('behind topics with 新成效 a plan tells of the whole', () =>
    assert.deepEqual(
      outlineOf(
        `某会2025年工作总结\n一、党建工作有了新加强\n${BODY}\n二、募捐工作有了新突破\n${BODY}\n三、救助工作有了新成效\n${BODY}\n今后，我们将继续努力，推动事业发展。`,
      ).at(-1),
      '今后 [plan]',
    ));

  for (const title of ['第三部分 2025年，我们怎么走', '三、 2025年干什么'])
    it(`no plan opens beside the part that the year names: ${title}`, () => {
      const [first, second] = title.startsWith('第') ? ['第一部分 ', '第二部分 '] : ['一、', '二、'];
      assert.deepEqual(
        outlineOf(
          `某校2024年工作总结\n${first}年度速写\n${BODY}\n${second}还欠什么\n${BODY}\n${title}\n新的一年，学校将办好三件实事：\n①质量攻坚。${BODY}\n②学科补短。${BODY}\n③队伍接续。${BODY}`,
        ).slice(2),
        [`${title} [plan]`, '  ① 质量攻坚 [plan]', '  ② 学科补短 [plan]', '  ③ 队伍接续 [plan]'],
      );
    });

  it('the first line of a table heads no part, and the numbers go on below it', () =>
    assert.deepEqual(
      outlineOf(
        `某公司2025年工作总结\n1 年度成果\n1.1 产量\n${BODY}\n产品\t计划（万吨）\t实际（万吨）\t完成率\t同比增长\n尿素\t60.0\t62.4\t104.0%\t5.9%\n2 重点工作\n2.1 安全\n${BODY}`,
      ),
      ['1 年度成果 [progress]', '  1.1 产量 [progress]', '2 重点工作 [progress]', '  2.1 安全 [progress]'],
    ));
});
