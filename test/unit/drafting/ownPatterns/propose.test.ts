import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { exampleOf } from '../../../../src/core/drafting/completion/offers';
import { parsePattern } from '../../../../src/core/drafting/pattern';
import { figuresIn } from '../../../../src/core/drafting/ownPatterns/blanks';
import { isFaulty, readEntry } from '../../../../src/core/drafting/ownPatterns/entry';
import { isNotProposed, proposePattern } from '../../../../src/core/drafting/ownPatterns/propose';
import type { OwnPattern } from '../../../../src/core/drafting/ownPatterns/model';
import { verify } from '../../../../src/core/drafting/verify';
import { ReportDocument } from '../../../../src/core/report/document';

const HEAD = '某县商务局2025年工作总结\n一、工作进展\n';

/** What is proposed for a sentence that stands in a report below these lines. */
function proposed(sentence: string, before = HEAD, after = '\n二、下一步打算\n抓好落实。\n'): OwnPattern {
  const { report } = new ReportDocument(before + sentence + after);
  const own = proposePattern(report, { start: before.length, end: before.length + sentence.length });
  assert.ok(!isNotProposed(own), JSON.stringify(own));
  return own;
}

const filled = (own: OwnPattern): string => exampleOf(parsePattern(own.text), own.sample ?? {});

describe('a pattern proposed for a sentence', () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      '全县网络零售额达77.2亿元，同比增长13.2%。',
      '{范围:scope=全县}网络零售额达{网络零售额:value}亿元，同比{变化:enum(增长|下降)}{增幅:percent}%。',
      [],
    ],
    [
      '截至6月底，累计发放贷款12.5亿元，比年初下降3.2个百分点。',
      '截至{时点:date}，累计发放贷款{发放贷款:value}亿元，比年初{变化:enum(下降|增长)}{百分点:point}个百分点。',
      [],
    ],
    [
      '2025年新建冷链库50座，其中镇级17座、村级33座。',
      '{年份:year}年新建冷链库{新建冷链库:value}座，其中镇级{镇级:value}座、村级{村级:value}座。',
      ['sum(镇级,村级)=新建冷链库'],
    ],
    ['粮食播种面积居全省第3位，占全省的28.1%。', '粮食播种面积居全省第{位次:rank}位，占全省的{占比:percent}%。', []],
    [
      '茶叶产量从2023年的120万吨增长到150万吨，增幅25%。',
      '茶叶产量从{年份:year}年的{茶叶产量:value}万吨增长到{茶叶产量二:value}万吨，增幅{增幅:percent}%。',
      ['growth(茶叶产量,茶叶产量二)=增幅'],
    ],
    [
      '某县商务局举办展销会12场，某县商务局再办3场。',
      '{单位:organisation=某县商务局}举办展销会{展销会:value}场，{单位}再办{某县商务局再办:value}场。',
      [],
    ],
    ['开展“{夏}\\秋”展销12场。', '开展“\\{夏\\}\\\\秋”展销{夏秋展销:value}场。', []],
    [
      '绿色食品认证186个，比上年增加32个。',
      '绿色食品认证{绿色食品认证:value}个，比上年{变化:enum(增加|减少)}{增量:value}个。',
      [],
    ],
    [
      '排查隐患200项，其中完成整改150项，整改率75%。',
      '排查隐患{排查隐患:value}项，其中完成整改{完成整改:value}项，整改率{整改率:percent}%。',
      ['atMost(完成整改,排查隐患)', 'share(完成整改,排查隐患)=整改率'],
    ],
    ['合格率达98.5%。', '合格率达{合格率:percent}%。', []],
    ['组织培训二十三场、5-10人次，为期3个月。', '组织培训{组织培训:value}场、5-10人次，为期3个月。', []],
  ];
  for (const [sentence, text, checks] of CASES) {
    it(sentence, () => {
      const own = proposed(sentence);
      assert.deepEqual([own.text, own.checks], [text, checks]);
      assert.equal(filled(own), sentence);
    });
  }

  it('a share of a stated whole is checked, a wrong sum is not', () => {
    assert.deepEqual(proposed('建成示范社区9个，占全县30个的30%。').checks, ['share(示范社区,示范社区二)=占比']);
    assert.deepEqual(proposed('2025年新建冷链库51座，其中镇级17座、村级33座。').checks, [
      'atMost(镇级,新建冷链库)',
      'atMost(村级,新建冷链库)',
    ]);
  });

  it('what stands twice is one slot; two numbers that are equal are two', () => {
    const own = proposed('2025年建成9座，2025年底投用9座。');
    assert.equal(filled(own), '2025年建成9座，2025年底投用9座。');
    assert.equal(parsePattern(own.text).slots.filter(({ type }) => type === 'value').length, 2);
  });

  it('has role, topic and title from where it stood and what it says', () => {
    const { role, topic, title, form } = proposed('全县网络零售额达77.2亿元，同比增长13.2%。');
    assert.deepEqual([role, topic, title, form], ['进展', '指标增长', '网络零售额增长', undefined]);
    const plan = proposed('培训从业人员2000人次。', `${HEAD}好。\n二、下一步打算\n`, '\n');
    assert.deepEqual([plan.role, plan.topic], ['计划', '目标任务']);
  });

  it('leaves the marker of a heading where it is, and knows a heading', () => {
    const own = proposed('（一）冷链物流补上短板', HEAD, '\n建成。\n');
    assert.deepEqual([own.text, own.form], ['冷链物流补上短板', 'heading']);
  });

  it('takes another title where one is taken', () => {
    const { report } = new ReportDocument(`${HEAD}合格率达98.5%。`);
    const own = proposePattern(report, { start: HEAD.length, end: report.length }, (title) =>
      ['合格率', '合格率达'].includes(title),
    );
    assert.ok(!isNotProposed(own));
    assert.ok(!['合格率', '合格率达'].includes(own.title) && /^\p{Script=Han}{2,12}$/u.test(own.title), own.title);
  });

  it('refuses nothing, several paragraphs and what is too long, in a sentence', () => {
    const { report } = new ReportDocument(`${HEAD}${'推进项目建设，'.repeat(80)}`);
    for (const span of [
      { start: 3, end: 3 },
      { start: 0, end: HEAD.length + 4 },
      { start: HEAD.length, end: report.length },
    ]) {
      const own = proposePattern(report, span);
      assert.ok(isNotProposed(own) && own.refused.zh.endsWith('。'));
    }
  });

  it('of every sentence of the sample reports it gives the sentence back, and leaves few figures in it', () => {
    let [figures, slots, sentences] = [0, 0, 0];
    for (const name of readdirSync('docs/samples')) {
      const { report } = new ReportDocument(readFileSync(`docs/samples/${name}`, 'utf8'), { fileName: name });
      for (const [index, { reading }] of report.paragraphs.entries()) {
        for (const [sentence] of reading.text.matchAll(/[^。；]+[。；]?/g)) {
          const start = report.starts[index]! + reading.text.indexOf(sentence);
          const own = proposePattern(report, { start, end: start + sentence.length });
          if (isNotProposed(own)) continue;
          assert.ok(!isFaulty(readEntry(own)) && sentence.includes(filled(own)), own.text);
          assert.deepEqual(verify({ text: own.text, checks: own.checks ?? [] }, filled(own), 0) ?? [], []);
          sentences++;
          figures += figuresIn(report, { start, end: start + sentence.length }).length;
          slots += parsePattern(own.text).slots.filter(({ type }) =>
            ['value', 'percent', 'point', 'rank'].includes(type),
          ).length;
        }
      }
    }
    assert.ok(
      sentences > 100 && figures > 100 && slots >= 0.9 * figures,
      `${slots} slots for ${figures} figures in ${sentences} sentences`,
    );
  });

  it('of any part of any text it is a sound pattern that gives the text back, and whose checks hold', () => {
    const pieces = fc.constantFrom(
      '全县',
      '2025年',
      '新建',
      '冷链库',
      '12座',
      '，',
      '。',
      '占全省的28.1%',
      '同比增长3.2%',
      '其中',
      '{',
      '}',
      '\\',
      '|',
      '截至6月底',
      '17.5亿元',
      '、',
      '居第3位',
      'A',
      ' ',
      '比上年提高2个百分点',
      '今年以来',
      '１２家',
      '30%～40%',
      '约三分之一',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 24 }), fc.nat(60), fc.nat(60), (words, from, length) => {
        const text = words.join('');
        const { report } = new ReportDocument(HEAD + text);
        const start = HEAD.length + Math.min(from, text.length);
        const own = proposePattern(report, { start, end: Math.min(report.length, start + length) });
        if (isNotProposed(own)) return;
        const read = readEntry(own);
        assert.ok(!isFaulty(read), JSON.stringify(read));
        const sentence = filled(own);
        assert.ok(text.includes(sentence), `${sentence} of ${text}`);
        assert.deepEqual(verify({ text: own.text, checks: own.checks ?? [] }, sentence, 0) ?? [], []);
      }),
    );
  });
});
