import assert from 'node:assert/strict';
import { figures } from '../../fixtures/read';

/** Numbers that count nothing: the sentence holds no figure. */
const NONE: Readonly<Record<string, readonly string[]>> = {
  'dates and times': ['2025年12月31日召开全会。', '会议于7月24日15:40结束。', '2017-07-24 15:40发布。', '1—6月，工作平稳推进。', '截至5月底，任务如期完成。', '2019-2021年实施完毕。', '17、18日召开推进会。', '上午9:00开幕。', '2026年6月底前出台办法。', '“十四五”期间，成效显著。', '十三五末基本建成。', '近三年持续推进。'],
  'document numbers and standards': ['贯彻国发〔2024〕12号文件精神。', '落实鲁政办字〔2025〕8号要求。', '执行GB/T 9704-2012标准。', '通过ISO9001认证。', '依据《2025—2027年三年行动计划》推进。'],
  'ordinals': ['筹备第三届博览会。', '第十四届全国人民代表大会召开。', '完成第一批试点。', '修订第二条、第三条。', '第15个安全月活动启动。', '党的二十大以来。', '第三方机构参与评估。'],
  'names and slogans': ['引进“千人计划”专家。', '构建1+4+N体系。', '实施“百县千镇万村”工程。', '落实八项规定精神。', '坚持一把手负总责。', '做好三农工作。', '“三会一课”制度落实。', '实施3+2贯通培养。', '四川、三亚、九江客源增多。', '推进一二三产业融合。', '打造15分钟便民服务圈。'],
  'codes and models': ['量产T800级碳纤维。', '治理PM2.5污染。', '参加G20峰会。', '建设5G网络。', '引进COVID-19检测设备。', 'A320飞机交付。'],
  'telephone numbers and codes of places': ['联系电话：0532-85911234。', '邮编266000。', '拨打12345热线反映。', '热线：400-8008-8000。'],
  'page numbers and times': ['第1页 共8页', '— 3 —', '2025.12.31'],
  'idioms': ['一大批项目落地。', '十分重视。', '百花齐放、千方百计。', '一个都不能少。', '各项工作再上新台阶。'],
};

describe('what is no figure', () => {
  for (const [name, sentences] of Object.entries(NONE)) {
    describe(name, () => {
      for (const sentence of sentences) it(sentence, () => assert.deepEqual(figures(sentence), []));
    });
  }

  it('does not hide the figure beside it', () => {
    assert.deepEqual(figures('2025年，依据国发〔2024〕12号文件，引进“千人计划”专家6名，建设5G基站120座，第三届博览会签约32个项目。'), ['6名', '120座', '32个']);
    assert.deepEqual(figures('过千亿元行业6个，其中“1+4+N”产业项目12个。').slice(-1), ['12个']);
  });

  it('is the number of a heading', () => {
    assert.deepEqual(figures('（1）3家企业上市\n①2家企业退市'), ['3家', '2家']);
    assert.deepEqual(figures('一、抓排查\n二、抓整改'), []);
  });
});
