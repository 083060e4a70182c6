import { STDIN_NAME } from '../messages';
import type { Formatter, LedgerFile, Setting } from './format';

/**
 * The figures of all files as one Excel workbook, of several files with a column that names them.
 * @param write where the finished workbook goes
 */
export function workbook(
  { locale, several }: Setting,
  write: (bytes: Uint8Array) => Promise<void>,
): Formatter<LedgerFile> {
  const files: LedgerFile[] = [];
  return {
    add: async (file) => {
      files.push(file);
    },
    end: async () => {
      const { ledgerXlsx } = await import('../../exchange/sheets/ledger');
      const nameOf = (path: string): string => (path === '-' ? STDIN_NAME[locale] : path);
      await write(
        ledgerXlsx(
          files.map(({ path, rows }) => (several ? { file: nameOf(path), rows } : { rows })),
          locale,
        ),
      );
    },
  };
}
