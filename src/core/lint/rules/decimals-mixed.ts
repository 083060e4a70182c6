import type { Figure } from '../../figures/model';
import { defineRule } from '../rule';
import type { Finding } from '../model';

const JOINS: ReadonlySet<string> = new Set(['、', '和', '及', '，', ',']);

/** Figures of one list with other numbers of decimals (小数位数不一). */
export default defineRule({
  id: 'decimals-mixed',
  category: 'other',
  severity: 'info',
  off: true,
  scope: 'paragraph',
  title: { zh: '并列数据小数位数不一', en: 'Decimals differ in one list' },
  why: '“37.14%、34.7%”并列在一起，精度不一，显得数据来源不同。并列的同类数据保留同样的小数位数。',
  exceptions: '整数与小数并列（合格率100%、98.5%）不报；位数由统计制度规定的可不改。默认关闭。',
  source: 'GB/T 15835-2011 5.1；统计资料编排通例：同一组数据精度一致',
  examples: {
    bad: ['水稻、玉米单产同比分别提高1.24%、⟦0.9%⟧。', '两条线路客运量分别为37.5万人次和⟦4.26万人次⟧。'],
    good: [
      '水稻、玉米单产同比分别提高1.2%、0.9%。',
      '合格率分别为100%、98.5%。',
      '完成投资3.25亿元，新增床位120张。',
      '投资分别为3.25亿元、8600.5万元。',
    ],
  },
  check: ({ figures, reading: { halfWidth: text } }) => {
    const findings: Finding[] = [];
    const listed = numbersOf(figures, text);
    for (let i = 1; i < listed.length; i++) {
      const [before, here] = [listed[i - 1] as Listed, listed[i] as Listed];
      if (
        !JOINS.has(text.slice(before.end, here.start)) ||
        before.unit !== here.unit ||
        before.decimals === here.decimals ||
        before.decimals === 0 ||
        here.decimals === 0
      )
        continue;
      findings.push({
        span: { start: here.start, end: here.end },
        message: {
          zh: `与并列的“${text.slice(before.start, before.end)}”小数位数不一。`,
          en: `Other decimals than “${text.slice(before.start, before.end)}” beside it.`,
        },
      });
    }
    return findings;
  },
});

interface Listed {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly decimals: number;
}

const NUMBER = /(\d{1,12})(?:\.(\d{1,8}))?(\D{1,4})$/;

/** The numbers of figures and of what they are compared by, in reading order. */
function numbersOf(figures: readonly Figure[], text: string): Listed[] {
  const byStart = new Map<number, Listed>();
  const add = (number: Listed): void => void byStart.set(number.start, number);
  for (const { quantity, comparisons } of figures) {
    if (quantity.high === undefined && quantity.script === 'arabic')
      add({ start: quantity.start, end: quantity.end, unit: quantity.writtenUnit, decimals: quantity.decimals });
    for (const { span } of comparisons) {
      const written = NUMBER.exec(text.slice(span.start, span.end));
      if (written !== null)
        add({
          start: span.start + written.index,
          end: span.end,
          unit: written[3] as string,
          decimals: written[2]?.length ?? 0,
        });
    }
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
