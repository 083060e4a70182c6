import assert from 'node:assert/strict';
import { headings, outline, read } from '../../fixtures/read';

const outlineOf = (text: string): string[] => outline(read(text));
const BODY = '全年办理各类事项3000余件，群众反映良好，各项指标均好于预期。';

describe('headings numbered with Roman numerals', () => {
  for (const [one, two] of [
    ['Ⅰ.', 'Ⅱ.'],
    ['Ⅰ、', 'Ⅱ、'],
    ['I. ', 'II. '],
    ['I、', 'II、'],
  ] as const)
    it(`${one} and ${two} stand above 一、`, () =>
      assert.deepEqual(
        outlineOf(
          `${one}2025年工作回顾\n一、供水管网\n${BODY}\n二、抄表收费\n${BODY}\n${two}2026年工作安排\n一、水厂改造\n${BODY}`,
        ),
        [
          `${one.trim()} 2025年工作回顾 [progress]`,
          '  一、 供水管网 [progress]',
          '  二、 抄表收费 [progress]',
          `${two.trim()} 2026年工作安排 [plan]`,
          '  一、 水厂改造 [plan]',
        ],
      ));

  it('are none in words', () => {
    assert.deepEqual(headings(`一、科研\nⅠ 类新药获批1个。${BODY}\n二、教学\nIT 人才引进12人。${BODY}`), [
      '一、 科研',
      '二、 教学',
    ]);
  });
});

describe('headings of texts pasted on one line', () => {
  it('第一节 below 第一章, with blanks for line breaks', () =>
    assert.deepEqual(
      outlineOf(
        `某院2025年工作总结 第一章 工作情况 第一节 门诊服务 ${BODY} 第二节 住院服务 ${BODY} 第二章 存在问题 第一节 床位紧张 ${BODY} 第二节 设备老化 ${BODY}`,
      ),
      [
        '第一章 工作情况 [progress]',
        '  第一节 门诊服务 [progress]',
        '  第二节 住院服务 [progress]',
        '第二章 存在问题 [problems]',
        '  第一节 床位紧张 [problems]',
        '  第二节 设备老化 [problems]',
      ],
    ));

  it('but not the 第三章 of a law', () =>
    assert.deepEqual(headings(`一、普法宣传\n学习《条例》 第三章 监督管理 的规定，${BODY}\n二、执法检查\n${BODY}`), [
      '一、 普法宣传',
      '二、 执法检查',
    ]));

  it('1. over （一）, whose numbers go on behind the inner row', () =>
    assert.deepEqual(
      outlineOf(
        `某局2025年工作总结 1.工作完成情况 （一）执法检查。${BODY}（二）信访办理。${BODY}2.存在的问题 （一）人手不足。${BODY}（二）装备老化。${BODY}`,
      ),
      [
        '1. 工作完成情况 [progress]',
        '  （一） 执法检查 [progress]',
        '  （二） 信访办理 [progress]',
        '2. 存在的问题 [problems]',
        '  （一） 人手不足 [problems]',
        '  （二） 装备老化 [problems]',
      ],
    ));
});

describe('numbers glued to the heading above', () => {
  it('1、 behind a heading of two clauses, (1) behind 1、', () =>
    assert.deepEqual(
      outline(
        read(
          '某站2025年工作总结。一、围绕供水保障，管网改造提速1、更换老旧管网今年以来，施工队伍分三班作业，全年换管12公里，漏损明显下降，群众反映的水压不稳问题得到解决。2、改造二次泵房今年以来，采取分片包干的办法，改造泵房6座，高层住户水压稳定，群众满意，投诉比上年少了一半以上。二、优化服务1、抓培训(1)、集中培训。办班6期。(2)、上门培训。走访86户。',
        ),
      ),
      [
        '一、 围绕供水保障，管网改造提速 [progress]',
        '  1、 更换老旧管网 [progress]',
        '  2、 改造二次泵房 [progress]',
        '二、 优化服务 [progress]',
        '  1、 抓培训 [progress]',
        '    (1)、 集中培训 [progress]',
        '    (2)、 上门培训 [progress]',
      ],
    ));

  it('are none where no second opens a sentence', () =>
    assert.deepEqual(
      outline(read('某站2025年工作总结。一、管网改造提速，见附表(1)所列。换管12公里。二、优化服务。办班6期。')).map(
        (line) => line.slice(0, 2),
      ),
      ['一、', '二、'],
    ));
});

it('a clause that only tells when is no heading by itself', () =>
  assert.deepEqual(
    outline(
      read(
        '某馆2025年工作总结\n一、书屋管理\n1.今年，继续评定星级书屋，经过为期两周的现场考察，评出三星级书屋14家。\n2.截至11月底，配送图书2871册，覆盖全区87家书屋，读者反映良好，借阅量明显上升。',
      ),
    ).slice(1),
    ['  1. 今年，继续评定星级书屋 [progress]', '  2. 截至11月底，配送图书2871册 [progress]'],
  ));

describe('headings without numbers', () => {
  it('in brackets may have two clauses', () =>
    assert.deepEqual(
      headings(
        `某馆2025年工作总结\n【借阅更便捷，读者更满意】${BODY}\n【藏品更丰富，展陈更生动】${BODY}\n【队伍更专业，管理更规范】${BODY}`,
      ),
      ['借阅更便捷，读者更满意', '藏品更丰富，展陈更生动', '队伍更专业，管理更规范'],
    ));

  it('that a refrain opens, with nothing but items below', () =>
    assert.deepEqual(
      outlineOf(
        `一、2025年工作情况\n一年来，护林体系更加完善。\n（1）巡护到位。${BODY}\n（2）监测到位。${BODY}\n一年来，造林任务全面完成。\n（1）整地到位。${BODY}\n（2）管护到位。${BODY}\n二、下一步打算\n${BODY}`,
      ),
      [
        '一、 2025年工作情况 [progress]',
        '  一年来，护林体系更加完善 [progress]',
        '    （1） 巡护到位 [progress]',
        '    （2） 监测到位 [progress]',
        '  一年来，造林任务全面完成 [progress]',
        '    （1） 整地到位 [progress]',
        '    （2） 管护到位 [progress]',
        '二、 下一步打算 [plan]',
      ],
    ));

  it('stand below a numbered one without text that they follow at once, worded as titles or not', () =>
    assert.deepEqual(
      outlineOf(
        `一、存在的问题\n（一）服务还有差距\n窗口还有差距\n${BODY}\n上门还有差距\n${BODY}\n（二）管理有待加强\n${BODY}\n二、下一步打算\n${BODY}`,
      ),
      [
        '一、 存在的问题 [problems]',
        '  （一） 服务还有差距 [problems]',
        '    窗口还有差距 [problems]',
        '    上门还有差距 [problems]',
        '  （二） 管理有待加强 [problems]',
        '二、 下一步打算 [plan]',
      ],
    ));

  it('behind a dash keep it as their mark, however they end', () =>
    assert.deepEqual(
      headings(`一、存在的问题\n——基层力量薄弱。${BODY}\n——设施更新缓慢。${BODY}\n二、下一步打算\n${BODY}`),
      ['一、 存在的问题', '—— 基层力量薄弱', '—— 设施更新缓慢', '二、 下一步打算'],
    ));
});

it('a name below the number of a part is no first part that the title answers', () =>
  assert.deepEqual(
    outlineOf(`某县2024年工作总结\n${BODY}\n一、\n2024年工作情况\n${BODY}\n二、\n2025年工作打算\n${BODY}`),
    ['一、 2024年工作情况 [progress]', '二、 2025年工作打算 [plan]'],
  ));

describe('what pages put before a heading', () => {
  it('pictures, and numbers that are keys', () =>
    assert.deepEqual(
      outlineOf(
        `某镇2025年工作总结\n🌟一、2025年工作情况\n1️⃣ 护林防火扎实有效。${BODY}\n2️⃣ 河道清淤全面完成。${BODY}\n🎯二、2026年工作打算\n${BODY}`,
      ),
      [
        '一、 2025年工作情况 [progress]',
        '  1️⃣ 护林防火扎实有效 [progress]',
        '  2️⃣ 河道清淤全面完成 [progress]',
        '二、 2026年工作打算 [plan]',
      ],
    ));

  it('关键词一： is a number, as 案例一： is', () =>
    assert.deepEqual(headings(`某社2025年经营情况\n关键词一：稳增长\n${BODY}\n关键词二：优结构\n${BODY}`), [
      '关键词一： 稳增长',
      '关键词二： 优结构',
    ]));
});

describe('numbers of a sentence', () => {
  it('一、二级 counts no part', () =>
    assert.deepEqual(
      headings(`一、二级保护动物繁育等工作按计划完成，${BODY}\n一、饲养繁育\n${BODY}\n二、科普宣传\n${BODY}`),
      ['一、 饲养繁育', '二、 科普宣传'],
    ));

  it('三、四季度安排 is a heading with its number, 三、四季度产量 no heading', () =>
    assert.deepEqual(
      headings(
        `三、四季度产量回升，${BODY}\n一、饲养繁育\n${BODY}\n二、科普宣传\n${BODY}\n三、四季度工作安排\n${BODY}`,
      ),
      ['一、 饲养繁育', '二、 科普宣传', '三、 四季度工作安排'],
    ));

  it('（一）…、（二）…、（三）… is a list', () =>
    assert.deepEqual(
      headings(`一、饲养繁育\n坚持（一）科学配餐、（二）行为训练、（三）丰容并举，${BODY}\n二、科普宣传\n${BODY}`),
      ['一、 饲养繁育', '二、 科普宣传'],
    ));
});

describe('roles', () => {
  it('a word of what is to come makes no plan of a section among results', () => {
    const { sections } = read(
      `某校2025年总务工作总结\n一、后勤服务\n${BODY}\n二、基建维修\n绿化工程接近尾声，就等铺草坪、装路灯，力争明年3月完工。\n三、校园卫生\n${BODY}`,
    );
    assert.deepEqual(
      sections.map(({ role }) => role),
      ['progress', 'progress', 'progress'],
    );
  });

  it('还存在着许多薄弱环节 opens problems', () =>
    assert.deepEqual(
      outlineOf(
        `某镇2025年安全工作总结\n一、安全形势\n${BODY}\n今年以来形势总体平稳，但是还存在着许多薄弱环节。1、个别业主忽视安全。2、设备带病运行。\n二、下一步打算\n${BODY}`,
      ),
      [
        '一、 安全形势 [progress]',
        '  今年以来形势总体平稳，但是还存在着许多薄弱环节 [problems]',
        '    1、 个别业主忽视安全 [problems]',
        '    2、 设备带病运行 [problems]',
        '二、 下一步打算 [plan]',
      ],
    ));

  it('现将工作情况汇报 announces, and is no heading', () =>
    assert.deepEqual(
      headings(
        `某站工作汇报\n${BODY}\n现将2025年工作情况汇报\n（一）指标完成情况\n${BODY}\n（二）项目建设情况\n${BODY}`,
      ),
      ['（一） 指标完成情况', '（二） 项目建设情况'],
    ));
});
