import { lint } from '../../../../src/core/lint/lint';
import assert from 'node:assert/strict';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import type { RollOver } from '../../../../src/core/drafting/rollover/model';
import { diagnostics, outline, read } from '../../../fixtures/read';

const rolled = (text: string): RollOver => {
  const over = rollOver(read(text));
  assert.ok(over, 'the report has a year');
  return over;
};
const TITLE =
  '云岭县农业农村局2024年工作总结\n\n2024年，全县农业农村系统扎实工作，各项任务有序推进，农村面貌持续改善，农民生活稳步提高。\n\n';
const HALF = TITLE.replace('2024年工作', '2024年上半年工作');
const last = (text: string): string => text.split('\n').at(-1) as string;
const sentence = (text: string, before = TITLE): string => last(rolled(before + text).text);

/** [last year's words, this year's] */
const FIGURES: readonly (readonly [string, string, string])[] = [
  ['a value leaves its unit to stand', '茶叶产量9860吨。', '茶叶产量【待填（上年9860）】吨。'],
  [
    'growth remembers the value it is of',
    '茶叶产量9860吨，比上年增长8.3%。',
    '茶叶产量【待填（上年9860）】吨，比上年增长【待填增幅（上年9860吨）】%。',
  ],
  [
    'points',
    '普及率达91.5%，比上年提高3.2个百分点。',
    '普及率达【待填（上年91.5）】%，比上年提高【待填百分点（上年91.5%）】个百分点。',
  ],
  [
    'points over the academic year',
    '合格率达97.4%，比上学年提高2.1个百分点。',
    '合格率达【待填（上年97.4）】%，比上学年提高【待填百分点（上年97.4%）】个百分点。',
  ],
  ['the number of a table', '详见表1、附件2。', '详见表1、附件2。'],
  [
    'an amount',
    '授权企业34家，比上年增加9家。',
    '授权企业【待填（上年34）】家，比上年增加【待填增减（上年34家）】家。',
  ],
  [
    'growth over a year by number',
    '茶叶产量9860吨，比2023年增长8.3%。',
    '茶叶产量【待填（上年9860）】吨，比2024年增长【待填增幅（上年9860吨）】%。',
  ],
  [
    'growth over another year does not follow',
    '茶叶产量9860吨，比2020年增长8.3%。',
    '茶叶产量【待填（上年9860）】吨，比2020年增长【待填（上年8.3）】%。',
  ],
  [
    'growth at constant prices does not follow',
    '农林牧渔业总产值48.6亿元，比上年增长5.2%。',
    '农林牧渔业总产值【待填（上年48.6）】亿元，比上年增长【待填（上年5.2）】%。',
  ],
  [
    'growth of what is only about',
    '茶叶产量近9860吨，比上年增长8.3%。',
    '茶叶产量近【待填（上年9860）】吨，比上年增长【待填（上年8.3）】%。',
  ],
  ['a share', '投产茶园15.6万亩，占85.2%。', '投产茶园【待填（上年15.6）】万亩，占【待填（上年85.2）】%。'],
  ['a rank', '增速居全市第2位。', '增速居全市【待填（上年第2位）】。'],
  ['a first place', '茶叶产量9860吨，居全市首位。', '茶叶产量【待填（上年9860）】吨，居全市【待填（上年首位）】。'],
  ['what is put first is no rank', '始终把安全放在首位。', '始终把安全放在首位。'],
  ['a number with 余', '带动200余家合作社。', '带动【待填（上年200余）】家合作社。'],
  ['a range as a whole', '每亩补贴200—300元。', '每亩补贴【待填（上年200—300元）】。'],
  ['two thirds', '覆盖三分之二的村。', '覆盖【待填（上年三分之二）】的村。'],
  ['a small number in words stays', '抓好三项任务。', '抓好三项任务。'],
  ['a gap that was left open stays', '茶叶产量【待补】吨，果品××吨。', '茶叶产量【待补】吨，果品××吨。'],
];

describe('rolling figures over', () => {
  for (const [what, before, after] of FIGURES) it(what, () => assert.equal(sentence(before), after));

  it('in half a year, only growth over the same half follows', () => {
    assert.equal(
      sentence('茶叶产量9860吨，同比增长8.3%。', HALF),
      '茶叶产量【待填（上年9860）】吨，同比增长【待填增幅（上年9860吨）】%。',
    );
    assert.equal(
      sentence('医养床位1860张，比上年末增长14.8%。', HALF),
      '医养床位【待填（上年1860）】张，比上年末增长【待填（上年14.8）】%。',
    );
  });

  it('tells of numbers that are no figures', () => {
    const over = rolled(`${TITLE}两个5000吨级泊位投用，集体经营性收入超过10万元的村达158个。`);
    assert.deepEqual(
      over.left.filter(({ look }) => look).map(({ text }) => text),
      ['两个', '5000吨级', '10万元'],
    );
  });

  it('goals of last year are placeholders, and questions that the results must answer', () => {
    const over = rolled(
      `${TITLE}一、工作进展\n\n茶叶产量9860吨。\n\n二、存在的问题\n\n（一）链条不长。精深加工占比18.0%。\n\n三、2025年工作打算\n\n（一）延伸链条。产值达到34亿元，比2024年增长9.0%。新增企业4家。\n\n云岭县农业农村局\n2025年1月9日`,
    );
    assert.deepEqual(
      over.text
        .slice(TITLE.length)
        .split('\n')
        .filter((line) => line !== ''),
      [
        '一、工作进展',
        '【待答：去年计划“延伸链条；产值达到34亿元，比2024年增长9.0%；新增企业4家”完成得怎样？】',
        '茶叶产量【待填（上年9860）】吨。',
        '二、存在的问题',
        '【待答：去年的问题“链条不长”解决了没有？】',
        '（一）链条不长。精深加工占比【待填（上年18.0）】%。',
        '三、2026年工作打算',
        '（一）延伸链条。产值达到【待填（上年34）】亿元，比2025年增长【待填（上年9.0）】%。新增企业【待填（上年4）】家。',
        '云岭县农业农村局',
        '2026年【待填（上年1月9日）】',
      ],
    );
  });

  it('problems told in one sentence are asked one by one, before it', () => {
    const over = rolled(
      `${TITLE}一、工作进展\n茶叶产量9860吨。\n在看到成绩的同时，我们也清醒认识到，还存在不少困难和问题：一是链条不长，精深加工占比仅为18.0%；二是“十四五”项目进度偏慢；三是人手不足。对此，要切实加以解决。\n二、2025年工作打算\n新增企业4家。“十四五”任务全面完成。\n各位代表，让我们携手奋斗！`,
    );
    assert.deepEqual(over.text.match(/【待答[^】]*】/g), [
      '【待答：去年计划“新增企业4家；‘十四五’任务全面完成”完成得怎样？】',
      ...['链条不长，精深加工占比仅为18.0%', '‘十四五’项目进度偏慢', '人手不足'].map(
        (item) => `【待答：去年的问题“${item}”解决了没有？】`,
      ),
    ]);
    assert.match(over.text, /人手不足”解决了没有？】\n在看到成绩/);
    assert.deepEqual(
      diagnostics(over.text).filter((line) => line.includes('term-varies')),
      [],
    );
  });

  it('knows the base of a value: it is the value of last year', () => {
    const sentence = (text: string): string => rolled(`${TITLE}一、工作进展\n${text}`).text.split('\n').at(-1) ?? '';
    assert.equal(
      sentence('茶叶税收5.20亿元，比上年的4.90亿元增加0.30亿元。'),
      '茶叶税收【待填（上年5.20）】亿元，比上年的5.20亿元增加【待填增减（上年5.20亿元）】亿元。',
    );
    assert.equal(
      sentence('仓储能力由上年的2.4万吨增加到7.2万吨。'),
      '仓储能力由上年的7.2万吨增加到【待填（上年7.2）】万吨。',
    );
  });

  it('every placeholder is flagged, so that none slips into the paper', () => {
    const over = rolled(
      `${TITLE}一、工作进展\n茶叶产量9860吨(含夏秋茶)，比上年增长8.3%。\n二、存在的问题\n（一）链条不长。\n三、2025年工作打算\n（一）延伸链条。新增企业4家，${'推动联农带农，'.repeat(20)}见成效。`,
    );
    const gaps = over.text.match(/【[^】]*】/g) ?? [];
    assert.equal(gaps.length, 5);
    const told = lint(read(over.text)).filter(({ rule }) => rule === 'placeholder-left');
    assert.equal(
      told.reduce((sum, { related }) => sum + 1 + related.length, 0),
      gaps.length,
    );
    assert.deepEqual(read(over.text).figures(), []);
  });

  it('writes with the line breaks and the indent of last year', () => {
    const text =
      `${TITLE}　　一、工作进展\n\n　　茶叶产量9860吨，畅销各地，农民增收，企业增效，财政增税，产业链条不断延伸。\n\n　　二、工作打算\n\n　　（一）延伸链条。新增企业4家。\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const over = rolled(text);
    assert.ok(
      over.text.includes(
        '　　一、工作进展\r\n\r\n　　【待答：去年计划“延伸链条；新增企业4家”完成得怎样？】\r\n\r\n　　茶叶',
      ),
      over.text,
    );
    assert.equal(over.text.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('a hard-wrapped file comes onto one line a paragraph', () => {
    const lines = [
      '云岭县水利局2024年工作总结',
      '',
      '一、工作进展情况',
      ...'2024年全县新建高标准农田12.4万亩，改造提升灌区渠道一百三十公里，完成投资\n3.6亿元，比上年增长8.3%，农村供水保障率达到92.6%，比上年提高1.2个百分点，\n全县农村居民用水条件得到明显改善，群众满意度持续提升，经验做法在全市推广开\n来，形成一批可复制的成果，项目建设和运行管护同步推进，各项任务如期完成到位，\n水库除险加固工程全面完工，中小河流治理项目按计划推进，防汛抗旱能力不断增强\n起来，农业水价综合改革稳步推进，节水灌溉面积继续扩大，用水效率不断提高提升\n上去，河湖长制工作走深走实，水生态环境持续向好，群众的获得感不断增强和提升\n。'.split(
        '\n',
      ),
      '二、2025年工作打算',
      '推进水网建设。',
    ];
    const report = read(lines.join('\n'));
    assert.ok(
      report.paragraphs.some(({ reading }) => reading.innerLines.length > 0),
      'the fixture is hard-wrapped',
    );
    const over = rollOver(report);
    assert.ok(over);
    assert.ok(over.text.includes('完成投资【待填（上年3.6）】亿元，比上年增长【待填增幅（上年3.6亿元）】%'), over.text);
    assert.deepEqual(
      outline(read(over.text)),
      outline(report).map((line) => line.replace('2025', '2026')),
    );
  });

  it('a report on one line keeps its line; the questions come behind it', () => {
    const body = '茶叶产量9860吨，比上年增长8.3%。'.repeat(50);
    const over = rolled(
      `云岭县农业农村局2024年工作总结 一、2024年工作进展情况 （一）做强茶产业。${body}二、存在的主要问题 （一）链条不长。精深加工少。（二）人手不足。骨干流失多。三、2025年工作打算 （一）延伸链条。新增企业4家。（二）充实人手。招聘技术员6名。`,
    );
    const [line, ...asked] = over.text.split('\n');
    assert.ok(
      line?.startsWith(
        '云岭县农业农村局2025年工作总结 一、2025年工作进展情况 （一）做强茶产业。茶叶产量【待填（上年9860）】吨，',
      ),
      line,
    );
    assert.ok(
      line?.endsWith(
        '三、2026年工作打算 （一）延伸链条。新增企业【待填（上年4）】家。（二）充实人手。招聘技术员【待填（上年6）】名。',
      ),
      line,
    );
    assert.deepEqual(
      asked,
      ['延伸链条；新增企业4家', '充实人手；招聘技术员6名']
        .map((plan) => `【待答：去年计划“${plan}”完成得怎样？】`)
        .concat(['链条不长', '人手不足'].map((problem) => `【待答：去年的问题“${problem}”解决了没有？】`)),
    );
  });

  it('the number that a row of a table begins with stays, those of its other cells are asked anew', () => {
    assert.equal(
      sentence('| 序号 | 项目 | 面积（亩） |\n| --- | --- | --- |\n| 12 | 茶园 | 486 |'),
      '| 12 | 茶园 | 【待填（上年486）】 |',
    );
  });
});
