const HAN = /[\u4e00-\u9fff]*$/;

/** The Chinese characters right before an offset, at most `reach` of them, as a name may end there. */
export const hanBefore = (text: string, at: number, reach: number): string =>
  HAN.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '';
