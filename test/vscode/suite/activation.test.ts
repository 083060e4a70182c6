import assert from 'node:assert/strict';
import { commands, extensions, workspace } from 'vscode';
import { closeEditors, eventually } from './support';

const ID = 'zongjie.zongjie';

describe('activation', () => {
  after(closeEditors);

  it('comes after VS Code has started, for any text may be a report', async () => {
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
