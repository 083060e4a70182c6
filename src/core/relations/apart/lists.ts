import { figureAt } from '../resolve';
import { remembered } from '../../text/remembered';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';

/** A list that is told to its end, of things that its sentence names: 专任教师中，教授96人、副教授214人、讲师374人. */
export interface ListOfNamed {
  readonly name: string;
  readonly items: readonly Term[];
}

/** The words that a sentence with such a list begins with, up to its first item. */
const OPENS = /^\s*(?:在)?(?<name>[^,;:。!?、()\d\s]{2,12}?)(?:当中|中|里),[^,;:。!?、()\d]{1,12}$/;
const NEXT = /^[、,](?:和|及|以及)?[^,;:。!?、()\d]{1,12}$/;
const ENDS = '。;!?\n';
/** Two may be any two of them. */
const LEAST = 3;

const NEW = /^新(?:签|增|建|开|办)(?=..)/;

/** The names under which the whole may be told: 新签合同额, or 合同额 of what is 新签. */
export const namesOfWhole = (name: string): readonly { readonly name: string; readonly aspect: string | null }[] => {
  const aspect = NEW.exec(name)?.[0];
  return [{ name, aspect: null }, ...(aspect === undefined ? [] : [{ name: name.slice(aspect.length), aspect }])];
};

/** The lists of a scene whose whole is named and told elsewhere. */
export const listsOfNamed = remembered((scene: Scene): readonly ListOfNamed[] =>
  scene.sentences.flatMap(({ start }, sentence): readonly ListOfNamed[] => {
    const first = scene.firstFrom[sentence];
    if (first === undefined || !first.isFigure || isRate(first)) return [];
    const name = OPENS.exec(scene.halfWidth.slice(start, first.start))?.groups?.['name'];
    if (name === undefined) return [];
    const items = [first];
    for (let next = scene.terms[first.at + 1]; next !== undefined; next = scene.terms[next.at + 1]) {
      const last = items.at(-1) as Term;
      if (
        !next.isFigure ||
        next.dimension !== first.dimension ||
        !NEXT.test(scene.halfWidth.slice(last.end, next.start))
      )
        break;
      items.push(next);
    }
    const { end } = items.at(-1) as Term;
    const isWhole = end === scene.halfWidth.length || ENDS.includes(scene.halfWidth[end] as string);
    return isWhole && items.length >= LEAST && items.every((item) => figureAt(scene, item).comparisons.length === 0)
      ? [{ name, items }]
      : [];
  }),
);
