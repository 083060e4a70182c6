import { namePairsIn, oddDashesIn, usesBy, usesOf } from '../../report/terms';
import type { NamePair, OddDashes, Use, Uses } from '../../report/terms';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';

/** One programme, body or abbreviation written in two ways (同一提法写法不一). */
export default defineRule({
  id: 'term-varies',
  category: 'terminology-inconsistent',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  title: { zh: '同一提法写法不一', en: 'One term written in two ways' },
  why: '同一个规划、机构、提法在一篇里应当只有一种写法。一处“十四五”加引号、一处不加，一处“县市区”、一处“县（市）区”，读者会以为说的是两回事；简称在全称之前出现，外行看不懂。',
  exceptions: '全篇只有一种写法的不报；书名号里的名称照原名；油价高企、提高企业里的“高企”不是简称。',
  source: '《党政机关公文格式》及公文写作通例：用语前后一致，简称先注明全称',
  examples: {
    bad: [
      '“十四五”期间新改建农村公路86公里，⟦十五五⟧期间计划再建40公里。',
      '在市委、市政府领导下，开展专项执行。⟦市委市政府⟧多次听取汇报。',
      '各县（市）区建成托位1200个，覆盖全部县（市）区。⟦县市区⟧财政给予补助。',
      '打通“育种—繁种—推广”链条。做强“⟦育种-繁种-推广⟧”产业。',
      '全年新认定⟦高企⟧36家。',
      '依托临湖市现代农业产业科技服务中心开展培训。⟦临湖市现代农业产业服务中心⟧全年接待农户1.2万人次。',
    ],
    fixed: [
      '“十四五”期间新改建农村公路86公里，“十五五”期间计划再建40公里。',
      '在市委、市政府领导下，开展专项执行。市委、市政府多次听取汇报。',
      '各县（市）区建成托位1200个，覆盖全部县（市）区。县（市）区财政给予补助。',
      '打通“育种—繁种—推广”链条。做强“育种—繁种—推广”产业。',
      '全年新认定高新技术企业36家。',
      '依托临湖市现代农业产业科技服务中心开展培训。临湖市现代农业产业科技服务中心全年接待农户1.2万人次。',
    ],
    good: [
      '“十四五”收官，“十五五”开局。印发《临湖市十四五交通规划》。',
      '市委市政府高度重视，县委、县政府全力推动，各县市区积极配合。',
      '高新技术企业达到36家，其中新认定高企8家。油价高企，提高企业效益。',
      '临湖市第一人民医院心血管诊疗中心、临湖市第一人民医院胸痛诊疗中心同时揭牌。',
      '市委、市政府高度重视，市委市政协联合调研。',
      '中国—东盟班列开行12列，北岸—南岸轮渡停航——改由大桥通行。',
      '临湖市东部片区医疗急救中心、临湖市片区医疗急救中心分别建成。',
    ],
  },
  check: (report) => {
    const uses = usesOf(report);
    return [
      ...variants(uses),
      ...unintroduced(uses),
      ...oddDashesIn(uses).map(dashes),
      ...namePairsIn(uses).map(names),
    ];
  },
});

const HERE: Message = { zh: '另一种写法在这里', en: 'The other form stands here' };

function varies(
  uses: readonly Use[],
  to: Use,
  title: Message,
  edits: Fix['edits'],
  message: Message,
  span: Span = uses[0] as Use,
): Finding {
  return {
    span: { start: span.start, end: span.end },
    message,
    fixes: [{ title, edits }],
    related: [{ span: { start: to.start, end: to.end }, message: HERE }],
  };
}

/** Plans without their quotation marks, 市委市政府 beside 市委、市政府, the forms of 县（市）区. */
function variants({ plan, governed, counties }: Uses): Finding[] {
  const found: Finding[] = [];
  const quoted = plan.find(({ form }) => form === 'quoted');
  const plain = plan.filter(({ form }) => form === 'plain');
  if (quoted !== undefined && plain.length > 0) {
    const edits = plain.flatMap(({ start, end }) => [
      { span: { start, end: start }, newText: '“' },
      { span: { start: end, end }, newText: '”' },
    ]);
    found.push(
      varies(plain, quoted, { zh: `加引号（${plain.length}处）`, en: `Add quotation marks (${plain.length})` }, edits, {
        zh: '规划简称别处加了引号，这里没有。',
        en: 'The plan’s name is in quotation marks elsewhere.',
      }),
    );
  }
  for (const group of usesBy('key', governed).values()) {
    const paused = group.find(({ form }) => form !== '');
    const joined = group.filter(({ form }) => form === '');
    if (paused === undefined || joined.length === 0) continue;
    const edits = joined.map(({ start }) => ({ span: { start: start + 2, end: start + 2 }, newText: '、' }));
    found.push(
      varies(joined, paused, { zh: `加顿号（${joined.length}处）`, en: `Add the mark (${joined.length})` }, edits, {
        zh: `“${(joined[0] as Use).written}”与别处“${paused.written}”写法不一。`,
        en: 'The two bodies are parted by a mark elsewhere.',
      }),
    );
  }
  const [usual, ...others] = [...usesBy('form', counties).values()].sort((a, b) => b.length - a.length);
  if (usual !== undefined) {
    const to = (usual[0] as Use).written;
    for (const uses of others) {
      const edits = uses.map(({ start, end }) => ({ span: { start, end }, newText: to }));
      found.push(
        varies(
          uses,
          usual[0] as Use,
          { zh: `改为“${to}”（${uses.length}处）`, en: `Change to ${to} (${uses.length})` },
          edits,
          { zh: `“${(uses[0] as Use).written}”与“${to}”混用。`, en: `Elsewhere it is ${to}.` },
        ),
      );
    }
  }
  return found;
}

/** Abbreviations that stand before their full name, or without it. */
function unintroduced({ short, full }: Uses): Finding[] {
  const first = new Map(full.toReversed().map((use) => [use.key, use] as const));
  return [...usesBy('key', short)].flatMap(([key, uses]) => {
    const use = uses[0] as Use;
    if ((first.get(key)?.start ?? Infinity) < use.start) return [];
    const span = { start: use.start, end: use.end };
    const fix = (newText: string): Fix => ({
      title: { zh: `改为“${newText}”`, en: `Change to ${newText}` },
      edits: [{ span, newText }],
    });
    return [
      {
        span,
        message: {
          zh: `“${use.form}”第一次出现，前面没有全称“${key}”。`,
          en: `${use.form} stands before its full name.`,
        },
        fixes: [fix(key), fix(`${key}（以下简称“${use.form}”）`)],
      },
    ];
  });
}

/** The same phrase joined by different dashes. */
function dashes({ uses, to }: OddDashes): Finding {
  const edits = uses.map(({ start, end }) => ({ span: { start, end }, newText: to.form }));
  const span = { start: (uses[0] as Use).start - 2, end: (uses.at(-1) as Use).end + 2 };
  return varies(
    uses,
    to,
    { zh: `连接号改为“${to.form}”`, en: `Change to ${to.form}` },
    edits,
    {
      zh: `同一提法别处用“${to.form}”连接，这里用“${(uses[0] as Use).form}”。`,
      en: `Elsewhere this phrase is joined by ${to.form}.`,
    },
    span,
  );
}

/** Two long names of which one has a word more than the other. */
function names({ first, second }: NamePair): Finding {
  const to = first.written;
  const found = varies(
    [second],
    first,
    { zh: `改为“${to}”`, en: `Change to ${to}` },
    [{ span: { start: second.start, end: second.end }, newText: to }],
    { zh: `前面写作“${to}”，是同一个名称吗？`, en: `Before it was ${to}: is it the same?` },
  );
  return { ...found, fixes: (found.fixes ?? []).map((fix) => ({ ...fix, guess: true })) };
}
