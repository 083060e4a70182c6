import type { Message } from '../../core/text/message';
import { indentLines, removeBlankLines } from './indents';
import { numberForms } from './numbers';
import { fullWidthMarks, spacesBetweenHan } from './marks';
import type { Tidied } from './model';
import { removePageFurniture } from './pageFurniture';
import { joinWraps } from './wraps';

/** One way of tidying a text (整理版式): what it would do, and the text with it done. */
export interface TidyStep {
  readonly id: string;
  readonly title: Message;
  /** What it changes, in numbers. */
  readonly says: (count: number) => Message;
  /** Whether it is ticked unless the writer says otherwise. */
  readonly usual: boolean;
  readonly apply: (text: string) => Tidied;
}

const say = (zh: string, en: string): Message => ({ zh, en });
const places =
  (zh: string, en: string) =>
  (count: number): Message =>
    say(`${count} ${zh}`, `${count} ${en}`);

/** The ways in the order in which they are done: each sees what those before it have left. */
export const TIDY_STEPS: readonly TidyStep[] = [
  {
    id: 'page-furniture',
    title: say('去掉页码和重复的页眉', 'Take out page numbers and running heads'),
    says: places('行', 'lines'),
    usual: true,
    apply: removePageFurniture,
  },
  {
    id: 'spaces',
    title: say('去掉汉字之间的空格', 'Take out blanks between Chinese characters'),
    says: places('处', 'places'),
    usual: true,
    apply: spacesBetweenHan,
  },
  {
    id: 'wraps',
    title: say('接上被硬换行断开的段落', 'Join paragraphs that are broken over lines'),
    says: places('处', 'places'),
    usual: true,
    apply: joinWraps,
  },
  {
    id: 'full-width',
    title: say('半角标点改为全角', 'Make half-width marks full-width'),
    says: places('个', 'marks'),
    usual: true,
    apply: fullWidthMarks,
  },
  {
    id: 'numbers',
    title: say('序号写成规范形式：一、（一）1.（1）', 'Write numbers as 一、 （一） 1. （1）'),
    says: places('个', 'numbers'),
    usual: true,
    apply: numberForms,
  },
  {
    id: 'blank-lines',
    title: say('去掉空行', 'Take out blank lines'),
    says: places('行', 'lines'),
    usual: true,
    apply: removeBlankLines,
  },
  {
    id: 'indent',
    title: say('段首空两字', 'Indent each paragraph by two characters'),
    says: places('段', 'paragraphs'),
    usual: false,
    apply: indentLines,
  },
];

/** A step that would change something, with how much where the steps before it are done. */
export interface OfferedStep {
  readonly step: TidyStep;
  readonly count: number;
}

/** The steps that would change the text. */
export function offeredSteps(text: string): readonly OfferedStep[] {
  const offered: OfferedStep[] = [];
  let tidied = text;
  for (const step of TIDY_STEPS) {
    const { text: next, count } = step.apply(tidied);
    if (count > 0) offered.push({ step, count });
    if (step.usual) tidied = next;
  }
  return offered;
}

/** The text with the steps done that are named. */
export const tidy = (text: string, ids: ReadonlySet<string>): string =>
  TIDY_STEPS.filter(({ id }) => ids.has(id)).reduce((tidied, step) => step.apply(tidied).text, text);
