import assert from 'node:assert/strict';
import { checkHouseForm } from '../../../src/core/house/form/check';
import { houseFormOf, withHouseForm } from '../../../src/core/house/form/rows';
import type { HouseForm, Row } from '../../../src/core/house/form/rows';
import { PAGE_FIELDS, SECTIONS } from '../../../src/core/house/form/sections';
import type { ListKey } from '../../../src/core/house/form/sections';
import { readHouseStyle } from '../../../src/core/house/read';
import { SAMPLE } from '../../../src/core/house/sample';
import { houseFile } from '../../../src/core/house/schema';
import { HOUSE_CATALOGUE } from '../../../src/core/lint/registry';

const FILE = `{
  // 轻重由办公室定
  "rules": { "growth-without-base": "error" },
  "names": ["三色预警", "12家亲"], // 口号
  "units": ["台套次", { "unit": "标方", "same": "立方米", "factor": 2 }],
  "abbreviations": { "专特新": "专精特新企业" },
  "terms": [
    // 网站的事
    { "wrong": ["登陆", "登入"], "right": "登录", "except": ["台风登陆"], "note": "指进入网站" },
    { "wrong": "帐户", "right": "账户" } // 财务科提
  ],
  "roles": { "problems": ["堵点卡点"], "plan": ["新年怎么干", "下步打算"] },
  "leaders": [{ "name": "沈望川", "title": ["党组书记", "局长"] }, "何一鸣"],
  "facts": [{ "year": 2026, "last": "县委三次全会", "now": "县委五次全会" }],
  "word": { "fonts": { "title": "宋体" }, "boldHeadings": true }
}
`;

const changed = (text: string, key: ListKey, change: (rows: readonly Row[]) => readonly Row[]): string => {
  const form = houseFormOf(text);
  return withHouseForm(text, { ...form, lists: { ...form.lists, [key]: change(form.lists[key]) } });
};

describe('the form of a house style', () => {
  it('shows every key of the file', () => {
    const shown = [...SECTIONS.map(({ key }) => key), '$schema', 'word'].sort();
    assert.deepEqual(shown, Object.keys(houseFile.shape).sort());
    const { page } = houseFormOf(FILE);
    assert.equal(page['word.fonts.title'], '宋体');
    assert.equal(page['word.boldHeadings'], 'true');
    assert.equal(PAGE_FIELDS.length, 20);
  });

  it('shows entries as rows: several words with 、 between them', () => {
    const { lists } = houseFormOf(FILE);
    assert.deepEqual(lists.terms[0], ['登陆、登入', '登录', '台风登陆', '指进入网站']);
    assert.deepEqual(lists.units, [
      ['台套次', '', ''],
      ['标方', '立方米', '2'],
    ]);
    assert.deepEqual(lists.roles, [
      ['problems', '堵点卡点'],
      ['plan', '新年怎么干'],
      ['plan', '下步打算'],
    ]);
    assert.deepEqual(lists.leaders, [
      ['沈望川', '党组书记、局长'],
      ['何一鸣', ''],
    ]);
  });

  it('writes nothing where nothing was changed', () => {
    assert.equal(withHouseForm(FILE, houseFormOf(FILE)), FILE);
    assert.equal(withHouseForm(SAMPLE, houseFormOf(SAMPLE)), SAMPLE);
  });

  it('writes what was changed and leaves comments and the rest alone', () => {
    const text = changed(FILE, 'terms', ([first, second]) => [
      first!,
      [second![0]!, '账号', '', ''],
      ['园钉、原钉', '圆钉', '', ''],
    ]);
    for (const comment of ['轻重由办公室定', '口号', '网站的事', '财务科提'])
      assert.ok(text.includes(comment), comment);
    const { lists } = houseFormOf(text);
    assert.deepEqual(lists.terms.slice(1), [
      ['帐户', '账号', '', ''],
      ['园钉、原钉', '圆钉', '', ''],
    ]);
    assert.deepEqual({ ...lists, terms: [] }, { ...houseFormOf(FILE).lists, terms: [] });
  });

  it('takes a row out where it stood, of lists, pairs and groups alike', () => {
    const drop = (text: string, key: ListKey, index: number): string =>
      changed(text, key, (rows) => rows.filter((_, i) => i !== index));
    const text = drop(drop(drop(drop(FILE, 'terms', 0), 'abbreviations', 0), 'roles', 1), 'names', 1);
    const { lists } = houseFormOf(text);
    assert.deepEqual(lists.terms, [['帐户', '账户', '', '']]);
    assert.deepEqual(lists.abbreviations, []);
    assert.deepEqual(lists.roles, [
      ['problems', '堵点卡点'],
      ['plan', '下步打算'],
    ]);
    assert.deepEqual(lists.names, [['三色预警']]);
    assert.ok(text.includes('财务科提'));
  });

  it('keeps the order that the writer gives', () => {
    const text = changed(FILE, 'leaders', ([first, second]) => [second!, first!]);
    assert.deepEqual(
      houseFormOf(text).lists.leaders.map(([name]) => name),
      ['何一鸣', '沈望川'],
    );
  });

  it('fills a file that holds examples in comments alone, and one that is not there', () => {
    for (const before of [SAMPLE, '']) {
      const text = changed(before, 'forbidden', () => [
        ['领头羊', '', '', ''],
        ['', '', '', ''],
        ['弱势群体', '困难群众', '', ''],
      ]);
      const { complaints, style } = readHouseStyle(text, HOUSE_CATALOGUE);
      assert.deepEqual(complaints, []);
      assert.notEqual(style.terms, null);
      assert.deepEqual(houseFormOf(text).lists.forbidden, [
        ['领头羊', '', '', ''],
        ['弱势群体', '困难群众', '', ''],
      ]);
      if (before === SAMPLE) assert.ok(text.includes('// { "text": "弱势群体", "instead": "困难群众" }'));
    }
  });

  it('tells what is wrong at its row', () => {
    const form = houseFormOf(FILE);
    const wrong: HouseForm = {
      lists: {
        ...form.lists,
        terms: [['', '', '', ''], form.lists.terms[0]!, ['帐户', '', '', '']],
        abbreviations: [...form.lists.abbreviations, ['专特新', '另一个'], ['高企', '高企']],
        units: [['标方', '立方米', '许多']],
      },
      page: { ...form.page, 'word.pitch': '900' },
    };
    const { complaints } = checkHouseForm(FILE, wrong, HOUSE_CATALOGUE);
    const errors = complaints.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ field, row }) => [field, row]),
      [
        ['abbreviations', 1],
        ['units', 0],
        ['abbreviations', 2],
        ['terms', 2],
        ['word.pitch', null],
      ],
    );
    assert.equal(errors[3]?.message.zh, '缺少“应写成”。');
    const leaders = complaints.find(({ field }) => field === 'leaders');
    assert.equal(leaders?.severity, 'warning');
    assert.ok(leaders.message.zh.includes('领导排名或职务不符'));
  });
});
