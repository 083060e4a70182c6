import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { ALL_RULES } from '../../../src/core/lint/registry';
import { folder, parse, REPORT, zongjie } from './harness';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}
interface Log {
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: Artifact; readonly region: Region } },
        ];
        readonly relatedLocations?: readonly unknown[];
        readonly fixes?: readonly {
          readonly artifactChanges: readonly [
            {
              readonly artifactLocation: Artifact;
              readonly replacements: readonly {
                readonly deletedRegion: Region;
                readonly insertedContent: { readonly text: string };
              }[];
            },
          ];
        }[];
      }[];
    },
  ];
}

/** The schema of the standard. It is of JSON Schema's draft 4; what it uses means the same in later ones. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<
  string,
  unknown
>;
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile<Log>(
  schema,
);

function read(out: string): Log['runs'][0] {
  const log: unknown = JSON.parse(out);
  assert.ok(isValid(log), JSON.stringify(isValid.errors?.slice(0, 5)));
  return log.runs[0];
}

const textAt = (text: string, { startLine, startColumn, endLine, endColumn }: Region): string => {
  assert.equal(startLine, endLine);
  return (text.split('\n')[startLine - 1] ?? '').slice(startColumn - 1, endColumn - 1);
};

describe('cli: SARIF', () => {
  const gap =
    '😀柳溪县2025年工作总结\n一、工作进展\n😀新建泵房12万平米。\n二、存在的问题\n力量不足。\n四、下一步打算\n继续努力。\n';
  const root = folder({ '稿/年度 总结#1.txt': gap, '净.txt': gap.replace('四、', '三、').replace('平米', '平方米') });

  it('keeps to the standard, with the rules and what they say', async () => {
    const { status, out, err } = await zongjie(['lint', '稿', '净.txt', '-', '--format', 'sarif'], {
      cwd: root(),
      stdin: REPORT,
    });
    assert.deepEqual([status, err], [1, '']);
    const { results, tool, columnKind } = read(out);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      ALL_RULES.map(({ id }) => id),
    );
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.ok(tool.driver.rules.every(({ help }) => help.text.length > 10));
  });

  it('says what the JSON says', async () => {
    const { results } = read((await zongjie(['lint', '稿', '净.txt', '-f', 'sarif'], { cwd: root() })).out);
    const all = parse(
      'lint',
      (await zongjie(['lint', '稿', '净.txt', '-f', 'json'], { cwd: root() })).out,
    ).files.flatMap(({ diagnostics }) => diagnostics);
    assert.deepEqual(
      results.map(({ ruleId }) => ruleId),
      all.map(({ rule }) => rule),
    );
    assert.deepEqual(
      results.map(({ level }) => level),
      all.map(({ severity }) => (severity === 'info' || severity === 'hint' ? 'note' : severity)),
    );
  });

  it('names places in UTF-16 columns, and files relative to the folder of the run', async () => {
    const { results } = read((await zongjie(['lint', '稿', '-f', 'sarif'], { cwd: root() })).out);
    const unit = results.find(({ ruleId }) => ruleId === 'unit-nonstandard');
    const { artifactLocation, region } = unit?.locations[0].physicalLocation ?? assert.fail();
    assert.deepEqual(artifactLocation, {
      uri: `${encodeURIComponent('稿')}/${encodeURIComponent('年度 总结#1.txt')}`,
      uriBaseId: '%SRCROOT%',
    });
    assert.match(textAt(gap, region), /平米/);
    const change = unit?.fixes?.[0]?.artifactChanges[0];
    assert.deepEqual(change?.artifactLocation, artifactLocation);
    const [edit] = change?.replacements ?? [];
    assert.ok(edit);
    const line = gap.split('\n')[2] ?? '';
    assert.equal(
      line.slice(0, edit.deletedRegion.startColumn - 1) +
        edit.insertedContent.text +
        line.slice(edit.deletedRegion.endColumn - 1),
      line.replace('平米', '平方米'),
    );
    assert.equal(results.find(({ ruleId }) => ruleId === 'numbering-gap')?.relatedLocations?.length, 1);
  });

  it('names a file elsewhere by its whole address', async () => {
    const path = join(root(), '稿', '年度 总结#1.txt');
    const { results } = read((await zongjie(['lint', path, '-f', 'sarif'])).out);
    const location = results[0]?.locations[0].physicalLocation.artifactLocation;
    assert.ok(location?.uri === pathToFileURL(path).href || location?.uriBaseId !== undefined);
  });

  it('is whole where nothing is found or read', async () => {
    assert.deepEqual(
      read((await zongjie(['lint', '净.txt', '-f', 'sarif', '--rule', 'numbering-gap'], { cwd: root() })).out).results,
      [],
    );
    assert.deepEqual(read((await zongjie(['lint', 'gone.txt', '-f', 'sarif'], { cwd: root() })).out).results, []);
  });
});
