import assert from 'node:assert/strict';
import { TIDY_STEPS, offeredSteps, tidy } from '../../../src/exchange/tidy/tidy';

const done = (id: string, text: string): string => tidy(text, new Set([id]));

describe('tidying (整理版式)', () => {
  it('takes out page numbers and running heads', () => {
    const text =
      '某局2025年工作总结\n全年完成投资\n— 1 —\n某局工作总结汇编\n12亿元。\n- 2 -\n某局工作总结汇编\n完成。\n第3页 共3页\n';
    assert.equal(done('page-furniture', text), '某局2025年工作总结\n全年完成投资\n12亿元。\n完成。\n');
  });
  it('takes out running heads that hold the page number, or are the title, whose place they leave', () => {
    const page = (n: number) => `某局文件汇编          第 ${n} 页\n`;
    assert.equal(
      done('page-furniture', `${page(1)}\n某局2025年工作总结\n全年完成\n\n${page(2)}\n投资12亿元。\n`),
      '某局2025年工作总结\n全年完成\n投资12亿元。\n',
    );
    const title = '某局2025年工作总结';
    assert.equal(done('page-furniture', `${title}\n全年完成\n-1-\n${title}\n投资。\n`), `${title}\n全年完成\n投资。\n`);
    assert.equal(
      done('page-furniture', `${title}\n\n${title}\n全年完成\n-1-\n${title}\n投资。\n-2-\n${title}\n完成。\n`),
      `${title}\n全年完成\n投资。\n完成。\n`,
    );
    for (const meant of ['完成率  3/12\n办结率  5/12\n', '目录    第 1 页\n全年完成投资。\n'])
      assert.equal(done('page-furniture', meant), meant);
  });
  it('takes out bare numbers that count the pages, and the blank lines at their edges', () => {
    const lines = '完成登记。\n完成许可。\n完成检查。\n完成培训。\n';
    const text = `${lines}全年完成\n\n1\n某局汇编\n\n投资。\n${lines}共完成\n\n2\n某局汇编\n\n贷款。\n`;
    assert.equal(done('page-furniture', text), `${lines}全年完成\n投资。\n${lines}共完成\n贷款。\n`);
    for (const meant of [`${lines}3\n${lines}7\n`, `${lines}1\n2\n3\n`, `${lines}1\n${lines}`])
      assert.equal(done('page-furniture', meant), meant);
  });
  it('leaves numbers that are no page numbers', () => {
    const text = '完成率\n98\n一、进展\n3/12是分数。\n';
    assert.equal(done('page-furniture', text), text);
  });
  it('takes out the blanks of a PDF, and not the few that are meant', () => {
    const spaced = '全 年 完 成 投 资 12 亿 元 ， 同 比 增 长 5.6% 。\n';
    assert.equal(done('spaces', spaced), '全年完成投资12亿元，同比增长5.6%。\n');
    for (const meant of [
      '　　王 伟同志任组长，李 明同志任副组长。\n',
      '| 指 标 | 完 成 |\n',
      'Beijing 2025 plan and so on\n',
    ])
      assert.equal(done('spaces', meant), meant);
  });
  it('takes out those around numbers in short lines, and leaves names and 附件 1', () =>
    assert.equal(
      done(
        'spaces',
        '三、2026 年打算\n一般项目 33 项。\n占比 5.6% 。\n附件 1\n王 伟 主任\n完 成 了 全 年 各 项 工 作，成效明显，群众满意，推进有力，保障到位，措施得当\n',
      ),
      '三、2026年打算\n一般项目33项。\n占比5.6%。\n附件 1\n王 伟 主任\n完成了全年各项工作，成效明显，群众满意，推进有力，保障到位，措施得当\n',
    ));
  it('takes out those between digits, and in short lines, where most characters are parted', () => {
    assert.equal(
      done(
        'spaces',
        '一 、 主 要 工 作\n2 0 2 5 年 低 保 标 准 提 高 到 7 8 0 元 ， 占 比 6 2 . 5 % ， 完 成 1 2 个 。\n',
      ),
      '一、主要工作\n2025年低保标准提高到780元，占比62.5%，完成12个。\n',
    );
    const meant =
      '王 伟\n比分 3 2 和 1 0，全年各项工作任务全部完成 ， 成效明显 ， 群众满意 ， 推进有力 ， 保障到位 ， 好 ， 好 ， 好 。\n';
    assert.match(done('spaces', meant), /^王 伟\n比分3 2和1 0，/);
  });
  it('takes out those at the edges of lines', () =>
    assert.equal(
      done(
        'spaces',
        '全 年 各 项 工 作 全 面 完 成 ， \n 。同 比 增 长 较 快 的 指 标 有 三 项。\n王 伟 等 三 人 。\n',
      ),
      '全年各项工作全面完成，\n。同比增长较快的指标有三项。\n王伟等三人。\n',
    ));
  it('joins hard wraps', () => {
    const body = '全年各项工作稳步推进并取得新的进展成效明显好于预期目标任务全面完成';
    const text = `某局2025年工作总结\n${Array.from({ length: 8 }, () => body).join('\n')}。\n`;
    assert.equal(done('wraps', text).split('\n').length, 3);
    assert.equal(done('wraps', text).replaceAll('\n', ''), text.replaceAll('\n', ''));
  });
  it('makes marks full-width, not those of numbers and addresses', () =>
    assert.equal(
      done('full-width', '完成投资1,200.5万元,同比增长5%;见www.a.cn.\n'),
      '完成投资1,200.5万元，同比增长5%；见www.a.cn.\n',
    ));
  it('writes numbers in their usual form', () =>
    assert.equal(
      done(
        'numbers',
        '某局2025年工作总结\n一. 工作进展\n(一) 抓项目\n1、登记\n完成了登记工作任务。\n2、许可\n完成了许可工作任务。\n',
      ),
      '某局2025年工作总结\n一、工作进展\n（一）抓项目\n1.登记\n完成了登记工作任务。\n2.许可\n完成了许可工作任务。\n',
    ));
  it('takes out blank lines but those around tables', () =>
    assert.equal(
      done('blank-lines', '一\n\n\n二\n\n| a | b |\n| --- | --- |\n\n三\n'),
      '一\n二\n\n| a | b |\n| --- | --- |\n\n三\n',
    ));
  it('indents the paragraphs of the body, once', () => {
    const text = '某局2025年工作总结\n县政府：\n一、进展\n完成了。\n';
    const indented = '某局2025年工作总结\n县政府：\n　　一、进展\n　　完成了。\n';
    assert.equal(done('indent', text), indented);
    assert.equal(done('indent', indented), indented);
  });
  it('keeps the line breaks of the file', () => {
    const text = '一、进展,好\r\n\r\n二、问题\r\n';
    assert.equal(
      tidy(text, new Set(TIDY_STEPS.map(({ id }) => id)))
        .replaceAll('\r\n', '')
        .includes('\n'),
      false,
    );
  });
  it('offers only what would change something', () => {
    assert.deepEqual(offeredSteps('某局2025年工作总结\n　　一、进展\n　　完成了。\n'), []);
    assert.deepEqual(
      offeredSteps('某局2025年工作总结\n\n一、进展\n完成投资,好。\n').map(({ step, count }) => [step.id, count]),
      [
        ['full-width', 1],
        ['blank-lines', 1],
        ['indent', 2],
      ],
    );
  });
  it('changes nothing when done again', () => {
    const all = new Set(TIDY_STEPS.map(({ id }) => id));
    const once = tidy('某局2025年工作总结\n\n一. 进展\n(一)抓项目,好\n完成了项目建设任务。\n— 1 —\n二. 打算\n', all);
    assert.equal(tidy(once, all), once);
  });
});
