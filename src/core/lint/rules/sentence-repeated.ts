import type { PlacedParagraph } from '../../report/context';
import type { ParagraphReading } from '../../report/paragraph';
import type { Report } from '../../report/report';
import { nearlySame, readPrints } from '../../text/prints';
import type { SentencePrint } from '../../text/prints';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** A sentence that stands in two places (语句重复). */
export default defineRule({
  id: 'sentence-repeated',
  category: 'duplicate-text',
  severity: 'warning',
  scope: 'report',
  reads: 'text',
  title: { zh: '同一句话出现两次', en: 'The same sentence in two places' },
  why: '十五字以上的同一句话在两处出现，或者只差一两个字，多半是各科室材料拼接时重复收入，或改稿时复制了没有删掉。',
  exceptions: '标题、口号（带叹号或整句加引号）、每部分末尾反复出现的同一句、“责任单位：……”这样的标签、客套话，不报；数字、地名不同的并列句不报。',
  source: '公文审核的通行做法：避免内容重复',
  examples: {
    bad: [
      '选派农技人员包片指导育秧和病虫害统防统治。粮食单产稳步提高。\n⟦选派农技人员包片指导育秧和病虫害统防统治。⟧',
      '集中开展涉民生案件专项执行，及时兑现胜诉权益。依法将善意文明执行理念落实到每一起案件。结案率居全市前列。\n深化诉源治理。⟦集中开展涉民生案件专项执行，及时兑现胜诉权益。依法将善意文明执行理念落实到每一起案件。⟧',
      '聚焦枢纽经济培育多式联运龙头企业，着力打通港口铁路专用线进园区的最后一段。\n全力以赴。⟦聚焦枢纽经济积极培育多式联运龙头企业，着力打通港口铁路专用线进园区的最后一段。⟧',
    ],
    good: [
      '城北片区新建社区卫生服务站5处，服务居民3.2万人。城南片区新建社区卫生服务站5处，服务居民3.2万人。',
      '一季度完成投资3.2亿元，占全年计划的20%。二季度完成投资5.2亿元，占全年计划的33%。',
      '让每一名学生都享有公平而有质量的教育！课堂改革全面铺开。\n让每一名学生都享有公平而有质量的教育！',
      '加强教学管理。责任单位：教务处、学生工作处、后勤保障处。\n改善办学条件。责任单位：教务处、学生工作处、后勤保障处。',
      '修好农村公路。做到建管养运协调发展、群众出行更加便捷。\n开好城乡公交。做到建管养运协调发展、群众出行更加便捷。\n管好货运场站。做到建管养运协调发展、群众出行更加便捷。',
      '现将全年农业农村工作有关情况报告如下，请予审议。各项任务完成。\n现将全年农业农村工作有关情况报告如下，请予审议。',
    ],
  },
  check: (report) => merged(repeats(report)),
});

const SHORTEST = 15;
const LABEL = /^.{1,8}[:：]/;
const LONGEST_LABELLED = 30;
/** Courtesies and formulas, slogans, sentences in quotation marks. */
const FORMULA = /^[“"]|^(?:现将|特此|以上|请予|请审|感谢|谢谢|欢迎|各位|下面|同志们|大家好)|[！!]["”]?$/;
/** What ends a sentence; a line without it is a heading, a cell, a caption. */
const ENDED = /[。？?；;]["”’）)]*$/;

const printsOf = remembered(({ text, outline }: ParagraphReading): readonly SentencePrint[] =>
  outline.chrome
    ? []
    : readPrints(text, outline.sentences, SHORTEST).filter(({ start, end }) => {
        const edges = text.slice(start, start + 10) + text.slice(Math.max(start + 10, end - 4), end);
        return ENDED.test(edges) && !FORMULA.test(edges) && !(end - start <= LONGEST_LABELLED && LABEL.test(edges));
      }),
);

interface Place {
  readonly print: SentencePrint;
  readonly span: Span;
  /** Counts the sentences of the report. */
  readonly index: number;
  /** Whether it is the first, or the last, of its line. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The places of all sentences that are no headings. */
function placesOf({ paragraphs, starts }: Report, headings: readonly Span[]): Place[] {
  const places: Place[] = [];
  let index = 0;
  let next = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const { reading, continues } = paragraphs[i] as PlacedParagraph;
    const prints = printsOf(reading);
    const { body, sentences } = reading.outline;
    for (const print of prints) {
      const span = shift(print, starts[i] as number);
      while (next < headings.length && (headings[next] as Span).end < span.end - 2) next++;
      const heading = headings[next];
      if (heading !== undefined && heading.start < span.end) continue;
      places.push({ print, span: { start: span.start, end: span.end }, index: index + print.index, opens: !continues && print.start === body.start, closes: print.end >= body.end && paragraphs[i + 1]?.continues !== true });
    }
    index += sentences.length + 1;
  }
  return places;
}

interface Repeat {
  readonly first: Place;
  readonly again: Place;
}

/** How many sentences of one beginning or end are compared. */
const CANDIDATES = 4;

function repeats(report: Report): readonly Repeat[] {
  const exact = new Map<number, Place[]>();
  const alike = new Map<number, Place[]>();
  const found: Repeat[] = [];
  for (const place of placesOf(report, report.allSections().map(({ headingSpan }) => headingSpan))) {
    const { hash, head, tail, key } = place.print;
    const same = exact.get(hash);
    if (same !== undefined && same[0]?.print.key === key) {
      found.push({ first: same[0], again: place });
      same.push(place);
      continue;
    }
    exact.set(hash, [place]);
    const near = [...(alike.get(head) ?? []), ...(alike.get(~tail) ?? [])].find((other) => nearlySame(other.print.key, key));
    if (near !== undefined) found.push({ first: near, again: place });
    for (const edge of [head, ~tail]) {
      const others = alike.get(edge);
      if (others === undefined) alike.set(edge, [place]);
      else if (others.length < CANDIDATES) others.push(place);
    }
  }
  if (found.length === 0) return found;
  const refrains = new Set([...exact].flatMap(([hash, places]) => (isRefrain(places) ? [hash] : [])));
  return found.filter(({ again }) => !refrains.has(again.print.hash));
}

/** What ends, or opens, three lines or more is said on purpose. */
const isRefrain = (places: readonly Place[]): boolean => places.length > 2 && (places.every(({ closes }) => closes) || places.every(({ opens }) => opens));

/** One finding for sentences that follow one another in both places. */
function merged(found: readonly Repeat[]): Finding[] {
  const stretches: { first: Place; again: Place; from: Span; to: Span }[] = [];
  for (const { first, again } of found) {
    const last = stretches.at(-1);
    if (last !== undefined && again.index === last.again.index + 1 && first.index === last.first.index + 1) {
      Object.assign(last, { first, again, from: { start: last.from.start, end: first.span.end }, to: { start: last.to.start, end: again.span.end } });
    } else {
      stretches.push({ first, again, from: first.span, to: again.span });
    }
  }
  return stretches.map(({ from, to }) => ({
    span: to,
    message: { zh: '这句话前面已经出现过，请删去一处或改写。', en: 'This has been said before: one of the two places can go.' },
    related: [{ span: from, message: { zh: '前面出现在这里', en: 'It stands here already' } }],
  }));
}
