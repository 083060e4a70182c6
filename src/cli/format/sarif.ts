import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { ALL_RULES } from '../../core/lint/registry';
import type { Severity } from '../../core/house/severity';
import type { Rule } from '../../core/lint/rule';
import { STDIN_NAME } from '../messages';
import { insidePath } from '../paths';
import type { DiagnosticJson, LintJson, RangeJson } from '../schema';
import type { Formatter, Setting } from './format';

/** The levels of SARIF; it has none below `note`. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};
const RULE_INDEX = new Map<string, number>(ALL_RULES.map(({ id }, i) => [id, i]));
/** Stands for the folder of the run; where that is, is no concern of the reader. */
const ROOT = '%SRCROOT%';

/** A log by SARIF 2.1.0 with one run, written file by file. */
export function sarif({ out, locale, cwd }: Setting): Formatter<LintJson> {
  let results = 0;
  const head = {
    tool: {
      driver: {
        name: 'zongjie',
        semanticVersion: version,
        language: locale === 'zh' ? 'zh-CN' : 'en-US',
        rules: ALL_RULES.map((rule) => descriptor(rule, locale)),
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: {
      [ROOT]: {
        description: { text: locale === 'zh' ? '运行命令时所在的文件夹' : 'the folder that the command was run in' },
      },
    },
  };
  const begin = (): string =>
    `{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[${JSON.stringify(head).slice(0, -1)},"results":[`;
  return {
    add: async ({ path, diagnostics }) => {
      const artifact = artifactOf(path, cwd, locale);
      let text = '';
      for (const diagnostic of diagnostics)
        text += `${results++ === 0 ? `${begin()}\n` : ',\n'}${JSON.stringify(result(diagnostic, artifact))}`;
      await out.write(text);
    },
    end: () => out.write(`${results === 0 ? begin() : '\n'}]}]}\n`),
  };
}

const descriptor = (rule: Rule, locale: Setting['locale']): object => ({
  id: rule.id,
  shortDescription: { text: rule.title[locale] },
  fullDescription: { text: rule.why },
  help: {
    text: [rule.why, rule.exceptions, rule.source].join('\n\n'),
    markdown: [rule.why, `**什么时候可以不改** ${rule.exceptions}`, `**依据** ${rule.source}`].join('\n\n'),
  },
  defaultConfiguration: { enabled: rule.off !== true, level: LEVELS[rule.severity] },
  properties: { category: rule.category, tags: [rule.category] },
});

type Artifact = Readonly<Record<string, unknown>>;

function artifactOf(path: string, cwd: string, locale: Setting['locale']): Artifact {
  if (path === '-') return { uri: 'stdin', description: { text: STDIN_NAME[locale] } };
  const inside = insidePath(path, cwd);
  return inside === null
    ? { uri: pathToFileURL(resolve(cwd, path)).href }
    : { uri: inside.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

const result = (
  { rule, category, severity, message, range, fixes, related }: DiagnosticJson,
  artifactLocation: Artifact,
): object => ({
  ruleId: rule,
  ruleIndex: RULE_INDEX.get(rule),
  level: LEVELS[severity],
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation, region: region(range) } }],
  ...(related.length === 0
    ? {}
    : {
        relatedLocations: related.map((place, id) => ({
          id,
          message: { text: place.message },
          physicalLocation: { artifactLocation, region: region(place.range) },
        })),
      }),
  ...(fixes.length === 0
    ? {}
    : {
        fixes: fixes.map(({ title, edits }) => ({
          description: { text: title },
          artifactChanges: [
            {
              artifactLocation,
              replacements: edits.map((edit) => ({
                deletedRegion: region(edit.range),
                insertedContent: { text: edit.newText },
              })),
            },
          ],
        })),
      }),
  properties: { category, severity },
});

/** SARIF counts lines and columns from 1; the end column is the one after the last character. */
const region = ({ start, end }: RangeJson): object => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});
