/**
 * What a word of rounding says of the number beside it; words that say the same twice, or two things at once, do not go
 * together.
 */
export type Rounding = 'around' | 'below' | 'above' | 'least' | 'most';

/** Before the number: 约50家, 近200家, 超过100家, 不少于20家, 不超过30人. */
export const ROUNDING_BEFORE: ReadonlyMap<string, Rounding> = new Map<string, Rounding>([
  ...(
    [
      '约',
      '约为',
      '约占',
      '约有',
      '约合',
      '约达',
      '约计',
      '约需',
      '约在',
      '大约',
      '大约有',
      '大约在',
      '大约为',
      '大概',
      '大概有',
      '大概在',
      '大致',
      '大致在',
      '大致为',
      '估计在',
    ] as const
  ).map((word) => [word, 'around'] as const),
  ...(['近', '将近', '接近', '逼近'] as const).map((word) => [word, 'below'] as const),
  ...(['超', '超过', '逾', '突破', '高于', '大于', '不下', '不下于'] as const).map((word) => [word, 'above'] as const),
  ...(['不少于', '不低于', '不小于', '至少', '最少'] as const).map((word) => [word, 'least'] as const),
  ...(['不超过', '不高于', '不多于', '至多', '最多'] as const).map((word) => [word, 'most'] as const),
]);

/** After it. 之多 (200余家之多) only stresses. */
export const ROUNDING_AFTER: ReadonlyMap<string, Rounding> = new Map<string, Rounding>([
  ...(['左右', '上下'] as const).map((word) => [word, 'around'] as const),
  ...(['以上', '有余', '开外', '出头'] as const).map((word) => [word, 'above'] as const),
  ...(['以下', '以内', '之内'] as const).map((word) => [word, 'most'] as const),
]);

/** What makes a word of rounding another word when it stands right before it: 附近, 节约, 赶超. */
export const NOT_ROUNDING: Readonly<Record<string, string>> = {
  近: '附邻最靠临就贴走',
  约: '节契签合条违公履预集制简特相守',
  超: '高赶反',
  超过: '',
  突破: '',
};
/** What makes one another word when it follows: 左右两侧, 上下游, 上下班. */
export const NOT_ROUNDING_AFTER: Readonly<Record<string, string>> = { 左右: '两岸手侧', 上下: '两游楼班级行联车学' };

/** Words for a sum, of which one is enough. */
export const SUM_WORDS: readonly string[] = ['合计', '共计', '总计', '总共', '一共'];
/** What makes 共 another word: 共建, 共享, 共同. */
export const NOT_SUM: string = '建同享产青商治筑赢富育通管用性聚创振办商勤谋话抓识防担融促存生和';
