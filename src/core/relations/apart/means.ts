import { remembered } from '../../text/remembered';
import { totalsBefore } from '../rows/means/means';
import { roundedMean } from '../rows/means/words';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore } from '../words';

/** A mean whose total is told with it and whose count is not: 教育支出9331万元，生均支出1.92万元. */
export interface MeanApart {
  readonly told: Term;
  readonly total: Term;
  /** What is counted, as its unit and the names that it may have. */
  readonly unit: string;
  readonly names: readonly string[];
}

const MEAN = /(?<each>[生人户])均(?!可支配|纯收入|寿命|GDP|地区生产总值)[^,;:。!?()\d]{0,8}$/;
/** Of whom a mean is told, by its word; whoever works somewhere, where it is of what they make. */
const COUNTS: Readonly<Record<string, { readonly unit: string; readonly names: readonly string[] }>> = {
  生: { unit: '人', names: ['在校生', '在校学生', '学生'] },
  人: { unit: '人', names: ['在职职工', '在岗职工', '职工', '员工', '从业人员'] },
  户: { unit: '户', names: ['农户', '住户', '社员户'] },
};

/** The means of a scene whose total stands in their sentence and whose count does not. */
export const meansApart = remembered((scene: Scene): readonly MeanApart[] =>
  !scene.halfWidth.includes('均')
    ? []
    : scene.terms.flatMap((told): readonly MeanApart[] => {
        if (!told.isFigure || !told.isExact || isRate(told)) return [];
        const text = clauseBefore(scene, told);
        const counted = COUNTS[MEAN.exec(text)?.groups?.['each'] ?? ''];
        if (counted === undefined) return [];
        const isCount = ({ sentence, dimension }: Term): boolean =>
          sentence === told.sentence && dimension === counted.unit;
        if (scene.terms.some(isCount)) return [];
        const [total] = totalsBefore(scene, told, { text, per: null }, []);
        return total === undefined || total.term.sentence !== told.sentence
          ? []
          : [{ told: roundedMean(told), total: total.term, ...counted }];
      }),
);
