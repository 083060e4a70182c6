import { figureAt } from '../resolve';
import { remembered } from '../../text/remembered';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { LAST_YEAR } from '../words';

/** A growth whose base is told with it, of a value that is only named: 货运量比上年的452万吨增长7.5%. */
export interface NamedBase {
  readonly base: Term;
  readonly told: Term;
  readonly name: string;
}

/** So much may stand between the base and its growth. In UTF-16 code units. */
const REACH = 8;

/** The growths of a scene whose base is told with them and whose value is told elsewhere. */
export const basesApart = remembered((scene: Scene): readonly NamedBase[] =>
  scene.terms.flatMap((told): readonly NamedBase[] => {
    const base = scene.terms[told.at - 1];
    if (!told.isFigure || !told.isExact || told.comparison?.direction == null || base?.isFigure !== true) return [];
    const [figure, growth] = [figureAt(scene, base), figureAt(scene, told)];
    const name = figure.indicator.text;
    return !isRate(base) &&
      base.isExact &&
      isRate(told) &&
      told.start - base.end <= REACH &&
      LAST_YEAR.test(figure.period?.text ?? '') &&
      name !== '' &&
      name === growth.indicator.text
      ? [{ base, told, name }]
      : [];
  }),
);
