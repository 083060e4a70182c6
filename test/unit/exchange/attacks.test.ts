import assert from 'node:assert/strict';
import { importFile } from '../../../src/exchange/import';
import { element } from '../../../src/exchange/markup/element';
import { pack } from '../../../src/exchange/zip';
import { abstractNum, docx, linesOf, lvl, num, p, run } from './word';

const times = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const refused = (name: string, bytes: Uint8Array, says: RegExp): void =>
  assert.throws(
    () => importFile(name, bytes),
    (error: Error) => error.name === 'RefusedError' && says.test(error.message),
  );
const workbook = (sheets: readonly string[], shared = ''): Uint8Array =>
  pack(
    new Map([
      ['xl/sharedStrings.xml', `<sst>${shared}</sst>`],
      ...sheets.map((rows, i): [string, string] => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ]),
  );

/** Each file is small, and would take hours or all memory to one who believes it. */
describe('files made to be absurd', () => {
  it('a workbook that states far rows in many sheets', () =>
    refused(
      'a.xlsx',
      workbook(times(50, () => '<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
      /absurdly large/,
    ));

  it('a workbook whose every row states the last column', () =>
    refused('a.xlsx', workbook([times(5000, () => '<row><c r="XFD1"><v>1</v></c></row>').join('')]), /absurdly large/));

  it('a long text that every cell refers to', () =>
    refused(
      'a.xlsx',
      workbook(
        [times(2000, () => '<row><c t="s"><v>0</v></c></row>').join('')],
        `<si><t>${'长'.repeat(100_000)}</t></si>`,
      ),
      /absurd amount of text/,
    ));

  it('a table of one wide row and many narrow ones', () => {
    const row = (count: number) => `<tr>${'<td>甲</td>'.repeat(count)}</tr>`;
    refused(
      'a.html',
      new TextEncoder().encode(`<html><table>${row(200)}${row(1).repeat(200_000)}</table>`),
      /absurdly/,
    );
    const cell = element('w:tc', {}, p('甲'));
    const narrow = element('w:tr', {}, cell);
    const wide = element(
      'w:tr',
      {},
      times(200, () => cell),
    );
    refused('a.docx', docx([element('w:tbl', {}, wide, ...times(6000, () => narrow))]), /absurdly large/);
  });

  it('a number without end before each paragraph', () => {
    const items = times(2000, () => p('甲', { list: 1, level: 0 }));
    const lines = linesOf(
      docx(items, { numbering: [abstractNum(0, lvl(0, 'chineseCounting', '%1'.repeat(100_000))), num(1, 0)] }),
    );
    assert.ok(lines.every((line) => line.length < 100));
  });

  it('numbers that cannot be: negative, none, in any format', () => {
    for (const format of ['chineseCounting', 'upperRoman', 'lowerLetter', 'ideographDigital', 'decimalEnclosedCircle'])
      for (const start of ['-5', '0', 'x', '1e308'])
        assert.equal(
          linesOf(
            docx([p('甲', { list: 1, level: 0 })], {
              numbering: [abstractNum(0, lvl(0, format, '%1、', { start })), num(1, 0)],
            }),
          ).length,
          1,
        );
  });

  it('namespaces that are declared in every element', () => {
    const names = times(2000, (i) => `xmlns:n${i}="urn:${i}"`).join(' ');
    const rels = '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="d.xml"/></Relationships>';
    const inner = times(2000, (i) => `<a xmlns:m="urn:m${i}"/>`).join('');
    const document = `<w:document xmlns:w="urn:w" ${names}>${inner}</w:document>`;
    refused(
      'a.docx',
      pack(
        new Map([
          ['_rels/.rels', rels],
          ['d.xml', document],
        ]),
      ),
      /absurd way/,
    );
  });

  it('footnotes and open fields by the ten thousand are read in one go', () => {
    const note = (i: number) => element('w:r', {}, element('w:footnoteReference', { 'w:id': i }));
    const mark = (type: string) => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));
    const fields = times(30_000, () => [mark('begin'), mark('separate'), run('甲')]).flat();
    const [line = ''] = linesOf(docx([element('w:p', {}, [...times(30_000, note), ...fields])]));
    assert.ok(line.startsWith('[^1][^2]') && line.includes('[^30000]'));
    assert.equal(line.length - line.replaceAll('甲', '').length, 30_000);
  });

  it('lines, text boxes and paragraphs by the hundred thousand', () => {
    const line = element('w:r', {}, element('w:t', {}, '甲'), element('w:br'));
    const box = element('w:r', {}, element('w:pict', {}, element('w:txbxContent', {}, p('框'))));
    const most = 130_000; // more than a call takes as arguments
    const lines = times(most, () => line);
    const boxes = times(1000, () => box);
    const blanks = times(most, () => element('w:p'));
    const control = element('w:sdt', {}, element('w:sdtContent', {}, blanks));
    assert.equal(linesOf(docx([element('w:p', {}, [...lines, ...boxes]), control])).length, most + 1000);
  });

  it('an old .doc whose allocation table lists itself', () => {
    const size = 512;
    const bytes = new Uint8Array(size * 4000);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(30, 9, true);
    view.setUint16(32, 6, true);
    for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, 0xffffffff, true);
    view.setUint32(68, 0, true); // the list of tables goes on in sector 0, and that one in itself
    for (let at = 0; at < size; at += 4) view.setUint32(size + at, 0, true);
    refused('a.doc', bytes, /damaged/);
  });

  it('an entry of an archive that states to be small', () => {
    const archive = pack(new Map([['word/document.xml', ' '.repeat(2 ** 24)]]));
    const view = new DataView(archive.buffer);
    for (let at = 0; at + 4 < archive.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    assert.throws(() => importFile('a.docx', archive), { name: 'RefusedError' });
  });
});
