import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { NEAR } from './local';
import type { ChangeClaim, ChangeSentence, ParagraphChanges, Reason } from './model';
import { isBase, statesBase } from './stated';
import { stretchOf } from './stretch';
import type { BaseKind, Hit } from './words';

/** A change with what is known of its base. */
export interface JudgedChange {
  readonly claim: ChangeClaim;
  /** Counts the lines that tell changes. */
  readonly line: number;
  /** Absolute. */
  readonly span: Span;
  readonly reason: Reason;
}

/** A base that holds for what follows. */
interface InForce {
  readonly base: BaseKind;
  readonly by: ChangeClaim['by'];
  readonly period: string | null;
}

/** How many sentences a base is followed through. */
const LONGEST_CHAIN = 4;
/** 上半年出栏同比增长3%。6月末存栏同比增长1%。上半年产奶增长2%: so many stretches of the year are kept apart. */
const MOST_STRETCHES = 3;
const NONE: readonly InForce[] = [];

/** A report as far as the bases in force go by it, besides what its paragraphs tell. */
export interface Frame {
  /** Absolute offset of each paragraph. */
  readonly starts: readonly number[];
  /** Index of the first paragraph after title and front matter. */
  readonly body: number;
  /** Whether it has sections; what one of them tells is too far from the next to be meant there. */
  readonly sectioned: boolean;
}

/** What was read of one paragraph. */
interface Entry {
  readonly paragraph: number;
  readonly found: ParagraphChanges;
}

/**
 * Every change over time that a report tells, in reading order, each with the reason why it has a base or needs none.
 */
export function judgeChanges(entries: readonly Entry[], frame: Frame): readonly JudgedChange[] {
  const pass = new Pass(frame);
  return entries.flatMap((entry, i) => pass.paragraph(entry, entries[i + 1]));
}

/** Whether a line without an end mark is the heading of the text right behind it, which tells more. */
const isHeading = ({ paragraph, found }: Entry, next: Entry | undefined): boolean =>
  found.short &&
  !found.continues &&
  next !== undefined &&
  next.paragraph <= paragraph + 2 &&
  !next.found.titleLike &&
  !next.found.continues;

/** A whole that has a base by one of these hands it on to what is measured alike. */
const HANDS_ON: ReadonlySet<Reason> = new Set([
  'stated',
  'convention',
  'leading',
  'sentence',
  'coordination',
  'headline',
]);

class Pass {
  private last = -2;
  private line = 0;
  /** Whether the last line that told changes was an item of a list, a few words that no mark ends. */
  private item = false;
  /** Whether the line is an item behind another: 国有企业同比增长3.6%｜股份制企业增长4.9%. */
  private inList = false;
  /** The bases that the sentences before hand on, the last first: one for each stretch of the year. */
  private series: readonly InForce[] = NONE;
  private chain = 0;
  private declared = false;
  /** The base that the line's last view is told against. */
  private view: BaseKind | null = null;
  /** Whether what is left of the line is no text of the report. */
  private trailer = false;
  /** The stretch of the year that was told last. */
  private period: string | null = null;
  /** By what is measured (进出口, 增加值): the base that its whole was told with, and when. */
  private readonly totals = new Map<string, InForce & { readonly of: string; readonly inTitle: boolean }>();

  constructor(private readonly frame: Frame) {}

  paragraph({ paragraph, found }: Entry, next: Entry | undefined): readonly JudgedChange[] {
    const { sentences, continues, leading, titleLike, short } = found;
    const at = this.frame.starts[paragraph] as number;
    if (!continues) {
      this.line++;
      this.trailer = false;
      this.view = null;
      // what the title tells holds for all below it
      if (this.frame.sectioned) for (const [head, { inTitle }] of this.totals) if (!inTitle) this.totals.delete(head);
    }
    const isItem = titleLike && short && !continues;
    this.inList = isItem && this.item && paragraph === this.last + 1;
    this.item = isItem;
    const goesOn = this.inList || (continues && paragraph === this.last + 1);
    if (!goesOn && !(sentences[0]?.breakdown === true && paragraph <= this.last + 2)) this.series = NONE;
    this.last = paragraph;
    const title = titleLike && (paragraph < this.frame.body || isHeading({ paragraph, found }, next));
    const judged: JudgedChange[] = [];
    for (const sentence of sentences) {
      if (sentence.headline === 'trailer') this.trailer = true;
      this.view = sentence.view ?? (sentence.bases.some(({ base }) => isOpposed(base, this.view)) ? null : this.view);
      if (sentence.claims.length === 0) {
        this.silent(sentence);
        continue;
      }
      const first = judged.length;
      const headline = title || this.trailer || sentence.headline !== null;
      sentence.claims.forEach((claim, i) => {
        const reason = headline ? 'headline' : this.judge(sentence, i, judged, leading);
        judged.push({ claim, line: this.line, span: shift(claim.span, at), reason });
        this.period = periodOf(claim) ?? this.period;
      });
      this.after(sentence, judged.slice(first));
    }
    return judged;
  }

  /** A sentence that tells no change in figures. */
  private silent({ bases, tellsChange, hasFigures }: ChangeSentence): void {
    const [base] = bases;
    if (base !== undefined)
      this.series = bases.every((one) => one.base === base.base)
        ? [{ base: base.base as BaseKind, by: 'percent', period: this.period }]
        : NONE;
    else if (!tellsChange && hasFigures) this.series = NONE;
  }

  private follow(inForce: InForce): void {
    this.chain = 0;
    // a share that rose by points since then takes nothing from the growth told before it
    const { base, by, period } = inForce;
    if (by === 'points' && this.series.some((one) => one.base === base && one.period === period && one.by !== 'points'))
      return;
    const others = this.series.filter(({ base, period }) => base === inForce.base && period !== inForce.period);
    this.series = [inForce, ...others].slice(0, MOST_STRETCHES);
  }

  private judge(sentence: ChangeSentence, index: number, before: readonly JudgedChange[], leading: boolean): Reason {
    const claim = sentence.claims[index] as ChangeClaim;
    const own = sentence.reasons[index] ?? null;
    const bare = claim.stated === null && claim.ground === null && own !== 'amount';
    if (bare && (this.declared || sentence.declares)) return 'convention';
    if (bare && (leading || this.view !== null)) return 'leading';
    if (own !== null) return own;
    const whole = before.find(({ claim: { index: at } }) => at === claim.figure.partOf);
    if (whole !== undefined && whole.reason !== 'none') return 'breakdown';
    const inForce = this.chain < LONGEST_CHAIN ? this.series.find((one) => this.samePeriod(one, claim)) : undefined;
    if (inForce !== undefined) {
      if (sentence.breakdown || this.inList) return 'breakdown';
      if (inForce.by !== 'points' || claim.by === 'points') return 'series';
    }
    return this.isMember(claim) ? 'total' : 'none';
  }

  /** Whether what is measured is part of a whole told with a base, or that very thing at another time than a month. */
  private isMember(claim: ChangeClaim): boolean {
    const { head, of } = measureOf(claim);
    const heads = head === '进口' || head === '出口' ? [head, '进出口'] : [head];
    return heads.some((one) => {
      const whole = this.totals.get(one);
      if (whole === undefined) return false;
      if (of === whole.of && head === one && !/^m/.test(periodOf(claim) ?? '')) return true;
      return (whole.of === '' || of.includes(whole.of)) && this.samePeriod(whole, claim);
    });
  }

  /** What a sentence leaves in force for those that follow. */
  private after(sentence: ChangeSentence, judged: readonly JudgedChange[]): void {
    if (sentence.declares) this.declared = true;
    for (const { claim, reason } of judged)
      if (claim.by !== 'points' && claim.ground !== 'goal' && (HANDS_ON.has(reason) || isBase(claim.stated))) {
        const { head, of } = measureOf(claim);
        const known = this.totals.get(head);
        // the widest of what is measured alike stays the whole
        if (
          known === undefined ||
          of.length <= known.of.length ||
          (!known.inTitle && known.period !== this.inForce(claim).period)
        )
          this.totals.set(head, { ...this.inForce(claim), of, inTitle: reason === 'headline' });
      }
    const stating = judged.filter(({ claim }) => statesBase(claim) && claim.ground !== 'goal');
    const last = stating.findLast(({ claim: { by } }) => by !== 'points') ?? stating.at(-1);
    const member = judged.findLast(({ reason, claim }) => reason === 'total' && claim.by === 'percent');
    if (last === undefined && member !== undefined) this.follow(this.inForce(member.claim));
    else if (last === undefined) this.chain += sentence.breakdown || this.inList ? 0 : 1;
    else if (namesAnotherBase(sentence)) this.series = NONE;
    else this.follow(this.inForce(last.claim));
  }

  private inForce(claim: ChangeClaim): InForce {
    return {
      base: isBase(claim.stated) ? claim.stated : (this.view ?? 'yoy'),
      by: claim.by,
      period: periodOf(claim) ?? this.period,
    };
  }

  private samePeriod({ period }: InForce, claim: ChangeClaim): boolean {
    const own = periodOf(claim) ?? this.period;
    return period === null || own === null || period === own;
  }
}

/** Whether a base ends a view by the other: 同比 where all was told 从环比看. */
const isOpposed = (base: Hit['base'], view: BaseKind | null): boolean =>
  (base === 'yoy' || base === 'mom') && base !== view;

/** Whether a sentence names a base besides those that its changes state: …同比增长4.1%，29个行业增速比一季度加快. */
const namesAnotherBase = ({ bases, claims }: ChangeSentence): boolean => {
  const free = bases.filter(
    (hit) =>
      !claims.some(({ span, stated }) => stated !== null && span.start - NEAR <= hit.start && hit.end <= span.end),
  );
  return free.some(({ base }) => claims.some(({ stated }) => isBase(stated) && stated !== base));
};

/** The stretch of the year that a change is told for, in one form whatever the words: 前7个月, 1—7月 → 1-7. */
const periodOf = remembered(({ figure: { period } }: ChangeClaim): string | null =>
  period === null ? null : stretchOf(period.text),
);

/** What of a name is measured: 民营企业|进出口|总值. */
const HEADS =
  /(进出口|进口|出口|增加值|生产总值|GDP|销售额|零售额|零售总额|投资|产值|营业收入|营收|收入|利润|销量|产量|面积|用电量|存款|贷款|出货量)(?:总额|总值|总量|额|值)?$/;
const SAME_HEAD: ReadonlyMap<string, string> = new Map([
  ['生产总值', '增加值'],
  ['GDP', '增加值'],
  ['零售总额', '零售额'],
  ['营收', '收入'],
  ['营业收入', '收入'],
]);
/** Words before the head that leave the whole what it is: 厦门市外贸|进出口, 地区|生产总值. */
const WHOLE =
  /^(?:[^,、]{1,6}?[省市县区州国](?!际)|全球|我[省市县区国]|全[省市县区国]|集团|公司|本)?(?:外贸|对外贸易|地区|国内|货物|全社会|固定资产|社会消费品|总|实现|完成|累计|整体|全部|全年)*/;

const measureOf = remembered(
  ({ figure: { indicator } }: ChangeClaim): { readonly head: string; readonly of: string } => {
    const match = HEADS.exec(indicator.text);
    if (match === null) return { head: indicator.key ?? indicator.text, of: '' };
    const head = match[1] as string;
    return {
      head: SAME_HEAD.get(head) ?? head,
      of: indicator.text.slice(0, match.index).replace(WHOLE, ''),
    };
  },
);
