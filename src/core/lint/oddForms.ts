import type { OddForms, Use } from '../report/terms';
import type { Message } from '../text/message';
import type { SpanEdit } from './model';

/** How the uses of a term in an odd form are told, and what makes them like the usual one. */
export interface Remedy {
  readonly title: Message;
  readonly message: Message;
  readonly edits: readonly SpanEdit[];
}

/** One kind of odd form. */
interface RemedyRow {
  title(count: number, to: string): Message;
  message(written: string, to: string): Message;
  edits(use: Use, to: string): readonly SpanEdit[];
}

const inserting = (at: number, newText: string): SpanEdit => ({ span: { start: at, end: at }, newText });

const ROWS: Readonly<Record<OddForms['kind'], RemedyRow>> = {
  plan: {
    title: (count) => ({ zh: `加引号（${count}处）`, en: `Add quotation marks (${count})` }),
    message: () => ({
      zh: '规划简称别处加了引号，这里没有。',
      en: 'The plan’s name is in quotation marks elsewhere.',
    }),
    edits: ({ start, end }) => [inserting(start, '“'), inserting(end, '”')],
  },
  governed: {
    title: (count) => ({ zh: `加顿号（${count}处）`, en: `Add the mark (${count})` }),
    message: (written, to) => ({
      zh: `“${written}”与别处“${to}”写法不一。`,
      en: 'The two bodies are parted by a mark elsewhere.',
    }),
    edits: ({ start }) => [inserting(start + 2, '、')], // 市委、市政府
  },
  counties: {
    title: (count, to) => ({ zh: `改为“${to}”（${count}处）`, en: `Change to ${to} (${count})` }),
    message: (written, to) => ({ zh: `“${written}”与“${to}”混用。`, en: `Elsewhere it is ${to}.` }),
    edits: ({ start, end }, to) => [{ span: { start, end }, newText: to }],
  },
};

/** The remedy for the uses of a term in an odd form. */
export function remedyOf({ kind, uses, to }: OddForms): Remedy {
  const row = ROWS[kind];
  return {
    title: row.title(uses.length, to.written),
    message: row.message((uses[0] as Use).written, to.written),
    edits: uses.flatMap((use) => row.edits(use, to.written)),
  };
}
