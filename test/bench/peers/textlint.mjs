import { TextlintKernel } from '@textlint/kernel';
import { createRequire } from 'node:module';

// Both are CommonJS with a `default` property, which an import would wrap once more.
const require = createRequire(import.meta.url);
const plugin = require('@textlint/textlint-plugin-text').default;
const rule = require('textlint-rule-zh-half-and-full-width-bracket').default;
const kernel = new TextlintKernel();

/** Runs a single rule over the text; resolves to the number of messages. */
export async function run(text) {
  const result = await kernel.lintText(text, {
    ext: '.txt',
    filePath: 'report.txt',
    plugins: [{ pluginId: 'text', plugin, options: true }],
    rules: [{ ruleId: 'zh-half-and-full-width-bracket', rule, options: true }],
  });
  return result.messages.length;
}
