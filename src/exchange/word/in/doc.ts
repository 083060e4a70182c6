import { evenRows } from '../../imported';
import type { Imported, ImportedBlock } from '../../imported';
import { refuse } from '../../refusal';
import { openCompound } from './compound';
import { Fields } from './fields';

/** Offsets in the file information block ([MS-DOC], 2.5). */
const MAGIC = 0xa5ec;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
const WHICH_TABLE = 0x0200;
const TEXT_LENGTH = 0x4c;
const FIB_LENGTH = 0x01aa;

/**
 * Reads the text of a .doc file (Word 97 to 2003, [MS-DOC]): the pieces of the main text. Numbers that Word counts
 * itself are not in it, and are told as lost.
 * @throws RefusedError where it is no such file, encrypted, or damaged
 */
export function readDoc(bytes: Uint8Array): Imported {
  const stream = openCompound(bytes);
  const main = stream('WordDocument');
  if (main === undefined || main.length < FIB_LENGTH || at16(main, 0) !== MAGIC)
    return refuse(
      '不是 Word 97—2003 的 .doc 文件，不能读；请在 Word 或 WPS 中另存为 .docx。',
      'This is no .doc file of Word 97 to 2003; save it as .docx in Word or WPS.',
    );
  const flags = at16(main, FLAGS);
  if ((flags & ENCRYPTED) !== 0)
    refuse('文件已加密，不能读；请先去掉密码。', 'The file is encrypted; take its password off first.');
  const table = stream((flags & WHICH_TABLE) !== 0 ? '1Table' : '0Table');
  if (table === undefined) return damaged();
  const text = textOf(main, piecesOf(main, table), at32(main, TEXT_LENGTH));
  return {
    blocks: blocksOf(text),
    notes: [],
    losses: [
      {
        zh: '旧格式 .doc：Word 自动编的号（一、1. 等）读不出来，请对照原文补上；要保留编号，请在 Word 或 WPS 中另存为 .docx 再导入。',
        en: 'Old .doc format: numbers that Word counts itself cannot be read. Compare with the original, or save it as .docx and import that.',
      },
    ],
  };
}

const CLX_AT = 0x01a2;
const CLX_LENGTH = 0x01a6;
const FORMATS = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;
const MOST_CHARACTERS = 20_000_000;

interface Piece {
  readonly length: number;
  readonly at: number;
  /** One byte a character (Windows-1252), or two (UTF-16). */
  readonly narrow: boolean;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const at16 = (bytes: Uint8Array, at: number): number =>
  at + 2 <= bytes.length ? view(bytes).getUint16(at, true) : damaged();
const at32 = (bytes: Uint8Array, at: number): number =>
  at + 4 <= bytes.length ? view(bytes).getUint32(at, true) : damaged();
const damaged = (): never => refuse('文件已损坏，不能读。', 'The file is damaged and cannot be read.');

/** The piece table: where the characters of the text stand. */
function piecesOf(main: Uint8Array, table: Uint8Array): readonly Piece[] {
  const start = at32(main, CLX_AT);
  const clx = table.subarray(start, start + at32(main, CLX_LENGTH));
  let at = 0;
  while (clx[at] === FORMATS) at += 3 + at16(clx, at + 1);
  if (clx[at] !== PIECES) return damaged();
  const size = at32(clx, at + 1);
  const count = (size - 4) / 12;
  if (!Number.isInteger(count) || count < 1 || at + 5 + size > clx.length) return damaged();
  const positions = at + 5;
  const descriptors = positions + 4 * (count + 1);
  return Array.from({ length: count }, (_, i) => {
    const length = at32(clx, positions + 4 * (i + 1)) - at32(clx, positions + 4 * i);
    const place = at32(clx, descriptors + 8 * i + 2);
    const narrow = (place & COMPRESSED) !== 0;
    const offset = place & ~COMPRESSED;
    return { length, at: narrow ? offset / 2 : offset, narrow };
  });
}

function textOf(main: Uint8Array, pieces: readonly Piece[], length: number): string {
  if (length > MOST_CHARACTERS) return damaged();
  const [narrow, wide] = [new TextDecoder('windows-1252'), new TextDecoder('utf-16le')];
  let text = '';
  for (const piece of pieces) {
    if (text.length >= length) break;
    if (piece.length < 0) return damaged();
    const bytes = main.subarray(piece.at, piece.at + piece.length * (piece.narrow ? 1 : 2));
    text += (piece.narrow ? narrow : wide).decode(bytes);
  }
  return text.slice(0, length);
}

const CELL_END = '\u0007';
/** The characters that mark a field, as .docx names them. */
const FIELD_MARKS: ReadonlyMap<string, string> = new Map([
  ['\u0013', 'begin'],
  ['\u0014', 'separate'],
  ['\u0015', 'end'],
]);

/**
 * Paragraphs and tables from the characters that mark them ([MS-DOC], 2.4.1): 13 ends a paragraph, 7 a cell or a row.
 */
function blocksOf(text: string): readonly ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let line = '';
  let row: string[] = [];
  let rows: string[][] = [];
  const fields = new Fields();
  const endTable = (): void => {
    if (rows.length === 0) return;
    blocks.push({ kind: 'table', rows: evenRows(rows) });
    rows = [];
  };
  let afterCell = false;
  for (const character of text) {
    const mark = FIELD_MARKS.get(character);
    if (mark !== undefined) fields.mark(mark);
    else if (fields.isInstruction) continue;
    else if (character === CELL_END) {
      if (afterCell && line === '' && row.length > 0) {
        rows.push(row);
        row = [];
        afterCell = false;
      } else {
        row.push(line.trim());
        line = '';
        afterCell = true;
      }
    } else if ('\r\n\u000b\u000c'.includes(character)) {
      if (row.length > 0 || afterCell) line += ' ';
      else {
        endTable();
        if (line.trim() !== '') blocks.push({ kind: 'paragraph', marker: '', text: line.trim(), level: 0 });
        line = '';
      }
      afterCell = false;
    } else if (character === '\t' || character >= ' ') {
      line += character;
      afterCell = false;
    }
  }
  endTable();
  if (line.trim() !== '') blocks.push({ kind: 'paragraph', marker: '', text: line.trim(), level: 0 });
  return blocks;
}
