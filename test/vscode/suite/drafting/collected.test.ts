import assert from 'node:assert/strict';
import { Uri, commands, workspace } from 'vscode';
import { extension } from '../support';
import { drafted, workbook, lastYearsReport } from './lastYear';

describe('a workbook that comes back from the departments', () => {
  const file = lastYearsReport();

  it('tells last year’s value, which is this year’s too', async () => {
    const { ways } = (await extension()).drafting;
    const { document } = await drafted(file);
    await commands.executeCommand('zongjie.switchDraftingWay');
    const text = document.getText();
    const left = ways.open(document).length;
    const sheet = Uri.joinPath(file, '..', '数据采集表.xlsx');
    try {
      await workspace.fs.writeFile(
        sheet,
        workbook([
          ['今年', '上年原文（勿改）', '位置（勿改）'],
          [3.6, '3.6', '农村供水投资'],
        ]),
      );
      await commands.executeCommand('zongjie.fillCollect', sheet);
      assert.equal(document.getText(), text);
      assert.equal(ways.open(document).length, left - 1);
    } finally {
      await workspace.fs.delete(sheet);
    }
  });
});
