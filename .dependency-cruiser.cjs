// The arrows of imports: a layer imports itself and the layers that its tsconfig.json refers to; no file imports itself by a way
// round, types included; `vscode` is for src/vscode, Node for the command line and the tools.
const { readFileSync } = require('node:fs');
const { join, posix } = require('node:path');

const layers = JSON.parse(readFileSync(join(__dirname, 'tsconfig.layers.json'), 'utf8')).references.map(
  ({ path }) => path,
);

/** The layers that one may import. */
function referencesOf(layer) {
  const { references } = JSON.parse(readFileSync(join(__dirname, layer, 'tsconfig.json'), 'utf8'));
  return references.map(({ path }) => posix.join(layer, path));
}

const below = (...folders) => `^(?:${folders.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, pathNot: '^esbuild\\.mjs$' } },
    {
      name: 'every-file-in-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: `${below(...layers)}|^src/extension\\.ts$|\\.d\\.ts$` },
      to: {},
    },
    ...layers.map((layer) => ({
      name: `imports-of ${layer}`,
      severity: 'error',
      from: { path: below(layer) },
      to: { path: '^(?:src|test)/', pathNot: `${below(layer, ...referencesOf(layer))}|\\.json$` },
    })),
    {
      name: 'vscode-in-its-adapters',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:vscode/|extension\\.ts$)' },
      to: { path: '^vscode$|/@types/vscode/' },
    },
    {
      name: 'node-for-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli|tools)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.d.ts', '.mjs', '.js', '.json'] },
  },
};
