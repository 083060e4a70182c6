import { wideNumbers } from '../../numerals/characters';
import { gathered } from '../../report/gathered';
import { toHalfWidth } from '../../text/width';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

/** Digits in full width (全角数字): one finding a file. */
export default defineRule({
  id: 'digits-fullwidth',
  category: 'punctuation',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  ignoredBy: 'rule',
  title: { zh: '数字用了全角', en: 'Full-width digits' },
  why: '全角数字（１２３）排出来松散，查找、汇总时也搜不到；公文里的阿拉伯数字用半角。',
  exceptions: '全文合报一条，一次改完。竖排的文稿可以关掉本规则。',
  source: 'GB/T 15835-2011《出版物上数字用法》5.1.1',
  examples: {
    bad: ['全年审结案件⟦１２８６⟧件。', '培训农技人员⟦６８⟧名，同比增长１２.5%。'],
    fixed: ['全年审结案件1286件。', '培训农技人员68名，同比增长12.5%。'],
    good: ['全年审结案件1286件。', '第⑤项、Ⅲ类检查全部完成，Ａ类比重提高。'],
  },
  check: (report) => {
    const places: Span[] = [];
    for (const { paragraph, found } of wideIn(report))
      for (const place of found) places.push(shift(place, report.starts[paragraph] as number));
    const first = places[0];
    if (first === undefined) return [];
    const all = places.length > 1 ? `，全文共${places.length}处` : '';
    return [
      {
        span: first,
        message: {
          zh: `“${report.slice(first)}”是全角数字，应为半角${all}。`,
          en: `“${report.slice(first)}” is in full-width digits${places.length > 1 ? ` (${places.length} places)` : ''}.`,
        },
        fixes: [
          {
            title: {
              zh:
                places.length > 1 ? `全文改为半角（${places.length}处）` : `改为“${toHalfWidth(report.slice(first))}”`,
              en: 'Change to half-width',
            },
            edits: places.map((span) => ({ span, newText: toHalfWidth(report.slice(span)) })),
            safe: true,
          },
        ],
      },
    ];
  },
});

const wideIn = gathered(({ reading }): readonly Span[] | null => {
  const found = wideNumbers(reading.text);
  return found.length === 0 ? null : found;
});
