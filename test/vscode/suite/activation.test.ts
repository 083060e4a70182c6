import assert from 'node:assert/strict';
import { commands, extensions, window, workspace } from 'vscode';
import { closeEditors, eventually } from './support';

const ID = 'zongjie.zongjie';

// The first file of the suite: what comes later needs the extension and wakes it.
describe('activation', () => {
  after(closeEditors);

  it('waits for a text that may be a report: a folder and other languages leave it asleep', async () => {
    assert.equal(extensions.getExtension(ID)?.isActive, false);
    await window.showTextDocument(await workspace.openTextDocument({ content: '{}', language: 'json' }));
    assert.equal(extensions.getExtension(ID)?.isActive, false);
  });

  it('comes with the first report, told by the name of the file', async () => {
    const [file] = await workspace.findFiles('*年工作总结.txt');
    assert.ok(file);
    const document = await workspace.openTextDocument(file);
    assert.equal(document.languageId, 'zongjie');
    await eventually(() => assert.equal(extensions.getExtension(ID)?.isActive, true));
  });

  it('registers every command it declares', async () => {
    const manifest = extensions.getExtension(ID)?.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await commands.getCommands());
    for (const { command } of manifest.contributes.commands) assert.ok(known.has(command), command);
  });
});
