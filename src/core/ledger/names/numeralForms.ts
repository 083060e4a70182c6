import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { VaryingName } from './quotedNames';

/** A name between quotation marks with one number in it: 清风1号. */
interface NumberedName {
  readonly name: string;
  /** The name with its number in Arabic digits. */
  readonly plain: string;
  /** Without its marks; relative to the paragraph. */
  readonly span: Span;
}

/** 一号文件 and 1号文件 are both in use, so that the name has words of its own before its number. */
const NUMBERED =
  /[“"](?<before>[\u4e00-\u9fff]{2,6})(?<number>[一二三四五六七八九十]|1?\d)(?<behind>号[\u4e00-\u9fff]{0,4})["”]/g;
const HAN = '一二三四五六七八九十';

const numberedIn = gathered(({ reading: { halfWidth } }): readonly NumberedName[] | null => {
  const found = matchesOf(halfWidth, NUMBERED).map(({ index, 0: written, groups }): NumberedName => {
    const { before, number, behind } = groups as Record<'before' | 'number' | 'behind', string>;
    const value = HAN.includes(number) ? HAN.indexOf(number) + 1 : Number(number);
    const start = index + 1;
    return {
      name: written.slice(1, -1),
      plain: `${before}${value}${behind}`,
      span: { start, end: start + written.length - 2 },
    };
  });
  return found.length === 0 ? null : found;
});

/** Names whose number is written in two ways: “清风1号”, “清风一号”; the way that fewer places have, else the later, is told. */
export function numeralFormsIn(report: Report): readonly VaryingName[] {
  const byName = new Map<string, Map<string, VaryingName['odd'][]>>();
  for (const { paragraph, found } of numberedIn(report))
    for (const { name, plain, span } of found) {
      const ways = byName.get(plain) ?? new Map<string, VaryingName['odd'][]>();
      byName.set(plain, ways);
      const place = { name, span: shift(span, report.starts[paragraph] as number) };
      ways.set(name, [...(ways.get(name) ?? []), place]);
    }
  return [...byName.values()].flatMap((ways): readonly VaryingName[] => {
    const [usual, odd] = [...ways.values()].sort((a, b) => b.length - a.length);
    return odd === undefined || usual?.[0] === undefined
      ? []
      : odd.map((place) => ({ odd: place, usual: usual[0] as VaryingName['odd'] }));
  });
}
