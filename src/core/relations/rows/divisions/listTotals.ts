import { announcedWhole } from '../../resolve';
import type { Scene, Term } from '../../terms';
import { clauseBefore } from '../../words';

/** 总数比2024年的, 合计较上年的: what is compared is the whole of the list before it. */
const TOTAL_HELD = /^(?:总[数量额计]|合计|总体|两项|共)[比较]/;

/** A value and what it is held against. */
interface Held {
  readonly base: Term;
  readonly value: Term;
}

/** 在校生12480人，其中高职11632人、中职848人，总数比2024年的11950人增长4.4%: a pair whose value is the whole of the list before it, where it is called a total. */
export function withTotal<Pair extends Held>(scene: Scene, pair: Pair): Pair {
  const { base, value } = pair;
  const whole = TOTAL_HELD.test(clauseBefore(scene, base)) ? announcedWhole(scene, value) : null;
  const said = scene.terms[base.at + 1];
  return whole?.dimension === base.dimension && said?.comparison != null ? { ...pair, value: whole, said } : pair;
}
