import assert from 'node:assert/strict';
import { takenUpIn } from '../../../../src/core/ledger/names/takenUp';
import { read } from '../../../fixtures/read';

const told = (done: string, planned: string): string[] =>
  takenUpIn(
    read(`某县水利局2025年工作总结\n一、主要工作\n${done}\n二、存在的问题\n人手不足。\n三、下一步打算\n${planned}`),
  ).map(({ odd, usual }) => `${odd.name} for ${usual.name}`);

describe('things that are taken up by another name', () => {
  it('have another kind', () =>
    assert.deepEqual(told('启动“百塘清淤”行动，清淤山塘126口。', '扩大“百塘清淤”工程覆盖面。'), [
      '“百塘清淤”工程 for “百塘清淤”行动',
    ]));

  it('are spelt out, cut or a character off without quotation marks', () => {
    assert.deepEqual(told('“清江智水”平台接入站点86个。', '清江智慧水务平台二期于9月建成。'), [
      '清江智慧水务平台 for “清江智水”平台',
    ]);
    assert.deepEqual(told('“云溪泉”区域公用品牌授权企业26家。', '打响云溪泉公共品牌。'), [
      '云溪泉公共品牌 for “云溪泉”区域公用品牌',
    ]);
    assert.deepEqual(told('“铁腕治污”专项行动查办案件26件。', '推进铁拳治污专项行动。'), [
      '铁拳治污专项行动 for “铁腕治污”专项行动',
    ]);
  });

  it('are turned, or begin alike where there is no other of their kind', () => {
    assert.deepEqual(told('深入实施“登峰学科计划”。', '“学科登峰计划”支持的6个学科通过评估。'), [
      '“学科登峰计划” for “登峰学科计划”',
    ]);
    assert.deepEqual(told('举办“阳光赛场”校园联赛1360场。', '继续办好“阳光体育”联赛。'), [
      '“阳光体育”联赛 for “阳光赛场”校园联赛',
    ]);
  });

  it('are other things where several of a kind are told, where nothing takes up, where only the place is shared', () => {
    assert.deepEqual(told('建成“智慧河湖”平台、“智慧灌区”平台。', '继续完善“智慧泵站”平台。'), []);
    assert.deepEqual(told('“阳光赛场”联赛举办1360场。', '新办“阳光厨房”联赛。'), []);
    assert.deepEqual(told('“清江通”平台用户12万户。', '清江市场监管平台接入商户86家。'), []);
    assert.deepEqual(told('“云溪泉”区域公用品牌授权企业26家。', '打响云溪泉品牌。'), []);
  });
});
