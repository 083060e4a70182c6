import { askedOf, planAsked, problemAsked } from '../drafting/rollover/fillIn';
import { placeholdersIn } from '../report/placeholders';
import type { Report } from '../report/report';
import type { Aid } from './model';

function noteOf(asked: string, what: 'plan' | 'problem'): Aid['note'] {
  const { zh, en } = askedOf(asked);
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
