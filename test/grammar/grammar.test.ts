import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, piecesOf, textsOf } from './tokenize';

/** Scopes that the default light, dark and high-contrast themes of VS Code give a colour. */
const THEMED = [
  'markup.heading',
  'constant.numeric',
  'storage.type',
  'keyword.other',
  'markup.bold',
  'support.function',
  'entity.name.type',
  'comment',
  'invalid',
];
/** Scopes that say something more and may stay uncoloured. */
const UNTHEMED = ['punctuation.definition', 'meta.comparison', 'meta.quotation'];

describe('grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  const texts = (line: string, scope: string): string[] => textsOf(piecesOf(grammar, line), scope);
  const figures = (line: string): string[] => texts(line, 'constant.numeric');

  describe('headings', () => {
    const cases: readonly (readonly [line: string, heading: string, marker: string, scope: string])[] = [
      ['第一部分 工作回顾', '第一部分 工作回顾', '第一部分 ', '1.part'],
      ['一、主要工作进展', '一、主要工作进展', '一、', '1.cn'],
      ['　　十二、其他工作', '十二、其他工作', '十二、', '1.cn'],
      ['（三）狠抓项目，扩大投资', '（三）狠抓项目，扩大投资', '（三）', '2.cn-paren'],
      ['(三)狠抓项目', '(三)狠抓项目', '(三)', '2.cn-paren'],
      ['1.修好乡村道路', '1.修好乡村道路', '1.', '3.arabic'],
      ['１．修好乡村道路', '１．修好乡村道路', '１．', '3.arabic'],
      ['2、修好乡村道路', '2、修好乡村道路', '2、', '3.arabic'],
      ['（4）修好乡村道路', '（4）修好乡村道路', '（4）', '4.arabic-paren'],
      ['③修好乡村道路', '③修好乡村道路', '③', '5.circled'],
      ['二是打通断头路', '二是打通断头路', '二是', '6.is'],
      ['★本报记者', '★本报记者', '★', '1.question'],
      ['## 存在的问题', '## 存在的问题', '## ', '2.markdown'],
      ['• 一、主要工作', '一、主要工作', '一、', '1.cn'],
    ];
    for (const [line, heading, marker, scope] of cases) {
      it(`${scope}: ${line}`, () => {
        assert.deepEqual(texts(line, `markup.heading.${scope}`), [heading]);
        assert.deepEqual(texts(line, 'punctuation.definition.heading'), [marker]);
      });
    }

    it('ends at the first 。 where the paragraph runs on', () => {
      const line = '（二）做强茶叶产业。新建茶园500亩。带动农户增收。';
      assert.deepEqual(texts(line, 'markup.heading'), ['（二）做强茶叶产业']);
      assert.deepEqual(figures(line), ['500']);
    });
    it('ends at the colon of 总体思路：', () =>
      assert.deepEqual(texts('1.总体思路：坚持稳字当头，办好八件实事。', 'markup.heading'), ['1.总体思路']));
    it('ends at the first comma of a long first sentence', () =>
      assert.deepEqual(
        texts('一是优化公交线网，新开线路九条并对全市主要客流走廊的班次作了系统调整，填补了空白。', 'markup.heading'),
        ['一是优化公交线网'],
      ));
    it('is nothing but its marker where the sentence never ends', () =>
      assert.deepEqual(texts(`1.${'稳步推进'.repeat(30)}`, 'markup.heading'), ['1.']));
    it('finds each 一是 of a line', () =>
      assert.deepEqual(texts('主要抓了两件事。一是修路。新修道路12公里。二是架桥。', 'markup.heading'), [
        '一是修路',
        '二是架桥',
      ]));
    it('finds each 一是 of a sentence', () =>
      assert.deepEqual(texts('一是修路；二是架桥。', 'markup.heading'), ['一是修路', '二是架桥']));
    it('leaves spaces at the end of the line out', () =>
      assert.deepEqual(texts('一、主要工作　 ', 'markup.heading'), ['一、主要工作']));
    for (const line of [
      '三农工作迈上新台阶。',
      '2024.5万元已经到位。',
      '统一是基础。',
      '配比为1：2、3种方案备选。',
      '1.5倍',
      '一是否定了原方案',
    ]) {
      it(`none in ${line}`, () => assert.deepEqual(texts(line, 'markup.heading'), []));
    }
    it('takes the first line of the file for the title where it names a kind of report, and only there', () => {
      const title = '清河县水利局2025年工作总结';
      assert.deepEqual(textsOf(piecesOf(grammar, title, null), 'markup.heading.1.title'), [title]);
      assert.deepEqual(texts(title, 'markup.heading'), []);
      assert.deepEqual(textsOf(piecesOf(grammar, '今年以来，工作总结如下。', null), 'markup.heading'), []);
    });
  });

  describe('names and quotations', () => {
    it('《》 with a name inside', () => {
      const line = '印发《关于转发〈办法〉的通知》和《贯彻《规划》的意见》5份';
      assert.deepEqual(texts(line, 'entity.name.type.title'), ['《关于转发〈办法〉的通知》', '《贯彻《规划》的意见》']);
      assert.deepEqual(figures(line), ['5']);
    });
    it('an opening 《 without its partner is text', () =>
      assert.deepEqual(texts('《规划和5个方案', 'entity.name.type'), []));
    it('“” with ‘’ and 《》 inside', () => {
      const line = '开展“学‘两山’读《手册》”活动';
      assert.deepEqual(texts(line, 'meta.quotation.double'), ['“学‘两山’读《手册》”']);
      assert.deepEqual(texts(line, 'meta.quotation.single'), ['‘两山’']);
      assert.deepEqual(texts(line, 'entity.name.type.title'), ['《手册》']);
    });
    it('straight quotation marks', () =>
      assert.deepEqual(texts('推行"一网通管"服务', 'meta.quotation.double'), ['"一网通管"']));
    it('holds no quantity where it is a noun, and does where it is a sentence', () => {
      assert.deepEqual(figures('推行“3个一”机制'), []);
      assert.deepEqual(figures('他说：“今年新修道路30公里，惠及群众5万人。”'), ['30', '5']);
    });
    it('a quotation without its end is text and does not reach into the next line', () => {
      const first = grammar.tokenizeLine('所谓“门前三包', null);
      assert.deepEqual(textsOf(piecesOf(grammar, '新增6家', first.ruleStack), 'string'), []);
      assert.deepEqual(texts('所谓“门前三包', 'string'), []);
    });
  });

  describe('page chrome and placeholders', () => {
    for (const line of [
      '我要收藏',
      '  • 阅读：',
      '字体大小：大 中 小',
      '发布日期：2016-11-02',
      '水务网 发布日期 : 2016-11-02',
      '3.2万粉丝',
      '分享到：',
    ]) {
      it(`dims ${line}`, () => assert.equal(texts(line, 'comment.line.chrome').join(''), line));
    }
    for (const line of ['收藏单位3家，', '关注民生，办好实事。', '打印耗材下降5%'])
      it(`keeps ${line}`, () => assert.deepEqual(texts(line, 'comment'), []));
    it('【待补…】', () => {
      assert.deepEqual(texts('投资【待补：全年数】亿元', 'invalid.placeholder'), ['【待补：全年数】']);
      assert.deepEqual(texts('一、【待补：标题】', 'invalid.placeholder'), ['【待补：标题】']);
      assert.deepEqual(texts('【编者按】投资【待补', 'invalid'), []);
    });
  });

  it('an empty line and a line of blanks have no scope', () => {
    for (const line of ['', '　　 '])
      assert.deepEqual(
        piecesOf(grammar, line).flatMap(({ scopes }) => scopes),
        [],
      );
  });

  it('every scope is coloured by the default themes or is known to add meaning only', () => {
    const lines = [
      '一、主要工作',
      '近3万多人，同比增长5%，居全市第2位，占2/3',
      '今年以来，印发《办法》，推行“一网通管”',
      '我要收藏',
      '【待补】',
    ];
    const scopes = new Set(lines.flatMap((line) => piecesOf(grammar, line).flatMap((piece) => piece.scopes)));
    assert.ok(scopes.size > 12);
    for (const scope of scopes)
      assert.ok(
        [...THEMED, ...UNTHEMED].some((known) => scope.startsWith(known)),
        scope,
      );
  });
});
