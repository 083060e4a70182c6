import { CHECK_MARKS } from '../../relations/marks';
import type { Ground, Kind } from '../../relations/model';
import { alike } from '../../text/message';
import type { Message } from '../../text/message';
import { isContradicted } from './checks';
import type { Check, CheckCounts, CheckPlace, CheckReading } from './checks';
import type { PlacedFigure } from '../report';

/** What the kinds of claims are called. */
export const CHECK_KINDS: Readonly<Record<Kind, Message>> = {
  parts: { zh: '分项合计', en: 'parts and total' },
  share: { zh: '占比', en: 'share' },
  rate: { zh: '比率', en: 'rate' },
  completion: { zh: '完成率', en: 'completion' },
  multiple: { zh: '倍数', en: 'multiple' },
  mean: { zh: '平均', en: 'mean' },
  growth: { zh: '增幅', en: 'growth' },
  change: { zh: '增减', en: 'change' },
  increase: { zh: '增量与增幅', en: 'increase and growth' },
  points: { zh: '百分点', en: 'points' },
  remainder: { zh: '余数', en: 'remainder' },
  balance: { zh: '平衡关系', en: 'balance' },
  same: { zh: '前后一致', en: 'told twice' },
};

const GROUNDS: Readonly<Record<Ground, string>> = {
  stated: 'stated by the claim itself',
  placed: 'by its place in the sentence',
  near: 'from just before',
  named: 'the same name elsewhere',
  inferred: 'of the same unit',
};

/** Why a reading was weighed: “粮食总产量”, 前文的同类数. */
export const groundOf = ({ ground, why }: CheckReading): Message => ({ zh: why, en: GROUNDS[ground] });

/** The lines on which the numbers stand, where that is not the claim's own: 第7行. */
function linesOf({ others }: CheckReading, { line }: CheckPlace): readonly number[] {
  return [...new Set(others.map((place) => place.line + 1))].filter((other) => other !== line + 1);
}

/** What a claim rests on: 68.3÷178.9≈38.2%，第7行. @param isShort leaves the result out, where the words before say it */
export function evidenceOf(reading: CheckReading, words: CheckPlace, isShort = false): Message {
  const sum = isShort ? reading.left : reading.computation;
  const lines = linesOf(reading, words);
  return lines.length === 0
    ? alike(sum)
    : { zh: `${sum}，第${lines.join('、')}行`, en: `${sum}, line ${lines.join(', ')}` };
}

const NOTHING: Message = { zh: '', en: '' };

/** What speaks against the claim, or why nothing can be said; "" where it is confirmed. */
function remarkOf({ outcome, reading, wrong, meant }: Check): Message {
  if (outcome === 'consistent')
    return { zh: '相符，但也可能是凑巧，不算核对过', en: 'it fits, perhaps by chance: not counted as checked' };
  if (outcome === 'open')
    return { zh: '无从核对：没有合适的数可算', en: 'cannot be checked: no numbers to work it out from' };
  if (outcome === 'consequent')
    return wrong === null
      ? NOTHING
      : {
          zh: `不符，起因是第${wrong.line + 1}行的${wrong.written}`,
          en: `does not hold because of ${wrong.written} in line ${wrong.line + 1}`,
        };
  if (outcome !== 'contradicted' || wrong === null) return NOTHING;
  const told = wrong.start === reading?.told.start;
  if (meant === '') return { zh: '不符', en: 'does not hold' };
  return told
    ? { zh: `文中为${wrong.written}`, en: `the text says ${wrong.written}` }
    : { zh: `${wrong.written}可能应为${meant}`, en: `${wrong.written} may have been meant as ${meant}` };
}

const joined = (parts: readonly Message[], zh: string, en: string): Message => {
  const told = parts.filter((part) => part !== NOTHING);
  return { zh: told.map((part) => part.zh).join(zh), en: told.map((part) => part.en).join(en) };
};

/** Everything behind the claim's words: 68.3÷178.9≈38.2%，第7行；文中为35.2%. */
export function verdictOf(check: Check): Message {
  const { reading, words } = check;
  return joined([...(reading === null ? [] : [evidenceOf(reading, words)]), remarkOf(check)], '；', '; ');
}

/** The claim with what it rests on and its sign: 占全市的38.2%（68.3÷178.9，第7行）✓. */
export function checkInWords(check: Check): Message {
  const { outcome, reading, words } = check;
  const why = outcome === 'confirmed' && reading !== null ? evidenceOf(reading, words, true) : verdictOf(check);
  const mark = CHECK_MARKS[outcome];
  return { zh: `${words.written}（${why.zh}）${mark}`, en: `${words.written} (${why.en}) ${mark}` };
}

/**
 * What a claim says of one figure in it: ✓ 68.3÷178.9≈38.2%，第7行. Null where it was not checked, and where the claim
 * does not hold for the sake of another figure.
 */
export function signOf(check: Check, { paragraph, index }: Pick<PlacedFigure, 'paragraph' | 'index'>): Sign | null {
  const { outcome, reading, words, wrong } = check;
  const isAt = (place: CheckPlace | null): boolean => place?.paragraph === paragraph && place.figure === index;
  const isWrong = isContradicted(check);
  if (reading === null ? !isWrong : outcome === 'consistent') return null;
  if (isWrong && !isAt(reading === null ? words : reading.told) && !isAt(wrong)) return null;
  const mark = CHECK_MARKS[outcome];
  const why = reading === null ? verdictOf(check) : evidenceOf(reading, words);
  return { isContradicted: isWrong, text: { zh: `${mark} ${why.zh}`, en: `${mark} ${why.en}` } };
}

interface Sign {
  readonly isContradicted: boolean;
  readonly text: Message;
}

/** 核对了86处，2处不符，9处无从核对. */
export const countsInWords = ({ confirmed, contradicted, open }: CheckCounts): Message => ({
  zh: `核对了${confirmed}处，${contradicted}处不符，${open}处无从核对`,
  en: `${confirmed} checked, ${contradicted} not holding, ${open} that cannot be checked`,
});
