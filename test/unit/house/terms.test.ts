import assert from 'node:assert/strict';
import { readHouseStyle } from '../../../src/core/house/read';
import { HouseTerms } from '../../../src/core/house/terms';
import { lint } from '../../../src/core/lint/lint';
import { ALL_RULES } from '../../../src/core/lint/registry';
import { ReportDocument } from '../../../src/core/report/document';
import { CountingText } from '../lint/counting';

const house = (file: object) => readHouseStyle(JSON.stringify(file), { rules: ALL_RULES.map(({ id }) => id) }).style;

/** What the rule marks in the text. */
function marked(file: object, text: string, rule = 'house-style'): string[] {
  const { report } = new ReportDocument(text);
  return lint(report, { rules: { [rule]: 'warning' }, house: house(file) })
    .filter((one) => one.rule === rule)
    .map(({ span }) => report.slice(span));
}

const TERMS = {
  terms: [
    { wrong: '登陆', right: '登录', except: ['台风登陆'] },
    { wrong: '高企', right: '高企业协会' },
    { wrong: 'AI', right: '人工智能' },
    { wrong: '12345热线', right: '12345政务服务便民热线' },
  ],
};

describe('the organisation’s words', () => {
  it('are found at either width, whole words only where they are Latin', () => {
    assert.deepEqual(marked(TERMS, '登陆系统，使用ＡＩ和AI、MAIN、AIGC。'), ['登陆', 'ＡＩ', 'AI']);
    assert.deepEqual(marked(TERMS, '12345热线受理，112345热线受理。'), ['12345热线']);
  });

  it('are none inside right words, in titles and in names of documents', () => {
    assert.deepEqual(marked(TERMS, '台风登陆前，高企业协会开会；《登陆办法》和“登陆管理办法”已印发。'), []);
    assert.deepEqual(marked(TERMS, '“登陆”的说法不用，《未完'), ['登陆']);
  });

  it('are found over the line break of a hard-wrapped file, without a fix', () => {
    const wrapped =
      Array.from({ length: 12 }, (_, i) => `群众可以在第${i}个窗口办理各类事项也可以网上办理全年登`).join('\n') +
      '\n陆平台的群众很多。';
    const { report } = new ReportDocument(wrapped);
    const found = lint(report, { rules: {}, house: house(TERMS) }).filter(({ rule }) => rule === 'house-style');
    assert.deepEqual(
      found.map(({ span, fixes }) => [report.slice(span), fixes.length]),
      [['登\n陆', 0]],
    );
  });

  it('the longest counts, and the first list that names it', () => {
    assert.deepEqual(marked({ forbidden: ['群体', '弱势群体'] }, '帮扶弱势群体。'), ['弱势群体']);
    const twice = { terms: [{ wrong: '甲组', right: '乙组' }], forbidden: ['甲组'] };
    assert.deepEqual(marked(twice, '甲组开会。'), ['甲组']);
  });

  it('a required form is asked for where its word stands first, or anywhere, or of every report', () => {
    const first = { required: [{ form: '农村供水改造', when: ['水改', '改水'] }] };
    assert.deepEqual(marked(first, '水改覆盖。\n农村供水改造完成。\n改水覆盖。'), ['水改']);
    assert.deepEqual(marked(first, '农村供水改造（以下简称水改）完成。\n水改覆盖。'), []);
    const anywhere = { required: [{ form: '农村供水改造', when: '水改', place: 'anywhere' }] };
    assert.deepEqual(marked(anywhere, '水改覆盖。\n农村供水改造完成。'), []);
    assert.deepEqual(marked(anywhere, '水改覆盖。'), ['水改']);
    const always = { required: [{ form: '全面从严治党' }] };
    assert.deepEqual(marked(always, '临湖区2025年工作总结\n推进各项工作。'), ['临湖区2025年工作总结']);
    assert.deepEqual(marked(always, '落实全面从严治党责任。'), []);
    assert.deepEqual(marked(always, ''), []);
  });

  it('severities of the writer stand above those of the organisation', () => {
    const { report } = new ReportDocument('全县网络零售额18.6亿元，增长12.3%。');
    const style = house({ rules: { 'growth-without-base': 'hint' } });
    const severity = (rules: Parameters<typeof lint>[1]) =>
      lint(report, rules).find(({ rule }) => rule === 'growth-without-base')?.severity;
    assert.equal(severity({ rules: {} }), 'warning');
    assert.equal(severity({ rules: {}, house: style }), 'hint');
    assert.equal(severity({ rules: { 'growth-without-base': 'error' }, house: style }), 'error');
    assert.equal(severity({ rules: {}, house: house({ rules: { 'growth-without-base': 'off' } }) }), undefined);
  });

  it('leaders are put in order only where they are named in a row', () => {
    const file = {
      leaders: [{ name: '沈望川', title: '局长' }, { name: '柳依山', title: ['副局长', '总工程师'] }, '谭景和'],
    };
    assert.deepEqual(marked(file, '谭景和、副局长柳依山和沈望川局长出席。', 'leader-title-order'), [
      '谭景和、副局长柳依山和沈望川局长',
    ]);
    assert.deepEqual(marked(file, '柳依山主持，沈望川讲话。柳依山同志、沈望川同志出席。', 'leader-title-order'), []);
    assert.deepEqual(marked(file, '总工程师柳依山汇报，沈望川副局长讲话。', 'leader-title-order'), ['副局长']);
  });

  it('a line is passed over once, whatever it holds', () => {
    const words = Array.from({ length: 200 }, (_, i) => ({
      list: 'terms' as const,
      word: `甲甲甲甲${String.fromCharCode(0x4e00 + i)}`,
      right: '乙',
      note: null,
    }));
    const terms = new HouseTerms(words, [], []);
    for (const line of ['甲', '《', '“', '《“', '甲甲甲甲']) {
      const text = line.repeat(Math.ceil(100_000 / line.length));
      const counted = new CountingText(text);
      terms.hitsOf(counted);
      assert.ok(counted.looks <= 90 * text.length, `${line}: ${counted.looks}`);
    }
  });
});
