import type { Figure } from '../../figures/model';
import { numberText } from '../../arithmetic/decimal';
import { APPROXIMATORS_INSIDE } from '../../lexicon/quantities/approximators';
import { oddScalesIn, scalesOf } from '../../ledger/oddScales';
import type { OddScale } from '../../ledger/oddScales';
import { differing } from '../../ledger/series';
import { normalized } from '../../numerals/quantity';
import type { PlacedQuantity } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { PlacedFigure, Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding, SpanEdit } from '../model';

/** One indicator, or one list, in 亿元 and in 万元 (金额量级不一). */
export default defineRule({
  id: 'unit-scale-mixed',
  category: 'unit-inconsistent',
  severity: 'info',
  scope: 'report',
  reads: (report) => [differingScales.version(report), scalesOf.version(report), listsIn(report)],
  title: { zh: '同一指标万、亿混用', en: 'One indicator in 亿 and 万' },
  why: '同一指标这里用万元、那里用亿元，或者并列的几个数万元、亿元穿插，读者要先换算才能比大小，也容易看错一位。',
  exceptions:
    '不足1亿元、换算后要保留四位以上小数的（5235万元），留着万元更清楚，不报；不同的指标各用各的，不同项目的投资、资金，不报；目标数与完成数不比，但同一个数、同一事物一处用亿、一处用五位以上的万（或一处用万、一处不用）的，提示。',
  source: '公文校对通例：同一指标全文同一量级；GB/T 15835-2011 5.1.2',
  examples: {
    bad: [
      '全年医疗服务收入1.36亿元。\n基层医疗机构情况：医疗服务收入⟦8600万元⟧。',
      '三条公路分别完成投资1.2亿元、⟦3500万元⟧、2.4亿元。',
      '全年技术合同成交额3.2亿元。\n全县技术合同成交额⟦12800万元⟧。',
      '客运枢纽建筑面积2.6万平方米。\n建成客运枢纽建筑面积⟦26000平方米⟧。',
    ],
    fixed: [
      '全年医疗服务收入1.36亿元。\n基层医疗机构情况：医疗服务收入0.86亿元。',
      '三条公路分别完成投资1.2亿元、0.35亿元、2.4亿元。',
      '全年技术合同成交额3.2亿元。\n全县技术合同成交额1.28亿元。',
      '客运枢纽建筑面积2.6万平方米。\n建成客运枢纽建筑面积2.6万平方米。',
    ],
    good: [
      '住院费用6万元，自付0元。',
      '帮扶资金4亿元，村居民自筹0元。',
      '天使基金引导社会投资1.9亿元，跟投资金5235万元。',
      '全年技术合同成交额3.92亿元，其中创新券涉及技术合同成交额6089万元。',
      '紧盯营业收入4.2亿元、利润总额2900万元的目标，拓展市场。',
      '新建水库完成投资1.2亿元。\n整治山塘36口，完成投资4300万元。',
      '落实稳岗返还1.14亿元，发放扩岗补助720万元。',
      '全年医疗服务收入8600万元，同比增长6.1%。\n力争医疗服务收入突破1亿元。',
    ],
  },
  check: (report) => {
    const findings: Finding[] = [];
    const listed = new Set<number>();
    for (const { paragraph, found: lists } of listsIn(report)) {
      for (const relative of lists) {
        const list = relative.map(({ span, quantity }) => ({
          span: shift(span, report.starts[paragraph] as number),
          quantity,
        }));
        const found = mixed(list);
        if (found === null) continue;
        findings.push(found);
        for (const { span } of list) listed.add(span.start);
      }
    }
    for (const places of differingScales(report))
      findings.push(
        ...ofIndicator(
          report,
          places.filter(({ span }) => !listed.has(span.start)),
        ),
      );
    const told = new Set(
      findings.flatMap(({ fixes }) => fixes?.flatMap(({ edits }) => edits.map((e) => e.span.start)) ?? []),
    );
    return [
      ...findings,
      ...oddScalesIn(report)
        .filter(({ odd, usual }) => !told.has(odd.span.start) && !told.has(usual.span.start))
        .map((odd) => elsewhere(report, odd)),
    ];
  },
});

/** A value in another power of ten than the same thing elsewhere. */
function elsewhere(report: Report, { odd, usual, newText }: OddScale): Finding {
  const [here, there] = [report.slice(odd.span), report.slice(usual.span)];
  return {
    span: odd.span,
    message: {
      zh: `“${odd.figure.indicator.text}”别处写作${there}，这里的${here}可写作${newText}。`,
      en: `“${odd.figure.indicator.text}” is ${there} elsewhere: ${newText} here.`,
    },
    fixes: [
      { title: { zh: `换算为“${newText}”`, en: `Convert to “${newText}”` }, edits: [{ span: odd.span, newText }] },
    ],
    related: [{ span: usual.span, message: { zh: `这里写作${there}`, en: `${there} here` } }],
  };
}

const MYRIAD = 1e4;
const HUNDRED_MILLION = 1e8;
/** A value that needs more decimals than this stays as it is. */
const MOST_DECIMALS = 2;

const differingScales = differing((paragraph, index) => {
  const figure = paragraph.figures[index] as Figure;
  return figure.nature === 'result' && isMoney(figure.quantity) && !OF_EACH.test(figure.indicator.key ?? '')
    ? String(figure.quantity.magnitude)
    : null;
});

/** What every project has one of: 完成投资 of a reservoir is no 完成投资 of a road. */
const OF_EACH = /(?:投资|投资额|资金|投入|贷款|金额|经费|补助|补贴|总额)$/;

const isMoney = ({ entry, magnitude, high }: PlacedQuantity): boolean =>
  entry?.kind === 'money' && high === undefined && (magnitude === MYRIAD || magnitude === HUNDRED_MILLION);

/** A sum of money with its place. */
interface Sum {
  readonly span: Span;
  readonly quantity: PlacedQuantity;
}

/** The lists of sums of a paragraph that hold both scales (1.2亿元、3500万元); spans relative to it. */
const listsIn = gathered(readLists);

/** 、 alone, or with the name of the next (低保金4800万元、|高龄补贴|1.23亿元). */
const JOINS = /^(?:、|和|及)[^,、;:。!?()\d]{0,8}$/;

/** 营业收入4.2亿元、利润总额2900万元: two things of other sizes, each in its own unit. */
const NAMED = /[^、和及]{3}$/;
const isFarFrom = ({ quantity: a }: Sum, b: PlacedQuantity): boolean =>
  Math.max(normalized(a), normalized(b)) > FAR * Math.min(normalized(a), normalized(b));
const FAR = 10;

function readLists({ figures, reading: { halfWidth } }: PlacedParagraph): readonly (readonly Sum[])[] | null {
  const lists: Sum[][] = [];
  let list: Sum[] = [];
  const close = (): void => {
    if (new Set(list.map(({ quantity }) => quantity.magnitude)).size > 1) lists.push(list);
    list = [];
  };
  for (const { span, quantity } of figures) {
    const last = list.at(-1);
    if (!isMoney(quantity) || (last !== undefined && !JOINS.test(halfWidth.slice(last.span.end, span.start)))) close();
    if (
      isMoney(quantity) &&
      list.length > 0 &&
      isFarFrom(list.at(-1) as Sum, quantity) &&
      NAMED.test(halfWidth.slice((list.at(-1) as Sum).span.end, span.start))
    )
      close();
    if (isMoney(quantity)) list.push({ span, quantity });
  }
  close();
  return lists.length === 0 ? null : lists;
}

/** The indicator's sums that are told alike in all but scale: 累计 and 新增 are two things; 全省 beside 全市 is left alone. */
function ofIndicator(report: Report, places: readonly PlacedFigure[]): Finding[] {
  if (new Set(places.map(({ figure }) => figure.scope).filter((scope) => scope !== null)).size > 1) return [];
  const groups = new Map<string, Sum[]>();
  for (const { figure, span } of places) {
    const group = figure.indicator.aspect;
    groups.set(group, [...(groups.get(group) ?? []), { span, quantity: figure.quantity }]);
  }
  return [...groups.values()].flatMap((sums) => {
    const other = sums.find(({ quantity }) => quantity.magnitude !== sums[0]?.quantity.magnitude);
    const found = other === undefined ? null : mixed(sums);
    if (found === null) return [];
    const mended = new Set(found.fixes?.[0]?.edits.map((edit) => edit.span.start));
    const usual = sums.find(({ span }) => !mended.has(span.start)) as Sum;
    return [
      {
        ...found,
        related: [
          {
            span: usual.span,
            message: { zh: `这里写作${report.slice(usual.span)}`, en: `${report.slice(usual.span)} here` },
          },
        ],
      },
    ];
  });
}

/**
 * The finding for sums in both scales: those in 万 go into 亿, unless nothing in 亿 reaches 1; null where too many
 * decimals would come of it.
 */
function mixed(sums: readonly Sum[]): Finding | null {
  const large = sums.filter(({ quantity }) => quantity.magnitude === HUNDRED_MILLION);
  const target = large.every(({ quantity }) => quantity.value < 1) ? MYRIAD : HUNDRED_MILLION;
  const edits: SpanEdit[] = [];
  for (const { span, quantity } of sums) {
    if (quantity.magnitude === target || APPROXIMATORS_INSIDE.includes(quantity.approximation)) continue;
    const newText = converted(quantity, target);
    if (newText !== null) edits.push({ span, newText });
  }
  const [first] = edits;
  if (first === undefined) return null;
  const unit = target === MYRIAD ? '万' : '亿';
  return {
    span: first.span,
    message: {
      zh: `同一指标、同一组数里万元与亿元混用，这里可写作${first.newText}。`,
      en: `亿 and 万 in one indicator or list: ${first.newText} here.`,
    },
    fixes: [
      {
        title: {
          zh: edits.length > 1 ? `统一为“${unit}”（${edits.length}处）` : `换算为“${first.newText}”`,
          en: `Convert to “${first.newText}”`,
        },
        edits,
      },
    ],
  };
}

function converted({ value, magnitude, unit }: PlacedQuantity, target: number): string | null {
  const written = numberText(Number(((value * magnitude) / target).toPrecision(12)));
  return (written.split('.')[1]?.length ?? 0) > MOST_DECIMALS
    ? null
    : `${written}${target === MYRIAD ? '万' : '亿'}${unit}`;
}
