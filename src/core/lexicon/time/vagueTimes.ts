/** Times that say no more than “earlier”: whoever reads 比以前增长9% cannot tell since when. */
export const VAGUE_TIMES: ReadonlySet<string> = new Set(
  '以前 从前 以往 过去 之前 此前 先前 前期 前一期 前一阶段 前阶段 前一段 前段时间 前一段时间 前些年 上次 上一次 上回 上阶段 上一阶段 上期 上一期 往期 往常 平时 平常 早些时候 较早时候 较早前 早前 前几年 往年 往年同期'.split(
    ' ',
  ),
);

/** The vague times as alternatives of a pattern, the longest first. */
export const EARLIER = [...VAGUE_TIMES].sort((a, b) => b.length - a.length).join('|');
/** 以往, 2023年及以往: a base that ends with a time which may be any. */
const ENDS_VAGUE = new RegExp(`^(?:.{1,8}[及和与、])?(?<vague>${EARLIER})$`);

/** The time within a base that says no more than “earlier” (2023年及|以往); null where it says which. */
export const vagueTimeIn = (base: string): string | null => ENDS_VAGUE.exec(base)?.groups?.['vague'] ?? null;
