import { compare } from '../../arithmetic/decimal';
import { fig, gap, mark, opt, percent, rate, sameDimension, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore, saysInOrder } from '../words';
import type { ReadClaim, Row } from './model';
import { doneBy, nameOfRate } from './rateNames';
import { claimOf, ofKind } from './ratios';

/** 应出庭86人次: what there was to do. */
const DUE = /^[^,;:。!?\d]{0,8}(?<!不|相|对|供|效|反|响|适)应(?!用|急|届|对)(?<what>[^,;:。!?\d]+)$/;

/** 回收4.7亿元，应收4.8亿元，回收率97.9%: of two numbers before a rate the whole may stand second, or is what was due. */
export function ofWholeBehind(scene: Scene, told: Term, first: Term, second: Term): ReadClaim | null {
  const isPair = [first, second].every(
    ({ isFigure, isExact, dimension, sentence }) =>
      isFigure && isExact && dimension === second.dimension && sentence === told.sentence,
  );
  const name = nameOfRate(scene, told);
  if (!isPair || isRate(first) || !name.endsWith('率')) return null;
  const [before, behind] = [first, second].map((term) => clauseBefore(scene, term)) as [string, string];
  const [due, dueBehind] = [before, behind].map((words) => DUE.exec(words)?.groups?.['what'] ?? '') as [string, string];
  const isNamed = (words: string): boolean => [...words].some((letter) => name.includes(letter));
  const read = (part: Term, whole: Term, ground: 'stated' | 'placed', why: string): ReadClaim =>
    claimOf('due-rate', 'rate', scene, told, part, [{ scene, term: whole, ground, why }]);
  if (isNamed(due)) return read(second, first, 'stated', '“应”字后的数');
  if (isNamed(dueBehind)) return read(first, second, 'stated', '“应”字后的数');
  const verb = doneBy(name, before)?.verb;
  const isSecond =
    verb !== undefined &&
    saysInOrder(before, verb) &&
    ![...verb].every((letter) => behind.includes(letter)) &&
    compare(first.amount.value, second.amount.value) < 0;
  return isSecond ? read(first, second, 'placed', '后面的总数') : null;
}

/** 检查286家，覆盖率97.3%，全市共294家: the whole stands behind the rate. */
function ofTotalBehind(scene: Scene, bound: Bound): ReadClaim | null {
  const [part, told, whole] = ['part', 'told', 'whole'].map((role) => termOf(bound, role) as Term) as [
    Term,
    Term,
    Term,
  ];
  const isShare = told.comparison?.kind === 'share';
  return isShare || (told.isFigure && nameOfRate(scene, told).endsWith('率'))
    ? claimOf('rate-of-total', isShare ? 'share' : 'rate', scene, told, part, [
        { scene, term: whole, ground: 'placed', why: '后面写明的总数' },
      ])
    : null;
}

/** …，全市共有|2940家, （全县共|170个）: the whole of which a part has been told. */
const TOTAL_BEHIND = seq(mark(',('), gap(8), w('inAll'), opt(w('have')), fig('whole', sameDimension('part')));

/** The rows of a rate or share whose whole is told behind it. */
export const TOTAL_BEHIND_ROWS: readonly Row[] = [
  {
    id: 'rate-of-total',
    kind: 'rate',
    trigger: 'rate',
    says: seq(fig('part'), mark(',、'), gap(10), percent('told'), TOTAL_BEHIND),
    claim: ofTotalBehind,
    example: '检查药品经营单位2876家，覆盖率97.8%，全市共有2940家。',
    counter: '检查药品经营单位2876家，覆盖率97.8%，共查处2490起。',
  },
  {
    id: 'rate-of-total',
    kind: 'share',
    trigger: 'share',
    says: seq(fig('part'), mark(',('), gap(12), rate('told', ofKind('share')), TOTAL_BEHIND),
    claim: ofTotalBehind,
    example: '已完成改造136个，占行政村的80.0%（全县共170个）。',
    counter: '已完成改造136个，占行政村的80.0%，三年共改造169个。',
  },
];

/** What `npm run rows` shows of the claims: a rate of what was due, or of what stands second. */
export const DUE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'due-rate',
    kind: 'rate',
    example: '应出庭186人次，实际出庭179人次，出庭应诉率96.2%。',
    counter: '反应问题186件，当场答复179件，满意率92.6%。',
  },
  {
    id: 'due-rate',
    kind: 'rate',
    example: '网拍成交214件，挂拍356件，成交率60.1%。',
    counter: '网拍成交214件，流拍356件，溢价率61.0%。',
  },
];
