import assert from 'node:assert/strict';
import { Position, window, workspace } from 'vscode';
import { closeEditors, eventually, extension, showReport } from './support';

describe('the status bar', () => {
  afterEach(closeEditors);

  it('counts characters, figures and problems, and follows the edit', async () => {
    const { status } = await extension();
    const editor = await showReport('接诊急救患者3260人次。');
    await eventually(() => assert.match(status.text ?? '', / 10(字| chars) {2}1(个数据| figures) {2}\$\(check\) 0$/));
    await editor.edit((builder) => builder.insert(new Position(0, '接诊急救患者3260人次'.length), '，下降4.5%'));
    assert.match(status.text ?? '', /\$\(warning\) 1$/);
  });

  it('is silent for other documents', async () => {
    const { status } = await extension();
    await showReport('完成投资12亿元。');
    await window.showTextDocument(await workspace.openTextDocument({ content: '会议记录', language: 'plaintext' }));
    await eventually(() => assert.equal(status.text, undefined));
  });
});
