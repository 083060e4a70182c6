import assert from 'node:assert/strict';
import { EventEmitter, FileType, Uri, workspace } from 'vscode';
import type { FileChangeEvent } from 'vscode';
import { OwnPatternsFile } from '../../../../src/vscode/drafting/own/ownPatternsFile';
import { eventually, writeFile } from '../support';

const FILE = '.zongjie/patterns.yaml';
const NONE = 'patterns: []\n';
const ONE =
  'patterns:\n  - { id: own-1, role: 问题, title: 短板补齐, prefix: 短板补齐, topic: 差距不足, text: "{短板:clause}是{数量:value}个短板。", sample: { 短板: 冷链, 数量: "3" } }\n';

const titlesIn = async (file: OwnPatternsFile): Promise<readonly string[]> =>
  (await file.read()).patterns.map(({ pattern }) => pattern.title);

describe('the file of own patterns', () => {
  it('is read again when it is written right after it went with its folder', async () => {
    const { uri } = workspace.workspaceFolders![0]!;
    await writeFile(FILE, NONE);
    const file = new OwnPatternsFile('workspace', uri, FILE);
    const settles = (titles: readonly string[]): Promise<void> =>
      eventually(async () => assert.deepEqual(await titlesIn(file), titles));
    await settles([]);
    for (let i = 0; i < 4; i++) {
      for (const [text, titles] of [
        [ONE, ['短板补齐']],
        [NONE, []],
      ] as const) {
        await workspace.fs.delete(Uri.joinPath(uri, '.zongjie'), { recursive: true });
        await writeFile(FILE, text);
        await settles(titles);
      }
    }
    await workspace.fs.delete(Uri.joinPath(uri, '.zongjie'), { recursive: true });
    await settles([]);
    file.dispose();
  });

  it('is read again when it is looked at and has changed without a word, and only then', async () => {
    let text = ONE;
    const served = workspace.registerFileSystemProvider('zongjie-unwatched', {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      readFile: () => new TextEncoder().encode(text),
      watch: () => ({ dispose: () => undefined }),
      stat: () => ({ type: FileType.File, ctime: 0, mtime: 0, size: text.length }),
      readDirectory: () => [],
      createDirectory: () => undefined,
      writeFile: () => undefined,
      delete: () => undefined,
      rename: () => undefined,
    });
    const file = new OwnPatternsFile('workspace', Uri.parse('zongjie-unwatched:/'), 'patterns.yaml');
    let told = 0;
    file.onDidChange(() => told++);
    assert.deepEqual(await titlesIn(file), ['短板补齐']);
    await file.look();
    assert.equal(told, 0);
    text = ONE.replaceAll('短板补齐', '再补短板');
    assert.deepEqual(await titlesIn(file), ['短板补齐']);
    await file.look();
    assert.deepEqual([told, await titlesIn(file)], [1, ['再补短板']]);
    file.dispose();
    served.dispose();
  });
});
