import { compare, decimal, times } from '../../../arithmetic/decimal';
import type { Figure } from '../../../figures/model';
import { balance } from '../../equations';
import { figureAt, isMean } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore } from '../../words';
import { placedBySentence } from './flows';
import type { Placed } from './flows';
import type { ReadClaim, Row } from '../model';
import { areAddable } from '../sums';

/** So many sentences before the moves of a stock, and behind them, what there is now is looked for. */
const [BEFORE, BEHIND] = [2, 1];
/** Words before a number that is no stock. */
const MOVED = /新|其中|[上去]年|年初|计划|目标|占/;
const THREE_HALVES = decimal(1.5, 1);

const isOfSize = ({ amount: { value: a } }: Term, { amount: { value: b } }: Term): boolean =>
  compare(times(a, THREE_HALVES), b) >= 0 && compare(times(b, THREE_HALVES), a) >= 0;

/** What there was and what came and went, in one sentence that does not say what there is now. */
interface Moves {
  readonly open: Term;
  readonly into: readonly Term[];
  readonly out: readonly Term[];
}

function movesOf(placed: readonly Placed[]): Moves | null {
  const own = placed.filter(({ isPart }) => !isPart);
  const of = (wanted: Placed['role']): readonly Term[] =>
    own.flatMap(({ role, term }) => (role === wanted ? [term] : []));
  const [open, ...others] = of('open');
  const [into, out] = [of('into'), of('out')];
  return open === undefined || others.length > 0 || into.length === 0 || out.length === 0
    ? null
    : own.length === 1 + into.length + out.length
      ? { open, into, out }
      : null;
}

/** Numbers of the sentences about, of which each is the first of its dimension in its sentence: what the sentence is on. */
function stocksAbout(scene: Scene, { open }: Moves): readonly Term[] {
  const sentences = new Set<number>();
  return scene.terms.filter((term) => {
    const apart = term.sentence - open.sentence;
    if (apart === 0 || apart < -BEFORE || apart > BEHIND || !term.isFigure || isRate(term)) return false;
    const figure = figureAt(scene, term);
    if (term.dimension !== open.dimension || sentences.has(term.sentence)) return false;
    sentences.add(term.sentence);
    return (
      term.isExact &&
      figure.partOf === null &&
      !isMean(figure) &&
      isOfSize(term, open) &&
      !MOVED.test(clauseBefore(scene, term))
    );
  });
}
/** 在岗员工 are 员工. */
const isNamedAlike = (now: Figure, open: Figure): boolean =>
  open.indicator.text.length > 1 && now.indicator.text.endsWith(open.indicator.text);

/** 持证社工18642人。当年新取证1126人，注销684人，上年末18200人: what there is now stands in the sentence before. */
export const flowsApart = (scene: Scene): readonly ReadClaim[] =>
  placedBySentence(scene).flatMap((placed): readonly ReadClaim[] => {
    const moves = movesOf(placed);
    if (moves === null) return [];
    const { open, into, out } = moves;
    const about = stocksAbout(scene, moves);
    const named = about.filter((term) => isNamedAlike(figureAt(scene, term), figureAt(scene, open)));
    const [now, ...others] = named.length > 0 ? named : about;
    if (now === undefined || others.length > 0 || !areAddable(scene, now, [open, ...into, ...out], false)) return [];
    const at = (terms: readonly Term[]) => terms.map((term) => ({ scene, term }));
    const instance = balance(at([open, ...into]), at([...out, now]));
    return [
      {
        equation: 'sum',
        kind: 'balance',
        row: 'flow-apart',
        subject: { passage: scene.passage, index: now.figure },
        comparison: null,
        words: { start: now.start, end: now.end },
        options: [{ instance, ground: 'named', why: '相邻各句中的期初、增加、减少和期末' }],
      },
    ];
  });

/** What `npm run rows` shows of the claim: a stock, and in the sentence beside it how it came about. */
export const FLOW_APART_ROW: Pick<Row, 'id' | 'kind' | 'example' | 'counter'> = {
  id: 'flow-apart',
  kind: 'balance',
  example: '全县持证社工18642人。当年新取证1126人，注销684人，上年末18200人。',
  counter: '全县持证社工18642人。年初从业人员2478人，当年招聘126人，退休84人。',
};
