import { holds } from '../../house/leaders';
import type { NamedLeader, Row } from '../../house/leaders';
import type { PlacedParagraph } from '../../report/context';
import { shift } from '../../text/span';
import { replacing } from '../houseWords';
import { defineRule } from '../rule';
import type { Finding } from '../model';

const NONE: readonly Finding[] = [];

/** Leaders of the organisation's list named out of order, or with the title of another (领导排名、职务). */
export default defineRule({
  id: 'leader-title-order',
  category: 'other',
  severity: 'warning',
  off: true,
  scope: 'report',
  reads: 'text',
  title: { zh: '领导排名或职务不符', en: 'Leaders out of order, or with another title' },
  why: '几位领导的名字连着写，要照排名先后；职务变动以后，旧稿里的职务最容易忘了改。名单列进 `.zongjie.json` 的 leaders，写的时候就能对照。',
  exceptions: '不是连着写的（一人主持、一人讲话）不论先后；名单之外的人隔在中间的不报。没有名单时不报。',
  source: '本单位的 `.zongjie.json`（写法见 docs/house-style.md）',
  examples: {
    house:
      '{\n  "rules": { "领导排名或职务不符": "warning" },\n  "leaders": [\n    { "name": "沈望川", "title": "党组书记、局长" },\n    { "name": "柳依山", "title": "副局长" },\n    "谭景和"\n  ]\n}',
    bad: [
      '⟦柳依山、沈望川⟧、陆远等同志到企业调研。',
      '⟦副局长柳依山和局长沈望川⟧出席开工仪式。',
      '⟦局长⟧柳依山主持会议。',
    ],
    fixed: [
      '沈望川、柳依山、陆远等同志到企业调研。',
      '局长沈望川和副局长柳依山出席开工仪式。',
      '副局长柳依山主持会议。',
    ],
    good: [
      '沈望川、柳依山和谭景和到企业调研。',
      '副局长柳依山主持会议，局长沈望川讲话。',
      '党组书记、局长沈望川，副局长柳依山出席。',
      '原局长柳依山任内建成。',
    ],
  },
  check: (report, house) => {
    const leaders = house?.leaders ?? null;
    return leaders === null
      ? NONE
      : report.paragraphs.flatMap((paragraph, i) =>
          leaders.rowsIn(paragraph.reading).flatMap((row) => findings(row, paragraph, report.starts[i] as number)),
        );
  },
});

function findings(row: Row, { reading }: PlacedParagraph, at: number): readonly Finding[] {
  const found = row.flatMap((named) => wrongTitle(named, reading.text, at));
  const isInOrder = row.every(({ rank }, i) => i === 0 || rank >= (row[i - 1] as NamedLeader).rank);
  return isInOrder ? found : [...found, outOfOrder(row, reading.text, at)];
}

function wrongTitle({ leader, title }: NamedLeader, text: string, at: number): readonly Finding[] {
  if (title === null || holds(leader, title.text)) return NONE;
  const right = leader.titles[0] as string;
  const span = shift(title.span, at);
  const written = text.slice(title.span.start, title.span.end);
  return [
    {
      span,
      message: { zh: `${leader.name}的职务是“${right}”。`, en: `The title of ${leader.name} is “${right}”.` },
      fixes: replacing(span, written, right),
    },
  ];
}

/** The names put in order; what joins them stays where it is. */
function outOfOrder(row: Row, text: string, at: number): Finding {
  const first = row[0] as NamedLeader;
  const last = row.at(-1) as NamedLeader;
  const span = { start: first.span.start, end: last.span.end };
  const ordered = [...row].sort((a, b) => a.rank - b.rank);
  const right = row
    .map((named, i) => {
      const { span: own } = ordered[i] as NamedLeader;
      return text.slice(own.start, own.end) + text.slice(named.span.end, row[i + 1]?.span.start ?? named.span.end);
    })
    .join('');
  const names = [...new Set(ordered.map(({ leader }) => leader.name))];
  return {
    span: shift(span, at),
    message: { zh: `排名先后应为：${names.join('、')}。`, en: `The order is: ${names.join(', ')}.` },
    fixes: replacing(shift(span, at), text.slice(span.start, span.end), right),
  };
}
