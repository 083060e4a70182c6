import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import type { Diagnostic, Fix } from '../../../src/core/lint/model';
import type { LintConfig } from '../../../src/core/lint/lint';
import { ALL_RULES, RULES, ruleById } from '../../../src/core/lint/registry';
import type { Rule } from '../../../src/core/lint/rule';
import { ReportDocument } from '../../../src/core/report/document';
import { read } from '../../fixtures/read';
import { configFor } from '../../rules/config';

/** What a rule flags, as text; a rule that ships off is turned on. */
function flagged(rule: string, text: string): string[] {
  const report = read(text);
  return found(rule, text).map(({ span }) => report.slice(span));
}

const on = (rule: string): LintConfig => {
  const known = ruleById(rule) as Rule;
  return { ...configFor(known), rules: { [rule]: known.severity } };
};
const found = (rule: string, text: string): readonly Diagnostic[] =>
  lint(read(text), on(rule)).filter((diagnostic) => diagnostic.rule === rule);
const applied = (text: string, fix: Fix): string =>
  [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);
/** The text after the preferred fix of the first finding. */
function mended(rule: string, text: string): string {
  const fix = found(rule, text)[0]?.fixes[0];
  assert.ok(fix !== undefined, 'no fix');
  return applied(text, fix);
}

function quiet(rule: string, texts: readonly string[]): void {
  for (const text of texts)
    it(`leaves alone: ${text.slice(0, 30).replaceAll('\n', '⏎')}`, () => assert.deepEqual(flagged(rule, text), []));
}

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

describe('numbering-form', () => {
  it('keeps a row of 首先、其次 to one kind of number', () => {
    const row = (third: string): string =>
      `首先，摸清底数。\n排查机井860眼。\n其次，分类处置。\n报废老井120眼。\n${third}落实管护。\n聘用管护员96名。\n最后，严格考核。\n按季通报结果。`;
    assert.deepEqual(flagged('numbering-form', row('三是')), ['三是']);
    assert.equal(mended('numbering-form', row('三是')), row('再次，'));
    assert.deepEqual(flagged('numbering-form', row('再次，')), []);
  });
  it('writes every family as the standard does', () => {
    assert.equal(mended('numbering-form', '一．甲乙\n做了。\n二．丙丁\n做了。'), '一、甲乙\n做了。\n二、丙丁\n做了。');
    assert.equal(
      mended('numbering-form', '（一）．甲乙\n做了。\n（二）．丙丁\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。',
    );
    assert.equal(mended('numbering-form', '1、甲乙\n做了。\n2、丙丁\n做了。'), '1.甲乙\n做了。\n2.丙丁\n做了。');
    assert.equal(
      mended('numbering-form', '（1）、甲乙\n做了。\n（2）、丙丁\n做了。'),
      '（1）甲乙\n做了。\n（2）丙丁\n做了。',
    );
  });

  it('reports one form once, and mends it everywhere', () => {
    const text = `一、甲乙\n${[1, 2, 3, 4].map((n) => `${n}、丙丁\n做了。\n`).join('')}二、戊己\n1、庚辛\n做了。`;
    const [only, ...others] = found('numbering-form', text);
    assert.deepEqual(others, []);
    assert.match(only?.message.zh ?? '', /全文共5处/);
    assert.equal(only?.related.length, 4);
    assert.deepEqual(found('numbering-form', mended('numbering-form', text)), []);
  });

  it('keeps siblings in one width, that of most; of two as frequent the full-width', () => {
    assert.equal(
      mended('numbering-form', '（一）甲乙\n做了。\n(二)丙丁\n做了。\n（三）戊己\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。\n（三）戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '(1)甲乙\n做了。\n（2）丙丁\n做了。\n(3)戊己\n做了。'),
      '(1)甲乙\n做了。\n(2)丙丁\n做了。\n(3)戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '1．甲乙\n做了。\n2.丙丁\n做了。\n3．戊己\n做了。'),
      '1．甲乙\n做了。\n2．丙丁\n做了。\n3．戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '(一)甲乙\n做了。\n（二）丙丁\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。',
    );
  });

  it('mends mark and width together', () => {
    assert.equal(
      mended('numbering-form', '1．甲乙\n做了。\n2、丙丁\n做了。\n3．戊己\n做了。'),
      '1．甲乙\n做了。\n2．丙丁\n做了。\n3．戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '（一）甲乙\n做了。\n(二)、丙丁\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。',
    );
  });

  it('finds the one of another family in a run', () => {
    assert.equal(
      mended('numbering-form', '一是抓排查。查改隐患。\n二、抓培训。培训骨干。\n三是抓整改。逐项销号。'),
      '一是抓排查。查改隐患。\n二是抓培训。培训骨干。\n三是抓整改。逐项销号。',
    );
    assert.equal(
      mended('numbering-form', '（一）甲乙\n做了。\n（二）丙丁\n做了。\n三、戊己\n做了。\n（四）庚辛\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。\n（三）戊己\n做了。\n（四）庚辛\n做了。',
    );
  });

  quiet('numbering-form', [
    '一、甲乙\n（一）丙丁\n1.戊己\n（1）庚辛\n做了。',
    '一、甲乙\n(一)丙丁\n1. 戊己\n做了。\n2. 庚辛\n做了。',
    '一、甲乙\n一是抓排查。查改隐患。\n二是抓培训。培训骨干。\n二、丙丁\n一是抓整改。逐项销号。\n二是抓演练。检验预案。',
    '- 甲乙\n- 丙丁\n\n1. 戊己\n2. 庚辛',
    '5、6月份，各乡镇抢抓农时。播种进度快于上年。',
    '一、甲乙\n（一）丙丁\n做了。\n二、戊己\n(一)庚辛\n做了。',
  ]);
});

describe('heading-end', () => {
  it('takes the full stop from headings that stand alone', () => {
    const text = '一、甲乙情况。\n做了。\n二、丙丁情况。\n（一）戊己\n做了。\n三、存在的问题。\n不够。';
    assert.deepEqual(flagged('heading-end', text), ['。']);
    assert.equal(
      mended('heading-end', text),
      '一、甲乙情况\n做了。\n二、丙丁情况\n（一）戊己\n做了。\n三、存在的问题\n不够。',
    );
  });

  it('parts heading and text in a report on one line, and says so once', () => {
    const text =
      '某院2025年工作总结今年以来，我院忠实履行职责。一、2025年工作情况（一）抓实审判管理一是清理积案。逐案督办。二是规范流程。定期通报。（二）抓实队伍建设一是轮训法官。全员参加。二是充实助理。公开招录。二、下一步打算（一）缩短审限一是简案快审。二是繁案精审。（二）改进作风一是明察暗访。二是公开通报。';
    assert.deepEqual(flagged('heading-end', text), ['一、2025年工作情况']);
    assert.match(found('heading-end', text)[0]?.message.zh ?? '', /全文共6处/);
    assert.deepEqual(found('heading-end', mended('heading-end', text)), []);
  });

  it('wants siblings to end alike', () => {
    assert.equal(
      mended('heading-end', '（一）甲乙：做了。\n（二）丙丁：做了。\n（三）戊己。做了一些。'),
      '（一）甲乙：做了。\n（二）丙丁：做了。\n（三）戊己：做了一些。',
    );
    assert.deepEqual(flagged('heading-end', '（一）甲乙：做了。\n（二）丙丁。做了一些。'), []);
  });

  quiet('heading-end', [
    '一、甲乙情况\n做了。\n二、丙丁情况\n做了。',
    '（一）完善值班制度。\n（二）更新应急物资。\n（三）开展联合演练。\n以上三项由办公室督办。',
    '一、全年完成投资3亿元。\n其中国债资金1亿元。\n二、新增床位200张。\n其中儿科120张。',
    '一、重点抓好以下工作：\n1.甲乙。做了。\n2.丙丁。做了。',
    '★进展如何？\n顺利。',
    '一是聚焦重点线路，增开班次，方便沿线群众出行。二是改造老旧站台，增设座椅。',
    '下半年要开展甲、乙两项工作：1.修订制度；2.组织培训；3.开展检查。',
    '1. **甲乙。** 做了。\n2. **丙丁。** 做了。',
  ]);
});

describe('ordinal-unpaired', () => {
  it('flags each first without a second', () => {
    assert.deepEqual(flagged('ordinal-unpaired', '一方面，增开班次。群众满意。'), ['一方面']);
    assert.deepEqual(flagged('ordinal-unpaired', '抓好两项工作。首先，摸清底数。已经全面完成。'), ['首先']);
    assert.deepEqual(flagged('ordinal-unpaired', '一、甲乙\n一是增开班次。方便出行。\n二、丙丁\n做了。'), ['一是']);
  });

  it('looks for the second no further than the section', () => {
    assert.deepEqual(flagged('ordinal-unpaired', '一、甲乙\n一方面，增开班次。\n二、丙丁\n另一方面，增设站点。'), [
      '一方面',
    ]);
    assert.deepEqual(
      flagged(
        'ordinal-unpaired',
        '一、甲乙\n一是增开班次。方便出行。\n二、丙丁\n一是增设站点。方便换乘。\n二是加装雨棚。',
      ),
      ['一是'],
    );
  });

  it('takes the nearer of two firsts to be the one that is paired', () => {
    const text = '原因有以下几点：一是人手不足。这又是因为：一是编制少，二是待遇低。';
    assert.equal(found('ordinal-unpaired', text)[0]?.span.start, text.indexOf('一是'));
    assert.equal(found('ordinal-unpaired', text).length, 1);
  });

  it('counts across the sentences of a report on one line', () => {
    const filler = '整修机耕路，方便农机下田作业。'.repeat(80);
    assert.deepEqual(flagged('ordinal-unpaired', `一方面，整修道路。${filler}另一方面，疏浚沟渠。${filler}`), []);
    assert.deepEqual(flagged('ordinal-unpaired', `一方面，整修道路。${filler}`), ['一方面']);
  });

  quiet('ordinal-unpaired', [
    '一方面抓管理，一方面抓服务。',
    '一方面，增开班次。\n加密周末。\n另一方面，增设站点。',
    '这一方面、某一方面、另一方面都有进步。',
    '首先，甲。\n做了。\n其次，乙。\n做了。',
    '安全摆在首先位置。',
    '首先，请允许我介绍情况。',
    '一是甲不够。\n（1）子一。说明。\n（2）子二。说明。\n二是乙不够。说明。',
    '统一是前提。唯一是人才。每周一是例会日。',
    '原因主要是：一是人员少；二是经费紧。',
    '一是一、二是二，实事求是。',
    '重点两项：一是甲。做了。三是丙。做了。',
    '一是抓排查。查改隐患。\n二、抓培训。培训骨干。\n三是抓整改。逐项销号。',
  ]);
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
