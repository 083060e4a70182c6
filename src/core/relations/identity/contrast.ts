import { remembered } from '../../text/remembered';
import { CLAUSE_MARKS, startBehind } from '../../text/clauses';
import { characterSet } from '../../text/characters';
import type { Figure } from '../../figures/model';
import type { Mention } from './mention';

/** Characters of which each names another of several things of one kind: 东干渠 and 西干渠, 春季 and 秋季, 一审 and 二审. */
const OTHERS: readonly string[] = [
  '东西南北中',
  '春夏秋冬',
  '一二三四五六七八九十',
  '甲乙丙丁',
  '上下',
  '内外',
  '前后',
  '左右',
  '大中小',
  '新老旧',
  '男女',
  '城乡',
  '进出',
  '收支',
  '存贷',
  '早晚',
  '国省市县区镇乡村',
  '公私',
  '高中初',
  '干支',
  '主次',
];

/**
 * What is done with one thing after another, a row for each course: what is begun is not what is finished, what comes in
 * is not what goes out.
 */
const COURSES: readonly (readonly RegExp[])[] = [
  [/签约/, /(?:新?开|动)工/, /[建落]成|[竣完]工|投[产用运]/, /交付|入住|配租|分配/],
  [/受理|收案|立案|接[收报]|收到|收件/, /[审办执]结|结案|化解|调[解处]|办理完毕/],
  [/排查|发现|查出/, /整改|销号|消除|治理/],
  [/采购|购[进置入]|收购|生产/, /发放|配发|销售|[卖售]出/],
  [/归集|收缴|征收|征缴/, /提取|支[出付]|拨付/],
  [/发放|投放|放款/, /[回]收|收回|清收|归还/],
  [/申报|申请|推荐/, /获批|获评|批准|立项|认定/],
  [/报名|招[录聘]/, /录[取用]|报到|入职/],
  [/收[集运]|清运/, /处[理置]|焚烧|填埋|利用/],
];

const MARKS = characterSet(`${CLAUSE_MARKS}、()|\n`);
/** The words of a figure reach so far back. In UTF-16 code units. */
const REACH = 26;

/** The words of its clause before a mention. */
const wordsBefore = remembered(({ passage: { figures, reading }, index }: Mention): string => {
  const { start } = (figures[index] as Figure).span;
  const from = Math.max(start - REACH, figures[index - 1]?.span.end ?? 0, 0);
  return reading.halfWidth.slice(startBehind(reading.halfWidth, start, MARKS, from), start);
});

const NO_WORDS = '';

/** Whether the names of two mentions tell things of one kind apart, or their verbs two steps of one course. */
export const areContrasted = (a: Mention, b: Mention): boolean =>
  haveOtherPieces(a.pieces, b.pieces) ||
  haveOtherPieces(pairsOf(a.figure.period?.text ?? NO_WORDS), pairsOf(b.figure.period?.text ?? NO_WORDS)) ||
  (!a.referring && !b.referring && areOtherSteps(wordsBefore(a), wordsBefore(b)));

/** The pairs of characters that stand side by side. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

/** 东干 and 西干: one character is the same, the others are two of one kind. */
function haveOtherPieces(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const own = [...a].filter((piece) => !b.has(piece));
  const others = [...b].filter((piece) => !a.has(piece));
  return own.some((one) =>
    others.some(
      (other) =>
        (one[1] === other[1] && areOthers(one[0] as string, other[0] as string)) ||
        (one[0] === other[0] && areOthers(one[1] as string, other[1] as string)),
    ),
  );
}

const areOthers = (one: string, other: string): boolean =>
  OTHERS.some((row) => row.includes(one) && row.includes(other));

/** 开工保障房2864套 and 建成保障房2846套. */
const areOtherSteps = (one: string, other: string): boolean =>
  COURSES.some((steps) => {
    const [a, b] = [one, other].map((words) => steps.filter((step) => step.test(words)));
    return a?.length === 1 && b?.length === 1 && a[0] !== b[0];
  });

/** Whether one name is the other with words of which kind: 有研发活动的|规上工业企业. */
export const isKindOf = ({ figure: a }: Mention, { figure: b }: Mention): boolean =>
  b.indicator.text !== '' && a.indicator.text.endsWith(`的${b.indicator.text}`);

/** Whether both are named, and by names that have not one character in common. */
export const areNamedApart = ({ figure: a }: Mention, { figure: b }: Mention): boolean =>
  a.indicator.key !== null &&
  b.indicator.key !== null &&
  ![...a.indicator.text].some((character) => b.indicator.text.includes(character));
