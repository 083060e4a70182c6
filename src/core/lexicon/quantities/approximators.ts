/** Words that make a value approximate or a bound (约数), by their place around the number. */
export const APPROXIMATORS_BEFORE: readonly string[] = [
  '近',
  '约',
  '约为',
  '大约',
  '超',
  '超过',
  '逾',
  '突破',
  '不少于',
  '不低于',
  '不小于',
  '至少',
  '最高',
  '最多',
  '不超过',
  '不高于',
  '将近',
  '接近',
  '上',
  '过',
  '高于',
  '低于',
  '多达',
  '达近',
  '小于',
  '大于',
  '共约',
  '累计近',
  '将超',
  '高达',
  '最低',
  '不足',
  '不到',
  '不下',
  '不下于',
  '至多',
  '最少',
  '大概',
  '逼近',
];
/** Those that stand behind the number and its unit. */
export const APPROXIMATORS_AFTER: readonly string[] = [
  '以上',
  '以下',
  '左右',
  '以内',
  '上下',
  '之多',
  '有余',
  '不到',
  '之内',
  '开外',
  '出头',
];
/** Those that say that something is left over (余数): 1360余项, 180多个. */
export const REMAINDERS: readonly string[] = ['余', '多'];
/** Between number and unit: the remainders, and 30来个, 20几个. */
export const APPROXIMATORS_INSIDE: readonly string[] = [...REMAINDERS, '来', '几'];
/** Approximators that are read as such but not reported as the approximation (高达, 多达 stress, they do not round). */
export const EMPHATIC: ReadonlySet<string> = new Set(['高达', '多达', '达近', '累计近', '共约', '将超']);
/** What makes an approximator part of another word when it stands right before it: 附近, 通过, 节约, 网上. */
export const NOT_APPROXIMATORS: Readonly<Record<string, string>> = {
  近: '附邻最',
  约: '节契签合条违公履预',
  上: '以网线路海地向马晚早规限水之',
  过: '通经不超',
  超: '高',
  不足: '的有点',
  不到: '达做得收听看找见',
};
