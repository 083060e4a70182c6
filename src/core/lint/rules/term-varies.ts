import { namePairsIn, oddDashesIn, oddFormsIn, unintroducedIn, usesOf } from '../../report/terms';
import type { NamePair, OddDashes, OddForms, Use } from '../../report/terms';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { remedyOf } from '../oddForms';
import type { Remedy } from '../oddForms';
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
      ...oddFormsIn(uses).map((odd) => varies(odd, remedyOf(odd))),
      ...unintroducedIn(uses).map(unintroduced),
      ...oddDashesIn(uses).map(dashes),
      ...namePairsIn(uses).map(names),
    ];
  },
});

const HERE: Message = { zh: '另一种写法在这里', en: 'The other form stands here' };

/** What is told of uses that differ from another, from the first of them on. */
const varies = (
  { uses, to }: Pick<OddForms, 'uses' | 'to'>,
  { title, message, edits }: Remedy,
  { start, end }: Span = uses[0] as Use,
): Finding => ({
  span: { start, end },
  message,
  fixes: [{ title, edits }],
  related: [{ span: { start: to.start, end: to.end }, message: HERE }],
});

/** An abbreviation that stands before its full name, or without it. */
const unintroduced = (use: Use): Finding => ({
  span: { start: use.start, end: use.end },
  message: {
    zh: `“${use.form}”第一次出现，前面没有全称“${use.key}”。`,
    en: `${use.form} stands before its full name.`,
  },
  fixes: [replacing(use, use.key), replacing(use, `${use.key}（以下简称“${use.form}”）`)],
});

/** The same phrase joined by different dashes. */
function dashes({ uses, to }: OddDashes): Finding {
  const [first, last] = [uses[0] as Use, uses.at(-1) as Use];
  const remedy = {
    title: { zh: `连接号改为“${to.form}”`, en: `Change to ${to.form}` },
    message: {
      zh: `同一提法别处用“${to.form}”连接，这里用“${first.form}”。`,
      en: `Elsewhere this phrase is joined by ${to.form}.`,
    },
    edits: uses.map(({ start, end }) => ({ span: { start, end }, newText: to.form })),
  };
  return varies({ uses, to }, remedy, { start: first.start - 2, end: last.end + 2 });
}

/** Two long names of which one has a word more than the other. */
const names = ({ first, second }: NamePair): Finding => ({
  span: { start: second.start, end: second.end },
  message: {
    zh: `前面写作“${first.written}”，是同一个名称吗？`,
    en: `Before it was ${first.written}: is it the same?`,
  },
  fixes: [{ ...replacing(second, first.written), guess: true }],
  related: [{ span: { start: first.start, end: first.end }, message: HERE }],
});

const replacing = ({ start, end }: Span, newText: string): Fix => ({
  title: { zh: `改为“${newText}”`, en: `Change to ${newText}` },
  edits: [{ span: { start, end }, newText }],
});
