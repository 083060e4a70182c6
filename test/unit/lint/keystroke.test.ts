import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { ALL_RULES } from '../../../src/core/lint/registry';
import type { PlacedParagraph } from '../../../src/core/report/context';
import { ReportDocument } from '../../../src/core/report/document';
import { Report } from '../../../src/core/report/report';

/** Every rule, those that ship off among them. */
const EVERY = {
  rules: Object.fromEntries(ALL_RULES.filter(({ off }) => off === true).map(({ id, severity }) => [id, severity])),
};

/** Notes which paragraphs of reports are read: their text, their figures, their context. */
class Readers {
  private readonly watched = new WeakMap<PlacedParagraph, PlacedParagraph>();
  readonly read = new Set<PlacedParagraph>();

  /** The report with its paragraphs watched; a paragraph of two snapshots is the same one in both. */
  watch({ paragraphs, starts, length, outline, fileName, history }: Report): Report {
    return new Report(
      paragraphs.map((paragraph) => this.of(paragraph)),
      starts,
      length,
      outline,
      fileName,
      history,
    );
  }

  private of(paragraph: PlacedParagraph): PlacedParagraph {
    let watched = this.watched.get(paragraph);
    if (watched === undefined) {
      const { read } = this;
      watched = {
        lineBreak: paragraph.lineBreak,
        continues: paragraph.continues,
        get reading() {
          read.add(paragraph);
          return paragraph.reading;
        },
        get context() {
          read.add(paragraph);
          return paragraph.context;
        },
        get figures() {
          read.add(paragraph);
          return paragraph.figures;
        },
      };
      this.watched.set(paragraph, watched);
    }
    return watched;
  }
}

const CROPS = ['水稻', '油菜', '茶叶', '柑橘', '蔬菜', '生猪', '肉牛', '水产', '蚕桑', '药材'];

/**
 * A report of three parts with so many paragraphs, and some of the faults that rules over the whole report look for.
 */
function farmReport(paragraphs: number): string {
  const part = (heading: string, from: number, to: number): string[] => [
    heading,
    ...Array.from(
      { length: to - from },
      (_, i) =>
        `${CROPS[(from + i) % CROPS.length] as string}种植大户第${from + i}片实现产量${from + i + 20}吨，同比增长5.${i % 9}%，培训农户${i + 30}人次，现场指导同时跟进。`,
    ),
  ];
  const third = Math.floor(paragraphs / 3);
  return [
    '某县农业农村局2025年工作总结',
    '全年粮食总产值12.6亿元，比重达18％，全县油料总产值3.2亿元。',
    ...part('一、主要工作', 0, third),
    '推广良种良法配套和全程机械化作业，带动小农户与现代农业有机衔接。各项工作有序推进。',
    ...part('二、存在的问题', third, 2 * third),
    '选派农技人员包片指导育秧。推广良种良法配套和全程机械化作业，带动小农户与现代农业有机衔接。',
    '全年粮食总产值12.9亿元，同比增长5.1%，全县油料总产值3500万元',
    ...part('三、2025年工作打算', 2 * third, 3 * third),
    '加强农机“安全监管。',
    '某县农业农村局',
    '2025年12月28日',
  ].join('\n');
}

/** Some of what is found there. */
const FAULTS = [
  'cross-section-mismatch',
  'percent-mixed',
  'quotes-unbalanced',
  'sentence-repeated',
  'stale-year',
  'unit-scale-mixed',
];

/**
 * How many paragraphs a check reads after the second of two characters is typed behind the words that stand next after
 * the middle.
 */
function readAfterTyping(paragraphs: number, before: string): number {
  const document = new ReportDocument(farmReport(paragraphs));
  const readers = new Readers();
  const rules = new Set(lint(readers.watch(document.report), EVERY).map(({ rule }) => rule));
  assert.deepEqual(
    FAULTS.filter((id) => !rules.has(id)),
    [],
  );
  assert.ok(readers.read.size >= paragraphs, 'the first check reads every paragraph');
  const text = document.report.slice({ start: 0, end: document.report.length });
  const at = text.indexOf(before, text.length >> 1) + before.length;
  // the paragraph may have no end mark from here on
  lint(readers.watch(document.update([{ start: at, end: at, text: '平' }])), EVERY);
  const after = readers.watch(document.update([{ start: at + 1, end: at + 1, text: '稳' }]));
  readers.read.clear();
  const found = lint(after, EVERY);
  const { size } = readers.read;
  assert.deepEqual(found, lint(new ReportDocument(after.slice({ start: 0, end: after.length })).report, EVERY));
  return size;
}

describe('a keystroke', () => {
  for (const [where, before] of [
    ['in words', '现场指导'],
    ['before a figure', '实现产量'],
    ['at the end of a paragraph', '跟进。'],
  ] as const) {
    it(`makes the rules read a few paragraphs, however many there are: ${where}`, () => {
      const [some, many] = [readAfterTyping(60, before), readAfterTyping(400, before)];
      assert.ok(some > 0);
      assert.ok(many <= some + 2, `${some} of 60 paragraphs become ${many} of 400`);
    });
  }
});
