import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalized, readQuantity } from '../../src/core/numerals/quantity';
import { toHalfWidth } from '../../src/core/text/width';
import { reportSoup } from '../fixtures/arbitraries';
import { fullWidth, inChinese } from '../fixtures/numerals';
import { read } from '../fixtures/read';
import { cases } from '../fixtures/budget';

const RUNS = cases(400);

/** What is written is one quantity as a whole, of the value given. */
function reads(written: string, value: number): void {
  const quantity = readQuantity(toHalfWidth(written), written, 0);
  assert.ok(quantity !== null, `nothing read in ${written}`);
  assert.equal(written.slice(quantity.start, quantity.end), written);
  assert.equal(normalized(quantity), value, written);
}

/** A number and its decimals as a whole number of the smallest place: 29.56 is 2956 hundredths. */
const decimal = fc
  .record({ scaled: fc.integer({ min: 1, max: 9_999_999 }), decimals: fc.integer({ min: 0, max: 3 }) })
  .filter(({ scaled, decimals }) => decimals === 0 || scaled % 10 !== 0);
const digits = ({ scaled, decimals }: { scaled: number; decimals: number }): string =>
  (scaled / 10 ** decimals).toFixed(decimals);
const whole = fc.integer({ min: 1, max: 999_999_999 });
const grouped = (n: number, mark: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);

describe('numerals', () => {
  it('are the same in digits, in groups, in full width and in Chinese', () => {
    fc.assert(
      fc.property(
        whole.filter((n) => n > 2),
        (n) => {
          reads(`${n}户`, n);
          reads(`${grouped(n, ',')}户`, n);
          reads(`${grouped(n, ' ')}户`, n);
          reads(fullWidth(`${n}户`), n);
          reads(`${inChinese(n)}户`, n);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are the same in 万 and 亿, with decimals, in full width', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(
          ...([
            ['', 1],
            ['万', 1e4],
            ['亿', 1e8],
            ['万亿', 1e12],
          ] as const),
        ),
        (number, [magnitude, power]) => {
          const written = `${digits(number)}${magnitude}元`;
          const value = Number((BigInt(number.scaled) * BigInt(power)).toString()) / 10 ** number.decimals;
          reads(written, value);
          reads(fullWidth(written), value);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are the same in two parts: 1亿5000万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9999 }), (high, low) => {
        reads(`${high}亿${low}万元`, high * 1e8 + low * 1e4);
        if (low >= 1000) reads(`${high}万${low}元`, high * 1e4 + low);
        if (low <= 9) reads(`${high}万${low}千元`, high * 1e4 + low * 1e3);
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same as a percentage in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 9 }), (n, tenth) => {
        const value = n + tenth / 10;
        reads(`百分之${inChinese(n)}${tenth === 0 ? '' : `点${'零一二三四五六七八九'[tenth]}`}`, value);
        reads(`百分之${value}`, value);
        reads(`${value}%`, value);
      }),
      { numRuns: RUNS },
    );
  });
});

/**
 * Figures without their places in the report: what was written, its value, unit and approximation, what it measures.
 */
const stated = (text: string) => {
  const report = read(text);
  return report.figures().map(({ figure, span }) => ({
    text: report.slice(span),
    value: normalized(figure.quantity),
    high: figure.quantity.high,
    unit: figure.quantity.entry?.name ?? '',
    approximation: figure.quantity.approximation,
    indicator: figure.indicator.text,
  }));
};

const SUBJECTS = [
  '发明专利申请量',
  '高新技术企业',
  '受理各类案件',
  '改造老旧小区',
  '早稻播种面积',
  '公路货运量',
  '在校学生',
  '低保对象',
  '床位使用率',
  '全员劳动生产率',
];
const TAILS = ['件', '家', '个', '万亩', '亿元', '%', '万吨', '余人', '万元/人', '人次', '台（套）', '个百分点'];
const clause = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom('达', '为', '超过', '', '约'),
    fc.integer({ min: 2, max: 99999 }),
    fc.constantFrom('', '.5'),
    fc.constantFrom(...TAILS),
  )
  .map(([subject, verb, n, decimals, tail]) => `${subject}${verb}${n}${decimals}${tail}`);
const sentence = fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => `${clauses.join('，')}。`);

/** Sentences that state no figure, to be put before, between and after those that do. */
const IDLE = [
  '2025年3月12日召开推进会。',
  '会议于上午9:30开始。',
  '贯彻国发〔2024〕12号文件。',
  '落实鲁政办字[2025]8号要求。',
  '实施“1+4+N”工程。',
  '推进2+26城市协同。',
  '引进“千人计划”专家。',
  '落实“十四五”规划。',
  '第三届博览会筹备有序。',
  '市委十二届六次全会召开。',
  '312国道改建。',
  '拨打12345热线反映。',
  '创建三级甲等医院。',
  '治理PM2.5污染。',
  '实行7×24小时值守。',
  '管廊断面为5米×8米。',
  '推进1+4+3个行动。',
  '参加第二、三次会议。',
  '年满65周岁老人免费体检。',
];

describe('figures of a text', () => {
  it('are the same in full width and in half width', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
        const text = sentences.join('\n');
        const wide = stated(fullWidth(text));
        assert.deepEqual(
          wide.map((figure) => ({ ...figure, text: toHalfWidth(figure.text) })),
          stated(text).map((figure) => ({ ...figure, text: toHalfWidth(figure.text) })),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('are in the same places in full width and in half width', () => {
    const places = (text: string) =>
      read(text)
        .figures()
        .map(({ span, figure }) => [span.start, span.end, normalized(figure.quantity)]);
    fc.assert(
      fc.property(
        reportSoup.filter((text) => !/\d[,.:]/.test(text)),
        (text) => assert.deepEqual(places(text.replace(/[0-9%]/g, fullWidth)), places(text)),
      ),
      { numRuns: RUNS },
    );
  });

  it('do not change with a date, a document number or a plan beside them', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...IDLE),
        fc.nat(),
        (sentences, idle, at) => {
          const place = at % (sentences.length + 1);
          const mixed = [...sentences.slice(0, place), idle, ...sentences.slice(place)];
          const written = (text: string) => stated(text).map(({ indicator: _, ...figure }) => figure);
          assert.deepEqual(written(mixed.join('')), written(sentences.join('')));
          assert.deepEqual(written(mixed.join('\n')), written(sentences.join('\n')));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are those of its paragraphs', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) =>
        assert.deepEqual(stated(sentences.join('\n')), sentences.flatMap(stated)),
      ),
      { numRuns: RUNS },
    );
  });
});
