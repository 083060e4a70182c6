import type { Locale } from '../../core/text/message';
import { ROLE_NAMES } from '../../core/lexicon/headings/roles';
import { REPORT_KIND_NAMES } from '../../core/lexicon/reportKinds';
import { OUTPUT } from '../outputMessages';
import type { OutlineJson, SectionJson } from '../schema';
import type { Formatter, Setting } from './format';
import { clip, nameOf, padLeft, plain } from './terminal';

const HEADING_COLUMNS = 100;

/** The outline for people: title, kind, issuer, period; then line number, heading indented by depth, role. */
export function tree({ out, err, locale, colors, several }: Setting): Formatter<OutlineJson> {
  let first = true;
  return {
    add: async (file) => {
      const lines: string[] = [];
      if (!first) lines.push('');
      first = false;
      if (several) lines.push(colors.underline(nameOf(file.path, locale)));
      const title = file.title === null ? OUTPUT.noTitle[locale] : plain(file.title);
      lines.push(`${colors.bold(clip(title, HEADING_COLUMNS))} ${colors.dim(`[${frontOf(file, locale)}]`)}`);
      const rows = [...rowsOf(file.sections, 0)];
      const width = String(
        Math.max(0, ...rows.slice(-1).map(({ section }) => section.headingRange.start.line + 1)),
      ).length;
      for (const { section, depth } of rows) {
        const line = padLeft(String(section.headingRange.start.line + 1), width);
        lines.push(
          `${colors.dim(line)}  ${'  '.repeat(depth)}${clip(headingOf(section), HEADING_COLUMNS)} ${colors.dim(`[${ROLE_NAMES[section.role][locale]}]`)}`,
        );
      }
      await out.write(`${lines.join('\n')}\n`);
      if (rows.length === 0) await err.write(`${OUTPUT.noSections(nameOf(file.path, locale))[locale]}\n`);
    },
    end: async () => {},
  };
}

/** Kind, issuer, and the period that the title names or else the year. */
function frontOf({ kind, issuer, period, year }: OutlineJson, locale: Locale): string {
  const time = period?.text ?? (year === null ? null : OUTPUT.year(year)[locale]);
  return [REPORT_KIND_NAMES[kind][locale], issuer, time]
    .filter((part) => part !== null)
    .map(plain)
    .join(' · ');
}

interface Row {
  readonly section: SectionJson;
  readonly depth: number;
}

function* rowsOf(sections: readonly SectionJson[], depth: number): Generator<Row> {
  for (const section of sections) {
    yield { section, depth };
    yield* rowsOf(section.children, depth + 1);
  }
}

/** Marker and text; a blank between where the marker would run into the text. */
const headingOf = ({ marker, text }: SectionJson): string =>
  plain(/[\w#*]$/.test(marker) ? `${marker} ${text}` : marker + text);
