/** The licences of the libraries that the product's bundles hold, as one text for the package. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;
const RULE = '='.repeat(80);

/**
 * @param {Iterable<import('esbuild').Metafile>} metafiles what the bundles were made of
 * @returns {string[]} the folders of the packages whose code a bundle holds, relative to the project's root, in order
 */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const found = PACKAGE.exec(path);
        if (found && bytesInOutput > 0) folders.add(found[0].slice(0, -1));
      }
  return [...folders].sort();
}

/**
 * @param {string} root the project's folder
 * @param {readonly string[]} folders of packages, relative to the root
 * @returns {Promise<string>} name, version, kind and full text of each package's licence
 * @throws {Error} for a package that has no text of a licence: its code may not be passed on without
 */
export async function notices(root, folders) {
  const parts = await Promise.all(
    folders.map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
      const files = (await readdir(join(root, folder))).filter((file) => LICENCE_FILE.test(file)).sort();
      if (files.length === 0) throw new Error(`${name} ${version}: no licence text in ${folder}`);
      const texts = await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')));
      return [`${name} ${version} (${license})`, '', ...texts.map((text) => text.replace(/\r\n?/g, '\n').trim())].join(
        '\n',
      );
    }),
  );
  const head =
    '总结（Zongjie）使用了下列开源软件，其许可如下。\nZongjie contains the software listed below, under these licences.';
  return `${[head, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}
