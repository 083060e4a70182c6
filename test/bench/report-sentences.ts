import type { Random } from './random';
import type { Measure } from './report-words';
import { actions, aims, effects, fields, firms, measures, places, policies, rates, troubles } from './report-words';

/** What a sentence is written from. */
export interface Writing {
  readonly random: Random;
  /** The year reported on. */
  readonly year: number;
  /** Share of sentences with a fault, 0 to 1. */
  readonly faultRate: number;
  /** The pairs of place and indicator stated so far, so that none is given two values. */
  readonly stated: Set<string>;
}

/** A sentence on a result: an indicator, its value and a comparison that follows from last year's value. */
export function progress(writing: Writing): string {
  const { random } = writing;
  const { place, item: measure } = unstated(writing, 'result', measures, (candidate) => candidate.name);
  const before = random.decimal(measure.low, measure.high, measure.places);
  const now = round(before * (1 + random.decimal(-8, 38, 1) / 100), measure.places);
  const value = `${format(now, measure)}${measure.unit}`;
  const change = round(((now - before) / before) * 100, 1);
  const comma = writing.random.chance(writing.faultRate) ? ',' : '，';
  switch (random.int(0, 5)) {
    case 0:
      return `${place}全年${measure.name}达到${value}${comma}${growth(writing, change)}，${random.pick(effects)}。`;
    case 1:
      return `${period(writing)}，${place}${measure.name}由上年同期的${format(before, measure)}${measure.unit}变为${value}，${growth(writing, change)}，居全市第${random.int(1, 9)}位。`;
    case 2:
      return `${place}累计实现${measure.name}${value}，完成年度目标的${random.decimal(78, 131, 1)}%${comma}占全市总量的${random.decimal(2, 36, 1)}%。`;
    case 3: {
      const { place: town, item: rate } = unstated(writing, 'result', rates, (name) => name);
      return `${town}${rate}达${random.decimal(71, 99, 1)}%，较上年提高${random.decimal(0.3, 6, 1)}个百分点；${place}${measure.name}${value}，${growth(writing, change)}。`;
    }
    case 4:
      return `依托${random.pick(firms)}等${random.int(3, 48)}家企业，${place}实施${random.pick(fields)}项目${random.int(4, 96)}个，总投资约${random.decimal(2, 310, 1)}亿元${comma}带动${measure.name}${value}。`;
    default:
      return `${random.pick(policies)}印发以来，${place}实现${measure.name}${value}，其中${random.pick(firms)}贡献${random.decimal(3, 28, 1)}%，${random.pick(effects)}。`;
  }
}

/** A sentence in which parts add up to the stated whole. */
export function findings(writing: Writing): string {
  const { random } = writing;
  const parts = [random.int(12, 90), random.int(6, 70), random.int(3, 40)] as const;
  const sum = parts[0] + parts[1] + parts[2] + (random.chance(writing.faultRate) ? random.int(1, 9) : 0);
  const place = random.pick(places);
  return (
    `${place}共储备${random.pick(fields)}项目${sum}个，其中${random.pick(fields)}类${parts[0]}个、${random.pick(aims)}类${parts[1]}个、其他${parts[2]}个，` +
    `${random.pick(actions)}，${random.pick(effects)}。`
  );
}

/** A line on a measure taken, as after 一是. */
export function measureItem(writing: Writing): string {
  const { random } = writing;
  return (
    `${random.pick(actions)}。围绕${random.pick(fields)}${random.pick(aims)}，${random.pick(actions)}、${random.pick(actions)}，` +
    `${period(writing)}共走访企业${random.int(40, 3200)}家次，协调解决问题${random.int(20, 980)}个，惠及${random.pick(places)}群众${random.decimal(0.4, 38, 1)}万人，${random.pick(effects)}。`
  );
}

/** A line on a problem, as after 一是. */
export function trouble(writing: Writing): string {
  const { random } = writing;
  const { place, item: measure } = unstated(writing, 'result', measures, (candidate) => candidate.name);
  return (
    `${random.pick(fields)}方面，${random.pick(troubles)}。${place}${measure.name}仅${format(random.decimal(measure.low, measure.high, measure.places), measure)}${measure.unit}，` +
    `占全市的比重不足${random.int(3, 20)}%，与${random.pick(places)}相比差距较大。`
  );
}

/** A sentence on a target for the year after. */
export function goal(writing: Writing): string {
  const { random } = writing;
  const { place, item: measure } = unstated(writing, 'target', measures, (candidate) => candidate.name);
  return (
    `${writing.year + 1}年，${place}力争${measure.name}达到${format(random.decimal(measure.low, measure.high, measure.places), measure)}${measure.unit}以上，` +
    `同比增长${random.int(3, 25)}%左右；${random.pick(actions)}，${random.pick(actions)}，${place}${random.pick(rates)}保持在${random.int(80, 99)}%以上。`
  );
}

/** A place and an indicator not stated together before; after 50 vain draws the last one, stated again. */
function unstated<T>(
  writing: Writing,
  nature: string,
  items: readonly T[],
  name: (item: T) => string,
): { place: string; item: T } {
  for (let draw = 1; ; draw++) {
    const place = writing.random.pick(places);
    const item = writing.random.pick(items);
    const key = `${nature} ${place} ${name(item)}`;
    if (writing.stated.has(key) && draw < 50) continue;
    writing.stated.add(key);
    return { place, item };
  }
}

function growth(writing: Writing, change: number): string {
  const { random, faultRate } = writing;
  const written = random.chance(faultRate) ? round(change + 3.7, 1) : change;
  if (written === 0) return '与上年基本持平';
  const base = random.chance(faultRate) ? '' : random.pick(['同比', '同比', '较上年', '比上年']);
  return `${base}${written > 0 ? '增长' : '下降'}${Math.abs(written)}%`;
}

function period({ random, year }: Writing): string {
  return random.pick([
    '上半年',
    '前三季度',
    '全年',
    `${year}年1至${random.int(2, 11)}月`,
    `截至${year}年${random.int(6, 12)}月底`,
  ]);
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

function format(value: number, measure: Measure): string {
  return measure.places === 0 ? String(Math.round(value)) : value.toFixed(measure.places);
}
