import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papa from 'papaparse';
import stringWidth from 'string-width';
import { readSheets } from '../../../src/exchange/sheets/read';
import { folder, REPORT, zongjie } from './harness';

const english = { LC_ALL: 'en_GB.UTF-8' };

describe('cli: outline as a tree', () => {
  it('indents by depth and names the roles', async () => {
    const { status, out, err } = await zongjie(['outline', '-'], { stdin: REPORT });
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.equal(
      out,
      [
        '青岚市水利局2025年工作总结 [年度总结 · 青岚市水利局 · 2025年]',
        ' 5  一、主要工作进展 [进展]',
        ' 7    （一）夯实工程基础 [进展]',
        ' 9    （二）严格河湖管理 [进展]',
        '11  二、存在的问题 [问题]',
        '15  三、2026年工作打算 [计划]',
        '',
      ].join('\n'),
    );
  });

  it('names the year where the title names no period', async () => {
    const stdin = '柳溪镇政府工作报告\n（2026年1月12日）\n一、工作回顾\n完成任务。\n';
    assert.match((await zongjie(['outline', '-'], { stdin })).out, /^柳溪镇政府工作报告 \[政府工作报告 · 2026年\]\n/);
    assert.match(
      (await zongjie(['outline', '-'], { stdin, env: english })).out,
      /^柳溪镇政府工作报告 \[Government work report · year 2026\]\n/,
    );
  });

  it('says on standard error that there are no sections', async () => {
    const { status, out, err } = await zongjie(['outline', '-'], { stdin: '' });
    assert.deepEqual({ status, out }, { status: 0, out: '（无标题） [文种不明]\n' });
    assert.equal(err, '标准输入：没有读出小节。\n');
  });

  it('has English words and colours for a terminal', async () => {
    const { out } = await zongjie(['outline', '-'], { stdin: REPORT, env: english, terminal: true });
    assert.match(out, /\[Progress\]/);
    assert.match(out, /\u001b\[1m/);
    const plain = await zongjie(['outline', '-'], { stdin: REPORT, env: { NO_COLOR: '1' }, terminal: true });
    assert.doesNotMatch(plain.out, /\u001b/);
    const forced = await zongjie(['outline', '-'], { stdin: REPORT, env: { FORCE_COLOR: '1' } });
    assert.match(forced.out, /\u001b/);
  });

  it('lets no control sequence of a report reach the terminal', async () => {
    const { out } = await zongjie(['outline', '-'], {
      stdin: '一、工作\u001b[2J进展\u009b31m\u202e\n完成。\n二、问题\u0007\n有。\n',
    });
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('cli: figures as a table', () => {
  it('aligns columns by East Asian width', async () => {
    const { status, out } = await zongjie(['figures', '-'], { stdin: REPORT });
    assert.equal(status, 0);
    const [header, ...rows] = out.trimEnd().split('\n');
    assert.match(header ?? '', /^位置 +数据 +指标 +时期 +比较 +目标$/);
    const columnOf = (line: string, words: string): number => stringWidth(line.slice(0, line.indexOf(words)));
    const at = columnOf(header ?? '', '数据');
    for (const text of ['29.56亿元', '12万平米', '180余公里', '5-10个', '32亿元']) {
      const row = rows.find((line) => line.includes(`  ${text} `));
      assert.ok(row, text);
      assert.equal(columnOf(row, text), at, text);
    }
    assert.match(rows.at(-1) ?? '', / 是$/);
  });

  it('cuts what is too long for a cell', async () => {
    const { out } = await zongjie(['figures', '-'], { stdin: `${'水利工程'.repeat(200)}投资3亿元。` });
    for (const line of out.split('\n')) assert.ok(stringWidth(line) < 300);
  });

  it('says on standard error that there are no figures', async () => {
    const { status, out, err } = await zongjie(['figures', '-'], { stdin: '无', env: english });
    assert.deepEqual({ status, out, err }, { status: 0, out: '', err: 'standard input: no figures found.\n' });
  });
});

describe('cli: figures as CSV', () => {
  const root = folder({
    '=HYPERLINK(1).txt': REPORT,
    '+a,"b".txt': '完成投资3亿元。',
    '＝1+1.txt': '完成投资3亿元。',
    '=1\n2.txt': '完成投资3亿元。',
  });
  const rowsOf = (out: string): Record<string, string>[] => {
    const { data, errors } = papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    return data;
  };

  it('holds a row for each figure', async () => {
    const { status, out } = await zongjie(['figures', '-', '--format', 'csv'], { stdin: REPORT });
    assert.equal(status, 0);
    const row = rowsOf(out).find((figure) => figure['数据'] === '29.56亿元');
    assert.ok(row);
    const { 文件, 行, 数值, 单位, 换算值, 基本单位, 目标 } = row;
    assert.deepEqual(
      { 文件, 行, 数值, 单位, 换算值, 基本单位, 目标 },
      { 文件: '标准输入', 行: '7', 数值: '29.56', 单位: '亿元', 换算值: '2956000000', 基本单位: '元', 目标: '0' },
    );
    assert.equal(
      REPORT.split('\n')[6]
        ?.slice(Number(row['列']) - 1)
        .indexOf('29.56亿元'),
      0,
    );
    assert.match(row['比较'] ?? '', /增长6\.4%/);
    assert.equal(row['所在小节'], '（一）夯实工程基础');
    assert.ok(rowsOf(out).some((figure) => figure['单位'] === '万平米' && /平方米/.test(figure['问题'] ?? '')));
    assert.ok(out.endsWith('\r\n'));
  });

  it('leaves no text that a spreadsheet runs as a formula', async () => {
    const { status, out } = await zongjie(
      ['figures', '=HYPERLINK(1).txt', '+a,"b".txt', '＝1+1.txt', '=1\n2.txt', '-f', 'csv'],
      { cwd: root() },
    );
    assert.equal(status, 0);
    const rows = rowsOf(out);
    assert.deepEqual(
      [...new Set(rows.map((row) => row['文件']))],
      ["'=HYPERLINK(1).txt", `'+a,"b".txt`, "'＝1+1.txt", "'=1\n2.txt"],
    );
    for (const row of rows) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
  });

  it('has a header even without figures, in the language of the user', async () => {
    const { out } = await zongjie(['figures', '-', '-f', 'csv'], { stdin: '无', env: english });
    assert.match(out, /^file,line,column,figure,indicator,[^\n]*\r\n$/);
  });

  it('begins with a byte order mark only where asked', async () => {
    const plain = await zongjie(['figures', '-', '-f', 'csv'], { stdin: REPORT });
    const marked = await zongjie(['figures', '-', '-f', 'csv', '--bom'], { stdin: REPORT });
    assert.equal(marked.out, `\ufeff${plain.out}`);
  });
});

describe('cli: problems', () => {
  const root = folder({ '青岚市工作总结.txt': REPORT, 'a,b:c%.txt': REPORT, 'good.txt': '水利局值班安排\n大家好。\n' });

  it('lists them under their file with a summary', async () => {
    const { status, out } = await zongjie(['lint', '青岚市工作总结.txt'], { cwd: root() });
    assert.equal(status, 1);
    const lines = out.split('\n');
    assert.equal(lines[0], '青岚市工作总结.txt');
    assert.match(out, /^ +7:\d+ {2}警告 {2}.*平米.* {2}非法定计量单位（unit-nonstandard）$/m);
    assert.match(out, /\n1 个文件，\d+ 个问题：错误 \d+，警告 \d+，其他 \d+。\n$/);
  });

  it('says in English that there are none', async () => {
    const { status, out } = await zongjie(['lint', 'good.txt'], { cwd: root(), env: english });
    assert.deepEqual({ status, out }, { status: 0, out: '1 file, no problems found.\n' });
  });

  it('writes annotations for GitHub, escaped', async () => {
    const { status, out } = await zongjie(['lint', 'a,b:c%.txt', '--format', 'github'], { cwd: root() });
    assert.equal(status, 1);
    const line = REPORT.split('\n')[6] ?? '';
    const [from, to] = [line.indexOf('万平米') + 1, line.indexOf('万平米') + 3];
    assert.match(
      out,
      new RegExp(
        `^::warning file=a%2Cb%3Ac%25\\.txt,line=7,endLine=7,col=${from},endColumn=${to},title=[^,:]+（unit-nonstandard）::.*平米`,
        'm',
      ),
    );
    for (const annotation of out.trimEnd().split('\n'))
      assert.match(annotation, /^::(?:error|warning|notice) file=[^,:]+,line=\d+,/);
  });

  it('annotates standard input without a file', async () => {
    const { out } = await zongjie(['lint', '-', '-f', 'github'], { stdin: REPORT });
    assert.match(out, /^::warning line=7,/m);
  });
});

describe('cli: figures as a workbook', () => {
  const root = folder({ 'a.txt': REPORT, 'b.txt': '全年完成投资3.5亿元，同比增长8%。\n', 'kept.xlsx': 'kept' });
  const sheet = (name: string) => readSheets(readFileSync(join(root(), name)))[0]?.rows ?? [];

  it('holds the ledger of one file', async () => {
    const { status, out } = await zongjie(['figures', 'b.txt', '-f', 'xlsx', '-o', 'b.xlsx'], { cwd: root() });
    assert.deepEqual([status, out], [0, '']);
    const [header, row] = sheet('b.xlsx');
    assert.deepEqual(header?.slice(0, 4), ['指标', '数值', '数值上限', '单位']);
    assert.deepEqual([row?.[1], row?.[3]], [3.5, '亿元']);
  });

  it('names the files where there are several', async () => {
    const args = ['figures', 'a.txt', 'b.txt', '-f', 'xlsx', '-o', 'all.xlsx'];
    assert.equal((await zongjie(args, { cwd: root() })).status, 0);
    const [header, ...rows] = sheet('all.xlsx');
    assert.equal(header?.[0], '文件');
    assert.deepEqual([...new Set(rows.map(([file]) => file))], ['a.txt', 'b.txt']);
  });

  it('replaces a file only when asked', async () => {
    const args = ['figures', 'b.txt', '-f', 'xlsx', '-o', 'kept.xlsx'];
    const refused = await zongjie(args, { cwd: root() });
    assert.equal(refused.status, 2);
    assert.match(refused.err, /kept\.xlsx：已有这个文件/);
    assert.equal(readFileSync(join(root(), 'kept.xlsx'), 'utf8'), 'kept');
    assert.equal((await zongjie([...args, '--force'], { cwd: root() })).status, 0);
    assert.ok(sheet('kept.xlsx').length > 1);
  });
});
