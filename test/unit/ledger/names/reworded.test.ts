import assert from 'node:assert/strict';
import { renamedEventsIn } from '../../../../src/core/ledger/names/renamedEvents';
import { rewordedIn } from '../../../../src/core/ledger/names/reworded';
import { ReportDocument } from '../../../../src/core/report/document';

const REWORDED: readonly (readonly [text: string, odd: string])[] = [
  ['推行“河湖哨兵”工程，巡河1260公里。\n河湖巡哨计划还覆盖到村。', '河湖巡哨计划'],
  ['推进“暖巢护航”项目，改造住宅86户。\n下一步，温馨护航行动将扩大到12个社区。', '温馨护航行动'],
  ['建成“绿电制造公共检测基地”。\n加快“绿电制造共享检测中心”建设。', '“绿电制造共享检测中心”'],
  ['“疏通应急车道”专项行动清理车辆86台。\n“打通应急车道”集中整治以来，没有拥堵。', '“打通应急车道”集中整治'],
  ['县医疗纠纷联合调解中心受理86件。\n县医疗争议联调中心调解成功80件。', '县医疗争议联调中心'],
  ['城市地下管网监测平台接入点位860个。\n地下管网智慧监测系统与水厂互通。', '地下管网智慧监测系统'],
  ['依托清湖云诊平台开展会诊86例。\n群众可在湖清云诊系统上预约。', '湖清云诊系统'],
  ['推进消防安全治本攻坚三年行动，排查隐患860处。\n深化消防安全治本攻坚专项整治。', '消防安全治本攻坚专项整治'],
];
const TWO_THINGS: readonly string[] = [
  '推行“河湖哨兵”工程，巡河1260公里。\n启动河湖清淤计划，清淤86万方。',
  '推行“河湖哨兵”工程、河湖清淤计划。',
  '推行“河湖哨兵”工程。\n河湖面貌改善，河湖水质达标，河湖生态恢复。\n河湖治理计划还覆盖到村。',
  '推行“河湖哨兵”工程。\n河湖行动还覆盖到村。',
  '县医疗纠纷调解中心受理86件。\n县劳动争议调解中心受理42件。',
  '一体化智慧校园平台上线。\n智慧校园平台接入86所学校。',
  '推进消防安全治本攻坚三年行动。\n深化消防安全治本攻坚行动。',
];

describe('names that are worded otherwise', () => {
  for (const [text, odd] of REWORDED)
    it(odd, () => {
      assert.deepEqual(
        rewordedIn(new ReportDocument(text).report).map((one) => one.odd.name),
        [odd],
      );
    });
  for (const text of TWO_THINGS)
    it(`not: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(rewordedIn(new ReportDocument(text).report), []);
    });
});

describe('events by another name', () => {
  const events = (text: string): readonly string[] =>
    renamedEventsIn(new ReportDocument(text).report).map((one) => one.odd.name);
  it('are those that are spoken of as known', () => {
    assert.deepEqual(events('举办“金秋购车节”，售车860辆；秋季车展节期间贷款1.2亿元。'), ['秋季车展节']);
    assert.deepEqual(events('承办“环湖马拉松”，参赛1.2万人，山湖马拉松当天接待游客6万人次。'), ['山湖马拉松']);
  });
  it('are no holidays, short forms or other events of the report', () => {
    assert.deepEqual(events('举办“金秋购车节”，售车860辆；国庆节期间贷款1.2亿元。'), []);
    assert.deepEqual(events('举办“金秋购车节”，售车860辆；购车节期间贷款1.2亿元。'), []);
    assert.deepEqual(events('举办“金秋购车节”，售车860辆；龙舟节期间接待2万人。\n三月三龙舟节圆满举办。'), []);
  });
});
