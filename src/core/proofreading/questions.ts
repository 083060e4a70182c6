import { planAsked, problemAsked } from '../drafting/rollover/fillIn';
import { placeholdersIn } from '../report/placeholders';
import type { Report } from '../report/report';
import type { Aid } from './model';

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
        note:
          plan === null
            ? { zh: '去年的问题', en: 'last year’s problem' }
            : { zh: '去年的计划', en: 'last year’s plan' },
        look: true,
        places: [span],
      },
    ];
  });
