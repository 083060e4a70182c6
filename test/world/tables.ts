import { amount } from './amounts';
import { percent } from './facts';
import type { Fact } from './facts';
import type { TableWording } from './model';
import type { Told } from './statements';
import type { Writer } from './writer';

/** Two years side by side, a row an indicator. */
export function yearsTable(facts: readonly Fact[], wording: TableWording, writer: Writer, told: Told): void {
  const { caption, indicator, unit, earlier, later, growth } = wording;
  writer.write(`${caption}\n\n| ${indicator} | ${unit} | ${earlier} | ${later} | ${growth} |\n`);
  writer.write('| --- | --- | --- | --- | --- |\n');
  for (const fact of facts) {
    writer.write(`| ${fact.indicator.name} | ${fact.indicator.unit} | `);
    const b = writer.number({ amount: fact.earlier, unit: '' }, true);
    writer.write(' | ');
    const v = writer.number({ amount: fact.value, unit: '', lastYear: fact.earlier }, true);
    writer.write(fact.rises ? ' | ' : ' | -');
    const g = writer.number({ amount: fact.growth, unit: '' }, true);
    writer.write(' |\n');
    told.joins(fact);
    writer.claim('growth', [v, b, g]);
    told.note(fact, 'b', b);
    told.note(fact, 'v', v);
    told.note(fact, 'g', g);
  }
  writer.write('\n');
}

/** The parts of one indicator, their shares, and the total. */
export function partsTable(fact: Fact, wording: TableWording, writer: Writer, told: Told): void {
  const { name, unit } = fact.indicator;
  const total = fact.value.scaled;
  writer.write(`${name}分类情况如下。\n\n| ${wording.part} | ${wording.value}（${unit}） | ${wording.share} |\n`);
  writer.write('| --- | --- | --- |\n');
  const rows = fact.parts.map((part, row) => {
    writer.write(`| ${fact.indicator.parts[row] as string} | `);
    const value = writer.number({ amount: part, unit: '' }, true);
    writer.write(' | ');
    const share = writer.number({ amount: percent(part.scaled / total), unit: '' }, true);
    writer.write(' |\n');
    return { value, share };
  });
  writer.write(`| ${wording.total} | `);
  const whole = writer.number({ amount: fact.value, unit: '', lastYear: fact.earlier }, true);
  writer.write(' | ');
  writer.number({ amount: amount(100, 1), unit: '' }, true);
  writer.write(' |\n\n');
  writer.claim('sum', [whole, ...rows.map(({ value }) => value)]);
  for (const { value, share } of rows) writer.claim('share', [value, whole, share]);
  told.note(fact, 'v', whole);
}
