import assert from 'node:assert/strict';
import { ConfigurationTarget, Position, Selection, window, workspace } from 'vscode';
import { closeEditors, eventually, extension, showReport, unset } from '../support';

describe('the status bar', () => {
  afterEach(closeEditors);
  afterEach(() => unset('speech.charactersPerMinute'));

  it('counts characters, figures, reading time and problems, and follows the edit', async () => {
    const { status } = (await extension()).rooms;
    const editor = await showReport('接诊急救患者3260人次。');
    // 接诊急救患者三千二百六十人次: 14 syllables at 220 a minute
    await eventually(() =>
      assert.match(status.text ?? '', / 10(字| chars) {2}1(个数据| figures) {2}(约5秒|about 5 s) {2}\$\(check\) 0$/),
    );
    await editor.edit((builder) => builder.insert(new Position(0, '接诊急救患者3260人次'.length), '，下降4.5%'));
    await eventually(() => assert.match(status.text ?? '', /\$\(warning\) 1$/));
  });

  it('tells problems by severity, hints in the tooltip only', async () => {
    const { status } = (await extension()).rooms;
    await showReport('一、工作进展\n零售额增长12.3%，培训XX人次,建成村站18个。\n三、存在问题\n人手不足。\n');
    await eventually(() => assert.match(status.text ?? '', /\$\(error\) 2 \$\(warning\) 1 \$\(info\) 1$/));
  });

  it('counts what is selected, at the pace that is set', async () => {
    const { status } = (await extension()).rooms;
    const editor = await showReport('接诊急救患者3260人次。');
    editor.selections = [new Selection(0, 0, 0, 6), new Selection(0, 6, 0, 10)];
    await eventually(() =>
      assert.match(status.text ?? '', /^\$\(selection\) (已选7字|7 chars selected) {2}(约5秒|about 5 s) {2}/),
    );
    await workspace.getConfiguration('zongjie').update('speech.charactersPerMinute', 60, ConfigurationTarget.Workspace);
    await eventually(() => assert.match(status.text ?? '', /(约10秒|about 10 s)/));
    editor.selection = new Selection(0, 0, 0, 0);
    await eventually(() => assert.match(status.text ?? '', /^\$\(note\) 10/));
  });

  it('is silent for other documents', async () => {
    const { status } = (await extension()).rooms;
    await showReport('完成投资12亿元。');
    await window.showTextDocument(await workspace.openTextDocument({ content: '会议记录', language: 'plaintext' }));
    await eventually(() => assert.equal(status.text, undefined));
  });
});
