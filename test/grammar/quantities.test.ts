import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, piecesOf, textsOf } from './tokenize';

describe('grammar of quantities', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  const texts = (line: string, scope: string): string[] => textsOf(piecesOf(grammar, line), scope);
  const figures = (line: string): string[] => texts(line, 'constant.numeric');
  const units = (line: string): string[] => texts(line, 'keyword.other.unit');

  describe('figures', () => {
    const cases: readonly (readonly [line: string, numbers: string[], units: string[], approximators: string[]])[] = [
      ['投资3.5亿元', ['3.5'], ['亿元'], []],
      ['投资３．５亿元', ['３．５'], ['亿元'], []],
      ['产值1,234,567万元。', ['1,234,567'], ['万元'], []],
      ['带动近200余家企业', ['200'], ['家'], ['近', '余']],
      ['惠及3万多人以上', ['3'], ['万', '人'], ['多', '以上']],
      ['培训5-10场', ['5-10'], ['场'], []],
      ['增收9亿～16亿元', ['9', '16'], ['亿', '亿元'], []],
      ['合格率98.5％左右', ['98.5'], ['％'], ['左右']],
      ['面积12 平方米、6km²', ['12', '6'], ['平方米', 'km²'], []],
      ['运量6 ｋｍ', ['6'], ['ｋｍ'], []],
      ['建成三个中心、两条道路', ['三', '两'], ['个', '条'], []],
      ['培训二十五名骨干', ['二十五'], ['名'], []],
      ['吸引十余家企业、近百名专家', ['十', '百'], ['家', '名'], ['余', '近']],
      ['约三至五处，设备2台（套）', ['三至五', '2'], ['处', '台（套）'], ['约']],
      ['访问量突破150万', ['150'], ['万'], ['突破']],
      ['48件65人', ['48', '65'], ['件', '人'], []],
      ['占三成，其中2/3在城区', ['三', '2/3'], ['成'], []],
    ];
    for (const [line, numbers, unit, approximators] of cases) {
      it(line, () => {
        assert.deepEqual(figures(line), numbers);
        assert.deepEqual(units(line), unit);
        assert.deepEqual(texts(line, 'keyword.other.approximator'), approximators);
      });
    }
    for (const line of [
      '2025年，2025年上半年',
      '碳纤维T800、PM2.5和COVID-19',
      '构建1+4+N体系',
      '水发〔2017〕12号',
      '水发[2017]12号',
      '贯彻“十三五”规划',
      '贯彻十四五规划',
      '第三届大会第2次会议',
      '推进“千人计划”',
      '三农工作、三会一课、一系列举措、唯一、进一步',
      '5G网络和3D打印',
      '编号1234567',
      '9:30开会',
      '统筹两岸',
      '电话0532-1234',
    ]) {
      it(`none in ${line}`, () => {
        assert.deepEqual(figures(line), []);
        assert.deepEqual(units(line), []);
      });
    }
  });

  describe('comparisons', () => {
    const words = (line: string): string[] => texts(line, 'storage.type');
    it('reach from their first word over the percentage to the end of the clause', () => {
      const line = '产值5.2亿元，同比分别增长12.3%、4%；环比下降0.5个百分点，另有3家。';
      assert.deepEqual(texts(line, 'meta.comparison'), ['同比分别增长12.3%、4%', '环比下降0.5个百分点']);
      assert.deepEqual(words(line), ['同比', '增长', '环比下降']);
      assert.deepEqual(texts(line, 'storage.type.comparison.yoy'), ['同比']);
      assert.deepEqual(texts(line, 'storage.type.comparison.mom'), ['环比']);
      assert.deepEqual(figures(line), ['5.2', '12.3', '4', '0.5', '3']);
    });
    it('end with the line where no mark ends them', () => {
      const first = grammar.tokenizeLine('比上年增长5%', null);
      assert.deepEqual(textsOf(piecesOf(grammar, '新增6家', first.ruleStack), 'meta.comparison'), []);
    });
    it('may hold blanks around the number', () =>
      assert.deepEqual(texts('同比提高 5 个百分点', 'storage.type'), ['同比提高']));
    it('do not end in a number with separators', () =>
      assert.deepEqual(texts('比上年增加1,200元,另计', 'meta.comparison'), ['比上年增加1,200元']));
    it('may name a year or a plan', () => {
      assert.deepEqual(words('比2022年增长25%'), ['比', '增长']);
      assert.deepEqual(words('较“十三五”末提高3个百分点'), ['较', '提高']);
    });
    it('are shares and rates of completion before a percentage', () => {
      assert.deepEqual(texts('占全省28.1%', 'storage.type.comparison.share'), ['占']);
      assert.deepEqual(texts('占全市2/3', 'storage.type.comparison.share'), ['占']);
      assert.deepEqual(texts('完成年度目标6万人的88%', 'storage.type.comparison.completion'), ['完成年度目标']);
    });
    it('may be a change of ratio without a base', () =>
      assert.deepEqual(texts('产值31亿元，增长12.3%。', 'meta.comparison'), ['增长12.3%']));
    for (const line of [
      '工业增加值12%',
      '占地300亩',
      '用上复合材料5吨',
      '净水厂3座',
      '改造提升1.1万亩',
      '增长到3倍',
      '实现稳定增长，共5家',
      '通过3项决议',
    ]) {
      it(`none in ${line}`, () => assert.deepEqual(words(line), []));
    }
    it('通过 is no approximator', () =>
      assert.deepEqual(texts('通过3项决议，节约5吨', 'keyword.other.approximator'), []));
  });

  describe('ranks', () => {
    const cases: readonly (readonly [string, string[], string[]])[] = [
      ['总量居全市第2位。', ['第2位'], ['居']],
      ['位居全省第一，', ['第一'], ['位居']],
      ['增速全市第１。', ['第１'], []],
      ['名列榜首', ['榜首'], ['名列']],
      ['获团体第三名', ['第三名'], ['获']],
    ];
    for (const [line, ranks, verbs] of cases) {
      it(line, () => {
        assert.deepEqual(texts(line, 'constant.numeric.rank'), ranks);
        assert.deepEqual(texts(line, 'storage.type.comparison.rank'), verbs);
      });
    }
    for (const line of ['第三届', '第一书记到村任职', '第二，加强管理。', '第一产业'])
      it(`none in ${line}`, () => assert.deepEqual(figures(line), []));
  });

  describe('periods', () => {
    const cases: readonly (readonly [string, string[]])[] = [
      ['1-4月，共3家', ['1-4月']],
      ['1—9月', ['1—9月']],
      ['１－４月', ['１－４月']],
      ['截至5月底，', ['截至5月底']],
      ['今年以来，全市', ['今年以来']],
      ['2024年上半年，', ['2024年上半年']],
      ['2024年1至10月', ['2024年1至10月']],
      ['2019-2021年建设', ['2019-2021年']],
      ['2025-07-24 15:40发布', ['2025-07-24 15:40']],
      ['2025年7月10日', ['2025年7月10日']],
      ['3月5日上午9:00开会', ['3月5日上午9:00']],
      ['于17、18日举行', ['17、18日']],
      ['近三年，历时8个月', ['近三年', '历时8个月']],
      ['十四五期间', ['十四五期间']],
      ['十一月底', ['十一月底']],
      ['一季度和前三季度', ['一季度', '前三季度']],
      ['截至目前', ['截至目前']],
    ];
    for (const [line, periods] of cases) {
      it(line, () => {
        assert.deepEqual(texts(line, 'support.function.period'), periods);
        assert.deepEqual(figures(line), line.endsWith('3家') ? ['3'] : []);
      });
    }
    for (const line of ['50日元', '1.5月饼', '三会一课'])
      it(`none in ${line}`, () => assert.deepEqual(texts(line, 'support.function.period'), []));
  });
});
