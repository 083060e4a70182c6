import type { Phrasings } from '../model';

/** `h` half a year's value, `w` a month's, `y` that of years ago, `t` an aim. */
export const lookalikes: Pick<Phrasings, 'lookalike' | 'aim'> = {
  lookalike: [
    '上半年{I}为{h}，下半年进度明显加快。',
    '仅12月，{I}就有{w}。',
    '2020年，{I}为{y}。',
    '{A}、{B}较为集中，分别为{a}、{b}。',
    '1—6月，{I}累计{h}。',
    '其中第四季度{I}{w}。',
    '五年前，{I}只有{y}。',
    '试点区域{I}{w}，占比逐步提高。',
  ],
  aim: [
    '2026年，{I}力争达到{t}。',
    '明年{I}计划完成{t}。',
    '力争{I}达到{t}以上。',
    '确保{I}不低于{t}。',
    '2026年{I}目标为{t}。',
    '预计明年{I}{t}左右。',
    '推动{I}稳定在{t}以上。',
    '到2026年底，{I}达到{t}。',
  ],
};
