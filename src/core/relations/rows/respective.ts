import { AS_THE_WHOLE } from '../../lexicon/claims';
import { wholeOf } from '../resolve';
import { remembered } from '../../text/remembered';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import type { ReadClaim, Row } from './model';
import { claimOf } from './ratios';

/** Before the first of a list of shares: 分别占, 占比分别为, 分别占总数的, 占全部贷款的比重分别为. */
const RESPECTIVELY =
  /(?:分别占(?:比|到|了)?(?<of>[^,;:。!?、()\d]{0,12}?)的?|占(?<all>[^,;:。!?、()\d]{0,12}?)的?(?:比重|比例|比)?分别(?:为|是|达到?|约为)?)$/;
const REACH = 32;
const BETWEEN = /^[、,]?(?:和|及|以及)?$/;

/** A share in a list of shares, with the name of the whole that it is told of. */
interface ListedShare {
  readonly told: Term;
  readonly name: string;
  /** The figures that the shares of the list are said of. */
  readonly parts: ReadonlySet<number>;
}

const isShare = ({ comparison, isFigure, dimension, isExact }: Term): boolean =>
  comparison?.kind === 'share' && !isFigure && dimension === '%' && isExact;

/** The shares that are told in a list behind the list of their parts: A、B、C，分别占38%、33%、29%. */
export const listedSharesIn = remembered((scene: Scene): readonly ListedShare[] => {
  const { terms, halfWidth } = scene;
  if (!halfWidth.includes('分别')) return [];
  const found: ListedShare[] = [];
  for (let i = 0; i < terms.length; i++) {
    const first = terms[i] as Term;
    if (!isShare(first)) continue;
    const said = RESPECTIVELY.exec(halfWidth.slice(Math.max(0, first.start - REACH), first.start));
    if (said === null) continue;
    const run = [first];
    for (let next = terms[i + 1]; next !== undefined; next = terms[i + run.length]) {
      const last = run.at(-1) as Term;
      if (!isShare(next) || next.figure !== last.figure + 1 || !BETWEEN.test(halfWidth.slice(last.end, next.start)))
        break;
      run.push(next);
    }
    const name = said.groups?.['of'] ?? said.groups?.['all'] ?? '';
    const parts = new Set(run.map(({ figure }) => figure));
    if (run.length > 1) found.push(...run.map((told) => ({ told, name: AS_THE_WHOLE.has(name) ? '' : name, parts })));
  }
  return found;
});

/** The claims of lists of shares, each of the part in the same place of the list before. */
export const respectiveOf = (scene: Scene, earlier: readonly Scene[]): readonly ReadClaim[] =>
  listedSharesIn(scene).flatMap(({ told, name, parts }): readonly ReadClaim[] => {
    const part = scene.byFigure[told.figure] as Term;
    if (isRate(part)) return [];
    const wholes = wholeOf(scene, part, name, earlier).filter(
      (whole) => whole.scene !== scene || !parts.has(whole.term.figure),
    );
    const claim = claimOf('share-listed', 'share', scene, told, part, wholes);
    // the places of the list decide which part a share is said of
    return [{ ...claim, options: claim.options.filter(({ instance }) => instance.filled[0]?.term === part) }];
  });

/** What `npm run rows` shows of the claim: parts in a list, and behind it a list of their shares. */
export const RESPECTIVE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'share-listed',
    kind: 'share',
    example: '总收入3.42亿元，其中财政拨款1.86亿元、事业收入1.12亿元、其他收入0.44亿元，分别占54.4%、32.7%、12.9%。',
    counter: '总收入3.42亿元，其中财政拨款1.86亿元、事业收入1.12亿元，分别占全市的54.4%、23.7%。',
  },
  {
    id: 'share-listed',
    kind: 'share',
    example: '贷款余额132.68亿元。按投向分，农户贷款58.42亿元、企业贷款74.26亿元，占比分别为44.0%、56.0%。',
    counter: '贷款余额132.68亿元。按投向分，农户贷款58.42亿元、企业贷款41.86亿元，占比分别提高4.4个、3.5个百分点。',
  },
];
