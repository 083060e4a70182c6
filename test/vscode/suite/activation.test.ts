import assert from 'node:assert/strict';
import { commands, extensions, window, workspace } from 'vscode';
import { closeEditors, eventually } from './support';

const ID = 'zongjie.zongjie';

describe('activation', () => {
  after(closeEditors);

  it('comes with a plain text, for any may be a report', async () => {
    await window.showTextDocument(await workspace.openTextDocument({ content: '会议记录', language: 'plaintext' }));
    await eventually(() => assert.equal(extensions.getExtension(ID)?.isActive, true));
  });

  it('tells a report by the name of the file', async () => {
    const [file] = await workspace.findFiles('*年工作总结.txt');
    assert.ok(file);
    const document = await workspace.openTextDocument(file);
    assert.equal(document.languageId, 'zongjie');
  });

  it('registers every command it declares', async () => {
    const manifest = extensions.getExtension(ID)?.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await commands.getCommands());
    for (const { command } of manifest.contributes.commands) assert.ok(known.has(command), command);
  });
});
