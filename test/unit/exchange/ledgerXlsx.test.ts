import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { ledgerXlsx } from '../../../src/exchange/sheets/ledger';
import { rowsOf } from '../../fixtures/ledger';

/** The parts of the workbook as XML, by their paths. */
const parts = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(ledgerXlsx([{ rows: rowsOf(text) }], 'zh'))).map(([path, bytes]) => [
      path,
      strFromU8(bytes),
    ]),
  );

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Every cell with its type: strings by their text, numbers by their digits. */
function cells(files: Readonly<Record<string, string>>): Readonly<Record<string, { type: string; value: string }>> {
  const found: Record<string, { type: string; value: string }> = {};
  for (const [, attributes = '', content = ''] of (files['xl/worksheets/sheet1.xml'] ?? '').matchAll(
    /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    found[attribute('r')] = { type: attribute('t'), value: unescaped(content.replace(/<[^>]*>/g, '')) };
  }
  return found;
}

const TEXT = '云岭县2025年工作总结\n一、进展\n全年完成水利投资29.50亿元，同比增长6.4%。\n栽植<苗木>&“树”5-10株。';

describe('the ledger as an Excel workbook', () => {
  it('has one sheet with a frozen header and widths', () => {
    const files = parts(TEXT);
    assert.match(files['xl/workbook.xml'] ?? '', /<sheet [^>]*name="指标台账"/);
    assert.equal(Object.keys(files).filter((path) => path.startsWith('xl/worksheets/sheet')).length, 1);
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    assert.match(sheet, /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    assert.equal([...sheet.matchAll(/<col [^>]*width="/g)].length, 16);
  });

  it('has numbers as numbers, with their decimals, and texts as strings', () => {
    const files = parts(TEXT);
    const found = cells(files);
    assert.equal(found['A1']?.value, '指标');
    assert.deepEqual([found['A2']?.type, found['A2']?.value], ['inlineStr', '水利投资']);
    assert.deepEqual([found['B2']?.type, found['B2']?.value], ['', '29.5']);
    assert.match(files['xl/styles.xml'] ?? '', /formatCode="0\.00"/);
    assert.deepEqual([found['B3']?.value, found['C3']?.value], ['5', '10']);
    assert.match(found['A3']?.value ?? '', /苗木|树/);
  });

  it('has a row for each of 10,000 figures', () => {
    const files = parts(Array.from({ length: 10_000 }, (_, i) => `第${i}个村完成投资${i + 1}万元。`).join('\n'));
    assert.match((files['xl/worksheets/sheet1.xml'] ?? '').slice(-600), /r="B10001"/);
  });

  it('holds no formula, whatever the text says', () => {
    const files = parts('=HYPERLINK("a")投资3亿元。\n一、=1+1\n@SUM(A1)投资4亿元，-2+3企业5家。');
    assert.doesNotMatch(files['xl/worksheets/sheet1.xml'] ?? '', /<f[ >]/);
    for (const { type, value } of Object.values(cells(files)))
      if (/^[=+@-]/.test(value)) assert.equal(type, 'inlineStr');
  });

  it('holds only what XML may hold, and no more than a cell takes', () => {
    const files = parts(`一、${'长'.repeat(40_000)}\u0007\ud800\n完成\u0001投资3亿元。`);
    for (const xml of Object.values(files))
      assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/);
    for (const { value } of Object.values(cells(files))) assert.ok(value.length <= 32_767);
  });

  it('has its header where there are no figures', () => {
    assert.equal(cells(parts(''))['P1']?.value, '基本单位');
  });
});
