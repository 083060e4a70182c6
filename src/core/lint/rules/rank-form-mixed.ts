import { rankIn, writtenRank } from '../../numerals/rank';
import type { RankForm, WrittenRank } from '../../numerals/rank';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding, SpanEdit } from '../model';

const FORMS = ['digits-place', 'digits', 'chinese-place', 'chinese'] as const;

/** Places in rankings written in several ways (位次写法不一): one finding a file. */
export default defineRule({
  id: 'rank-form-mixed',
  category: 'terminology-inconsistent',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  ignoredBy: 'rule',
  title: { zh: '位次写法不一', en: 'Places written in several ways' },
  why: '“居全省第1位”“列全省第一”“居首位”换着写，读者会以为另有讲究。一篇里位次用一种写法。',
  exceptions: '名次（获第三名）、“第一书记”“第一批”之类不是位次，不看；“首位”与“第二位”并用，不报。',
  source: '公文校对通例：同类数据全文一种写法；GB/T 15835-2011 4.3',
  examples: {
    bad: [
      '公众安全感居全省第2位，结案率居全市第3位，执行到位率居全市⟦第二⟧。',
      '农产品抽检合格率居全省第一。粮食单产居全省⟦首位⟧，机收率居全省第二。',
    ],
    fixed: [
      '公众安全感居全省第2位，结案率居全市第3位，执行到位率居全市第2位。',
      '农产品抽检合格率居全省第一。粮食单产居全省第一，机收率居全省第二。',
    ],
    good: [
      '公众安全感居全省第2位，执行到位率居全市第12位。',
      '粮食单产居全省首位，机收率居全省第二位。',
      '代表队获技能大赛第三名，公众安全感居全省第2位，“第一书记”全部到岗，第一批项目开工。',
      '集团连续三年位居行业第一，资产规模位居全省第一。',
    ],
  },
  check: (report) => {
    const tally: Record<RankForm, number> = { 'digits-place': 0, digits: 0, 'chinese-place': 0, chinese: 0, head: 0 };
    let firstElsewhere = false;
    for (const { found } of ranksIn(report)) {
      for (const { form, place } of found) {
        tally[form]++;
        firstElsewhere ||= place === 1 && form !== 'head';
      }
    }
    const used = FORMS.filter((form) => tally[form] > 0);
    if (used.length === 0 || (used.length === 1 && !(tally.head > 0 && firstElsewhere))) return [];
    return [mixed(report, tally)];
  },
});

const ranksIn = gathered(read);

/** The places that the figures of a paragraph hold, each once however many share it. */
function read({ figures, reading: { halfWidth } }: PlacedParagraph): readonly WrittenRank[] | null {
  const ends = new Set<number>();
  for (const { quantity, span, comparisons } of figures) {
    if (quantity.unit === '位' && quantity.entry === null) ends.add(span.end);
    for (const comparison of comparisons) if (comparison.kind === 'rank') ends.add(comparison.span.end);
  }
  const found = [...ends].map((end) => writtenRank(halfWidth, end)).filter((rank) => rank !== null);
  return found.length === 0 ? null : found;
}

/** The form that most places have; of two as frequent, the one that comes first in the text. */
function mixed(report: Report, tally: Readonly<Record<RankForm, number>>): Finding {
  const ranks = ranksIn(report).flatMap(({ paragraph, found }) =>
    found.map((rank) => ({ ...rank, ...shift(rank, report.starts[paragraph] as number) })),
  );
  const most = Math.max(...FORMS.map((form) => tally[form]));
  const usual = ranks.find(({ form }) => form !== 'head' && tally[form] === most)?.form as (typeof FORMS)[number];
  const others = ranks.filter(({ form }) => form !== usual);
  const edits = others.flatMap(({ start, end, place }): SpanEdit[] => {
    const newText = rankIn(usual, place);
    return newText === null ? [] : [{ span: { start, end }, newText }];
  });
  const first = others[0] as WrittenRank;
  const model = report.slice(ranks.find(({ form }) => form === usual) as WrittenRank);
  return {
    span: { start: first.start, end: first.end },
    message: {
      zh: `位次的写法不一：多数写作“${model}”，这里写作“${report.slice(first)}”${others.length > 1 ? `，全文共${others.length}处不同` : ''}。`,
      en: `Places are mostly written like “${model}”, here “${report.slice(first)}”${others.length > 1 ? ` (${others.length} differ)` : ''}.`,
    },
    fixes:
      edits.length < others.length
        ? []
        : [
            {
              title: { zh: `统一为“${model}”的写法（${edits.length}处）`, en: `Write ${edits.length} like “${model}”` },
              edits,
            },
          ],
    related: others.slice(1).map(({ start, end }) => ({
      span: { start, end },
      message: { zh: `这里写作“${report.slice({ start, end })}”`, en: `“${report.slice({ start, end })}” here` },
    })),
  };
}
