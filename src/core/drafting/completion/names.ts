import type { PlacedParagraph } from '../../report/context';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remembered';

/** How a report uses the name of an indicator. */
export interface NameUse {
  readonly count: number;
  /** The units its values were written in, by how often. */
  readonly units: ReadonlyMap<string, number>;
}

/** A longer phrase is no name that a writer would type twice. */
const LONGEST_NAME = 24;
const SHORTEST_NAME = 3;

/** What a name has in it that was cut out of a sentence: 典型之一做了发言, 企业获得贷款支持, 前购置的, 运行平稳. */
const NO_NAME =
  /[了的]|^[前后次为被把将对]|.(?:获得|获批|入选|被评为|来源于|用于|集中在|进行|争取|通过|组织|有望|做|尚未|不足|平稳|良好|有序|顺利)/;

/** The indicators that the figures of a paragraph name, with the units of their values. */
const namedIn = remembered(({ figures }: PlacedParagraph): readonly (readonly [string, string])[] =>
  figures.flatMap(({ indicator: { text, key }, quantity: { writtenUnit } }) => {
    const name = text.replace(/\s+/g, '');
    return key === null || name.length < SHORTEST_NAME || name.length > LONGEST_NAME || NO_NAME.test(name)
      ? []
      : [[name, writtenUnit] as const];
  }),
);

/** The names of the report's indicators. */
export function namesOf(report: Report): ReadonlyMap<string, NameUse> {
  const names = new Map<string, { count: number; units: Map<string, number> }>();
  for (const paragraph of report.paragraphs) {
    if (paragraph.figures.length === 0) continue;
    for (const [name, unit] of namedIn(paragraph)) {
      let use = names.get(name);
      if (use === undefined) names.set(name, (use = { count: 0, units: new Map() }));
      use.count++;
      use.units.set(unit, (use.units.get(unit) ?? 0) + 1);
    }
  }
  return names;
}
