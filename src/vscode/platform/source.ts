/** The name that stands before every diagnostic of ours. */
export const SOURCE = '总结';
