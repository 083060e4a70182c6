import type { Message } from '../../core/text/message';

const say = (zh: string, en: string): Message => ({ zh, en });

/** Help texts of `zongjie export` and `zongjie import`. */
export const EXCHANGE_HELP = {
  export: say(
    '导出 Word（.docx），版面照 GB/T 9704《党政机关公文格式》',
    'export to Word (.docx) in the layout of GB/T 9704',
  ),
  import: say(
    '把 .docx、.doc、.html、.txt 读成纯文本，编号、层级和表格保留',
    'read .docx, .doc, .html or .txt as plain text with its numbers, levels and tables',
  ),
  exportTo: say(
    '写到哪里：一个 .docx 文件，或一个文件夹（默认与原文件同一文件夹）',
    'where to: a .docx file, or a folder (by default beside the report)',
  ),
  importTo: say(
    '写到哪里：一个文件，或一个文件夹（默认写到标准输出）',
    'where to: a file, or a folder (standard output by default)',
  ),
  preset: say(
    '版面：margin 按页边距（默认），ink 按文字所占的版心',
    'the page: margin by margins (default), ink by what is printed',
  ),
  template: say(
    '以这份 .docx 为模板：沿用其样式、页面、页眉和页脚',
    'a .docx whose styles, page, headers and footers are taken over',
  ),
  force: say('目标文件已有时替换它', 'replace a file that exists'),
};

/** What export and import say. */
export const EXCHANGE = {
  stdinNeedsOutput: say(
    '从标准输入（-）导出时，要用 --output 给出 .docx 文件。',
    '--output must name a .docx file when standard input (-) is exported.',
  ),
  severalNeedFolder: say(
    '有几个文件时，--output 应是文件夹。',
    '--output must be a folder where there is more than one file.',
  ),
  exists: (path: string) =>
    say(`${path}：已有这个文件，没有写；要替换请加 --force。`, `${path}: exists, not written; --force replaces it.`),
  notWritten: (path: string, code: string) =>
    say(`${path}：写不进去（${code}）。`, `${path}: cannot be written (${code}).`),
  written: (from: string, to: string) => say(`${from} → ${to}`, `${from} → ${to}`),
  unfinished: (path: string, placeholders: number, errors: number) => {
    const zh = [...(placeholders > 0 ? [`${placeholders} 处待填`] : []), ...(errors > 0 ? [`${errors} 个错误`] : [])];
    const en = [
      ...(placeholders > 0 ? [`${placeholders} to be filled in`] : []),
      ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ];
    return say(`${path}：还有 ${zh.join('、')}，已照样导出。`, `${path}: exported with ${en.join(' and ')} left.`);
  },
  refused: (path: string, why: Message) => say(`${path}：${why.zh}`, `${path}: ${why.en}`),
};
