import assert from 'node:assert/strict';
import type { AidKind } from '../../../src/core/proofreading/model';
import { proofread } from '../../../src/core/proofreading/proofread';
import { ReportDocument } from '../../../src/core/report/document';
import type { Span } from '../../../src/core/text/span';
import { read } from '../../fixtures/read';

/** The aids of one kind: what is to be looked at begins with an exclamation mark. */
const aids = (kind: AidKind, text: string): readonly string[] =>
  proofread(read(text))
    .filter((aid) => aid.kind === kind)
    .map(({ label, note, look }) => `${look ? '!' : ''}${label} ${note.zh}`);

describe('校对清单', () => {
  it('counts the words that open clauses, behind an adverb and a number, not inside a clause', () => {
    const text =
      '一、加强组织领导\n一是加强宣传，进一步加强巡查；不断加强培训。加强值守，对薄弱环节的加强不算。\n二、狠抓落实\n狠抓进度，狠抓质量。\n';
    assert.deepEqual(aids('openings', text), ['加强 开头5次']);
  });

  it('tells sentences over 120 characters; items parted by ； are read one by one', () => {
    const clause = '各科室对照年初任务清单逐项梳理进度';
    const long = `${Array.from({ length: 8 }, () => clause).join('，')}。`;
    const items = `${Array.from({ length: 8 }, () => clause).join('；')}。`;
    assert.deepEqual(aids('sentences', `${items}\n${long}\n`), [`${long.slice(0, 24)}… ${long.length}字`]);
    const row = (cell: string): string => `| ${Array.from({ length: 30 }, () => cell).join(' | ')} |\n`;
    assert.deepEqual(aids('sentences', row('泵站数量') + row('---') + row('28座')), []);
  });

  it('sets headings of one level side by side where one is odd', () => {
    const row = (last: string): string =>
      `一、抓项目，促投资\n开工28个。\n二、优服务，惠民生\n办结36件。\n三、${last}\n调处12件。\n`;
    assert.deepEqual(aids('headings', row('守底线，保平安')), []);
    assert.deepEqual(aids('headings', row('守住安全底线')), [
      '一、抓项目，促投资 7字',
      '二、优服务，惠民生 7字',
      '!三、守住安全底线 6字 · 分1段，其余分2段',
    ]);
    assert.deepEqual(aids('headings', row('守底线，确保全年不发生较大以上事故')).at(-1)?.split(' · '), [
      '!三、守底线，确保全年不发生较大以上事故 17字',
      '其余7字',
    ]);
  });

  it('tells headings of a row that begin alike', () => {
    const text = '一、加强管理\n检查6次。\n二、加强培训\n培训8场。\n三、改进作风\n走访9户。\n四、方便办事\n办结7件。\n';
    assert.deepEqual(aids('headings', text.replace(/改进|方便/g, '加强')), []);
    assert.deepEqual(aids('headings', text), [
      '!一、加强管理 4字 · 加强 · 同级有2个以“加强”开头',
      '!二、加强培训 4字 · 加强 · 同级有2个以“加强”开头',
      '三、改进作风 4字',
      '四、方便办事 4字',
    ]);
  });

  it('lists ranks with their scope and honours with their giver; goals and plain gains are none', () => {
    const text = [
      '一、工作进展',
      '建成全市首个智慧粮库，考核排名第一。',
      '被省水利厅评为先进集体，荣获卫生红旗单位称号，获得贷款支持。',
      '最大限度方便群众，单户补助最高达到3万元，前三季度旱情缓解。',
      '二、下一步计划',
      '力争排名全省第一。',
    ].join('\n');
    assert.deepEqual(aids('honours', text), [
      '建成全市首个智慧粮库 名次',
      '!考核排名第一 名次，没说在什么范围',
      '被省水利厅评为先进集体 荣誉',
      '!荣获卫生红旗单位称号 荣誉，没说由谁授予',
    ]);
  });

  it('tells where 我市 and 本市 stand side by side; words that only look like them are left', () => {
    assert.deepEqual(aids('names', '我市粮食总产稳定。我市林地增加。本市河道清淤，全市造林。\n'), [
      '我市 2处',
      '!本市 1处',
      '全市 1处',
    ]);
    assert.deepEqual(aids('names', '我市开拓市场，本区间测速，全局在胸，自我市场化。全市造林。\n'), []);
    assert.deepEqual(aids('names', '我局和全局干部。\n'), []);
  });

  it('lists the plans and problems of last year that wait for an answer', () => {
    const text = '一、进展\n【待答：去年计划“新建泵站3座”完成得怎样？】\n【待答：去年的问题“人手不足”解决了没有？】\n';
    assert.deepEqual(aids('questions', text), ['!新建泵站3座 去年的计划', '!人手不足 去年的问题']);
  });

  it('lists where a draft still reads as last year’s report did, with why each is marked', () => {
    const text = '一、进展\n新建泵站3座。\n召开第五次协调会，荣获先进。\n';
    const place = (words: string, gap: string): { span: Span; gap: string } => {
      const start = text.indexOf(words);
      return { span: { start, end: start + words.length }, gap };
    };
    const places = [
      place('3', '【待填（上年3）】'),
      place('第五次', '【待核第五次（今年是哪一次）】'),
      { span: { start: 25, end: 25 }, gap: '【待核（去年的一次性事项）】' },
    ];
    const told = proofread(read(text), places).filter(({ kind }) => kind === 'unanswered');
    assert.deepEqual(
      told.map(({ note, places: [span] }) => [note.zh, span]),
      [
        ['去年的数', places[0]?.span],
        ['今年是哪一次', places[1]?.span],
        ['去年的一次性事项', places[2]?.span],
      ],
    );
  });

  it('says after an edit what a fresh reading says', () => {
    const text = '一、加强甲\n加强乙，加强丙，加强丁。\n二、荣获先进称号\n荣获先进称号。\n';
    const document = new ReportDocument(text);
    proofread(document.report);
    const at = text.indexOf('二、');
    const report = document.update([{ start: at, end: at, text: '加强戊。\n' }]);
    assert.deepEqual(proofread(report), proofread(read(`${text.slice(0, at)}加强戊。\n${text.slice(at)}`)));
    assert.equal(proofread(report)[0]?.places.length, 5);
  });
});
