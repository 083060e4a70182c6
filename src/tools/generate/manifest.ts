import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ALL_RULES } from '../../core/lint/registry';

/** What of `package.json` is read here. */
interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: { readonly 'zongjie.rules': Record<string, unknown> } };
  };
}

/**
 * `package.json` with the names of the rules, in Chinese and as ids, which the editor offers as keys of `zongjie.rules`.
 * All else stays as it is written.
 */
export async function generateManifest(root: string): Promise<Map<string, string>> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
  const ids = ALL_RULES.map(({ id }) => id);
  const titles = ALL_RULES.map(({ title }) => title.zh);
  manifest.contributes.configuration.properties['zongjie.rules']['propertyNames'] = {
    enum: [...titles, ...ids],
    enumDescriptions: [...ids, ...titles],
  };
  return new Map([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
}
