import type { Random } from '../bench/random';
import type { Samples } from './samples';

/** Lines are cut to this length, so that a text stays a few hundred characters. */
const LONGEST_LINE = 160;
/** Most readers look no further than a clause, and a short text is read in less time. */
const LONGEST_CLAUSE = 40;
const MOST_LINES = 5;
const MOST_MUTATIONS = 6;

/** Pieces with a part to play for some reader: markers, marks, comparisons, units, comments, rows of tables. */
const PIECES: readonly string[] = [
  ...[
    '一、',
    '二、',
    '（一）',
    '(三)',
    '1.',
    '２．',
    '（1）',
    '①',
    '一是',
    '三是',
    '首先，',
    '其次，',
    '第一章 ',
    '第一部分 ',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '· ',
    '★',
    '> ',
    '**',
    '`',
    '~~',
    '<!--',
    '-->',
    '<!-- zongjie-ignore-next-line -->',
    '[',
    '](a)',
  ],
  ...[
    '。',
    '，',
    '；',
    '：',
    '、',
    '！',
    '？',
    '…',
    '——',
    '-',
    '～',
    '/',
    ',',
    '.',
    ';',
    ':',
    '!',
    '?',
    '％',
    '%',
    '‰',
  ],
  ...['（', '）', '(', ')', '“', '”', '"', '‘', '’', '《', '》', '【', '】', '〔', '〕', '「', '」', '【待补】', '【'],
  ...['|', '\n|---|---|\n', '\n| 产值 | 12亿元 |\n', '\t', ' ', '　', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u0085'],
  ...[
    '其中',
    '分别',
    '合计',
    '同比增长',
    '环比下降',
    '比上年',
    '较年初',
    '占',
    '由',
    '到',
    '约',
    '左右',
    '以上',
    '近',
    '均',
    '等',
  ],
  ...[
    '2025年',
    '2024年',
    '1-4月',
    '截至5月底',
    '上半年',
    '“十四五”',
    '第3位',
    '首位',
    '第一',
    '下一步，',
    '存在的问题',
    '今年以来，',
  ],
  ...[
    '12',
    '3.5',
    '0',
    '1,234',
    '１２',
    '十二',
    '百分之三',
    '1/2',
    '亿元',
    '万元',
    '万',
    '个',
    '家',
    '亩',
    '公里',
    '个百分点',
    '倍',
  ],
];
const MARKERS: readonly string[] = [
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '3.',
  '（1）',
  '①',
  '一是',
  '二是',
  '# ',
  '',
];
const MARKER =
  /^[\s　]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|[一二三四五六]是|#+ |[①-⑳])/;
const LINE_BREAKS = ['\n', '\r\n', '\r'];
const BRACKETS = '（）()“”"‘’《》【】〔〕「」[]<>';

type Mutation = (text: string, random: Random, samples: Samples) => string;

/** A character of any plane: control characters, lone surrogates and what no font has among them. */
function anyCharacter(random: Random): string {
  const [low, high] = random.pick<readonly [number, number]>([
    [0, 0x1f],
    [0x20, 0x7e],
    [0x80, 0x24f],
    [0x300, 0x36f],
    [0x2000, 0x206f],
    [0x2460, 0x24ff],
    [0x3000, 0x33ff],
    [0x4e00, 0x9fff],
    [0xd800, 0xdfff],
    [0xe000, 0xf8ff],
    [0xff00, 0xffff],
    [0x1_0000, 0x1_ffff],
    [0x2_0000, 0x10_ffff],
  ]);
  return String.fromCodePoint(random.int(low, high));
}

const digits = (random: Random): string =>
  random.chance(0.1)
    ? random.pick(['9', '1', '0']).repeat(random.int(1, 40))
    : random.chance(0.5)
      ? String(random.int(0, 2100))
      : String(random.decimal(0, 300, random.int(0, 3)));

const place = (text: string, random: Random): number => random.int(0, text.length);
const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** One of the matches becomes something else. */
function replaceOne(text: string, random: Random, pattern: RegExp, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: old, index } = random.pick(found);
  return text.slice(0, index) + by(old) + text.slice(index + old.length);
}

const linewise =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split(/(?<=\n|\r(?!\n))/);
    change(lines, random.int(0, lines.length - 1), random);
    return lines.join('');
  };

const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const MUTATIONS: readonly Mutation[] = [
  (text, random) => insert(text, place(text, random), random.pick(PIECES)),
  (text, random) => insert(text, place(text, random), random.pick(PIECES)),
  (text, random) => insert(text, place(text, random), anyCharacter(random)),
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + (random.chance(0.5) ? '' : anyCharacter(random)) + text.slice(at + random.int(1, 4));
  },
  (text, random) => insert(text, place(text, random), random.pick(LINE_BREAKS)),
  (text, random) => replaceOne(text, random, /\r\n|\r|\n/g, () => random.pick(['', ' ', '\n\n', ...LINE_BREAKS])),
  (text, random) => {
    const lineBreak = random.pick(LINE_BREAKS);
    return text.replace(/\r\n|\r|\n/g, lineBreak);
  },
  linewise((lines, at) => lines.splice(at, 1)),
  linewise((lines, at) => lines.splice(at, 0, lines[at] as string)),
  linewise((lines, at, random) => lines.splice(random.int(0, lines.length - 1), 0, ...lines.splice(at, 1))),
  linewise((lines, at, random) => {
    lines[at] = random.pick(MARKERS) + (lines[at] as string).replace(MARKER, '');
  }),
  (text, random) => replaceOne(text, random, /\d+(?:\.\d+)?/g, () => digits(random)),
  (text, random) => replaceOne(text, random, /\d/g, () => String(random.int(0, 9))),
  (text, random) =>
    replaceOne(text, random, /\d+(?:\.\d+)?/g, (old) => random.pick([toFullWidth(old), `${old} `, `**${old}**`])),
  (text, random) => replaceOne(text, random, /[（）()“”"‘’《》【】〔〕「」[\]]/g, () => random.pick(['', ...BRACKETS])),
  (text, random) =>
    replaceOne(text, random, /[，。；：、]/g, () => random.pick(['', '，', '。', '；', '：', '、', '\n', ',', '.'])),
  (text) => text.normalize('NFKC'),
  (text) => toFullWidth(text),
  (text, random) => {
    const [from, at] = [place(text, random), place(text, random)];
    return insert(text, at, text.slice(from, from + random.int(1, 60)));
  },
  (text, random, samples) => insert(text, place(text, random), excerpt(random, samples)),
  (text, random) => text.replace(new RegExp(`[^\\n\\r]{${random.int(12, 40)}}`, 'gu'), '$&\n'),
  (text) => text.replace(/[\r\n]+/g, ''),
  (text) => text.replace(/^.*$/gmu, (line) => `| ${line.replace(/[，。]/g, ' | ')} |`),
];

/** An example of a rule, a clause, or some lines of a report, cut to size. */
function excerpt(random: Random, { examples, reports }: Samples): string {
  if (reports.length === 0 || random.chance(0.4)) return random.pick(examples);
  const isClause = random.chance(0.7);
  const longest = isClause ? LONGEST_CLAUSE : LONGEST_LINE;
  const lines = random.pick(reports);
  const from = random.chance(0.3) ? 0 : random.int(0, lines.length - 1);
  return lines
    .slice(from, from + (isClause ? 1 : random.int(1, MOST_LINES)))
    .map((line) => {
      const at = line.length <= longest || random.chance(0.5) ? 0 : random.int(0, line.length - longest);
      return line.slice(at, at + longest);
    })
    .join('\n');
}

/** A text of the samples, changed in a few places. */
export function mutated(random: Random, samples: Samples): string {
  let text = excerpt(random, samples);
  for (let n = random.int(0, MOST_MUTATIONS); n > 0; n--) text = random.pick(MUTATIONS)(text, random, samples);
  return text;
}

/** What a writer or a paste puts in. */
export function inserted(random: Random, samples: Samples): string {
  switch (random.int(0, 5)) {
    case 0:
      return '';
    case 1:
      return random.pick(LINE_BREAKS);
    case 2:
      return anyCharacter(random);
    case 3:
      return digits(random);
    case 4:
      return random.chance(0.2) ? excerpt(random, samples) : random.pick(PIECES);
    default:
      return random.pick(PIECES);
  }
}
