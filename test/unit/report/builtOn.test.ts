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
});
