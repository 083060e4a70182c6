import assert from 'node:assert/strict';
import { builtOnIn } from '../../../src/core/report/twice/builtOn';
import { countMismatchesIn } from '../../../src/core/report/headings/announcedCount';
import { read } from '../../fixtures/read';

const plan = (done: string, planned: string): string =>
  `某县文旅局2025年工作总结\n一、主要工作\n${done}\n二、存在的问题\n人手不足。\n三、2026年打算\n${planned}`;

const told = (done: string, planned: string): string[] => {
  const report = read(plan(done, planned));
  return builtOnIn(report).map(({ span, told: place }) => `${report.slice(span)} for ${report.slice(place.span)}`);
};

describe('what a plan builds on', () => {
  it('was told with another number', () => {
    assert.deepEqual(told('新建城市书房12座。', '在上年新建13座城市书房的基础上，再建10座。'), ['13座 for 12座']);
    assert.deepEqual(told('全年接待国内游客3186.4万人次。', '在国内游客3168.4万人次的接待规模上，再增长10%。'), [
      '3168.4万人次 for 3186.4万人次',
    ]);
    assert.deepEqual(told('执行到位金额3.26亿元。', '力争执行到位金额在2025年3.62亿元的基础上增长5%。'), [
      '3.62亿元 for 3.26亿元',
    ]);
  });

  it('is what a goal starts from, or what is put to use', () => {
    assert.deepEqual(told('社会培训34860人次。', '社会培训规模由3.84万人次扩大到4万人次以上。'), [
      '3.84万人次 for 34860人次',
    ]);
    assert.deepEqual(told('开通定制公交线路26条。', '定制公交线路由现有的29条拓展到35条。'), ['29条 for 26条']);
    assert.deepEqual(told('争取上级水利专项资金3.62亿元。', '用好已经争取到位的3.26亿元水利专项资金。'), [
      '3.26亿元 for 3.62亿元',
    ]);
    assert.deepEqual(
      told('改造老旧管网累计达到3.56公里。', '改造老旧管网0.8公里，在现有3.46公里基础上达到4.26公里。'),
      ['3.46公里 for 3.56公里'],
    );
    assert.deepEqual(told('用好现有的员额。', '依托现有12条线路。'), []);
  });

  it('is right where it is rounded off, or is a rate that may be of something else', () => {
    assert.deepEqual(told('执行到位金额3.26亿元。', '执行到位金额在2025年近3.3亿元的基础上增长5%。'), []);
    assert.deepEqual(told('社会培训34860人次。', '社会培训规模由3.49万人次扩大到4万人次以上。'), []);
    assert.deepEqual(told('总承包部新签占比36.3%。', '市政业务新签占比由2025年的42.8%提高到45%以上。'), []);
  });

  it('is of no year before the one that the plan names', () => {
    assert.deepEqual(
      told('执行到位金额由2024年的3.62亿元降至3.26亿元。', '执行到位金额在2025年3.26亿元的基础上增长5%。'),
      [],
    );
    assert.deepEqual(told('货运量由2024年的482万吨增至512万吨。', '货运量在2025年522万吨的基础上增长5%。'), [
      '522万吨 for 512万吨',
    ]);
  });

  it('is found by two digits swapped, whatever it is called', () => {
    assert.deepEqual(told('在校学生14860人。', '在14680名学员的基础上优化结构。'), ['14680名 for 14860人']);
    assert.deepEqual(
      told('在校学生14860人，电大学员16480人。', '在14680名学籍的基础上优化结构。'),
      [],
      'either may be meant',
    );
  });

  it('is right where the report has the number, or nothing so named, or nothing so near', () => {
    assert.deepEqual(told('新建城市书房12座，改造书房13座。', '在上年新建13座城市书房的基础上，再建10座。'), []);
    assert.deepEqual(told('修缮文保建筑12座。', '在现有13座水文站的基础上，再建两座。'), []);
    assert.deepEqual(told('新建城市书房12座。', '在现有53座城市书房的基础上，再建10座。'), []);
  });
});

describe('a number of parts that a paragraph announces', () => {
  const counted = (lead: string, ...items: readonly string[]): string[] => {
    const report = read(plan('新建书房12座。', [lead, ...items].join('\n')));
    return countMismatchesIn(report).map(
      ({ announced, listed, isSure }) => `${announced}/${listed}${isSure ? '' : '+'}`,
    );
  };

  it('is held against the headings behind', () => {
    const items = ['1.建书房。建成10座。', '2.办展览。办展12场。', '3.抓演出。演出60场。'];
    assert.deepEqual(counted('重点抓好以下四项工作：', ...items), ['4/3']);
    assert.deepEqual(counted('具体抓好两个方面：', ...items), []);
    assert.deepEqual(counted('重点抓好以下三件实事：', ...items), []);
    assert.deepEqual(counted('重点抓好以下七项工作：', ...items), [], 'of something else');
    assert.deepEqual(
      counted('重点抓好以下四项工作：', ...items.slice(0, 2), '4.抓演出。演出60场。'),
      ['4/3'],
      'what is wanting in the numbers is wanting in what is announced',
    );
    assert.deepEqual(
      counted('重点抓好以下五项工作：', ...items.slice(0, 2), '4.抓演出。演出60场。'),
      ['5/3+'],
      'the numbers say four',
    );
    assert.deepEqual(counted('四项重点工作取得新的突破。', ...items), ['4/3+'], 'others may be meant');
    assert.deepEqual(counted('四项工作取得全省第一。其余有序推进。', ...items), []);
  });

  it('is told in other words, too', () => {
    const items = ['1.建书房。建成10座。', '2.办展览。办展12场。', '3.抓演出。演出60场。'];
    assert.deepEqual(counted('全年重点做了四个方面的工作。', ...items), ['4/3']);
    assert.deepEqual(counted('推进四项重点任务。', ...items), ['4/3']);
    assert.deepEqual(counted('重点实施四大工程，努力为群众提供更好的服务。', ...items), ['4/3']);
    assert.deepEqual(counted('可以概括为四个“新”。', ...items), ['4/3']);
    assert.deepEqual(counted('重点实施三大工程，努力为群众提供更好的服务。', ...items), []);
    assert.deepEqual(counted('争取在全市推进四项重点任务试点。', ...items), []);
  });

  it('is held against paragraphs that count themselves', () => {
    const items = ['第一项，建书房。建成10座。', '书房免费开放。', '第二项，办展览。', '第三项，抓演出。'];
    assert.deepEqual(counted('推进四项重点任务。', ...items), ['4/3']);
    assert.deepEqual(counted('推进三项重点任务。', ...items), []);
    assert.deepEqual(counted('推进四项重点任务。', '第一件，建书房。', ...items.slice(2)), [], 'of two kinds');
  });

  it('may stand in a heading', () => {
    const inHeading = (heading: string): string[] =>
      countMismatchesIn(
        read(
          `某镇中心校工作总结\n一、做法\n校园平安。\n${heading}\n第一件，课堂提质。\n第二件，五育并举。\n第三件，家校同心。\n三、打算\n抓教研。`,
        ),
      ).map(({ announced, listed, isSure }) => `${announced}/${listed}${isSure ? '' : '+'}`);
    assert.deepEqual(inHeading('二、全年干成的四件事'), ['4/3+']);
    assert.deepEqual(inHeading('二、全年干成的三件事'), []);
    assert.deepEqual(inHeading('二、全年干成的大事'), []);
  });
});
