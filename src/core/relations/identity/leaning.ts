import type { Figure } from '../../figures/model';
import type { Passage } from '../model';

/** Words that put what follows them into, beside or off the figure told before. */
const LEANS = /(?:含|加上|加之|另加|外加|扣除|剔除|减去|除去)[^,;。!?()\d]{0,12}$/;
const REACH = 16;

/**
 * Whether a figure leans on the one before, so that it is of that one alone: 收案2559件（含旧存133件）, 加上转移性收入49.2亿元.
 * Another figure may have its own under the same name.
 */
export function leansOnBefore({ figures, reading: { halfWidth } }: Passage, index: number): boolean {
  const { span } = figures[index] as Figure;
  const from = Math.max(span.start - REACH, figures[index - 1]?.span.end ?? 0, 0);
  return LEANS.test(halfWidth.slice(from, span.start));
}
