import { readDirective } from '../ignoring/comments';
import { defineRule } from '../rule';
import { RULE_IDS } from '../ruleIds';

const known: ReadonlySet<string> = new Set(RULE_IDS);

/** Comments that ignore a rule which does not exist (注释里的规则名写错). */
export default defineRule({
  id: 'ignore-unknown-rule',
  category: 'ignoring',
  severity: 'hint',
  scope: 'paragraph',
  title: { zh: '注释里没有这条规则', en: 'A comment ignores a rule that does not exist' },
  why: '“忽略下一行”“忽略本文件”的注释要写规则的标识，写错一个字母就不起作用，要忽略的问题照样提示，容易误以为忽略不管用。',
  exceptions: '不写规则（忽略所有规则）的不报；别的注释不看。',
  source: '本工具的注释写法（docs/ignoring.md）',
  examples: {
    bad: [
      '<!-- zongjie-ignore-next-line ⟦unit-moo⟧ unit-mu -->\n流转土地1.2万亩。',
      '<!-- zongjie-ignore-file ⟦亩⟧, ⟦mu⟧ -->\n开展义诊。',
    ],
    good: [
      '<!-- zongjie-ignore-next-line unit-mu -->\n流转土地1.2万亩。',
      '<!-- zongjie-ignore-file -->\n开展义诊。',
      '<!-- ignore unit-moo -->\n开展义诊。',
    ],
  },
  check: ({ reading }) =>
    reading.comments.flatMap(({ start, end }) =>
      (readDirective(reading.text.slice(start, end))?.rules ?? [])
        .filter(({ id }) => !known.has(id))
        .map(({ id, span }) => ({
          span: { start: start + span.start, end: start + span.end },
          message: { zh: `没有规则“${id}”，这一项不起作用。`, en: `There is no rule “${id}”: this ignores nothing.` },
        })),
    ),
});
