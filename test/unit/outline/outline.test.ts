import assert from 'node:assert/strict';
import { headings, outline, read } from '../../fixtures/read';

const outlineOf = (text: string): string[] => outline(read(text));
const BODY = '全年完成投资并按期投入使用，群众反映良好，各项指标均好于预期，为后续工作打下了基础。';

describe('Markdown levels over numbered headings', () => {
  it('keeps ### below ## 第一章', () => {
    assert.deepEqual(
      outlineOf(`## 第一章 工作回顾\n### 第一节 抓农业\n${BODY}\n## 第二章 工作安排\n### 第一节 抓工业\n${BODY}`),
      [
        '## 第一章 工作回顾 [progress]',
        '  ### 第一节 抓农业 [progress]',
        '## 第二章 工作安排 [plan]',
        '  ### 第一节 抓工业 [plan]',
      ],
    );
  });
});

describe('where a heading ends', () => {
  /** A line and the heading that is read in it. */
  const cases: readonly (readonly [string, string])[] = [
    ['（一）压实粮食安全责任', '（一） 压实粮食安全责任'],
    ['（一）压实粮食安全责任。逐村签订责任书。', '（一） 压实粮食安全责任'],
    ['一、存在的问题：人手不足。', '一、 存在的问题'],
    ['2.强化院感防控。组织应急演练4场。', '2. 强化院感防控'],
    [
      '一是持续推进城乡供水一体化工程建设和老旧管网更新改造工作的同时，抓好水质监测。其他略。',
      '一是 持续推进城乡供水一体化工程建设和老旧管网更新改造工作的同时',
    ],
    ['三、2026年工作打算', '三、 2026年工作打算'],
    ['四、再出发：2026年打算', '四、 再出发：2026年打算'],
    ['二、运输服务：量稳质升，效率向好', '二、 运输服务：量稳质升，效率向好'],
    ['【三】强基础：办学条件持续改善', '【三】 强基础：办学条件持续改善'],
    ['1.牵头单位：市发展改革局', '1. 牵头单位'],
  ];
  for (const [line, heading] of cases)
    it(line.slice(0, 24), () => assert.deepEqual(headings(`${line}\n${BODY}`), [heading]));

  it('tells whether the body goes on in the line', () => {
    const { sections } = read(`一、抓源头\n${BODY}\n二、抓过程。加密巡查频次。`);
    assert.deepEqual(
      sections.map(({ inline }) => inline),
      [false, true],
    );
  });

  it('keeps marker, heading and section spans on the text', () => {
    const report = read(`　　（一）抓源头。${BODY}\n尾。`);
    const section = report.sections[0];
    assert.ok(section);
    assert.equal(report.slice(section.markerSpan), '（一）');
    assert.equal(report.slice(section.headingSpan), '（一）抓源头');
    assert.equal(report.slice(section.span), `（一）抓源头。${BODY}\n尾。`);
  });
});

describe('levels', () => {
  it('follow the report’s own use', () => {
    assert.deepEqual(
      outlineOf(
        '第一部分 回顾\n一、进展\n（一）抓农业\n1.抓粮食\n（1）抓早稻\n①抓育秧\n一是抓种子。选良种。\n（二）抓工业\n二、存在的问题\n第二部分 打算\n一、思路',
      ),
      [
        '第一部分 回顾 [progress]',
        '  一、 进展 [progress]',
        '    （一） 抓农业 [progress]',
        '      1. 抓粮食 [progress]',
        '        （1） 抓早稻 [progress]',
        '          ① 抓育秧 [progress]',
        '            一是 抓种子 [progress]',
        '    （二） 抓工业 [progress]',
        '  二、 存在的问题 [problems]',
        '第二部分 打算 [plan]',
        '  一、 思路 [plan]',
      ],
    );
  });

  it('skip what the report skips: （1） directly under 一、', () => {
    assert.deepEqual(
      outlineOf('一、进展\n（1）抓农业\n（2）抓工业\n二、问题').map((line) => line.search(/\S/)),
      [0, 2, 2, 0],
    );
  });

  it('takes the name of a table or a picture for no heading', () => {
    for (const name of [
      '表1  上半年主要指标完成情况',
      '附表1：主要指标完成情况',
      '图2 投资走势',
      '表一 重点项目进度',
    ]) {
      assert.deepEqual(
        headings(
          `一、工作完成情况\n（一）项目建设提速。全区完成投资9.6亿元。\n${name}\n（二）行业治理加强。开展执法检查436次。\n二、工作计划\n继续努力。`,
        ),
        ['一、 工作完成情况', '（一） 项目建设提速', '（二） 行业治理加强', '二、 工作计划'],
      );
    }
  });

  it('count from 1. where the report has nothing above it', () => {
    assert.deepEqual(headings('1.抓党建\n支部过硬。\n2.抓业务\n任务完成。'), ['1. 抓党建', '2. 抓业务']);
    assert.deepEqual(read('1.抓党建\n支部过硬。\n2.抓业务\n任务完成。').sections.length, 2);
  });

  it('put 一是 below what encloses it, and close it with the next heading above', () => {
    assert.deepEqual(
      outlineOf('一、进展\n一是抓党建。建强支部。\n二是抓业务。完成任务。\n二、问题\n一是人手紧。缺少骨干。'),
      [
        '一、 进展 [progress]',
        '  一是 抓党建 [progress]',
        '  二是 抓业务 [progress]',
        '二、 问题 [problems]',
        '  一是 人手紧 [problems]',
      ],
    );
  });

  it('are stated by the marks of Markdown', () => {
    assert.deepEqual(
      outlineOf('# 某校总结\n\n## 主要工作\n\n正文。\n\n### 德育\n\n正文。\n\n## 问题与不足\n\n正文。'),
      ['## 主要工作 [progress]', '  ### 德育 [progress]', '## 问题与不足 [problems]'],
    );
  });
});

describe('a row inside a paragraph', () => {
  it('is a row of sections where each has a sentence of its own', () => {
    assert.deepEqual(headings('重点做了两件事。一是抓排查。查改隐患32处。二是抓培训。培训骨干16人。'), [
      '一是 抓排查',
      '二是 抓培训',
    ]);
  });

  it('is a list where one sentence holds it', () => {
    assert.deepEqual(headings('我们的体会是一是要有决心，二是要有办法。'), []);
  });

  it('go on past a list that one of their sentences holds', () => {
    const text =
      '工作有新成效。一是工业更加壮大。坚持招商引资。洽谈项目2个：一是药厂，投资3亿元；二是轮胎厂，投资4亿元。税收2650万元。二是农业初具规模。种植药材3000亩。';
    assert.deepEqual(headings(text), ['一是 工业更加壮大', '二是 农业初具规模']);
    assert.deepEqual(
      headings('有两个短板：一是经费不足；二是人手不够。一是健全制度。落实责任。二是强化培训。办班6期。'),
      ['一是 健全制度', '二是 强化培训'],
    );
  });

  it('is none for a lone 一是', () => {
    assert.deepEqual(headings('原因有多种，其中一是人手不足。其他不再赘述。'), []);
  });
});

describe('a report on one line', () => {
  it('has its headings found at the markers', () => {
    const text =
      '某镇2025年工作总结今年以来，全镇上下抓紧抓实各项工作。一、工作进展情况。（一）抓产业。新增企业12家。（二）抓民生。新增学位300个。二、存在的问题。人手不足。三、下步打算。继续努力。';
    assert.deepEqual(outlineOf(text), [
      '一、 工作进展情况 [progress]',
      '  （一） 抓产业 [progress]',
      '  （二） 抓民生 [progress]',
      '二、 存在的问题 [problems]',
      '三、 下步打算 [plan]',
    ]);
  });
});

describe('headings without a number', () => {
  it('are short lines before paragraphs', () => {
    assert.deepEqual(
      headings(
        `某局发布会实录\n\n各位记者，大家好。${BODY}\n\n就业规模稳步扩大\n\n${BODY}\n\n援企稳岗有力有效\n\n${BODY}`,
      ),
      ['就业规模稳步扩大', '援企稳岗有力有效'],
    );
  });

  it('are first sentences that stand in a row', () => {
    assert.deepEqual(
      headings(
        `一、主要工作\n聚焦主业，项目建设提速。${BODY}\n聚焦改革，内生动力增强。${BODY}\n聚焦风险，安全根基夯实。${BODY}`,
      ),
      ['一、 主要工作', '聚焦主业，项目建设提速', '聚焦改革，内生动力增强', '聚焦风险，安全根基夯实'],
    );
  });

  it('are not the date, the issuer or the salutation', () => {
    assert.deepEqual(
      headings(`某局2025年工作总结\n\n县委、县政府：\n\n一、工作进展\n\n${BODY}\n\n某局\n\n2025年12月28日`),
      ['一、 工作进展'],
    );
  });
});

describe('questions of a press conference', () => {
  it('are sections of the first level, with 一是 below them', () => {
    assert.deepEqual(
      headings(
        `某局发布会实录\n★晚报记者：有什么举措？\n答：${BODY}\n一是抓供给。增加岗位。\n二是抓服务。开展指导。\n★日报记者：有什么打算？\n答：${BODY}`,
      ),
      ['★ 晚报记者：有什么举措？', '一是 抓供给', '二是 抓服务', '★ 日报记者：有什么打算？'],
    );
  });
});

describe('labels in front of paragraphs', () => {
  const labels = (...names: string[]): string[] => outlineOf(names.map((name) => `${name}：${BODY}`).join('\n'));

  it('are headings where each stands once', () => {
    assert.equal(labels('抓源头', '抓过程', '抓末端').length, 3);
  });

  it('are speakers where they come back', () => {
    assert.deepEqual(labels('张工', '李工', '张工', '李工'), []);
  });
});

describe('a list in one sentence', () => {
  it('goes on no row of items before it', () => {
    assert.deepEqual(
      outline(
        read(
          '某局2025年工作总结\n一、存在的不足\n一是人手紧。\n二是设备旧。\n三是经费少。\n二、下一步打算\n要抓三件事：一是补人手；二是换设备；三是筹经费。',
        ),
      ).slice(-2),
      ['  三是 经费少 [problems]', '二、 下一步打算 [plan]'],
    );
  });
});
