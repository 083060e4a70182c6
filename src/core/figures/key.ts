import { fold } from '../text/fold';

/** Indicators shorter than this are too general to tell that two places speak of the same thing. */
const SHORTEST = 3;

/** The canonical key of an indicator: 技术合同成交额 and “技术合同 成交额” meet; null where the phrase is too general. */
export function indicatorKey(text: string): string | null {
  const key = fold(text).replace(/[\s"'“”‘’()]/g, '').replace(/(?:总数|总量|数量|总额|数)$/, '');
  return key.length < SHORTEST ? null : key;
}
