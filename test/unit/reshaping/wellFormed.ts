import fc from 'fast-check';
import { familyOf } from '../../../src/core/outline/markers/families';
import type { FamilyId } from '../../../src/core/outline/markers/family';

/** A level of a generated report: its family, a marker as the pattern, the blanks after it. */
interface LevelStyle {
  readonly family: FamilyId;
  readonly like: string;
  readonly blank: string;
}

interface Node {
  readonly body: number;
  readonly row: number;
  readonly children: readonly Node[];
}

const STYLES: Readonly<Record<string, readonly LevelStyle[]>> = {
  part: [{ family: 'part', like: '第一部分', blank: ' ' }],
  cn: ['一、', '一．'].flatMap((like) => ['', ' ', '\u3000'].map((blank) => ({ family: 'cn' as const, like, blank }))),
  'cn-paren': ['（一）', '(一)', '（一）、'].map((like) => ({ family: 'cn-paren' as const, like, blank: '' })),
  arabic: [
    ['1.', ''],
    ['1．', ''],
    ['１．', ''],
    ['1、', ''],
    ['1.', ' '],
  ].map(([like, blank]) => ({ family: 'arabic' as const, like: like as string, blank: blank as string })),
  'arabic-paren': ['（1）', '(1)', '（１）'].map((like) => ({ family: 'arabic-paren' as const, like, blank: '' })),
  circled: [{ family: 'circled', like: '①', blank: '' }],
};
const FAMILIES = Object.keys(STYLES);

const THINGS = [
  '春耕',
  '秋收',
  '水利',
  '道路',
  '林场',
  '渔业',
  '茶园',
  '粮库',
  '供电',
  '学校',
  '医院',
  '社区',
  '园区',
  '港口',
  '文物',
  '气象',
  '邮政',
  '消防',
  '体育',
  '档案',
];
const DEEDS = ['备料', '巡查', '验收', '修缮', '登记', '评比', '清淤', '调度', '值守', '回访'];

const node: fc.Memo<Node> = fc.memo((depth) =>
  fc.record({
    body: fc.integer({ min: 0, max: 2 }),
    row: fc.constantFrom(0, 0, 0, 2, 3),
    children:
      depth <= 1
        ? fc.constant([])
        : fc.oneof(
            { weight: 1, arbitrary: fc.constant([]) },
            { weight: 2, arbitrary: fc.array(node(depth - 1), { minLength: 1, maxLength: 3 }) },
          ),
  }),
);

const manner = fc.record({
  lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  indent: fc.constantFrom('', '', '\u3000\u3000'),
  /** Blank lines before the sections of a level, from the top. */
  airy: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
  title: fc.boolean(),
  ends: fc.constantFrom('', 'break', 'breaks'),
  inlineBody: fc.boolean(),
});

const families = fc
  .subarray(FAMILIES, { minLength: 2, maxLength: 4 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((family) => fc.constantFrom(...(STYLES[family] as readonly LevelStyle[])))),
  );

/** Reports as they should be: every level in one manner, numbered from one on, no heading twice. */
export const wellFormed: fc.Arbitrary<string> = fc
  .record({ tops: fc.array(node(4), { minLength: 1, maxLength: 4 }), levels: families, manner })
  .map(({ tops, levels, manner: { lineBreak, indent, airy, title, ends, inlineBody } }) => {
    const lines: string[] = title ? ['某县2025年工作总结', `${indent}现将有关情况汇报如下，请予审议。`] : [];
    let named = 0;
    const name = (): string =>
      `${THINGS[named % THINGS.length]}${DEEDS[Math.floor(named / THINGS.length) % DEEDS.length]}${named++ >= THINGS.length * DEEDS.length ? '续篇' : ''}`;
    const sentence = (about: string): string => `${about}有关事项已经办结，群众反映良好。`;
    const add = (nodes: readonly Node[], level: number): void => {
      const style = levels[level];
      if (style === undefined) return;
      nodes.forEach(({ body, row, children }, i) => {
        const about = name();
        const marker = `${familyOf(style.family)?.write(i + 1, style.like)}${style.blank}`;
        if (i > 0) lines.push(...new Array<string>(airy[level] ?? 0).fill(''));
        const leaf = children.length === 0 || levels[level + 1] === undefined;
        const runsOn = inlineBody && level > 0 && body > 0;
        lines.push(`${indent}${marker}${about}${runsOn ? `。${sentence(about)}` : ''}`);
        for (let n = runsOn ? 1 : 0; n < body; n++) lines.push(indent + sentence(`${about}第${['甲', '乙'][n]}类`));
        if (leaf && row > 0)
          lines.push(
            `${indent}${about}方面做了几件事。${Array.from({ length: row }, (_, n) => `${'一二三'[n]}是办妥${name()}。${sentence('该项')}`).join('')}`,
          );
        add(children, level + 1);
      });
    };
    add(tops, 0);
    return lines.join(lineBreak) + (ends === '' ? '' : ends === 'break' ? lineBreak : lineBreak + lineBreak);
  });
