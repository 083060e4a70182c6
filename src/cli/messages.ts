import type { Message } from '../core/text/message';

/** A text for the user in both languages. */
export const say = (zh: string, en: string): Message => ({ zh, en });
/** A count with its English noun: 1 file, 2 files. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How standard input is called in a sentence. */
export const STDIN_NAME = say('标准输入', 'standard input');

/** Help texts. */
export const HELP = {
  program: say(
    '检查、查看工作总结。全部在本机完成，不联网。',
    'Checks and shows work reports. Everything happens on this machine, without network.',
  ),
  usage: say('<命令> [选项] <文件…>', '<command> [options] <file...>'),
  commandUsage: say('[选项] <文件…>', '[options] <file...>'),
  lintUsage: say('[选项] <文件、文件夹、通配符、!排除…>', '[options] <file, folder, glob or !exclusion...>'),
  outline: say(
    '显示小节和各节的作用（进展、举措、问题、计划）',
    'show the sections and what each does (progress, measures, problems, plan)',
  ),
  figures: say(
    '列出数据：数值、单位、指标、时期、比较',
    'list the figures: value, unit, indicator, period, comparisons',
  ),
  lint: say(
    '检查：同比口径、计量单位、编号、缺少的部分等',
    'check: comparison bases, units, numbering, missing parts and more',
  ),
  files: say('要读的文件；- 是标准输入', 'files to read; - is standard input'),
  places: say(
    '文件、文件夹（检查其中的总结类文件）或通配符；以 ! 开头的是不检查的；- 是标准输入',
    'files, folders (the reports in them) or globs; what begins with ! is left out; - is standard input',
  ),
  format: (choices: readonly string[]) =>
    say(
      `输出格式：${choices.join('、')}（默认 ${choices[0]}）`,
      `output format: ${choices.join(', ')} (default ${choices[0]})`,
    ),
  explain: say('说明该处（行:列）的数据为什么这样读', 'tell why the figure at LINE:COLUMN was read as it was'),
  bom: say(
    'CSV 以字节顺序标记开头，Excel 才会按 UTF-8 打开',
    'begin CSV with a byte order mark, so that Excel opens it as UTF-8',
  ),
  sheetTo: say('--format xlsx 写到哪个 .xlsx 文件', 'the .xlsx file that --format xlsx writes'),
  noIgnore: say(
    '已忽略的问题也列出：不看 .zongjie/ignore.json 和 Markdown 里的注释',
    'list ignored findings, too: .zongjie/ignore.json and comments in Markdown do not count',
  ),
  failOn: (choices: readonly string[]) =>
    say(
      `有此级别或更重的问题时退出码为 1：${choices.join('、')}（默认 warning）`,
      `exit status 1 from this severity on: ${choices.join(', ')} (default warning)`,
    ),
  rule: say(
    '只按这条规则检查，可以写多次；写成 规则:级别 则改它的级别（error、warning、info、hint、off），其余规则照常',
    'check by this rule only, may be repeated; rule:severity gives it another severity (error, warning, info, hint, off) and leaves the other rules as they are',
  ),
  maxWarnings: say('警告超过这个数时退出码才为 1', 'exit status 1 for warnings only where there are more than this'),
  fix: say(
    '把不动意思的修改做好（全角半角、重复的标点、单位名称），写回文件',
    'make the fixes that change no meaning (width, doubled marks, names of units), and write the files',
  ),
  fixDryRun: say(
    '同 --fix，但只显示改动（unified diff），不写文件',
    'like --fix, but show the changes (a unified diff) and write nothing',
  ),
  quiet: say('不显示进度、统计和说明，只有结果', 'no progress, counts or notices, only results'),
  config: say(
    '用这份机构规范（默认用最近的 .zongjie.json）',
    'the house style to use (by default the nearest .zongjie.json)',
  ),
  noConfig: say('不用机构规范', 'use no house style'),
  help: say('显示用法', 'show how to use it'),
  helpCommand: say('显示某个命令的用法', 'show how to use a command'),
  version: say('显示版本号', 'show the version'),
  status: say(
    '退出码：0 没有达到级别的问题；1 发现问题；2 没能完成（选项有误、文件读不了）；130 被 Ctrl+C 中断。',
    'Exit status: 0 nothing at the failing severity; 1 something found; 2 it could not do its work (bad option, unreadable file); 130 interrupted by Ctrl+C.',
  ),
  titles: new Map([
    ['Usage:', say('用法：', 'Usage:')],
    ['Arguments:', say('参数：', 'Arguments:')],
    ['Options:', say('选项：', 'Options:')],
    ['Commands:', say('命令：', 'Commands:')],
  ]),
};

/** Wrong use of the command line. `command` is what to ask for help: `zongjie lint`. */
export const USAGE = {
  unknownOption: (option: string, command: string) =>
    say(`不认识的选项 ${option}。用法见 ${command} --help。`, `unknown option ${option}. See ${command} --help.`),
  unknownCommand: (name: string) =>
    say(
      `没有命令“${name}”，只有 outline、figures、lint、export、import。用法见 zongjie --help。`,
      `no command “${name}”, only outline, figures, lint, export, import. See zongjie --help.`,
    ),
  optionMissingArgument: (option: string, command: string) =>
    say(
      `选项 ${option} 后面缺少取值。用法见 ${command} --help。`,
      `option ${option} needs a value. See ${command} --help.`,
    ),
  badChoice: (option: string, given: string, choices: readonly string[]) =>
    say(
      `${option} 的取值“${given}”不对，应为 ${choices.join('、')} 之一。`,
      `“${given}” is no value of ${option}: it takes one of ${choices.join(', ')}.`,
    ),
  unknownRule: (id: string, nearest: string | null) =>
    say(
      `没有规则“${id}”${nearest === null ? '' : `，是不是 ${nearest}`}${nearest === null ? '。' : '？'}规则见 docs/rules。`,
      `no rule “${id}”${nearest === null ? '.' : `; did you mean ${nearest}?`} See docs/rules.`,
    ),
  badCount: (option: string, given: string) =>
    say(
      `${option} 的取值“${given}”不对，应为 0 或正整数。`,
      `“${given}” is no value of ${option}: it takes 0 or a whole number.`,
    ),
  oneFixMode: say('--fix 和 --fix-dry-run 只能用一个。', '--fix and --fix-dry-run exclude each other.'),
  fixStdin: say(
    '--fix 不能用于标准输入（-），可用 --fix-dry-run。',
    '--fix cannot write standard input (-); use --fix-dry-run.',
  ),
  dryRunFormat: say(
    '--fix-dry-run 只能用 --format stylish 或 json。',
    '--fix-dry-run goes with --format stylish or json only.',
  ),
  badPlace: (place: string) =>
    say(
      `位置“${place}”不对，应为 行:列，从 1 数，如 12:5。`,
      `“${place}” is no place: it takes LINE:COLUMN, counted from 1, such as 12:5.`,
    ),
  explainOneFile: say('--explain 一次只看一个文件。', '--explain takes one file.'),
  explainAlone: say('--explain 不与 --format、--bom 同用。', '--explain goes without --format and --bom.'),
  sheetNeedsOutput: say(
    '--format xlsx 要用 --output 给出 .xlsx 文件。',
    '--format xlsx needs an .xlsx file, named by --output.',
  ),
  outputNeedsSheet: say(
    'figures 的 --output 只用于 --format xlsx。',
    '--output of figures goes with --format xlsx only.',
  ),
  bomNeedsCsv: say('--bom 只用于 --format csv。', '--bom goes with --format csv only.'),
  allExcluded: say(
    '给出的文件都被 ! 排除了，没有可检查的。',
    'every file given is left out by !; there is nothing to check.',
  ),
  noFile: (command: string) =>
    say(
      `没有给出文件。用法见 ${command} --help；读标准输入用 -。`,
      `no file given. See ${command} --help; - reads standard input.`,
    ),
  stdinTwice: say('标准输入（-）只能读一次。', 'standard input (-) can be read only once.'),
};

/** What is wrong with one input. */
export const INPUT = {
  missing: (path: string) => say(`${path}：没有这个文件。`, `${path}: no such file.`),
  folder: (path: string) =>
    say(`${path}：是文件夹，这个命令只读文件。`, `${path}: is a folder; this command reads files.`),
  noOrdinaryFile: (path: string) => say(`${path}：不是普通文件。`, `${path}: is no ordinary file.`),
  noAccess: (path: string) => say(`${path}：没有读取权限。`, `${path}: no permission to read it.`),
  unreadable: (path: string, code: string) =>
    say(`${path}：读不出来（${code}）。`, `${path}: cannot be read (${code}).`),
  tooLarge: (path: string, limit: string) => say(`${path}：超过 ${limit}，不读。`, `${path}: over ${limit}; not read.`),
  binary: (path: string) => say(`${path}：是二进制文件，不是文本。`, `${path}: is a binary file, not text.`),
  office: (path: string) =>
    say(
      `${path}：是二进制文件，不是文本；请先在文字处理软件里另存为纯文本。`,
      `${path}: is a binary file, not text; save it as plain text in the word processor first.`,
    ),
  link: (path: string) =>
    say(
      `${path}：是符号链接，没有改；请直接给出它指向的文件。`,
      `${path}: is a symbolic link, not mended; name the file it points to.`,
    ),
  notRegular: (path: string) => say(`${path}：不是普通文件，没有改。`, `${path}: is no regular file, not mended.`),
  severalNames: (path: string) =>
    say(`${path}：这个文件有几个名称（硬链接），没有改。`, `${path}: has several names (hard links), not mended.`),
  readOnly: (path: string) => say(`${path}：没有写入权限，没有改。`, `${path}: no permission to write, not mended.`),
  notWritten: (path: string, code: string) =>
    say(`${path}：写不进去（${code}），没有改。`, `${path}: cannot be written (${code}), not mended.`),
  changedMeanwhile: (path: string) =>
    say(
      `${path}：检查时被别的程序改动，没有改；请再来一次。`,
      `${path}: changed by another program while it was checked, not mended; run again.`,
    ),
  notExact: (path: string, encoding: string) =>
    say(
      `${path}：有的字符用 ${encoding} 写回去会和原来的字节不同，没有改；请先另存为 UTF-8。`,
      `${path}: some characters would not keep their bytes when written in ${encoding}, not mended; save it as UTF-8 first.`,
    ),
  crashed: (path: string) =>
    say(
      `${path}：检查时出了内部错误，这个文件没有结果：`,
      `${path}: internal error while checking; no results for this file:`,
    ),
  house: (first: Message, count: number) =>
    say(
      `机构规范有错，没有检查。${first.zh}${count > 1 ? `（共 ${count} 处）` : ''}`,
      `not checked: the house style has a mistake. ${first.en}${count > 1 ? ` (${count} in all)` : ''}`,
    ),
  noMatch: (pattern: string) => say(`${pattern}：没有相符的文件。`, `${pattern}: matches no file.`),
  noReports: (folder: string) =>
    say(
      `${folder}：文件夹里没有总结类文件（*.zongjie，或名称含“总结、工作报告、工作要点、工作计划、述职报告”的 .txt、.md）。`,
      `${folder}: no reports in the folder (*.zongjie, or .txt and .md whose name holds 总结, 工作报告, 工作要点, 工作计划 or 述职报告).`,
    ),
};

/** What Ctrl+C leaves: how many of the files were checked. */
export const INTERRUPTED = (done: number, all: number): Message =>
  say(`已中断，检查了 ${done}/${all} 个文件。`, `interrupted after ${done} of ${plural(all, 'file')}.`);
/** What is said of a file of drafts, `.zongjie/drafts.json`. */
export const DRAFTS = {
  unusable: (path: string, why: Message) =>
    say(
      `${path}：读不懂，草稿里还有哪些去年的原文就不知道了（${why.zh}）。`,
      `${path}: cannot be used; what of last year is left in drafts is not known (${why.en}).`,
    ),
};

/** What is said of a file of ignored findings. */
export const IGNORING = {
  unusable: (path: string, why: Message): Message => ({
    zh: `${path} 用不了：${why.zh}。其中忽略的问题照样列出`,
    en: `${path} cannot be used: ${why.en}; what it ignores is listed`,
  }),
  partly: (path: string, first: Message, count: number): Message => ({
    zh: `${path} 里有看不懂的内容，没有采用：${first.zh}（共${count}处）`,
    en: `something in ${path} cannot be understood and is not used: ${first.en} (${count} in all)`,
  }),
};

/**
 * The results have no way out: the disk is full, a pipe is closed.
 * @param code of the system's error
 */
export const NOT_WRITTEN = (code: string): Message =>
  say(`结果写不出去（${code}）。`, `the results cannot be written (${code}).`);
/** An error of ours. */
export const INTERNAL = (message: string): Message => say(`内部错误：${message}`, `internal error: ${message}`);
