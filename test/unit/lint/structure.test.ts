import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { ALL_RULES, RULES } from '../../../src/core/lint/registry';
import { ReportDocument } from '../../../src/core/report/document';
import { read } from '../../fixtures/read';
import { applied, flagged, found, on, quiet } from './oneRule';

describe('rules that ship off', () => {
  const off = ALL_RULES.filter((rule) => rule.off === true);
  it('are known, and silent until they are turned on', () => {
    assert.deepEqual(
      off.map(({ id }) => id),
      [
        'unit-mu',
        'decimals-mixed',
        'goal-without-figure',
        'leader-title-order',
        'problem-without-measure',
        'sensitive-form',
      ],
    );
    assert.ok(off.every((rule) => !RULES.includes(rule)));
    for (const { id, examples } of off) {
      for (const example of examples.bad) {
        const text = example.replace(/[⟦⟧]/g, '');
        assert.deepEqual(lint(read(text)), [], id);
        assert.deepEqual(
          lint(read(text), { ...on(id), rules: { [id]: 'error' } }).map(({ rule, severity }) => `${severity} ${rule}`),
          [`error ${id}`],
        );
      }
      for (const text of examples.good) assert.deepEqual(lint(read(text), on(id)), [], text);
    }
  });

  it('flag exactly what their examples mark, in half-width too', () => {
    for (const { id, examples } of off) {
      for (const example of examples.bad) {
        const marked = [...example.matchAll(/⟦(.*?)⟧/g)].map((match) => match[1] as string);
        const text = example.replace(/[⟦⟧]/g, '');
        assert.deepEqual(flagged(id, text), marked);
        assert.deepEqual(
          flagged(id, text.normalize('NFKC')),
          marked.map((mark) => mark.normalize('NFKC')),
        );
      }
    }
  });
});

describe('numbering-gap', () => {
  it('renumbers up to where the numbers begin anew', () => {
    const text = '1.抓项目建设\n完成。\n3.抓招商引资\n完成。\n4.抓交通\n完成。\n1.抓民生\n完成。\n2.抓环保\n完成。';
    const [fix] = found('numbering-gap', text)[0]?.fixes ?? [];
    assert.ok(fix);
    assert.equal(applied(text, fix), text.replace('3.', '2.').replace('4.', '3.'));
  });
});

describe('section-empty', () => {
  it('flags an empty heading among filled ones, at any level and in any family', () => {
    assert.deepEqual(flagged('section-empty', '一、甲乙\n做了。\n二、丙丁\n三、戊己\n做了。'), ['二、丙丁']);
    assert.deepEqual(flagged('section-empty', '一、甲乙\n1.丙丁\n做了。\n2.戊己\n\n　　\n3.庚辛\n做了。'), ['2.戊己']);
    assert.deepEqual(flagged('section-empty', '第一章 甲乙\n第一节 丙丁\n做了。\n第二节 戊己\n第三节 庚辛\n做了。'), [
      '第二节 戊己',
    ]);
    assert.deepEqual(flagged('section-empty', '第一部分 甲乙\n做了。\n第二部分 丙丁'), ['第二部分 丙丁']);
    assert.deepEqual(flagged('section-empty', '## 甲乙\n\n做了。\n\n## 丙丁\n\n\n## 戊己\n\n做了。'), ['## 丙丁']);
    assert.deepEqual(flagged('section-empty', '★进展如何？\n顺利。\n★资金来自哪里？\n★何时完工？\n年底。'), [
      '★资金来自哪里？',
    ]);
  });

  quiet('section-empty', [
    '一、甲乙\n（一）丙丁\n做了。\n二、戊己\n做了。',
    '一、甲乙',
    '一、甲乙\n二、丙丁\n三、戊己\n做了。',
    '1.召开调度会3次\n2.开展培训。培训骨干，讲解政策。\n3.编印手册。发放到村。',
    '一、甲乙\n做了。\n二、丙丁（附后）\n三、戊己\n做了。',
    '一、甲乙\n做了。\n二、丙丁\n【待补：主要情况】\n三、戊己\n做了。',
    '重点做了三件事。一是抓排查。查改隐患。二是抓培训。三是抓演练。检验预案。',
    '一、甲乙\n做了。\n二、\n三、戊己\n做了。',
    '一、甲乙\n| 项目 | 完成 |\n| --- | --- |\n二、丙丁\n做了。',
    '一、甲乙\n做了。\n二、完成投资3亿元\n三、戊己\n做了。',
  ]);

  it('is after an edit what a fresh reading says', () => {
    const texts = [
      '一、甲乙\n做了。\n二、丙丁\n好。\n三、戊己\n做了。',
      '一、甲乙\n做了。\n二、丙丁。\n好。\n三、戊己\n做了。',
      '一、甲乙。做了。\n二、丙丁。好。\n三、戊己。做了。',
    ];
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) {
        const document = new ReportDocument(text);
        lint(document.report);
        document.update([{ start: at, end: at + 1, text: '' }]);
        const edited = text.slice(0, at) + text.slice(at + 1);
        assert.deepEqual(lint(document.report), lint(read(edited)), edited);
      }
    }
  });

  it('goes away with the first character under the heading', () => {
    const text = '一、甲乙\n做了。\n二、丙丁\n三、戊己\n做了。';
    const document = new ReportDocument(text);
    assert.equal(lint(document.report).length, 1);
    const at = text.indexOf('\n三');
    document.update([{ start: at, end: at, text: '\n正' }]);
    assert.deepEqual(lint(document.report), []);
  });
});

describe('problem-without-measure', () => {
  const report = (problems: string, plan: string): string =>
    `一、工作进展\n好。\n二、存在的问题\n${problems}\n三、下一步打算\n${plan}`;

  it('compares what each problem is about with what the plan tells', () => {
    assert.deepEqual(
      flagged(
        'problem-without-measure',
        report('（一）冷链仓储不足。损耗较大。\n（二）农技人员老化。后继乏人。', '建设冷链仓储设施。'),
      ),
      ['（二）农技人员老化'],
    );
  });

  it('does not take a word of all problems for an answer', () => {
    assert.deepEqual(
      flagged(
        'problem-without-measure',
        report('（一）公交线路绕行较多。耗时长。\n（二）公交场站不足。停车难。', '优化公交线路。'),
      ),
      ['（二）公交场站不足'],
    );
  });

  quiet('problem-without-measure', [
    report('（一）冷链仓储不足。损耗较大。', '补齐仓储短板。'),
    '一、工作进展\n好。\n二、存在的问题\n（一）冷链仓储不足。损耗较大。',
  ]);
});

describe('goal-without-figure', () => {
  const report = (plan: string): string => `一、工作进展\n好。\n二、存在的问题\n少。\n三、2026年工作打算\n${plan}`;

  it('wants one figure or date in the whole plan', () => {
    assert.deepEqual(flagged('goal-without-figure', report('加强管理。')), ['三、2026年工作打算']);
    assert.deepEqual(flagged('goal-without-figure', report('（一）加强管理\n细化制度。\n（二）改进服务\n优化流程。')), [
      '三、2026年工作打算',
    ]);
  });

  quiet('goal-without-figure', [
    report('新建站台12座。'),
    report('加强管理，6月底前出台制度。'),
    report('加强管理，年内完成整改。'),
    report('（一）加强管理\n细化制度。\n（二）改进服务\n增设窗口3个。'),
    '一、工作进展\n好。',
  ]);
});
