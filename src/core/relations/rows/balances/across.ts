import { balance } from '../../equations';
import { figureAt } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { saysInOrder } from '../../words';
import type { ReadClaim, Row } from '../model';
import { areAddable } from '../sums';
import { placedIn, saysBalance } from './flows';
import type { Placed } from './flows';

/** So many sentences behind what was there at first what is left may stand. */
const SENTENCES = 2;

/** Numbers from what was there to what is left, each with its role, over sentences; null where any of them says none. */
function fromOpenToClose(placed: readonly Placed[]): readonly Placed[] | null {
  const own = placed.filter(({ isPart }) => !isPart);
  const roles = own.map(({ role }) => role);
  const isWhole =
    roles[0] === 'open' &&
    roles.at(-1) === 'close' &&
    roles.slice(1, -1).every((role) => role === 'into' || role === 'out') &&
    roles.includes('into') &&
    roles.includes('out');
  return isWhole ? own : null;
}

/** 上年末在册12460人。新注册2186人，退出318人。年末在册14328人: a stock told from its first to its last over sentences. */
export const flowsAcross = (scene: Scene): readonly ReadClaim[] =>
  !saysBalance(scene)
    ? []
    : scene.sentences.flatMap((_, first): readonly ReadClaim[] => {
        const opening = scene.firstFrom[first];
        if (opening?.sentence !== first || isRate(opening)) return [];
        const placed: Placed[] = [];
        for (let sentence = first; sentence <= first + SENTENCES && sentence < scene.sentences.length; sentence++) {
          placed.push(...placedIn(scene, sentence, opening.dimension));
          const own = sentence === first ? null : fromOpenToClose(placed);
          const claim = own === null ? null : claimOf(scene, own);
          if (claim !== null) return [claim];
        }
        return [];
      });

function claimOf(scene: Scene, own: readonly Placed[]): ReadClaim | null {
  const of = (wanted: Placed['role']): readonly Term[] =>
    own.flatMap(({ role, term }) => (role === wanted ? [term] : []));
  const [[open], into, out, [close]] = [of('open'), of('into'), of('out'), of('close')];
  if (open === undefined || close === undefined) return null;
  const [then, now] = [open, close].map((term) => figureAt(scene, term).indicator.text) as [string, string];
  if (!saysInOrder(then, now)) return null;
  if (!areAddable(scene, close, [open, ...into, ...out], false)) return null;
  const at = (terms: readonly Term[]) => terms.map((term) => ({ scene, term }));
  return {
    equation: 'sum',
    kind: 'balance',
    row: 'flow-across',
    subject: { passage: scene.passage, index: close.figure },
    comparison: null,
    words: { start: close.start, end: close.end },
    options: [
      {
        instance: balance(at([open, ...into]), at([...out, close])),
        ground: 'placed',
        why: '相邻各句中的期初、增加、减少和期末',
      },
    ],
  };
}

/** What `npm run rows` shows of the claim: a stock at first, what came and went, and what is left, over sentences. */
export const FLOW_ACROSS_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'flow-across',
    kind: 'balance',
    example: '上年末在册志愿者12460人。今年新注册2186人，注销或退出318人，年末在册志愿者14328人。',
    counter: '上年末在册志愿者12460人。今年新注册2186人，退出318人，年末星级志愿者14238人。',
  },
  {
    id: 'flow-across',
    kind: 'balance',
    example: '年初未审结案件136件。全年新收1824件，审结1863件。年末未审结案件97件。',
    counter: '年初未审结案件136件。全年新收1824件，审结1863件。年末未执结案件79件。',
  },
];
