import assert from 'node:assert/strict';
import { ReportDocument } from '../../../src/core/report/document';
import { splitLines } from '../../../src/core/text/lines';
import { joinWrapped, wrapOf } from '../../../src/core/text/wrapping';

const PARAGRAPHS = [
  '云岭县农业农村局2025年工作总结',
  '一、工作进展情况',
  '今年以来，全县农业农村系统紧扣粮食安全和农民增收两件大事，狠抓任务落实，粮食总产量达到21.5万吨，比上年增长1.4%，农村居民人均可支配收入18960元，比上年增长6.8%。',
  '（一）守牢耕地红线。新建高标准农田2.4万亩，改造提升灌溉渠道36公里，复耕撂荒地4200亩，耕地抛荒得到遏制，全年未发生新增违法占用耕地问题，连片种植面积进一步扩大。',
  '（二）发展特色产业。新增市级以上农业产业化龙头企业7家，总数达到29家，茶叶产量9860吨，同比增长8.3%，带动就近就业3600人，村集体经营性收入实现稳步提高，产业链不断延伸。',
  '二、存在的问题',
  '一是农业基础设施仍然薄弱，部分灌区渠系老化，有效灌溉面积占比偏低；二是产业链条较短，农产品加工转化不足，品牌影响力还不强；三是基层农技力量不足，年龄结构偏大。',
  '三、下一步工作打算',
  '继续抓好粮食生产和特色产业发展，新建高标准农田2万亩，力争农产品加工产值突破5亿元，推动农民收入继续较快增长，让群众在产业发展中得到更多实惠。',
];
const wrap = (text: string, width: number): string => text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';
/** As a page fills: a digit takes half the room of a Chinese character. */
const wrapPage = (text: string, width: number): string => {
  let room = width * 2;
  return Array.from(text, (character) => {
    const taken = character < '\u2000' ? 1 : 2;
    const full = room < taken;
    room = (full ? width * 2 : room) - taken;
    return full ? `\n${character}` : character;
  }).join('');
};
const wrapped = (width: number, lineBreak = '\n', by = wrap): string =>
  PARAGRAPHS.map((paragraph) => by(paragraph, width))
    .join('\n')
    .replaceAll('\n', lineBreak);
const view = (text: string) => {
  const { report } = new ReportDocument(text);
  return {
    outline: report
      .allSections()
      .map(({ level, marker, text: heading, role }) => `${level} ${marker}${heading} ${role}`),
    figures: report
      .figures()
      .map(
        ({ figure }) =>
          `${figure.quantity.value}${figure.quantity.writtenUnit} ${figure.indicator.text} ${figure.comparisons.map((c) => c.kind + c.value).join()}`,
      ),
  };
};

describe('hard-wrapped files', () => {
  it('are told by the widths of their lines', () => {
    assert.deepEqual(wrapOf(wrapped(32).split('\n')), { width: 32, measure: 'characters' });
    assert.deepEqual(wrapOf(wrapped(32, '\n', wrapPage).split('\n')), { width: 32, measure: 'page' });
    assert.equal(wrapOf(PARAGRAPHS), null);
    assert.equal(wrapOf(['一、工作进展', '二、存在的问题', '三、下一步打算']), null);
    assert.equal(wrapOf([]), null);
  });

  it('of few lines are told where a sentence ends inside a full line', () => {
    const text =
      '全年新建高标准农田2.4万亩，复耕撂荒地4200亩。茶叶产量9860吨，同比增长8.3%，带动就近就业3600人，村集体收入稳步提高，产业链不断延伸。';
    assert.deepEqual(wrapOf(wrap(text, 24).split('\n')), { width: 24, measure: 'characters' });
    assert.deepEqual(view(wrap(text, 24)), view(text));
    const visits =
      '全年签约家庭医生1.2万人，重点人群全覆盖。上门服务8600人次，比上年增长6.5%，群众满意度稳步提高，就医负担减轻。';
    assert.deepEqual(wrapOf(wrap(visits, 25).split('\n')), { width: 25, measure: 'characters' });
    for (const list of [
      [
        '坚持党建引领，凝聚发展合力',
        '坚持项目为王，夯实发展根基',
        '坚持民生为本，增进群众福祉',
        '坚持底线思维，守牢安全防线',
      ],
      ['茶叶产量9860吨，同比增长8.3%', '蔬菜产量1280吨，同比增长6.1%', '水果产量3340吨，同比增长4.2%'],
      ['新建农田。复耕撂荒地，连片种植。', '新建渠道。改造灌区，延伸末端。', '新建冷库。发展加工，延长链条。'],
      [
        '组织技术培训。覆盖全部乡镇，参训农户1200户',
        '整修灌溉渠道。工程全部完工，受益农田3000亩',
        '开展质量抽检。合格率稳步提高，未发生安全事故',
      ],
      [
        '开展家庭医生签约。重点人群全覆盖，签约1.2万人',
        '推进中医馆建设。乡镇卫生院全部建成，服务3万人次',
        '规范药品采购。基本药物全部网上采购，节约资金40万元',
      ],
      [
        '举办读书月活动。开展讲座26场，参加读者3200人次',
        '改造基层书屋。更新图书1.6万册，惠及18个行政村',
        '免费开放场馆。全年接待观众9万人次，满意度提升',
      ],
    ])
      assert.equal(wrapOf(list), null);
  });

  it('join the lines of a paragraph and keep their breaks', () => {
    const lines = splitLines(wrapped(32, '\r\n'));
    const joined = joinWrapped(lines, { width: 32, measure: 'characters' });
    assert.equal(joined.map((line) => line.text + line.lineBreak).join(''), wrapped(32, '\r\n'));
    assert.ok(joined.length < lines.length / 2);
  });

  for (const width of [28, 32, 40]) {
    it(`read at ${width} characters a line as unwrapped`, () =>
      assert.deepEqual(view(wrapped(width)), view(PARAGRAPHS.join('\n'))));
    it(`read on a page ${width} characters wide as unwrapped`, () =>
      assert.deepEqual(view(wrapped(width, '\n', wrapPage)), view(PARAGRAPHS.join('\n'))));
  }

  it('have the positions of their own lines', () => {
    const text = wrapped(32, '\r\n');
    const { report } = new ReportDocument(text);
    const lines = text.split('\r\n');
    assert.equal(report.lineCount, lines.length);
    const line = lines.findIndex((l) => l.includes('4200亩'));
    assert.deepEqual(report.positionAt(text.indexOf('4200亩')), { line, character: lines[line]?.indexOf('4200亩') });
  });

  it('are read anew when typing unwraps or wraps them', () => {
    const text = wrapped(32);
    const document = new ReportDocument(text);
    document.update([{ start: 0, end: text.length, text: PARAGRAPHS.join('\n') }]);
    assert.deepEqual(document.report.sections, new ReportDocument(PARAGRAPHS.join('\n')).report.sections);
    document.update([{ start: 0, end: document.report.length, text }]);
    assert.deepEqual(document.report.sections, new ReportDocument(text).report.sections);
  });
});

describe('lines wrapped among many headings', () => {
  const HEADED = ['巡河', '清障', '补水', '绿化', '监测', '宣传'].flatMap((work, i) => [
    `（${'一二三四五六'[i]}）${work}`,
    `${work}工作由各镇街道按照年初方案分片包干、逐段推进，全年累计投入人工${i + 3}20人次，完成${i + 2}6处。`,
  ]);
  const joined = (lines: readonly string[]): readonly string[] => {
    const wrap = wrapOf(lines);
    assert.ok(wrap !== null);
    return joinWrapped(
      lines.map((text) => ({ text, lineBreak: '\n' })),
      wrap,
    ).map(({ text }) => text.replaceAll('\n', ''));
  };
  const lines = HEADED.flatMap((line) => wrap(line, 30).split('\n'));

  it('are told by those that stop in the middle of a sentence, though few are full', () =>
    assert.deepEqual(joined(lines), HEADED));

  for (const next of ['——疏浚。清淤12公里。', '2）疏浚到位', '2 疏浚到位', '疏浚到位'])
    it(`a full line that ends a sentence does not go on in ${next}`, () => {
      const full = '疏浚工程按期完工，清淤底泥全部外运处置，沿线居民普遍满意好。';
      assert.equal(full.length, 30);
      assert.deepEqual(joined([...lines, full, next, '后']).slice(-3, -1), [full, next]);
    });
});
