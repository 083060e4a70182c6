// Builds everything: the extension (desktop and browser), the command line, the tests and the generated files.
//   node esbuild.mjs [--production]   dist/extension/extension.js (for the desktop and the web), dist/ledgerTable.js and
//                                     dist/preview.js (the pages of the full ledger and of the preview), dist/cli.js,
//                                     and what licences their libraries have
//   node esbuild.mjs --watch          the same without notices, again after every change
//   node esbuild.mjs --tests [FILE…]  out/test/**, one bundle a test file, and the suite; or those FILEs alone
//   node esbuild.mjs --suite          out/vscode/**, the suite that runs inside VS Code
//   node esbuild.mjs --generate       writes the generated files; with --check compares them and fails when one is
//                                     stale
import { build, context } from 'esbuild';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledPackages, notices } from './src/tools/build/notices.mjs';
import { generateRegistry } from './src/tools/generate/registry.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const production = flags.has('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
};

/** The package's first entry is in a form (UMD) that cannot be bundled. */
const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

/**
 * The tokenizer of HTML and XML decodes no entities for us (src/exchange/markup/entities.ts does): its tables, ten
 * times its own size, stay out. It is taken from its sources: of those the compiler inlines the constants, which makes
 * it smaller by a fifth.
 * @type {import('esbuild').Plugin}
 */
const markup = {
  name: 'markup',
  setup({ onResolve }) {
    onResolve({ filter: /^htmlparser2$/ }, () => ({ path: join(root, 'node_modules/htmlparser2/src/Parser.ts') }));
    onResolve({ filter: /^entities/ }, ({ importer }) =>
      importer.includes('htmlparser2') ? { path: join(root, 'src/exchange/markup/noEntities.ts') } : undefined,
    );
  },
};

/** @type {readonly import('esbuild').BuildOptions[]} */
const PRODUCT = [
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias,
    plugins: [markup],
  },
  {
    ...common,
    entryPoints: ['src/vscode/views/ledger/table/main.ts'],
    outfile: 'dist/ledgerTable.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: ['src/vscode/views/form/page/main.ts'],
    outfile: 'dist/form.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: ['src/vscode/views/preview/page/main.ts'],
    outfile: 'dist/preview.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    alias,
    plugins: [markup],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'esm',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as zongjieRequire } from 'node:module';\nconst require = zongjieRequire(import.meta.url);",
    },
  },
];

async function buildProduct() {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const results = await Promise.all(PRODUCT.map((options) => build(options)));
  await nameModules();
  const packages = bundledPackages(results.flatMap(({ metafile }) => metafile ?? []));
  await writeFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), await notices(root, packages));
}

/** Builds the product and, after every change of a source, what the change concerns; until it is stopped. */
async function watchProduct() {
  const contexts = await Promise.all(PRODUCT.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((one) => one.rebuild()));
  await nameModules();
  for (const one of contexts) await one.watch();
}

/** Says of what is built which are modules, and lets the command line be called by its name. */
async function nameModules() {
  await mkdir(join(root, 'dist/extension'), { recursive: true });
  // The command line is a module. The extension is none, for the editors of before VS Code 1.100, and VS Code for the
  // Web wants a name that ends in .js.
  await writeFile(join(root, 'dist/package.json'), '{ "type": "module" }\n');
  await writeFile(join(root, 'dist/extension/package.json'), '{ "type": "commonjs" }\n');
  await chmod(join(root, 'dist/cli.js'), 0o755);
}

/**
 * The files below `folder` whose names end with one of `endings`.
 * @param {string} folder @param {string[]} endings
 */
async function files(folder, ...endings) {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name))
    .sort();
}

async function buildTests() {
  await rm(join(root, 'out/test'), { recursive: true, force: true });
  const all = (await files('test', '.test.ts')).filter((file) => !file.startsWith(join('test', 'vscode')));
  await build({
    ...common,
    entryPoints: named.length > 0 ? named : all,
    outbase: '.',
    outdir: 'out',
    chunkNames: 'test/chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    minify: false,
    sourcemap: 'linked',
  });
}

async function buildSuite() {
  await build({
    ...common,
    entryPoints: ['test/vscode/suite/index.ts'],
    outfile: 'out/vscode/suite/index.cjs',
    alias,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    minify: false,
    sourcemap: 'linked',
  });
}

async function generate() {
  const stale = await generateRegistry(root, flags.has('--check'));
  await build({
    ...common,
    entryPoints: ['src/tools/generate/main.ts'],
    outfile: 'out/generate.mjs',
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const { run } = await import(pathToFileURL(join(root, 'out/generate.mjs')).href);
  process.exitCode = stale || (await run(root, flags.has('--check')));
}

if (flags.has('--tests')) {
  await buildTests();
  if (named.length === 0) await buildSuite();
} else if (flags.has('--suite')) await buildSuite();
else if (flags.has('--generate')) await generate();
else if (flags.has('--watch')) await watchProduct();
else await buildProduct();
