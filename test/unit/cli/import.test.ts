import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exported, REPORT } from '../exchange/docx';
import { zongjie } from './harness';

describe('cli: import', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'zongjie-import-'));
    writeFileSync(join(cwd, 'a.docx'), exported(REPORT));
    writeFileSync(join(cwd, 'b.html'), '<p>好<img></p>');
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('writes the text to standard output, and what was lost to standard error', async () => {
    const { status, out, err } = await zongjie(['import', 'b.html'], { cwd });
    assert.deepEqual([status, out, err], [0, '好\n', 'zongjie：b.html：1 个图片或图形没有保留。\n']);
  });

  it('writes files into a folder, and replaces them only when asked', async () => {
    assert.equal((await zongjie(['import', 'a.docx', 'b.html', '-o', 'out'], { cwd })).status, 0);
    assert.match(readFileSync(join(cwd, 'out', 'a.txt'), 'utf8'), /^一、主要工作进展$/m);
    const again = await zongjie(['import', 'a.docx', '-o', join('out', 'a.txt')], { cwd });
    assert.deepEqual([again.status, /已有这个文件/.test(again.err)], [2, true]);
    assert.equal((await zongjie(['import', 'a.docx', '-o', join('out', 'a.txt'), '--force'], { cwd })).status, 0);
  });

  it('goes on after a file that cannot be read', async () => {
    writeFileSync(join(cwd, 'c.docx'), 'no archive');
    const { status, out, err } = await zongjie(['import', 'c.docx', 'b.html'], { cwd });
    assert.deepEqual([status, out], [2, '好\n']);
    assert.match(err, /c\.docx：不是完整的 \.docx/);
  });
});
