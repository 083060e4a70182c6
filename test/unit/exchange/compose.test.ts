import assert from 'node:assert/strict';
import { closingIndents } from '../../../src/exchange/compose/closing';
import { breakTitle } from '../../../src/exchange/compose/title';
import { compose } from '../../../src/exchange/compose/compose';
import { textOfRuns } from '../../../src/exchange/model';
import type { ParagraphBlock } from '../../../src/exchange/model';
import { REPORT, reportOf } from './docx';

const TITLE_ROOM = 20;

describe('titles over several lines', () => {
  for (const [title, lines] of [
    ['某局2025年工作总结', ['某局2025年工作总结']],
    ['云岭县农业农村局2025年工作总结和2026年工作打算', ['云岭县农业农村局', '2025年工作总结和2026年工作打算']],
    [
      '澜江市人力资源和社会保障局关于2025年度法治政府建设情况的报告',
      ['澜江市人力资源和社会保障局', '关于2025年度法治政府建设情况的报告'],
    ],
  ] as const) {
    it(title, () => assert.deepEqual(breakTitle(title, TITLE_ROOM), lines));
  }

  it('never part a year, a number, a name in marks, or a word', () => {
    const titles = [
      '临湖区卫生健康委员会关于贯彻落实《基层医疗卫生服务能力提升三年行动方案》工作情况的报告',
      '青石镇人民政府2023—2025年乡村振兴和“百镇千村”工程推进情况总结及下一步工作计划',
      '澜江市第128医院2025年上半年党风廉政建设和反腐败工作总结',
    ];
    for (const title of titles) {
      const lines = breakTitle(title, TITLE_ROOM);
      assert.equal(lines.join(''), title);
      assert.ok(lines.length > 1);
      for (const line of lines.slice(1))
        assert.ok(!/^[年的和》”\d—]/.test(line) || /^\d{4}年/.test(line) || line.startsWith('和'), line);
      for (const line of lines.slice(0, -1)) assert.ok(!/\d$|[《“]$/.test(line), line);
    }
  });
});

describe('signature and date', () => {
  it('the date begins two characters behind the signature', () =>
    assert.deepEqual(closingIndents(10, 7), { signature: 2, date: 3 }));
  it('the longer date is two from the edge, the signature begins two before it', () =>
    assert.deepEqual(closingIndents(4, 8), { signature: 8, date: 2 }));
});

describe('compose', () => {
  it('tells of each character where it stands in the report', () => {
    const report = reportOf(REPORT);
    for (const block of compose(report, TITLE_ROOM).blocks) {
      const runs = block.kind === 'paragraph' ? block.runs : block.rows.flat(2);
      for (const { text, at } of runs)
        if (at !== null) assert.equal(report.slice({ start: at, end: at + text.length }), text);
    }
  });

  it('makes words between ** strong, and leaves asterisks that stand for what is left out', () => {
    const strongIn = (text: string) =>
      compose(reportOf(`某局2025年工作总结\n一、进展\n${text}\n`), TITLE_ROOM)
        .blocks.filter((block): block is ParagraphBlock => block.kind === 'paragraph')
        .slice(-1)
        .map(({ runs }) => [textOfRuns(runs), runs.filter(({ face }) => face === 'strong').map((run) => run.text)]);
    assert.deepEqual(strongIn('**强化责任**落实，完成**投资12亿元**。'), [
      ['强化责任落实，完成投资12亿元。', ['强化责任', '投资12亿元']],
    ]);
    for (const masked of [
      '截止到**年*月*日，投放*****万元。',
      '**年**月**日，全市开展检查。',
      '我社共有**户贷款**万元，占**市全部的一半。',
      '**市**局全年完成任务。',
    ])
      assert.deepEqual(strongIn(masked), [[masked, []]]);
  });

  it('keeps a mark before a number in the line of its heading', () => {
    const { blocks } = compose(
      reportOf('某局2025年工作总结\n★ 一、进展\n完成了任务。\n★ 二、打算\n再接再厉。\n'),
      TITLE_ROOM,
    );
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === 'paragraph' && block.part === 'heading' ? textOfRuns(block.runs) : [])),
      ['★ 一、进展', '★ 二、打算'],
    );
  });

  it('has the title of a report to a congress above who is addressed', () => {
    const text =
      '政府工作报告\n——2026年1月12日在某县第十八届人民代表大会第五次会议上\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。\n一、工作回顾\n完成了任务。\n';
    assert.deepEqual(
      compose(reportOf(text), TITLE_ROOM)
        .blocks.slice(0, 5)
        .flatMap((block) => (block.kind === 'paragraph' ? `${block.part} ${textOfRuns(block.runs).slice(0, 6)}` : [])),
      ['title 政府工作报告', 'subtitle ——2026', 'blank ', 'addressee 各位代表：', 'body 现在，我代表'],
    );
  });

  it('loses nothing of a report on one line, and begins its parts on lines of their own', () => {
    const text = `某局2025年工作总结 一、工作进展 ${'全年完成投资12亿元，同比增长5%。'.repeat(20)}二、存在问题 人手不足，经费紧张，机制不够健全。`;
    const { blocks } = compose(reportOf(text), TITLE_ROOM);
    const lines = blocks.map((block) => (block.kind === 'paragraph' ? textOfRuns(block.runs) : ''));
    assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    assert.ok(lines.some((line) => line.startsWith('二、')));
  });

  it('begins the parts of a heading that runs on into them on lines of their own', () => {
    const more = '全年完成投资12亿元，同比增长5%。'.repeat(6);
    const text = `一、工作进展1.水利工作。${more}2.农业工作。${more}3.林业工作。${more}二、存在问题人手不足，经费紧张。`;
    const { blocks } = compose(reportOf(`某局2025年工作总结${text}`), TITLE_ROOM);
    const lines = blocks.map((block) => (block.kind === 'paragraph' ? textOfRuns(block.runs) : ''));
    assert.deepEqual(
      lines.filter((line) => /^(?:[一二]、|\d\.)/.test(line)).map((line) => line.slice(0, 7)),
      ['一、工作进展', '1.水利工作。', '2.农业工作。', '3.林业工作。', '二、存在问题人'],
    );
  });

  it('leaves a list in the line of its sentence', () => {
    const text = '某局2025年工作总结\n一、打算\n重点抓好三件事：1.扩大投资。2.稳定就业。3.改善民生。\n';
    const { blocks } = compose(reportOf(text), TITLE_ROOM);
    assert.equal(textOfRuns((blocks.at(-1) as ParagraphBlock).runs), text.split('\n')[2]);
  });

  it('leaves lines that end like sentences in the text', () => {
    const { blocks } = compose(
      reportOf('某局2025年工作总结\n一、进展\n完成了。\n各项工作到2025年12月31日。\n'),
      TITLE_ROOM,
    );
    assert.ok(blocks.every((block) => block.kind === 'table' || !['signature', 'date'].includes(block.part)));
  });
});

describe('a heading that does not begin its line', () => {
  it('leaves the words before it in the text', () => {
    const text = '某局2025年工作总结\n任务：1.登记服务\n完成了年度任务。\n任务：2.日常监管\n完成了年度任务。\n';
    const lines = compose(reportOf(text), TITLE_ROOM).blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.runs.length > 0 ? [textOfRuns(block.runs)] : [],
    );
    assert.deepEqual(
      lines,
      text.split('\n').filter((line) => line !== ''),
    );
  });
});
