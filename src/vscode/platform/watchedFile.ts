import { Disposable, RelativePattern, Uri, window, workspace } from 'vscode';

/**
 * Watches one file, which need not exist, and the folder it lies in: with its folder a file goes, and comes back, without
 * a word of its own, and a folder that goes and comes back at once is told of as changed.
 * @param folder what is watched; @param path of the file in it
 * @param changed what is done when the file may have changed
 * @param unsure what is done when the window is looked at again: not every change is told of (a file that is written
 *   while VS Code begins to watch its new folder, a file system that cannot be watched)
 */
export function watchFile(folder: Uri, path: string, changed: () => void, unsure: () => void): Disposable {
  const file = Uri.joinPath(folder, path).toString();
  const parent = path.lastIndexOf('/');
  const watcher = workspace.createFileSystemWatcher(
    new RelativePattern(folder, parent < 0 ? path : `{${path},${path.slice(0, parent)}}`),
  );
  return Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.toString() === file) changed();
    }),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) unsure();
    }),
  );
}
