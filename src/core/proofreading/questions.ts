import { planAsked, problemAsked } from '../drafting/rollover/fillIn';
import { placeholdersIn } from '../report/placeholders';
import type { Report } from '../report/report';
import type { Aid } from './model';

/** Whose plans and problems a line asks about, by the words that it begins with. */
const ASKED_OF: readonly { readonly words: string; readonly zh: string; readonly en: string }[] = [
  { words: '上期', zh: '上期', en: 'of the period before' },
  { words: '年初', zh: '年初', en: 'of this year' },
  { words: '去年', zh: '去年', en: 'of last year' },
];

function noteOf(asked: string, what: 'plan' | 'problem'): Aid['note'] {
  const { zh, en } = ASKED_OF.find(({ words }) => asked.startsWith(`【待答：${words}`)) ?? {
    zh: '去年',
    en: 'of last year',
  };
  return { zh: `${zh}的${what === 'plan' ? '计划' : '问题'}`, en: `${what} ${en}` };
}

/** Plans and problems of last year that the draft has no answer for yet, in reading order. */
export const questions = (report: Report): readonly Aid[] =>
  placeholdersIn(report).flatMap((span) => {
    const asked = report.slice(span);
    const plan = planAsked(asked);
    const label = plan ?? problemAsked(asked);
    if (label === null) return [];
    return [
      {
        kind: 'questions' as const,
        label,
        note: noteOf(asked, plan === null ? 'problem' : 'plan'),
        look: true,
        places: [span],
      },
    ];
  });
