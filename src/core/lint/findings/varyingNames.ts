import { oneThingIn } from '../../ledger/names/alike/oneThing';
import { bareNamesIn } from '../../ledger/names/bareNames';
import type { BareName } from '../../ledger/names/bareNames';
import { earlyShortFormsIn } from '../../ledger/names/shortForms';
import { nearFacilitiesIn } from '../../ledger/names/facilityNames';
import { nearSystemsIn } from '../../ledger/names/systemNames';
import { nearNamesIn } from '../../ledger/names/nearNames';
import type { NearName } from '../../ledger/names/nearNames';
import { plannedNamesIn, unmarkedIn } from '../../ledger/names/plannedNames';
import { numeralFormsIn } from '../../ledger/names/numeralForms';
import { renamedEventsIn } from '../../ledger/names/renamedEvents';
import { rewordedIn } from '../../ledger/names/reworded';
import { takenUpIn } from '../../ledger/names/takenUp';
import { varyingNamesIn } from '../../ledger/names/quotedNames';
import type { VaryingName } from '../../ledger/names/quotedNames';
import { opensAsGovernment } from '../../report/changes';
import type { Report } from '../../report/report';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { guessing } from '../fixes';
import type { Finding } from '../model';

/** The names of a report that are written in two ways, and short forms that come before what they are short for. */
export function namesTold(report: Report): readonly Finding[] {
  const told = [...quoted(report), ...shortForms(report)];
  const isTold = (place: Span): boolean => told.some(({ span }) => overlaps(span, place));
  told.push(...bare(report).filter(({ span }) => !isTold(span)));
  for (const near of [...nearNamesIn(report), ...nearFacilitiesIn(report), ...nearSystemsIn(report)])
    if (!isTold(near.written)) told.push(nearName(report, near));
  return told;
}

/** A name without quotation marks, once with another character. */
function nearName(report: Report, { odd, usual, written, instead, slip }: NearName): Finding {
  const [here, there] = [report.slice(odd), report.slice(usual)];
  return {
    span: odd,
    ...(slip ? {} : { severity: 'info' as const }),
    message: {
      zh: `这里写作“${here}”，别处都写作“${there}”，是否同一名称？`,
      en: `“${here}” here, “${there}” everywhere else: one name?`,
    },
    fixes: [guessing(written, report.slice(instead))],
    related: [{ span: usual, message: { zh: `这里写作“${there}”`, en: `“${there}” here` } }],
  };
}

function quoted(report: Report): readonly Finding[] {
  if (isGovernment(report)) return [];
  const sure = [...varyingNamesIn(report), ...numeralFormsIn(report)];
  const alike = [...oneThingIn(report), ...takenUpIn(report)].filter(
    ({ odd, usual }) => !sure.some((one) => [odd.name, usual.name].some((name) => name.includes(one.odd.name))),
  );
  const told = [...sure];
  for (const one of [...alike, ...rewordedIn(report), ...renamedEventsIn(report), ...plannedNamesIn(report)])
    if (!told.some(({ odd }) => [one.odd, one.usual].some(({ span }) => overlaps(odd.span, span)))) told.push(one);
  return told.map(({ odd, usual, guess }) => ({
    span: odd.span,
    ...(guess === true ? { severity: 'info' as const } : {}),
    message: guess === true ? asked(odd, usual) : slipped(odd, usual),
    fixes: [guessing(odd.span, usual.name)],
    related: [{ span: usual.span, message: { zh: `这里写作${marked(usual.name)}`, en: `${marked(usual.name)} here` } }],
  }));
}

type Name = VaryingName['odd'];

const slipped = (odd: Name, usual: Name): Finding['message'] => ({
  zh: `这里写作${marked(odd.name)}，别处写作${marked(usual.name)}，是否同一名称？`,
  en: `${marked(odd.name)} here, ${marked(usual.name)} elsewhere: one name?`,
});

/** What only a writer can say: whether two names are of one thing. */
const asked = (odd: Name, usual: Name): Finding['message'] => {
  const isBefore = usual.span.start < odd.span.start;
  return {
    zh: `${isBefore ? '前面' : '后面'}是${marked(usual.name)}，这里是${marked(odd.name)}，说的是同一个吗？`,
    en: `${marked(usual.name)} ${isBefore ? 'before' : 'later'}, ${marked(odd.name)} here: one thing?`,
  };
};

/** A name between quotation marks; as it stands where it has some of its own: “湖山臻品”区域公用品牌. */
const marked = (name: string): string => (/[“"]/.test(name) ? name : `“${name}”`);

function bareOf(report: Report): readonly BareName[] {
  if (isGovernment(report)) return [];
  const found = bareNamesIn(report);
  return [...found, ...unmarkedIn(report).filter(({ span }) => !found.some((one) => overlaps(one.span, span)))];
}

const bare = (report: Report): readonly Finding[] =>
  bareOf(report).map(({ name, span, usual }) => ({
    span,
    severity: 'info' as const,
    message: {
      zh: `“${name}”别处都加引号，这里没有加。`,
      en: `“${name}” stands between quotation marks everywhere else.`,
    },
    fixes: [guessing(span, `“${name}”`)],
    related: [{ span: usual, message: { zh: '这里加了引号', en: 'With its marks here' } }],
  }));

const shortForms = (report: Report): readonly Finding[] =>
  earlyShortFormsIn(report).map(({ short, full, use, introduction }) => ({
    span: use,
    severity: 'info' as const,
    message: {
      zh: `简称“${short}”在注明之前已经使用，宜在这里写全称或把注明移到这里。`,
      en: `“${short}” is used before the report says what it is short for.`,
    },
    fixes: [guessing(use, full)],
    related: [{ span: introduction, message: { zh: '在这里才注明', en: 'Introduced here' } }],
  }));

/** Full of slogans made after one pattern: “以港兴市”, “以工兴市”. */
const isGovernment = (report: Report): boolean => report.kind === 'government' || opensAsGovernment(report);
