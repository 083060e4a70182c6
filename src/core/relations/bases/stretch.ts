import { toHalfWidth } from '../../text/width';

const NUMERALS = '一二三四五六七八九十';
const month = (written: string): number => (/\d/.test(written) ? Number(written) : NUMERALS.indexOf(written) + 1);

/** Ways of telling months since January, and single months and quarters, with the stretch that they mean. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/1月?[-—–~至到]+(\d{1,2})月/, (match) => `1-${match[1]}`],
  [/[前首](\d{1,2}|[一二三四五六七八九十])个?月/, (match) => `1-${month(match[1] as string)}`],
  [/上半年/, () => '1-6'],
  [/前三个?季度/, () => '1-9'],
  [/前两个?季度/, () => '1-6'],
  [/第?([一二三四1234])季度/, (match) => (month(match[1] as string) === 1 ? '1-3' : `q${month(match[1] as string)}`)],
  [/截[至止].*?(\d{4}年\d{1,2}月\d{1,2}日)/, (match) => match[1] as string],
  [/下半年/, () => '7-12'],
  [/(?<!\d)(\d{1,2})月份?$/, (match) => `m${match[1]}`],
];

/**
 * The stretch of the year that a period as written means, in one form whatever the words (前7个月, 1—7月 → 1-7); null where
 * it tells none (今年以来, a day).
 */
export function stretchOf(period: string): string | null {
  const halfWidth = toHalfWidth(period);
  for (const [form, stretch] of FORMS) {
    const match = form.exec(halfWidth);
    if (match !== null) return stretch(match);
  }
  return null;
}
