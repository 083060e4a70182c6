import { percentSigns } from '../../numerals/characters';
import type { PercentSigns } from '../../numerals/characters';
import { gathered } from '../../report/gathered';
import { defineRule } from '../rule';

/** % beside ％: one finding a file. */
export default defineRule({
  id: 'percent-mixed',
  category: 'punctuation',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  ignoredBy: 'rule',
  title: { zh: '百分号全角半角混用', en: 'Percent signs in two widths' },
  why: '一篇里“%”和“％”混着用，版面不齐，查找时会漏。统一成用得多的一种。',
  exceptions: '全篇都用“％”的不报。',
  source: '公文校对通例：同一符号全文一种写法',
  examples: {
    bad: ['结案率96.7%，调解成功率64.5%，服判息诉率89.6⟦％⟧。'],
    fixed: ['结案率96.7%，调解成功率64.5%，服判息诉率89.6%。'],
    good: ['结案率96.7％，调解成功率64.5％。', '规模养殖比重76%，利用率93.5%。'],
  },
  check: (report) => {
    let half = 0;
    let wide = 0;
    for (const { found } of signsIn(report)) {
      half += found.half.length;
      wide += found.wide.length;
    }
    if (half === 0 || wide === 0) return [];
    const [usual, rarer] = wide > half ? (['％', 'half'] as const) : (['%', 'wide'] as const);
    const places = signsIn(report).flatMap(({ paragraph, found }) =>
      found[rarer].map((at) => (report.starts[paragraph] as number) + at),
    );
    const spans = places.map((start) => ({ start, end: start + 1 }));
    return [
      {
        span: spans[0] as { start: number; end: number },
        message: {
          zh: `百分号“%”（${half}处）与“％”（${wide}处）混用，统一为“${usual}”。`,
          en: `“%” (${half}) beside “％” (${wide}): use “${usual}”.`,
        },
        fixes: [
          {
            title: { zh: `统一为“${usual}”（${spans.length}处）`, en: `Change ${spans.length} to “${usual}”` },
            edits: spans.map((span) => ({ span, newText: usual })),
            safe: true,
          },
        ],
      },
    ];
  },
});

const signsIn = gathered(({ reading }): PercentSigns | null => {
  const found = percentSigns(reading.text);
  return found.half.length + found.wide.length === 0 ? null : found;
});
