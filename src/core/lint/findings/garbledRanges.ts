import type { DashedRange } from '../../report/marks/ranges';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import { changing } from '../fixes';
import type { Finding } from '../model';

/** 从1月—4月: 从 goes with 到. */
export const begunWith = ({ start, end, mark }: DashedRange, at: number): Finding => ({
  span: shift({ start, end }, at),
  severity: 'info',
  message: { zh: '与“从”“自”搭配的是“到”“至”，不用连接号。', en: 'Behind 从 a range takes 到 or 至, not a dash.' },
  fixes: [changing(shift(mark, at), '至')],
});

/** 3～—5个, 2～℃8℃: one dash, behind the unit of the first number. */
export function garbled(report: Report, { start, end, mark }: DashedRange, at: number): Finding {
  const written = report.slice(shift(mark, at));
  const unit = /[℃%]/.exec(written)?.[0] ?? '';
  return {
    span: shift({ start, end }, at),
    message: { zh: `连接号写错了：“${written}”。`, en: `“${written}” is no dash of a range.` },
    fixes: [changing(shift(mark, at), `${unit}～`)],
  };
}
