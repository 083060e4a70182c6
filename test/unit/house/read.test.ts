import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBroken, readHouseStyle } from '../../../src/core/house/read';
import type { HouseReading } from '../../../src/core/house/read';
import { SAMPLE } from '../../../src/core/house/sample';
import { HOUSE_CATALOGUE, ruleTitle } from '../../../src/core/lint/registry';
import { cases } from '../../fixtures/budget';

const read = (text: string): HouseReading => readHouseStyle(text, HOUSE_CATALOGUE);
/** What is complained of: severity, the text that is marked, the message. */
const told = (text: string): string[] =>
  read(text).complaints.map(
    ({ severity, span, message }) => `${severity} ${text.slice(span.start, span.end)} ${message.zh}`,
  );

describe('.zongjie.json', () => {
  it('takes comments, trailing commas and an empty file', () => {
    for (const text of ['', ' \n', '{}', '// 规范\n{ "names": ["三色预警",], /* 完 */ }', SAMPLE])
      assert.deepEqual(told(text), [], text);
    assert.deepEqual(read('{ "names": ["三色预警",] }').style.lists.names, ['三色预警']);
  });

  it('the sample is what it says once its examples are taken in', () => {
    const text = SAMPLE.replace(/^(\s+)\/\/ (?=["{])/gm, '$1');
    assert.deepEqual(told(text), []);
    const { style } = read(text);
    assert.deepEqual(style.rules, {
      'growth-without-base': 'error',
      'leader-title-order': 'warning',
      'sensitive-form': 'warning',
    });
    assert.deepEqual(style.languages, ['markdown']);
    assert.ok(
      style.own?.names &&
        style.own.units &&
        style.own.fulls &&
        style.own.roles.length === 2 &&
        style.terms &&
        style.leaders,
    );
  });

  it('complains of what is no JSON, where it stands', () => {
    assert.deepEqual(told('{ "names" ["甲"] }'), ['error [ 这里缺英文冒号“:”。']);
    assert.deepEqual(
      told('{ "names": ["甲" }').map((one) => one.split(' ')[0]),
      ['error'],
    );
    assert.deepEqual(told('{ “names”: [] }')[0]?.split(' ')[0], 'error');
    assert.deepEqual(
      told('{ "terms": [{ "wrong": "甲"] }').map((one) => one.split(' ').at(-1)),
      ['缺英文逗号“,”。'].map((one) => `这里${one}`),
    );
    assert.deepEqual(told('[1]'), ['error [1] 要写花括号括起来的各项。']);
  });

  it('takes a rule by its name; by both of its names the last entry counts', () => {
    const title = ruleTitle('unit-mixed').zh;
    assert.deepEqual(read(`{ "rules": { "${title}": "off" } }`).style.rules, { 'unit-mixed': 'off' });
    assert.deepEqual(read(`{ "rules": { "${title}": "off" } }`).complaints, []);
    const both = read(`{ "rules": { "${title}": "off", "unit-mixed": "error" } }`);
    assert.deepEqual(both.style.rules, { 'unit-mixed': 'error' });
    assert.equal(both.complaints.length, 1);
    assert.match(both.complaints[0]?.message.zh ?? '', /写了两次/);
    const leaders = `{ "leaders": ["甲", "乙"], "rules": { "${ruleTitle('leader-title-order').zh}": "warning" } }`;
    assert.deepEqual(read(leaders).complaints, []);
  });

  it('complains of unknown keys and rules, names the nearest, and takes the rest', () => {
    const text =
      '{ "ruels": {}, "rules": { "growth-without-bas": "error", "unit-mu": "warning" }, "terms": [{ "wrong": "甲", "right": "乙", "notes": "丙" }] }';
    assert.deepEqual(told(text), [
      'warning "ruels" 没有“ruels”这个键，已忽略；是“rules”吗。',
      'warning "growth-without-bas" 没有“growth-without-bas”这条规则，已忽略；是“growth-without-base”（增长未写明与何时比）吗。',
      'warning "notes" 没有“notes”这个键，已忽略；是“note”吗。',
    ]);
    const { style, complaints } = read(text);
    assert.ok(!isBroken({ complaints }));
    assert.deepEqual(style.rules, { 'unit-mu': 'warning' });
    assert.ok(style.terms);
  });

  it('complains of bad values and keeps the others', () => {
    const text =
      '{ "rules": { "unit-mu": "loud", "unit-mixed": "off" }, "names": ["甲", 3, ""], "terms": [{ "wrong": [], "right": "乙" }, { "wrong": "丁" }], "units": [{ "unit": "标方", "same": "立方米", "factor": 0 }] }';
    assert.deepEqual(told(text), [
      'error "loud" 只能是 error、warning、info、hint、off 之一。',
      'error 3 要写字符串，用英文双引号括起来。',
      'error "" 不能是空的。',
      'error [] 不能是空的。',
      'error { "wrong": "丁" } 缺少“right”。',
      'error 0 太小，最小 1e-12。',
    ]);
    const { style } = read(text);
    assert.deepEqual(style.rules, { 'unit-mixed': 'off' });
    assert.deepEqual(style.lists.names, ['甲']);
    assert.equal(style.terms, null);
  });

  it('complains of the part of an entry that is wrong, where an entry may be a word, too', () => {
    assert.deepEqual(told('{ "units": [{ "unit": "标罐", "same": "立方米", "factor": "40" }] }'), [
      'error "40" 要写一个数。',
    ]);
    assert.deepEqual(told('{ "units": [{ "unit": 5 }] }'), ['error 5 要写字符串，用英文双引号括起来。']);
    assert.deepEqual(told('{ "units": [5] }'), ['error 5 要写一个词或几个词的列表，或者照说明写花括号里的各项。']);
  });

  it('complains of words that contradict each other', () => {
    assert.deepEqual(
      told('{ "terms": [{ "wrong": "甲组", "right": "乙组" }, { "wrong": "乙组", "right": "甲组" }] }'),
      [
        'error "甲组" 改来改去又改回来了：“甲组”→“乙组”→“甲组”。',
        'error "乙组" 改来改去又改回来了：“乙组”→“甲组”→“乙组”。',
      ],
    );
    assert.deepEqual(told('{ "terms": [{ "wrong": "甲组", "right": "甲组" }] }'), [
      'error "甲组" “甲组”改成的还是它自己。',
    ]);
    assert.deepEqual(
      told('{ "terms": [{ "wrong": "甲组", "right": "乙组" }, { "wrong": "乙组", "right": "丙组" }] }'),
      ['warning "甲组" 改成的“乙组”也列作错词，请直接写最后的：“丙组”。'],
    );
    assert.deepEqual(
      told('{ "terms": [{ "wrong": "甲组", "right": "乙组" }], "forbidden": [{ "text": ["丙组", "甲组"] }] }'),
      ['warning "甲组" “甲组”前面已经列过（改为“乙组”），以前面的为准。'],
    );
    // a circle that the first word only leads into
    assert.equal(
      told(
        '{ "terms": [{ "wrong": "甲", "right": "乙" }, { "wrong": "乙", "right": "丙" }, { "wrong": "丙", "right": "乙" }] }',
      ).length,
      3,
    );
  });

  it('complains of units, abbreviations, keys that stand twice and lists that no rule reads', () => {
    assert.deepEqual(told('{ "units": ["3台", "标方", "标方", { "unit": "罐", "same": "立方公尺" }] }'), [
      'error "3台" “3台”不能作单位：单位不能以数字开头，也不能只是数字。',
      'warning "标方" “标方”列了两次。',
      'error "立方公尺" 不认得单位“立方公尺”。',
    ]);
    assert.deepEqual(told('{ "abbreviations": { "高企": "高企" } }'), ['error "高企" 简称与全称一样。']);
    assert.deepEqual(told('{ "names": ["甲"], "names": ["乙"] }'), ['warning "names" “names”写了两次，以后一次为准。']);
    assert.deepEqual(told('{ "sensitive": ["甲"] }'), [
      'warning "sensitive" 规则“敏感或不规范的表述”（sensitive-form）默认关闭，给它定了轻重，这份名单才起作用。',
    ]);
    assert.deepEqual(told('{ "sensitive": ["甲"], "rules": { "sensitive-form": "off" } }'), []);
  });

  it('is not led astray by a file that is too long, too deep or hostile', () => {
    assert.match(told(' '.repeat(1_000_001))[0] ?? '', /文件太长/);
    assert.match(told('['.repeat(200_000))[0] ?? '', /套得太深/);
    assert.deepEqual(
      told('{ "__proto__": { "rules": {} }, "constructor": 1 }').map((one) => one.split(' ')[0]),
      ['warning', 'warning'],
    );
    assert.equal(({} as { rules?: unknown }).rules, undefined);
  });

  it('never throws, and complains of any text that is no object', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '"terms"',
      '"wrong"',
      '"right"',
      '"rules"',
      '"units"',
      '"甲"',
      '3',
      'null',
      '//',
      '\n',
      '/*',
      '"same"',
      '"names"',
      '"leaders"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join(' ')),
          fc.json(),
        ),
        (text) => {
          const { complaints, style } = read(text);
          for (const { span } of complaints)
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
          assert.ok(style.rules);
        },
      ),
      { numRuns: cases(1500) },
    );
  });
});
