import { ALL_RULES } from '../../core/lint/registry';
import { SEVERITY_NAMES } from '../../core/house/severity';
import type { Severity } from '../../core/house/severity';
import type { Rule } from '../../core/lint/rule';

const SCOPES: Readonly<Record<Rule['scope'], string>> = { paragraph: '逐段', report: '全文' };

/** The name of a severity, or of a rule that is off. */
export const nameOf = (severity: Severity | 'off'): string =>
  severity === 'off' ? '关闭' : SEVERITY_NAMES[severity].zh;
/** The severity of a rule without settings. */
export const defaultOf = ({ off, severity }: Rule): Severity | 'off' => (off === true ? 'off' : severity);

/** The pages of the rules (docs/rules/*.md) and their index, from the rules themselves. */
export function generateRuleDocs(): Map<string, string> {
  const pages = new Map(ALL_RULES.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]));
  return pages.set('docs/rules/README.md', index());
}

function page(rule: Rule): string {
  const byKind = Object.entries(rule.severityByKind ?? {}).map(
    ([kind, severity]) => `（${kind}：${nameOf(severity as Severity)}）`,
  );
  return (
    [
      `# ${rule.title.zh} \`${rule.id}\``,
      `${rule.title.en} · 类别 \`${rule.category}\` · 默认级别：${nameOf(defaultOf(rule))}${byKind.join('')} · 检查范围：${SCOPES[rule.scope]}`,
      '## 为什么',
      rule.why,
      ...(rule.examples.house === undefined
        ? []
        : [
            '下面的例子用这样的 `.zongjie.json`（写法见[机构规范](../house-style.md)）：',
            `\`\`\`json\n${rule.examples.house}\n\`\`\``,
          ]),
      '## 会报',
      ...rule.examples.bad.map((example) => example_(example.replaceAll('⟦', '【').replaceAll('⟧', '】'))),
      '方头括号标出的就是画线的地方。',
      ...(rule.examples.fixed === undefined ? [] : ['## 改后', ...rule.examples.fixed.map(example_)]),
      '## 不报',
      ...rule.examples.good.map(example_),
      '## 什么时候可以不改',
      rule.exceptions,
      rule.off === true ? '## 打开' : '## 关闭或改级别',
      `在设置 \`zongjie.rules\` 里写（级别可用 \`error\`、\`warning\`、\`info\`、\`hint\`、\`off\`）：`,
      `\`\`\`json\n"zongjie.rules": { "${rule.id}": "${rule.off === true ? rule.severity : 'off'}" }\n\`\`\``,
      '## 依据',
      rule.source,
    ].join('\n\n') + '\n'
  );
}

const example_ = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

function index(): string {
  const rows = ALL_RULES.map(
    (rule) =>
      `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title.zh} | \`${rule.category}\` | ${nameOf(defaultOf(rule))} |`,
  );
  return (
    [
      '# 规则',
      '由规则源文件生成；改规则请改 `src/core/lint/rules/`，再运行 `npm run generate`。',
      ['| 规则 | 查什么 | 类别 | 默认级别 |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n') + '\n'
  );
}
