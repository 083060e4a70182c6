/** A year with 年 as reports write it, the last figures masked in what is shown as a model: 2025年, 20XX年, 20**年, 20__年. */
export const YEAR = '(?:19|20)(?:\\d{2}|[XxＸｘ×*_]{1,2})年';
