import { impossibleTimes, oddMonths, turnedStretches, wrongWeekdays } from '../../numerals/weekdays';
import type { PlacedParagraph } from '../../report/context';
import { guessing } from '../fixes';
import type { Finding } from '../model';

/** Days on another weekday than they fall on, and stretches of days that end before they begin. */
export function againstCalendar(
  { reading: { text, halfWidth } }: PlacedParagraph,
  yearAt: (at: number) => number | null,
): readonly Finding[] {
  const weekdays = wrongWeekdays(halfWidth, yearAt).map(({ start, end, written, right, inferred }): Finding => {
    const day = text.slice(start, end);
    return {
      span: { start, end },
      ...(inferred ? { severity: 'warning' } : {}),
      message: { zh: `“${day}”：这一天是星期${right}。`, en: `${day}: that day falls on another weekday (${right}).` },
      fixes: [guessing(written, right)],
    };
  });
  const stretches = turnedStretches(halfWidth).map(
    ({ start, end, last }): Finding => ({
      span: { start, end },
      severity: 'warning',
      message: {
        zh: `“${text.slice(last.start, last.end)}”早于开头的日子，请核对。`,
        en: `“${text.slice(start, end)}” ends before it begins.`,
      },
    }),
  );
  const times = impossibleTimes(halfWidth).map(
    (span): Finding => ({
      span,
      severity: 'warning',
      message: {
        zh: `没有“${text.slice(span.start, span.end)}”这个时刻。`,
        en: `No clock shows ${text.slice(span.start, span.end)}.`,
      },
    }),
  );
  const months = oddMonths(halfWidth).map(
    ({ start, end, months: written, right }): Finding => ({
      span: { start, end },
      severity: 'warning',
      message: {
        zh: `“${text.slice(start, end)}”的月份与名称不符，应为${right}。`,
        en: `${text.slice(start, end)}: the months are not those of its name (${right}).`,
      },
      fixes: [guessing(written, right)],
    }),
  );
  return [...weekdays, ...stretches, ...times, ...months];
}
