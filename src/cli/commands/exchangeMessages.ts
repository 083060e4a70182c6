import type { Message } from '../../core/text/message';

const say = (zh: string, en: string): Message => ({ zh, en });

/** Help texts of `zongjie export` and `zongjie import`. */
export const EXCHANGE_HELP = {
  export: say(
    '导出 Word（.docx），版面照 GB/T 9704《党政机关公文格式》',
    'export to Word (.docx) in the layout of GB/T 9704',
  ),
  import: say(
    '把 .docx、.doc、.xlsx、.html、.txt 读成纯文本，编号、层级和表格保留',
    'read .docx, .doc, .xlsx, .html or .txt as plain text with its numbers, levels and tables',
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
  collect: say(
    '把草稿里的待填处写成数据采集表（.xlsx），或把填好的表填回草稿（--from）',
    'write the gaps of a draft as a sheet for departments (.xlsx), or fill a sheet back into the draft (--from)',
  ),
  collectTo: say(
    '写到哪里：.xlsx 文件（默认在草稿旁边）；有 --from 时是填好的草稿（默认写到标准输出）',
    'where to: an .xlsx file (by default beside the draft); with --from, the filled draft (standard output by default)',
  ),
  collectFrom: say('填好的数据采集表（.xlsx）', 'a sheet that was filled in (.xlsx)'),
  draft: say(
    '由工作要点、工作计划起草本年总结，或由去年总结起草今年的',
    'draft the year’s report from its plan, or this year’s from last year’s',
  ),
  draftTo: say('写到哪里：一个文件（默认写到标准输出）', 'where to: a file (standard output by default)'),
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
  noYear: (path: string) => say(`${path}：看不出是哪一年的，没有起草。`, `${path}: tells no year, no draft was made.`),
  written: (from: string, to: string) => say(`${from} → ${to}`, `${from} → ${to}`),
  unfinished: (path: string, placeholders: number, errors: number) => {
    const zh = [...(placeholders > 0 ? [`${placeholders} 处待填`] : []), ...(errors > 0 ? [`${errors} 个错误`] : [])];
    const en = [
      ...(placeholders > 0 ? [`${placeholders} to be filled in`] : []),
      ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
    ];
    return say(`${path}：还有 ${zh.join('、')}，已照样导出。`, `${path}: exported with ${en.join(' and ')} left.`);
  },
  unanswered: (path: string, count: number) =>
    say(
      `${path}：还有 ${count} 处是去年的原文，没有改也没有核，已照样导出：`,
      `${path}: exported with ${count} places that still read as last year’s report did:`,
    ),
  oneDraft: say('一次只对一份草稿。', 'One draft at a time.'),
  stdinNeedsSheet: say(
    '从标准输入（-）读草稿时，要用 --output 给出 .xlsx 文件。',
    '--output must name an .xlsx file when the draft comes from standard input (-).',
  ),
  nothingToCollect: (path: string) =>
    say(
      `${path}：没有记着上年数的待填处，没有写表。`,
      `${path}: no gap remembers last year’s value; no sheet written.`,
    ),
  filledIn: (path: string, count: number) => say(`${path}：填入 ${count} 处。`, `${path}: ${count} filled in.`),
  misfit: (path: string, row: number, value: string, why: Message) =>
    say(`${path}：第${row}行“${value}”：${why.zh}。`, `${path}: row ${row}, “${value}”: ${why.en}.`),
  refused: (path: string, why: Message) => say(`${path}：${why.zh}`, `${path}: ${why.en}`),
};
