import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { fileNameOf } from './fileName';

/**
 * Writes a file so that nobody finds half of it: beside its place first, and then by renaming. Where the file system
 * cannot rename, it is written in place. Works wherever VS Code can write.
 * @throws what the file system says, with nothing left beside the place
 */
export async function writeWhole(target: Uri, content: Uint8Array): Promise<void> {
  // renaming would put the file in its place
  if (await isFolder(target)) throw FileSystemError.FileIsADirectory(target);
  const name = fileNameOf(target);
  const beside = Uri.joinPath(target, '..', `.${name}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  await workspace.fs.writeFile(beside, content);
  try {
    await workspace.fs.rename(beside, target, { overwrite: true });
  } catch {
    try {
      await workspace.fs.writeFile(target, content);
    } finally {
      await workspace.fs.delete(beside);
    }
  }
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false; // nothing stands there yet; what else may be wrong, writing will say
  }
}
