import assert from 'node:assert/strict';
import type { Role } from '../../../src/core/outline/model';
import { missingRoles, toldRoles } from '../../../src/core/report/completeness';
import { insertion } from '../../../src/core/report/insertion';
import { headings, outline, read } from '../../fixtures/read';

function applied(text: string, role: Exclude<Role, 'other'>): string {
  const edits = [...insertion(read(text), role).edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);
}

const TITLE = '某局2025年工作总结';

describe('missing parts', () => {
  const missing = (text: string) => [...missingRoles(read(text))];

  it('are problems and plans of a summary', () => {
    assert.deepEqual(missing(`${TITLE}\n一、工作进展\n完成任务。`), ['problems', 'plan']);
    assert.deepEqual(missing(`${TITLE}\n一、工作进展\n完成任务。\n二、存在的问题\n人手紧。`), ['plan']);
    assert.deepEqual(
      missing(`${TITLE}\n一、工作进展\n完成任务。\n二、存在的问题\n人手紧。\n三、下步打算\n补人手。`),
      [],
    );
  });

  it('are told by a paragraph without heading', () => {
    assert.deepEqual(
      missing(`${TITLE}\n一、工作进展\n完成任务。\n我们也清醒认识到，人手不足。\n下一步，补充人手。`),
      [],
    );
  });

  it('are told by a heading of two', () => {
    assert.deepEqual(
      missing(`${TITLE}\n一、工作进展\n完成任务。\n二、问题和打算\n问题：人手不足。\n打算：补充人手。`),
      [],
    );
  });

  it('are none in kinds that owe nothing', () => {
    for (const title of ['某局2026年工作要点', '某局发布会实录', '某院2026年职能目标', '随手记'])
      assert.deepEqual(missing(`${title}\n一、抓党建\n好。`), [], title);
  });

  it('are counted over all levels', () => {
    const roles = toldRoles(read(`${TITLE}\n一、情况\n（一）主要成效\n好。\n（二）存在的问题\n少。`));
    assert.ok(roles.has('problems'));
  });
});

describe('insertion', () => {
  it('puts a part in its place and renumbers what follows', () => {
    const text = `${TITLE}\n一、工作进展\n完成任务。\n二、下步打算\n补人手。\n三、有关建议\n加强统筹。`;
    const fixed = applied(text, 'problems');
    assert.deepEqual(headings(fixed), ['一、 工作进展', '二、 存在的问题', '三、 下步打算', '四、 有关建议']);
    assert.ok(fixed.startsWith(`${TITLE}\n一、工作进展\n完成任务。\n二、存在的问题\n【待补`));
    assert.ok(fixed.endsWith('三、下步打算\n补人手。\n四、有关建议\n加强统筹。'));
    assert.deepEqual(missingRoles(read(fixed)), []);
  });

  it('appends what comes last', () => {
    const fixed = applied(`${TITLE}\n一、工作进展\n完成任务。\n二、存在的问题\n人手紧。`, 'plan');
    assert.deepEqual(headings(fixed), ['一、 工作进展', '二、 存在的问题', '三、 下一步工作打算']);
  });

  it('numbers in the manner of its siblings', () => {
    assert.deepEqual(headings(applied(`${TITLE}\n1．工作进展\n完成任务。\n2．下步打算\n补人手。`, 'problems')), [
      '1． 工作进展',
      '2． 存在的问题',
      '3． 下步打算',
    ]);
    assert.deepEqual(headings(applied(`${TITLE}\n第一部分 工作进展\n完成任务。`, 'problems')).slice(1), [
      '第二部分 存在的问题',
    ]);
  });

  it('keeps the line breaks of the text', () => {
    const fixed = applied(`${TITLE}\r\n一、工作进展\r\n完成任务。\r\n二、下步打算\r\n补人手。`, 'problems');
    assert.ok(!/[^\r]\n/.test(fixed));
  });

  it('starts a report that has no headings', () => {
    const inserted = insertion(read(TITLE), 'progress');
    assert.equal(inserted.heading, '一、工作进展情况');
    assert.deepEqual(outline(read(applied(TITLE, 'progress'))), ['一、 工作进展情况 [progress]']);
  });

  it('makes edits that do not overlap, and changes nothing beside them', () => {
    for (const role of ['progress', 'measures', 'problems', 'plan'] as const) {
      const text = `${TITLE}\n一、工作进展\n完成任务。\n二、主要做法\n抓落实。\n三、存在的问题\n人手紧。\n四、下步打算\n补人手。`;
      const { edits } = insertion(read(text), role);
      const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start);
      spans.slice(1).forEach((span, i) => assert.ok(span.start >= (spans[i] as { end: number }).end, role));
      const fixed = applied(text, role);
      for (const sentence of ['完成任务。', '抓落实。', '人手紧。', '补人手。']) assert.ok(fixed.includes(sentence));
      assert.equal(headings(fixed).length, 5);
      assert.deepEqual(
        headings(fixed).map((heading) => heading.slice(0, 2)),
        ['一、', '二、', '三、', '四、', '五、'],
        role,
      );
    }
  });
});

describe('the shape of an inserted part', () => {
  const GAP = '【待补：两到三条主要问题，写清表现和原因】';

  it('is that of a report indented by ideographic spaces', () => {
    assert.equal(
      applied(`${TITLE}\n　　一、工作进展\n　　完成任务。\n　　二、下步打算\n　　补人手。\n`, 'problems'),
      `${TITLE}\n　　一、工作进展\n　　完成任务。\n　　二、存在的问题\n　　${GAP}\n　　三、下步打算\n　　补人手。\n`,
    );
  });

  it('is that of Markdown with blank lines', () => {
    assert.equal(
      applied(`# ${TITLE}\n\n## 一、工作进展\n\n完成任务。\n\n## 二、下步打算\n\n补人手。\n`, 'problems'),
      `# ${TITLE}\n\n## 一、工作进展\n\n完成任务。\n\n## 二、存在的问题\n\n${GAP}\n\n## 三、下步打算\n\n补人手。\n`,
    );
  });

  it('has blank lines where the report has them, at the end too', () => {
    assert.equal(
      applied(`${TITLE}\n\n一、工作进展\n\n　　完成任务。`, 'problems'),
      `${TITLE}\n\n一、工作进展\n\n　　完成任务。\n\n二、存在的问题\n\n　　${GAP}`,
    );
  });
});

describe('an inserted part is read as that part', () => {
  const shapes: Readonly<Record<string, { readonly text: string; readonly heading: string }>> = {
    'behind chapters': {
      text: `${TITLE}\n第一章 总体情况\n修复文物214件套。\n第二章 展陈教育\n举办展览19个。`,
      heading: '第三章 存在的问题',
    },
    'with its name below its number': {
      text: `${TITLE}\n一、\n工作情况\n减免费用23万元。\n二、\n重点项目\n新建窗口12个。`,
      heading: '三、\n存在的问题',
    },
    'behind numbers and blanks': {
      text: `${TITLE}\n1 生产任务\n完成产量3286吨。\n2 质量控制\n合格率99.2%。`,
      heading: '3 存在的问题',
    },
    'behind decimals': {
      text: `${TITLE}\n1 系统建设\n1.1 平台升级\n完成升级3项。\n1.2 数据治理\n清洗数据860万条。`,
      heading: '2 存在的问题',
    },
    'in a yearbook': {
      text: `${TITLE}\n【农业生产】粮食总产2.9万吨，新建高标准农田5200亩，带动就业600人。\n【村镇建设】硬化道路26公里，改厕1200户，新建文化广场5处，获评卫生镇。`,
      heading: '【存在的问题】',
    },
    'behind topic sentences': {
      text: `${TITLE}\n康复服务更加精准。救助儿童126名，发放辅具860件，满意率98%。\n就业渠道不断拓宽。新增就业210人，培训320人次，建成基地3个。\n教育资助应助尽助。资助学生96名，发放资金18万元，无人因贫失学。`,
      heading: '存在的问题',
    },
  };
  for (const [where, { text, heading }] of Object.entries(shapes))
    it(where, () => {
      const after = applied(text, 'problems');
      assert.ok(after.includes(`\n${heading}\n`), after);
      const { sections } = read(after);
      assert.equal(sections.length, read(text).sections.length + 1);
      assert.equal(sections.at(-1)?.role, 'problems');
    });
});

describe('a part put in', () => {
  it('is in bold type where its siblings are', () =>
    assert.equal(
      applied(`# ${TITLE}\n\n**一、工作进展**\n\n完成任务。\n\n**二、下步打算**\n\n补人手。\n`, 'problems'),
      `# ${TITLE}\n\n**一、工作进展**\n\n完成任务。\n\n**二、存在的问题**\n\n【待补：两到三条主要问题，写清表现和原因】\n\n**三、下步打算**\n\n补人手。\n`,
    ));

  it('moves the decimals below the sections behind it', () =>
    assert.equal(
      applied(
        `${TITLE}\n1 工作进展\n1.1 巡查\n完成任务。\n1.2 检修\n完成任务。\n2 下步打算\n2.1 人手\n2.1.1 招聘\n补3人。\n2.2 设备\n换2台。\n`,
        'problems',
      ),
      `${TITLE}\n1 工作进展\n1.1 巡查\n完成任务。\n1.2 检修\n完成任务。\n2 存在的问题\n【待补：两到三条主要问题，写清表现和原因】\n3 下步打算\n3.1 人手\n3.1.1 招聘\n补3人。\n3.2 设备\n换2台。\n`,
    ));

  it('has a Roman number among Roman numbers', () =>
    assert.equal(
      applied(`${TITLE}\nⅠ. 工作进展\n完成任务。\nⅡ. 下步打算\n补人手。\n`, 'problems'),
      `${TITLE}\nⅠ. 工作进展\n完成任务。\nⅡ. 存在的问题\n【待补：两到三条主要问题，写清表现和原因】\nⅢ. 下步打算\n补人手。\n`,
    ));
});
