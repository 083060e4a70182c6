import assert from 'node:assert/strict';
import { headings, outline, read } from '../../fixtures/read';

const BODY = '全年完成投资并按期投入使用，群众反映良好，各项指标均好于预期，为后续工作打下了基础。';

describe('a table of contents', () => {
  it('holds no headings, with dots or with a gap before its pages', () => {
    const text =
      '某局2025年工作总结\n目  录\n一、工作回顾……………1\n（一）抓质量......2\n二、下一步打算    15\n一、工作回顾\n（一）抓质量\n手术2600台。\n二、下一步打算\n新增床位30张。';
    assert.deepEqual(outline(read(text)), [
      '一、 工作回顾 [progress]',
      '  （一） 抓质量 [progress]',
      '二、 下一步打算 [plan]',
    ]);
  });

  it('is not a heading that ends with a number', () =>
    assert.deepEqual(headings('某局2025年工作总结\n一、聚焦项目 12\n手术2600台。'), ['一、 聚焦项目 12']));
});

describe('a table pasted from a page', () => {
  it('has a number in one line and its name in the next', () => {
    const report = read(
      `某校2026年职能目标\n序号\n目标名称\n目标内容\n1\n深化教学改革\n${BODY}\n2\n提升科研能力\n${BODY}\n3\n建设平安校园\n${BODY}`,
    );
    assert.deepEqual(outline(report), ['1 深化教学改革 [plan]', '2 提升科研能力 [plan]', '3 建设平安校园 [plan]']);
    assert.deepEqual(
      report.sections.map(({ number, family }) => [number, family]),
      [
        [1, 'table'],
        [2, 'table'],
        [3, 'table'],
      ],
    );
  });
});

describe('a marker alone on its line', () => {
  const MARKERS =
    '第一部分 第一节 一、 （一） 1. 1、 （1） 1） ① 一是 首先， 第一， 问题一： 任务一： ⑴ ⒈ ㈠ 1.1 ★ 问：'.split(' ');
  for (const marker of MARKERS)
    it(`names one heading with the line below it: ${marker}`, () => {
      for (const text of [
        `${marker}\n场馆\n改造\n便民`,
        `${marker}\n场馆改造情况\n全年改造场馆四处。\n场馆服务情况\n全年开放三百天。`,
      ]) {
        const report = read(text);
        const spans = report.allSections().map(({ headingSpan }) => headingSpan);
        spans.forEach(({ start }, i) => assert.ok(i === 0 || start >= (spans[i - 1]?.end ?? 0), text));
        assert.ok(
          report
            .allSections()
            .every((section) => section.marker !== '' || section.text !== marker.replace(/[，：]$/, '')),
          `${text}: ${headings(text).join(' | ')}`,
        );
      }
    });
});

describe('page chrome', () => {
  for (const line of [
    '收藏',
    '分享到：',
    '字体大小：大 中 小',
    '来源：县政府办',
    '浏览次数：1286',
    '责任编辑：张某',
    '当前位置：首页 > 公开',
    '1.2万获赞',
  ]) {
    it(`holds no heading and no figure: ${line}`, () => {
      const report = read(`${line}\n某局2025年工作总结\n一、工作进展\n${BODY}\n${line}`);
      assert.deepEqual(outline(report), ['一、 工作进展 [progress]']);
      assert.deepEqual(report.figures(), []);
      assert.equal(report.title, '某局2025年工作总结');
    });
  }
});

describe('the number of a page', () => {
  for (const page of ['3/12', '预览 3 / 12', '第 3 页', '第三页', '- 3 -', '第3页 共12页'])
    it(`is no heading, no figure, and parts no sentence: ${page}`, () => {
      const text = [
        '一、主要工作',
        '（一）疏浚河道。全年疏浚河道四处，清理淤积多年的涵洞，汛期没有发生',
        page,
        '内涝，沿岸居民比较满意。',
        page,
        '二、存在的问题',
        '人员不足。',
      ].join('\n');
      assert.deepEqual(headings(text), ['一、 主要工作', '（一） 疏浚河道', '二、 存在的问题']);
      assert.deepEqual(
        read(text)
          .figures()
          .filter(({ span }) => read(text).slice(span).includes('/')),
        [],
      );
    });
});

describe('lines of text that were broken anywhere', () => {
  it('are no headings, however short', () => {
    const text = '全年新增护理型床位860张，\n建成街道养老服务综合体\n6个，\n日间照料中心实现全覆盖。';
    assert.deepEqual(headings(`一、养老服务有新进展\n${text}\n二、社会救助有新成效\n${BODY}`), [
      '一、 养老服务有新进展',
      '二、 社会救助有新成效',
    ]);
  });

  it('end a long first sentence without a comma at its full stop, not at a comma behind it', () => {
    const long = '要学会在纷繁复杂的日常事务当中分清轻重缓急并且始终保持耐心细致的态度';
    const [first] = read(`一、实习体会\n1.${long}。刚到岗时，常常手忙脚乱。\n2.真诚待人。同事都很热心。`).sections;
    assert.equal(first?.children[0]?.text, long);
  });

  it('end at the latest where a numbered heading of the same line begins', () => {
    const { sections } = read('二、库存\n盘点！四、打算\n继续');
    assert.deepEqual(
      sections.flatMap(({ text, children }) => [text, ...children.map((child) => child.text)]),
      ['库存', '盘点！', '打算'],
    );
  });
});
