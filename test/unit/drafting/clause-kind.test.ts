import assert from 'node:assert/strict';
import { kindOfClause, plansOnce, tellsFirst } from '../../../src/core/drafting/clauseKind';
import type { ClauseKind } from '../../../src/core/drafting/clauseKind';
import { rollOver } from '../../../src/core/drafting/rollover/rollOver';
import { toHalfWidth } from '../../../src/core/text/width';
import { read } from '../../fixtures/read';

/** Clauses by what they speak of, a class a line, each in several fields of work. */
const CLAUSES: readonly (readonly [name: string, kind: ClauseKind, clauses: string])[] = [
  ['works', 'event', '苗圃泵站开工|县医院门诊楼封顶|老粮库拆除|游客中心投入使用|地下管廊贯通'],
  [
    'bodies and people',
    'event',
    '河道管护队成立|工会完成换届|原站长调任县水利局|所属三家企业合并|党支部书记当选县人大代表',
  ],
  ['agreements', 'event', '与邻县签署联防协议|同农商行签约|两所学校结为友好学校|林权纠纷达成和解'],
  ['papers', 'event', '林长制办法印发|草原规划获省政府批复|保护区列入国家名录|课题结题|绿地标准发布'],
  ['occasions', 'event', '召开全省护林现场会|承办农民丰收节|主题书展开幕|湿地公园亮相'],
  ['what is done well and done', 'event', '成功争取省级试点|如期通过国家验收|全部拆除违建|圆满承办省运会|提前完成迁改'],
  [
    'what is brought in, carried on or cleared once',
    'event',
    '引进德国制粉生产线|创建国家级示范区获批|食堂经验在全省推广|巡察反馈的问题全部整改',
  ],
  [
    'what only begins alike',
    'timeless',
    '引进先进理念和技术人才|总结推广基层经验|建立审计发现问题整改台账|密切联系服务群众',
  ],
  ['behind the name of a place', 'event', '保护区列入名录|服务中心搬迁|救助站更名'],
  ['behind a preposition', 'event', '在全省率先启动林权改革|为村民建成饮水工程|经省局批准'],
  ['what happened to the body itself', 'event', '省厅对我局开展审计|巡察组到我县反馈意见|职工王芳获得省级奖章'],
  ['work without end', 'timeless', '加强苗木管护|严格执行限额采伐|我局坚持阳光采购|全局干部深入一线|各级林长定期巡林'],
  ['how things stand', 'timeless', '绿化水平不断提升|巡护队伍更加规范|森林防火形势平稳|干群关系持续改善'],
  ['what only names an event', 'timeless', '完善竣工验收管理|规范合同签订流程|做好退休职工服务|优化企业开办环节'],
  ['what recurs', 'timeless', '每月召开林长例会|每逢周末开馆|及时发布火险预警|坚持定期举办讲座'],
  [
    'what each year brings anew',
    'timeless',
    '全面完成年度造林任务|年度目标任务全面完成|圆满完成各项工作|按时完成上级交办任务',
  ],
  ['what is to come, or was not done', 'timeless', '加快推进泵站建成投用|推动林下项目落地投产'],
  ['behind an attribute with a verb of its own', 'event', '持续八年的林权之争握手言和|推动落实的泵站项目开工'],
  ['how a matter ended', 'event', '林场归属尘埃落定|旧粮库退出历史舞台|重建方案揭晓'],
  ['a case named by its day', 'event', '“3·8”林火案处置稳妥|办好“6·2”溃堤事故善后'],
  ['what still has not come', 'event', '护林站至今未通电|泵房尚未完工|补偿款迟迟没有兑现'],
  ['a campaign with a name of its own', 'event', '部署开展“护林”专项行动|打响“清塘”攻坚战'],
  ['what was meant to come', 'event', '原定秋季开园的展馆仅完成基础|泵站因征地受阻没能开工|迎来省级复审'],
  ['done by a day', 'event', '9月底前全部发放到位|8月15日前已清点入库'],
  ['how a task is to be done', 'timeless', '把林地底线守牢|把苗木质量抓实|【党建】落实林长责任'],
  ['what is, is no event', 'timeless', '管护是林业的根本|绿水青山是最大底气|标准地常年供应'],
  ['what no word decides', 'unsure', '旅客改由东门进站|苗绣卖到了法国|母婴室扩容'],
];

describe('what a clause of results speaks of', () => {
  for (const [name, kind, clauses] of CLAUSES)
    it(`${kind}: ${name}`, () => {
      for (const clause of clauses.split('|')) assert.equal(kindOfClause(toHalfWidth(clause)), kind, clause);
    });

  it('is no event where what would be one has not come about', () => {
    for (const clause of ['泵站将开工', '展馆未开馆', '试点有望获批', '码头拟开建', '供水计划投产', '泵房待验收'])
      assert.notEqual(kindOfClause(clause), 'event', clause);
  });

  it('a single thing that a plan names, and what every plan says', () => {
    for (const clause of [
      '年内建成护林驿站并投入运行',
      '泵站9月通水',
      '启动“十五五”绿化规划编制',
      '首次举办苗木展',
      '筹办护林员大赛',
      '迎接省级复核验收',
      '完成股权回购注销',
    ])
      assert.equal(plansOnce(toHalfWidth(clause)), true, clause);
    for (const clause of [
      '推动一批项目开工',
      '鼓励林企上市',
      '建成现代化林业强县',
      '抓好竣工验收管理',
      '推动工作落实',
      '完成年度造林任务',
      '加强日常巡护',
    ])
      assert.equal(plansOnce(toHalfWidth(clause)), false, clause);
  });

  it('the first of its kind, whatever it counts', () => {
    for (const clause of ['建成全县首座林下粮仓', '首例移植完成', '首单碳汇成交', '实现零的突破'])
      assert.equal(tellsFirst(clause), true, clause);
    for (const clause of ['把安全放在首位', '力争首次入围', '首要任务是防火'])
      assert.equal(tellsFirst(clause), false, clause);
  });

  it('no clause is too long to be read in time that grows with it', () => {
    const long = '每项开工将竣工'.repeat(20000);
    assert.equal(kindOfClause(long), 'timeless');
  });
});

describe('an event in the draft of the next year', () => {
  const rolled = (sentence: string): string =>
    rollOver(read(`江北区园林局2024年工作总结\n一、工作进展\n${sentence}\n`))?.text.split('\n')[2] ?? '';

  it('is marked once, and not where a number or a time is asked anew', () => {
    assert.equal(rolled('苗圃泵站开工。'), '苗圃泵站开工【待核（去年的一次性事项）】。');
    assert.equal(rolled('3座泵站开工。'), '【待填（上年3）】座泵站开工。');
    assert.equal(rolled('6月8日泵站开工。'), '【待填（上年6月8日）】泵站开工。');
    assert.equal(rolled('2024年6月，泵站开工。'), '2025年【待填（上年6月）】，泵站开工。');
    assert.equal(rolled('第三届花展开幕。'), '【待核第三届（今年是哪一次）】花展开幕。');
  });

  it('is one though a year of old tells what it befell', () => {
    assert.equal(rolled('1998年建成的泵房移交水务局。'), '1998年建成的泵房移交水务局【待核（去年的一次性事项）】。');
    assert.equal(rolled('泵房于1998年建成。'), '泵房于1998年建成。');
  });

  it('in names its numbers count nothing', () => {
    assert.equal(rolled('K126边坡滑塌抢通。'), 'K126边坡滑塌抢通【待核（去年的一次性事项）】。');
    assert.equal(rolled('二期泵站3号机组并网。'), '二期泵站3号机组并网【待核（去年的一次性事项）】。');
  });
});
