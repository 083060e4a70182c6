import type { Message } from '../core/text/message';
import { NotTextError, decode } from '../core/text/decode';
import { readHtml } from './html/read';
import { refuse } from './refusal';
import { importedText } from './text';
import { readWorkbook } from './sheets/workbook';
import { readDoc } from './word/in/doc';
import { readDocx } from './word/in/read';

/** The text that a file of another program holds, and what of it was not kept. */
export interface ImportedFile {
  readonly text: string;
  readonly losses: readonly Message[];
}

/** Endings of files that other programs can save as .docx. */
const OTHERS: ReadonlySet<string> = new Set(['wps', 'wpt', 'rtf', 'odt', 'pdf', 'dot']);

/** Reads a file as the text of a report. @throws RefusedError that says why it cannot be read, and what helps */
export function importFile(name: string, bytes: Uint8Array): ImportedFile {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (OTHERS.has(ending))
    refuse(
      `.${ending} 文件不能直接读，请在 Word 或 WPS 中另存为 .docx。`,
      `A .${ending} file cannot be read; save it as .docx in Word or WPS.`,
    );
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (ending === 'xlsx' || ending === 'xlsm') return textOf(readWorkbook(bytes));
  if (isArchive || ending === 'docx' || ending === 'docm') return textOf(readDocx(bytes));
  if (isCompound || ending === 'doc')
    return ending === 'doc' && !isCompound ? mislabelled(bytes) : textOf(readDoc(bytes));
  const text = decoded(bytes);
  return ending === 'html' || ending === 'htm' || looksLikeHtml(text) ? textOf(readHtml(text)) : { text, losses: [] };
}

/** A .doc may be HTML or plain text that was only named so. */
function mislabelled(bytes: Uint8Array): ImportedFile {
  const text = decoded(bytes);
  if (text.startsWith('{\\rtf'))
    refuse('这是 RTF 文件，请在 Word 或 WPS 中另存为 .docx。', 'This is an RTF file; save it as .docx in Word or WPS.');
  return looksLikeHtml(text) ? textOf(readHtml(text)) : { text, losses: [] };
}

const looksLikeHtml = (text: string): boolean => /^\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000));

function textOf(imported: Parameters<typeof importedText>[0]): ImportedFile {
  return { text: importedText(imported), losses: imported.losses };
}

function decoded(bytes: Uint8Array): string {
  try {
    return decode(bytes).text;
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    return refuse('文件里不是文字，不能读。', 'The file holds no text and cannot be read.');
  }
}
