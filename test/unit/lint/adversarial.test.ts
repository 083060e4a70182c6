import assert from 'node:assert/strict';
import { ruleById } from '../../../src/core/lint/registry';
import type { Rule } from '../../../src/core/lint/rule';
import { check, countingReport } from './counting';

const LENGTH = 16_000;
/**
 * No rule looks at a character more often than this, on average; the most is for words that are sought in a dictionary.
 */
const MOST_LOOKS = 60;

/** What each rule looks for, over and over: pieces that make its reader start, stop short, and look ahead in vain. */
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  'punctuation-halfwidth': [
    '(',
    ')',
    '()',
    ',',
    '好,',
    ',好',
    '好(',
    '`',
    '`好,',
    '<!',
    '](',
    ':/',
    '://a',
    '好: ',
    '&;',
    '! [',
    '好(好',
    '“,',
    '    ,',
  ],
  'quotes-unbalanced': [
    '“',
    '”',
    '"',
    '“”',
    '“"',
    '《',
    '》',
    '《“',
    '（',
    '）',
    '（）',
    '1）',
    '一）',
    '“好，',
    '5"',
    '“好“好”',
  ],
  'punctuation-doubled': ['。', '，', '好。。', '好，。', '...', '好.', '?!', '；、'],
  'paragraph-end': ['好', '好，', '）', '。）', '好：', '|', '好。好', ' '],
  'word-doubled': [
    '的',
    '的的',
    '了',
    '技术',
    '一个',
    '好好',
    '甲乙丙',
    '甲乙丙丁甲乙丙丁',
    '人民人民大会',
    '工作工作，',
    '高技术技术企业',
  ],
  'sentence-repeated': [
    '好',
    '好。',
    '全县农业农村工作取得新的明显成效和进展。',
    '全县农业农村工作取得新的明显成效和进展，',
    '1。',
    '！',
    '：好',
    `${'全面推进农村公路建设养护'.repeat(3)}。`,
    `${'全面推进农村公路建设养护'.repeat(3)}好。`,
  ],
  'placeholder-left': [
    'X',
    '×',
    'XX',
    'X月',
    '_',
    '____',
    '【',
    '】',
    '【待',
    '[',
    '[]',
    '](',
    '{',
    '{{',
    '(',
    'TODO',
    'X月X日',
    '李×',
    '“×',
    '1×1',
  ],
  'ocr-noise': [
    '一',
    '1',
    '1o',
    'o1',
    'lO1',
    '增长1机',
    '增长',
    '增长1',
    '企业一',
    '企业一好好企业一',
    'A一',
    '1一',
    '第1o',
    '1.1',
    '增长近1好',
  ],
  'term-varies': [
    '—',
    '好—',
    '好好—',
    '好好-好好—',
    '市委',
    '市委、',
    '市委市政府',
    '十',
    '十四五',
    '“十四五',
    '县市区',
    '县(市',
    '高企',
    '中心',
    '好好好好好好好好好中心',
    '甲乙丙丁戊己庚辛中心',
  ],
  'date-impossible': [
    '月',
    '1月',
    '一月',
    '13月',
    '2月30日',
    '1月1—',
    '1月1日',
    '一',
    '季度',
    '第五季度',
    '2025-',
    '2025-02-30',
    '1',
    '年1月',
  ],
  'date-name-form': ['.', '1.', '5.12', '“5.12”', '5.12好', '5.12防灾减灾', '年', '09年', '24年5月', '1', '“'],
};

describe('rules on endless lines', () => {
  for (const [id, pieces] of Object.entries(TRIGGERS)) {
    it(`looks at each character a bounded number of times: ${id}`, () => {
      const rule = ruleById(id) as Rule;
      for (const piece of pieces) {
        const [half, whole] = [LENGTH / 2, LENGTH].map((length) => {
          const { report, looks } = countingReport(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
          check(rule, report);
          return looks();
        }) as [number, number];
        assert.ok(whole <= MOST_LOOKS * LENGTH, `${piece}: ${whole} looks at ${LENGTH} characters`);
        assert.ok(whole <= 2.1 * half + 1000, `${piece}: ${half} looks become ${whole} when the text doubles`);
      }
    });
  }

  it('count what they look at', () => {
    for (const id of Object.keys(TRIGGERS)) {
      const { report, looks } = countingReport('全县农业农村工作取得新进展，好的的');
      check(ruleById(id) as Rule, report);
      assert.ok(looks() > 0, id);
    }
  });

  it('that need the whole report do not read its text again', () => {
    for (const id of Object.keys(TRIGGERS)) {
      const rule = ruleById(id) as Rule;
      if (rule.scope !== 'report') continue;
      const { report, looks } = countingReport('在市委、市政府领导下,全县“农业(农村)工作取得新进展。'.repeat(500));
      check(rule, report);
      const before = looks();
      assert.ok(before > 0, id);
      check(rule, report);
      assert.equal(looks(), before, id);
    }
  });
});
