import type { Message } from '../../../core/text/message';

const say = (zh: string, en: string): Message => ({ zh, en });

/** What of a Word document has no place in a text. */
export const WORD_LOSSES = {
  insertions: (n: number) =>
    say(`${n} 处修订中的插入，已按接受处理。`, `${n} tracked insertion${n === 1 ? '' : 's'} taken as accepted.`),
  deletions: (n: number) =>
    say(`${n} 处修订中的删除，已按接受处理。`, `${n} tracked deletion${n === 1 ? '' : 's'} taken as accepted.`),
  comments: (n: number) => say(`${n} 条批注没有保留。`, `${n} comment${n === 1 ? ' was' : 's were'} not kept.`),
  pictures: (n: number) => say(`${n} 个图片或图形没有保留。`, `${n} picture${n === 1 ? ' was' : 's were'} not kept.`),
  objects: (n: number) =>
    say(`${n} 个嵌入对象没有保留。`, `${n} embedded object${n === 1 ? ' was' : 's were'} not kept.`),
  equations: (n: number) =>
    say(`${n} 个公式只保留了文字。`, `Of ${n} equation${n === 1 ? '' : 's'} only the text was kept.`),
  hidden: (n: number) => say(`${n} 处隐藏文字没有保留。`, `${n} piece${n === 1 ? '' : 's'} of hidden text not kept.`),
  boxes: (n: number) =>
    say(
      `${n} 个文本框的文字放在了所在段落之后。`,
      `The text of ${n} text box${n === 1 ? '' : 'es'} stands behind its paragraph.`,
    ),
  merged: (n: number) =>
    say(
      `${n} 处合并单元格：文字在左上格，其余留空。`,
      `${n} merged cell${n === 1 ? '' : 's'}: the text stands in the first, the others are empty.`,
    ),
  nested: (n: number) =>
    say(`${n} 个表中表并进了所在的单元格。`, `${n} table${n === 1 ? '' : 's'} within a cell became text of that cell.`),
  headers: (n: number) => say(`${n} 处页眉、页脚没有保留。`, `${n} header${n === 1 ? '' : 's'} or footers not kept.`),
  included: (n: number) =>
    say(`${n} 处插入的其他文件没有读。`, `${n} included file${n === 1 ? ' was' : 's were'} not read.`),
};
