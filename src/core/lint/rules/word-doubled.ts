import {
  BODY_TERMS,
  COMPOUND_ENDS,
  COMPOUND_SECONDS,
  DISTRIBUTIVE,
  DOUBLED_UNITS,
  DOUBLED_VERBS,
  SINGLE_WORDS,
} from '../../lexicon/repetition';
import { readRepeats, wordBreaks } from '../../text/repeats';
import type { Repeat } from '../../text/repeats';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** A word written twice in a row (叠字衍文): 技术技术, 的的. */
export default defineRule({
  id: 'word-doubled',
  category: 'other',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '词语重复', en: 'A word written twice' },
  why: '同一个词连着写两遍，多半是粘贴或改稿时留下的衍文，也可能是丢了字（“高技术技术企业”应为“高新技术企业”），定稿前应核对。',
  exceptions:
    '本来就叠用的（常常、人人、高高兴兴、研究研究、一个一个），两个词在分界处碰上的（目的的、以及及时、服务服务业、中国国家队），紧跟在隐去的名称（××、**）后面的，不报。',
  source: '校对工作的通行做法：衍文应删',
  examples: {
    bad: [
      '各级各部门⟦的的⟧支持。',
      '加快⟦科技科技⟧成果转化。',
      '认定高⟦技术技术⟧企业36家。',
      '⟦进一步进一步⟧压实安全生产责任。',
      '开展执行专项⟦工作工作⟧，结案1260件。',
      '推进⟦了了⟧校园建设。',
      '农业总产值完成4.3亿⟦元元⟧（快报数），造林86⟦亩亩⟧，培训320⟦人人⟧。',
    ],
    fixed: [
      '各级各部门的支持。',
      '加快科技成果转化。',
      '认定高技术企业36家。',
      '进一步压实安全生产责任。',
      '开展执行专项工作，结案1260件。',
      '推进了校园建设。',
      '农业总产值完成4.3亿元（快报数），造林86亩亩，培训320人人。',
    ],
    good: [
      '人人参与，天天巡查，常常走访，高高兴兴上班。',
      '以便民为目的的改革不断深化，以及及时救治，针对对口帮扶地区开展义诊。',
      '更好服务服务业企业，落实保障保障对象措施，听取常务委员会委员会议精神。',
      '再研究研究方案，一项一项抓落实，一步一步向前推，方方面面都到位。',
      '参加中国国家队集训，完成了了解民情的走访，不能不了了之，的的确确见到实效。',
      '支持投资投资基金，赴和和美美新村调研。',
      '帮扶86户户主，发放12万元元旦慰问金，走访3家家庭农场，培训320人，人人过关。',
      '星川县人民政府政府工作报告印发各镇，县政府政府采购目录同步更新。',
    ],
  },
  check: ({ reading }) =>
    readRepeats(reading.text)
      .filter((repeat) => isSlip(reading.text, repeat))
      .map(({ start, end, period }): Finding => {
        const once = reading.text.slice(start, start + period);
        return {
          span: { start, end },
          message: {
            zh: `“${once}”连写了${Math.floor((end - start) / period)}遍：衍文，还是丢了字？`,
            en: `“${once}” is written more than once in a row.`,
          },
          fixes: [
            {
              title: { zh: `只留一个“${once}”`, en: `Keep one ${once}` },
              edits: [{ span: { start: start + period, end: end - ((end - start) % period) }, newText: '' }],
              guess: true,
            },
          ],
        };
      })
      .sort((a, b) => a.span.start - b.span.start),
});

/** 60%以上以上 is an approximation told twice, which another rule tells. */
const ROUNDING_AFTER: ReadonlySet<string> = new Set(['以上', '以下', '左右', '以内', '上下']);

/** What stands for a name that is not told, of which the first piece may be the end: ××路北｜路北延伸段. */
const MASKED = /[*＊×XxＸ○_＿△□]/;

/** Whether a unit stands twice behind its number, and nothing goes on with it: 4.3亿元元，. */
const isUnitTwice = (piece: string, before: string, first: string): boolean =>
  DOUBLED_UNITS.includes(piece) && /[\d０-９万亿]/.test(before) && !/[\u4e00-\u9fff]/.test(first);

/** Whether the character behind a repeat is no word of two (服务｜服务业, but 污水污水｜处理厂). */
function endsAlone(text: string, end: number): boolean {
  const breaks = wordBreaks(text, { start: end, end: end + 1 });
  return !breaks.has(end) || breaks.has(end + 1);
}

/** Whether a repeat is a slip: no word is doubled by custom, none meets its like, and words end where the pieces do. */
function isSlip(text: string, { start, end, period }: Repeat): boolean {
  const piece = text.slice(start, start + period);
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 2);
  const first = after.slice(0, 1);
  if (MASKED.test(before)) return false;
  if (period === 1 && isUnitTwice(piece, before, first)) return true;
  if (period === 1) {
    const word = SINGLE_WORDS[piece];
    if (
      word === undefined ||
      (before !== '' && word.before.includes(before)) ||
      (first !== '' && word.after.includes(first))
    )
      return false;
  } else if (
    ROUNDING_AFTER.has(piece) ||
    DISTRIBUTIVE.includes(piece.slice(0, 1)) ||
    DOUBLED_VERBS.has(piece) ||
    (first !== '' && COMPOUND_ENDS.includes(first) && endsAlone(text, end)) ||
    COMPOUND_SECONDS.has(after) ||
    (before !== '' && BODY_TERMS[piece]?.includes(after) === true)
  ) {
    return false;
  }
  const breaks = wordBreaks(text, { start, end: start + 2 * period });
  const whole = period === 1 ? breaks.has(start) : period > 2 || !breaks.has(start + period + 1);
  return whole && breaks.has(start + period) && breaks.has(start + 2 * period);
}
