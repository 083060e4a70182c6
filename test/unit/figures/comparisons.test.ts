import assert from 'node:assert/strict';
import { comparisons, read } from '../../fixtures/read';

const CASES: Readonly<Record<string, readonly string[]>> = {
  '门诊量18.6万人次，同比增长11.2%。': ['18.6万人次: yoy +11.2%'],
  '电诈立案1083起，同比下降22.6%，环比下降4.1%。': ['1083起: yoy -22.6%; mom -4.1%'],
  '受理民事案件92件，结案44件；受理执行案件77件，结案40件，结案数同比上升13.7%。': [
    '92件: ',
    '44件: ',
    '77件: ',
    '40件: yoy +13.7%',
  ],
  '税收3.2亿元，比上年增长5.1%。': ['3.2亿元: yoy +5.1% (上年)'],
  '税收3.2亿元，较去年同期减少4000万元。': ['3.2亿元: yoy -4000万元 (去年同期)'],
  '税收3.2亿元，比2022年增长25%。': ['3.2亿元: yoy +25% (2022年)'],
  '职工186人（其中党员62人），增长5%。': ['186人: growth +5%', '62人: '],
  '在校生4200人（其中寄宿生1600人），同比增长3.2%。': ['4200人: yoy +3.2%', '1600人: '],
  '税收3.2亿元，增长25%。': ['3.2亿元: growth +25%'],
  '劳动生产率41.5万元/人，年均增长9.1%。': ['41.5万元/人: cagr +9.1%'],
  '党员3847名，净增56名。': ['3847名: net +56名'],
  '适用该制度审结案件521件，占83%。': ['521件: share 83%'],
  '技术交易额68亿元，占全省28.1%。': ['68亿元: share 28.1% (全省)'],
  '完成投资98.6亿元，完成年度计划的104.9%。': ['98.6亿元: completion 104.9% (年度计划)'],
  '人均结案312件，居全市第二位。': ['312件: rank 2位 (全市)'],
  '安全感98.2%，比去年提高0.5个百分点，居全省第3。': ['98.2%: yoy +0.5个百分点 (去年); rank 3位 (全省)'],
  '旅游人次位居全省首位。': ['首位: rank 1位 (全省)'],
  '居民收入增长8%。': ['8%: growth +8%'],
  '指数居全省第5位。': ['第5位: rank 5位 (全省)'],
  '平均住院日8.1天，同比下降0.6天。': ['8.1天: yoy -0.6天'],
  '进出口总额12亿元，同比增长-9.7%。': ['12亿元: yoy -9.7%'],
  '14所学校通过验收，占全县学校一成多。': ['14所: share 10% (全县学校)'],
  '货运量32万吨，增长15%～20%。': ['32万吨: growth +15%'],
  '发电量32亿千瓦时，翻了两番。': ['32亿千瓦时: growth +2番'],
  '办理时间12天，缩短一半。': ['12天: growth -0.5'],
  '税收3.2亿元，增长25机': ['3.2亿元: growth +25%'],
  '税收同比增长近30乐增速全市第1；就业人数增速全市第2o三是': [
    '30乐: yoy +30%; rank 1位 (全市)',
    '第2: rank 2位 (全市)',
  ],
  '语文平均分86.4分，高于全区平均分2.3分。': ['86.4分: gap +2.3分 (全区平均分)'],
  '平均办理时限压缩至法定时限的35%。': ['35%: share 35% (法定时限)'],
  '进出口总额是上年的2.3倍。': ['2.3倍: multiple 2.3倍 (上年)'],
  '实现税收5.2亿元，为去年同期的1.8倍。': ['5.2亿元: multiple 1.8倍 (去年同期)'],
  '每百户拥有汽车52辆，相当于全省平均水平的1.5倍。': ['52辆: multiple 1.5倍 (全省平均水平)'],
  '门诊楼3栋、病房楼2栋，均居全县第一。': ['3栋: rank 1位 (全县)', '2栋: rank 1位 (全县)'],
  '门诊量86.4万人次，与去年持平。': ['86.4万人次: yoy 0% (去年)'],
  '产量12万吨，同比基本持平；销量9万吨，增长3%。': ['12万吨: yoy 0%', '9万吨: growth +3%'],
  '吞吐量1.36亿吨，增长5.2%（同比，下同）；新增航线6条。集装箱31.2万标箱，增长22.6%。': [
    '1.36亿吨: yoy +5.2%',
    '6条: ',
    '31.2万标箱: yoy +22.6%',
  ],
  '生猪出栏41.3万头、存栏23.6万头，同比增长2.1%和下降3.4%。': ['41.3万头: yoy +2.1%', '23.6万头: yoy -3.4%'],
  '产值412亿元，同比增长7.8%，环比回落1.2%；销量268万台，增长9.3%。': [
    '412亿元: yoy +7.8%; mom -1.2%',
    '268万台: yoy +9.3%',
  ],
  '新建住房1200套，其中公租房700套、保租房500套，完成年度任务1000套的120%。': [
    '1200套: completion 120% (年度任务1000套)',
    '700套: ',
    '500套: ',
    '1000套: ',
  ],
  '到位资金30亿元。其中，内资26亿元，外资4亿元，完成年度目标的96.8%。': [
    '30亿元: completion 96.8% (年度目标)',
    '26亿元: ',
    '4亿元: ',
  ],
  '新建住房1200套，其中公租房700套，完成年度任务的107.7%。': ['1200套: ', '700套: completion 107.7% (年度任务)'],
  '进出口12亿元，其中出口8亿元、进口4亿元，增长5%。': ['12亿元: ', '8亿元: ', '4亿元: growth +5%'],
  '土石方完成812万方，完成设计总量的92.4%。': ['812万方: completion 92.4% (设计总量)'],
  '浓度31微克/立方米，同比改善6.1%。': ['31微克/立方米: yoy 6.1%'],
  '普惠贷款增速高于各项贷款平均增速6.3个百分点。': ['6.3个百分点: gap +6.3个百分点 (各项贷款平均增速)'],
  '新增绿地653万平方米，年均增加130.6万平方米。': ['653万平方米: ', '130.6万平方米: '],
  '满意度97.6%，比上学年提高1.9个百分点。': ['97.6%: yoy +1.9个百分点 (上学年)'],
  '税收9.6亿元，同比增收0.8亿元，增长9.1%；户均增收1200元。': ['9.6亿元: yoy +0.8亿元; yoy +9.1%', '1200元: '],
  '原煤186万吨，超计划6万吨，比上年增长3%。': ['186万吨: gap +6万吨 (计划); yoy +3% (上年)'],
  '降水量486毫米，较常年偏少12%。': ['486毫米: yoy -12% (常年)'],
  '设备投资额占总投资的76%。': ['76%: share 76% (总投资)'],
  '完成投资额占总投资的76%。': ['76%: share 76% (总投资)'],
  '起降3.2万架次、旅客382万人次、货邮2.6万吨，同比分别增长12%、18%和-3%。': [
    '3.2万架次: yoy +12%',
    '382万人次: yoy +18%',
    '2.6万吨: yoy -3%',
  ],
  '争取资金26亿元，同比多争取1.8亿元；同比多个项目投产，新增产值3亿元。': ['26亿元: yoy +1.8亿元', '3亿元: '],
  '利润2.7亿元，同比减亏增利1.9亿元。': ['2.7亿元: yoy +1.9亿元'],
  '获得金牌28枚、银牌31枚，金牌数列全省第五位。': ['28枚: rank 5位 (全省)', '31枚: '],
};

describe('comparisons', () => {
  for (const [sentence, expected] of Object.entries(CASES))
    it(sentence, () => assert.deepEqual(comparisons(sentence), expected));

  it('are as they are written, with their words in the span', () => {
    const report = read('全年门诊量18.6万人次，同比增长11.2%，居全市第2位。');
    const [{ figure } = { figure: undefined }] = report.figures();
    assert.deepEqual(
      figure?.comparisons.map(({ span }) => report.slice(span)),
      ['同比增长11.2%', '居全市第2位'],
    );
  });

  it('inherit the base that their sentence or paragraph has named', () => {
    assert.deepEqual(comparisons('货运量820万吨，同比增长2.4%，客运量36万人次，增长5.2%。'), [
      '820万吨: yoy +2.4%',
      '36万人次: yoy +5.2%',
    ]);
    assert.deepEqual(comparisons('与上年相比，发案数下降6.1%，破案数增长3.4%。'), [
      '6.1%: yoy -6.1% (上年)',
      '3.4%: yoy +3.4% (上年)',
    ]);
  });

  it('do not inherit it in the next sentence', () => {
    assert.deepEqual(comparisons('货运量820万吨，同比增长2.4%。客运量36万人次，增长5.2%。'), [
      '820万吨: yoy +2.4%',
      '36万人次: growth +5.2%',
    ]);
  });
});

describe('lists', () => {
  const LISTS: Readonly<Record<string, readonly string[]>> = {
    '专利申请量3816件，授权量2210件，同比分别增长8.2%、6.5%。': ['3816件: yoy +8.2%', '2210件: yoy +6.5%'],
    '接待游客125.6万人次、旅游收入8.3亿元，同比分别增长12.5%和15.8%。': [
      '125.6万人次: yoy +12.5%',
      '8.3亿元: yoy +15.8%',
    ],
    '营业收入86亿元，利润5亿元，资产总额突破600亿元，达到612亿元，同比分别增长8.2%、6.5%、10.3%。': [
      '86亿元: yoy +8.2%',
      '5亿元: yoy +6.5%',
      '600亿元: ',
      '612亿元: yoy +10.3%',
    ],
    '起数、死亡人数、受伤人数同比分别下降9.1%、14.3%和11.6%。': [
      '9.1%: yoy -9.1%',
      '14.3%: yoy -14.3%',
      '11.6%: yoy -11.6%',
    ],
  };
  for (const [sentence, expected] of Object.entries(LISTS))
    it(sentence, () => assert.deepEqual(comparisons(sentence), expected));

  it('give each value its head', () => {
    const report = read('高血压、糖尿病患者规范管理率分别为78.5%、77.2%。');
    assert.equal(report.figures().length, 2);
    const two = read('发明专利申请量和授权量分别达3816件和2210件。');
    assert.deepEqual(
      two.figures().map(({ figure }) => figure.indicator.text),
      ['发明专利申请量', '发明专利授权量'],
    );
  });
});

describe('其中', () => {
  const parts = (text: string) =>
    read(text)
      .figures()
      .map(({ figure }) => figure.partOf);

  it('makes a figure part of the one before', () => {
    assert.deepEqual(parts('手术2216台次，其中三四级手术908台次。'), [null, 0]);
    assert.deepEqual(parts('公路里程4860公里（其中高速公路312公里、国省道905公里）。'), [null, 0, 0]);
    assert.deepEqual(parts('零工市场36家，其中市级2家、县级10家、乡镇级24家。'), [null, 0, 0, 0]);
  });

  it('does so only in the unit of the total', () => {
    assert.deepEqual(parts('排查隐患1248项，其中投入资金320万元。'), [null, null]);
  });
});

describe('targets', () => {
  const natures = (text: string) =>
    read(text)
      .figures()
      .map(({ figure }) => figure.nature);
  const report = (heading: string, sentence: string) =>
    `某局2025年工作总结\n一、工作进展\n完成任务。\n二、${heading}\n${sentence}`;

  it('are the figures of a plan', () => {
    assert.deepEqual(natures(report('2026年工作打算', '新建学校3所。')), ['target']);
    assert.deepEqual(natures(report('存在的问题', '缺口3所。')), ['result']);
  });

  it('are the figures of words of aim, wherever they stand', () => {
    for (const sentence of [
      '力争全年完成投资3亿元。',
      '确保粮食产量20万吨。',
      '投资目标为3亿元。',
      '计划完成投资3亿元。',
    ])
      assert.deepEqual(natures(sentence), ['target'], sentence);
    assert.deepEqual(natures('力争完成投资3亿元。全年完成税收2亿元。'), ['target', 'result']);
    for (const sentence of ['累计完成水利计划投资3.8亿元。', '省级投资计划完成3.8亿元。'])
      assert.deepEqual(natures(sentence), ['result'], sentence);
  });

  it('are all figures of goals', () => {
    assert.deepEqual(natures('某局2026年职能目标\n一、党的建设\n培训党员300名。'), ['target']);
  });
});
