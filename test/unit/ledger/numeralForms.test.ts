import { deepEqual } from 'node:assert/strict';
import { numeralFormsIn } from '../../../src/core/ledger/names/numeralForms';
import { ReportDocument } from '../../../src/core/report/document';

const toldIn = (text: string): readonly string[] =>
  numeralFormsIn(new ReportDocument(text).report).map(({ odd, usual }) => `${odd.name} ${usual.name}`);

describe('names whose number is written in two ways', () => {
  it('tells the way that stands in fewer places, or else the later', () => {
    deepEqual(toldIn('“清风1号”平台上线，“清风1号”发出预警260次。\n“清风一号”误报偏多。'), ['清风一号 清风1号']);
    deepEqual(toldIn('检修平台“清风十号”上线。\n“清风10号”检修平台误报偏多。'), ['清风10号 清风十号']);
  });

  it('is silent of other numbers, of one way, and of documents known by their number', () => {
    deepEqual(toldIn('“清风1号”平台上线。\n“清风二号”误报偏多。'), []);
    deepEqual(toldIn('“清风1号”平台上线。\n“清风1号”误报偏多。'), []);
    deepEqual(toldIn('落实中央“一号文件”。\n对照中央“1号文件”查漏补缺。'), []);
  });
});
