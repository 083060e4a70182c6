import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { collectRows, fillCollected } from '../../../src/core/drafting/collect';
import { rollOver } from '../../../src/core/drafting/rollover/rollOver';
import { collectWorkbook, readCollected } from '../../../src/exchange/sheets/collect';
import { read } from '../../fixtures/read';
import { zongjie } from '../cli/harness';

const LAST_YEAR = `云岭县农业农村局2025年工作总结
一、工作进展
（一）粮食生产。全年粮食总产量48.60万吨，比上年增长3.2%。
（二）项目建设。完成投资6.5亿元，建成冷库12座。
二、存在问题
产业链条不长。
三、下一步打算
2026年，完成投资8亿元。
云岭县农业农村局
2025年12月20日
`;
const DRAFT = rollOver(read(LAST_YEAR))?.text ?? assert.fail();

/** The sheet as another library reads it, with the values typed into 今年 by indicator. */
function filled(workbook: Uint8Array, values: Readonly<Record<string, number | string>>): Uint8Array {
  const book = XLSX.read(workbook, { cellFormula: true, sheetStubs: true });
  const sheet = book.Sheets[book.SheetNames[0] as string] as XLSX.WorkSheet;
  XLSX.utils.sheet_to_json<Record<string, unknown>>(sheet).forEach((row, index) => {
    const value = values[String(row['指标'])];
    if (value !== undefined) XLSX.utils.sheet_add_aoa(sheet, [[value]], { origin: `F${index + 2}` });
  });
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('the sheet that collects figures', () => {
  it('has a row for every value that the draft asks for, with last year’s and what was aimed at', () => {
    assert.deepEqual(
      collectRows(read(DRAFT)).map(({ section, indicator, unit, lastYear, goal }) => [
        section,
        indicator,
        unit,
        lastYear,
        goal,
      ]),
      [
        ['（一）粮食生产', '粮食总产量', '万吨', '48.60', ''],
        ['（二）项目建设', '完成投资', '亿元', '6.5', '8亿元'],
        ['（二）项目建设', '建成冷库', '座', '12', ''],
        ['三、下一步打算', '完成投资（目标）', '亿元', '8', ''],
      ],
    );
  });

  it('names no gap and no mark, and finds its places again after others were filled in or answered', () => {
    const text =
      rollOver(
        read(
          '云岭县农业农村局2025年工作总结\n一、工作进展\n选派第三批农技员6名，新建党支部14个、发展党员486名。11月底合同签订率达到98%，现已清理台账15本。\n',
        ),
      )?.text ?? assert.fail();
    const rows = collectRows(read(text));
    assert.deepEqual(
      rows.map(({ indicator }) => indicator),
      ['第三批农技员', '新建党支部', '发展党员', '合同签订率', '清理台账'],
    );
    const typed = text.replace('【待填（上年14）】', '15').replace(/【待核第三批（[^】]*】/, '第三批');
    const { edits, misfits } = fillCollected(
      read(typed),
      rows.flatMap((row, index) => (row.lastYear === '14' ? [] : [{ ...row, value: 500 + index, row: index + 2 }])),
    );
    assert.deepEqual(misfits, []);
    assert.equal(edits.length, 4);
  });

  it('names a growth or a share by the figure that it is said of, whose change is told in points', () => {
    const draft = rollOver(
      read(
        '云岭县农业农村局2025年工作总结\n一、工作进展\n（一）总体。农业总产值48.6亿元，按可比价格计算，比上年增长5.2%。治理村庄158个，占行政村总数的92.9%。\n',
      ),
    );
    const rows = collectRows(read(draft?.text ?? ''));
    assert.deepEqual(
      rows.map(({ section, indicator, unit, lastYear }) => [section, indicator, unit, lastYear]),
      [
        ['（一）总体', '农业总产值', '亿元', '48.6'],
        ['（一）总体', '农业总产值（比上年增长）', '%', '5.2'],
        ['（一）总体', '治理村庄', '个', '158'],
        ['（一）总体', '治理村庄（占行政村总数的）', '%', '92.9'],
      ],
    );
    const sheet = XLSX.read(collectWorkbook(rows), { cellFormula: true, sheetStubs: true }).Sheets['数据采集表'];
    assert.equal(sheet?.['G3']?.f, 'IF(F3="","",F3-D3)');
    assert.equal(sheet?.['H3']?.f, undefined);
  });

  it('is a workbook that another library opens: numbers as numbers, changes as formulas', async () => {
    const book = XLSX.read(collectWorkbook(collectRows(read(DRAFT))), { cellFormula: true, sheetStubs: true });
    assert.deepEqual(book.SheetNames, ['数据采集表']);
    const sheet = book.Sheets['数据采集表'] as XLSX.WorkSheet;
    assert.equal(sheet['D2']?.v, 48.6);
    assert.equal(sheet['G2']?.f, 'IF(F2="","",F2-D2)');
    assert.equal(sheet['H2']?.f, 'IF(F2="","",ROUND((F2-D2)/D2*100,1))');
    assert.equal(sheet['F2']?.v, undefined);
  });

  it('comes back filled: every value at its place, zeros at the end as last year had them', async () => {
    const workbook = filled(collectWorkbook(collectRows(read(DRAFT))), {
      粮食总产量: 50.4,
      完成投资: 7,
      建成冷库: '15',
    });
    const draft = read(DRAFT);
    const { edits, misfits } = fillCollected(draft, readCollected(workbook));
    assert.deepEqual(misfits, []);
    assert.deepEqual(
      edits.map(({ span, newText }) => `${draft.slice({ start: span.start - 3, end: span.start })}${newText}`),
      ['总产量50.40', '成投资7.0', '成冷库15'],
    );
  });

  it('names a value that begins its sentence by the words behind it', () => {
    const draft = rollOver(
      read('云岭县水利局2025年工作总结\n一、工作进展\n水质稳中向好。14个国、省考断面水质优良比例为92.9%。\n'),
    );
    const [first] = collectRows(read(draft?.text ?? ''));
    assert.match(first?.indicator ?? '', /^国、省考断面/);
  });

  it('lists what does not fit', () => {
    const [first, second] = collectRows(read(DRAFT));
    assert.ok(first !== undefined && second !== undefined);
    const { edits, misfits } = fillCollected(read(DRAFT), [
      { ...first, value: '约50', row: 2 },
      { ...second, before: '别处', value: 7, row: 3 },
      { ...second, value: 7, row: 4 },
      { ...second, value: 8, row: 5 },
      { ...first, value: -1, row: 6 },
    ]);
    assert.equal(edits.length, 1);
    assert.deepEqual(
      misfits.map(({ row, indicator, why, gap }) => [row, indicator, why.zh, gap !== null]),
      [
        [2, first.indicator, '不是一个数', true],
        [3, second.indicator, '草稿里没有这一处待填，或已经填过', false],
        [5, second.indicator, '草稿里没有这一处待填，或已经填过', false],
        [6, first.indicator, '不是一个数', true],
      ],
    );
  });

  it('refuses what is no such workbook', () => {
    assert.throws(() => readCollected(new TextEncoder().encode('无')), /no whole \.xlsx/);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['甲', '乙']]));
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    assert.throws(() => readCollected(bytes), /columns 今年/);
  });
});

describe('cli: collect', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'zongjie-collect-'));
    writeFileSync(join(cwd, 'a.txt'), DRAFT);
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('writes the sheet beside the draft, and fills the draft with the rates that follow', async () => {
    const sheet = await zongjie(['collect', 'a.txt'], { cwd });
    assert.deepEqual([sheet.status, sheet.out], [0, 'a.txt → a-数据采集表.xlsx\n']);
    const path = join(cwd, 'a-数据采集表.xlsx');
    writeFileSync(path, filled(readFileSync(path), { 粮食总产量: 50.4, 完成投资: '七亿' }));
    const back = await zongjie(['collect', 'a.txt', '--from', 'a-数据采集表.xlsx', '-o', 'b.txt'], { cwd });
    assert.equal(back.status, 1);
    assert.match(back.err, /填入 1 处[^]*第3行“七亿”：不是一个数/);
    assert.match(readFileSync(join(cwd, 'b.txt'), 'utf8'), /粮食总产量50\.40万吨，比上年增长3\.7%。/);
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), DRAFT);
  });

  it('writes nothing where nothing is to be filled in', async () => {
    writeFileSync(join(cwd, 'a.txt'), LAST_YEAR);
    const { status, err } = await zongjie(['collect', 'a.txt'], { cwd });
    assert.equal(status, 0);
    assert.match(err, /没有记着上年数的待填处/);
    assert.ok(!existsSync(join(cwd, 'a-数据采集表.xlsx')));
  });
});
