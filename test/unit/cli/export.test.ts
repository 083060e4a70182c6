import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraphsOf, REPORT, styleOf } from '../exchange/docx';
import { withDraft, writeDraftsFile } from '../../../src/core/drafting/rollover/draftsFile';
import { child } from '../../../src/exchange/markup/element';
import { zongjie } from './harness';

describe('cli: export', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'zongjie-export-'));
    writeFileSync(join(cwd, 'a.txt'), REPORT);
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('writes the file beside the report, and leaves nothing else', async () => {
    const { status, out, err } = await zongjie(['export', 'a.txt'], { cwd });
    assert.deepEqual([status, out, err], [0, 'a.txt → a.docx\n', '']);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.docx', 'a.txt']);
    assert.ok(paragraphsOf(readFileSync(join(cwd, 'a.docx'))).length > 10);
  });

  it('replaces a file only when asked', async () => {
    writeFileSync(join(cwd, 'a.docx'), 'kept');
    const refused = await zongjie(['export', 'a.txt'], { cwd });
    assert.equal(refused.status, 2);
    assert.match(refused.err, /a\.docx：已有这个文件/);
    assert.equal(readFileSync(join(cwd, 'a.docx'), 'utf8'), 'kept');
    assert.equal((await zongjie(['export', 'a.txt', '--force'], { cwd })).status, 0);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.docx', 'a.txt']);
  });

  it('writes into a folder, and from standard input to a file', async () => {
    assert.equal((await zongjie(['export', 'a.txt', '-o', 'out'], { cwd })).out, `a.txt → ${join('out', 'a.docx')}\n`);
    assert.equal((await zongjie(['export', '-', '-o', 'b.docx'], { cwd, stdin: REPORT })).status, 0);
    assert.ok(existsSync(join(cwd, 'b.docx')));
    assert.match((await zongjie(['export', '-'], { cwd, stdin: REPORT })).err, /--output/);
  });

  it('follows the house style', async () => {
    writeFileSync(join(cwd, '.zongjie.json'), '{ "word": { "boldHeadings": true } }');
    assert.equal((await zongjie(['export', 'a.txt'], { cwd })).status, 0);
    const style = styleOf(readFileSync(join(cwd, 'a.docx')), 'Heading1');
    assert.ok(child(child(style, 'w:rPr'), 'w:b'));
  });

  it('says what is left to fill in', async () => {
    writeFileSync(join(cwd, 'a.txt'), '某局2025年工作总结\n一、进展\n完成投资【待填：数】亿元。\n');
    const { status, err } = await zongjie(['export', 'a.txt'], { cwd });
    assert.equal(status, 0);
    assert.match(err, /还有 1 处待填/);
  });

  it('says where a draft still reads as last year’s report did, as does the check', async () => {
    const text = '某局2025年工作总结\n一、进展\n完成投资3.6亿元，农户参保率达到92.6%。\n';
    const marks = ['3.6', '92.6'].map((words) => {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      return { span, original: words, gap: `【待填（上年${words}）】`, state: 'original' as const };
    });
    mkdirSync(join(cwd, '.zongjie'));
    writeFileSync(join(cwd, '.zongjie/drafts.json'), writeDraftsFile(withDraft(new Map(), 'b.txt', text, marks)));
    writeFileSync(join(cwd, 'b.txt'), text.replace('92.6', '94.1'));
    const exported = await zongjie(['export', 'b.txt'], { cwd });
    assert.equal(exported.status, 0);
    assert.match(exported.err, /还有 1 处是去年的原文[^]*\n {2}3:5 {2}完成投资3\.6亿元/);
    const checked = await zongjie(['lint', 'b.txt', 'a.txt'], { cwd });
    assert.match(checked.out, /b\.txt[^]*“3\.6”还是去年的原文/);
    writeFileSync(join(cwd, '.zongjie/drafts.json'), '{');
    assert.match((await zongjie(['export', 'b.txt', '--force'], { cwd })).err, /drafts\.json：读不懂/);
  });

  it('refuses a template that is none, and a preset that is none', async () => {
    const { status, err } = await zongjie(['export', 'a.txt', '--template', 'a.txt'], { cwd });
    assert.equal(status, 2);
    assert.match(err, /不是完整的 \.docx/);
    assert.match((await zongjie(['export', 'a.txt', '--preset', 'x'], { cwd })).err, /margin、ink/);
  });
});
