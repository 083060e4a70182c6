import assert from 'node:assert/strict';
import { introductionsIn } from '../../../src/core/ledger/names/abbreviations';
import { placesOf } from '../../../src/core/ledger/places';
import { ReportDocument } from '../../../src/core/report/document';
import { read } from '../../fixtures/read';

/**
 * The text with every place that names the indicator at ▲ in brackets; those inside other indicators' names in braces.
 */
function marked(text: string): string {
  const at = text.indexOf('▲');
  const report = read(text.replace('▲', ''));
  const found = placesOf(report).at(at);
  if (found?.key == null) return found === null ? 'nothing' : 'too general';
  let result = report.slice({ start: 0, end: report.length });
  for (const { span, within } of [...placesOf(report).mentions(found.key)].reverse()) {
    const [open, close] = within === null ? ['[', ']'] : ['{', '}'];
    result = result.slice(0, span.start) + open + result.slice(span.start, span.end) + close + result.slice(span.end);
  }
  return result;
}

const MENTIONS: Readonly<Record<string, readonly [string, string]>> = {
  'the phrase of a figure, from the figure': [
    '技术合同成交额6▲8亿元。推动技术合同成交额再创新高。',
    '[技术合同成交额]68亿元。推动[技术合同成交额]再创新高。',
  ],
  'the phrase wherever it stands': [
    '全市技术合同成交额68亿元。\n推动技术▲合同成交额再创新高。',
    '全市[技术合同成交额]68亿元。\n推动[技术合同成交额]再创新高。',
  ],
  'an abbreviation of the field': ['高▲新技术企业31家。新增高企5家。', '[高新技术企业]31家。新增[高企]5家。'],
  'the full name, from the abbreviation': ['高新技术企业31家。新增高▲企5家。', '[高新技术企业]31家。新增[高企]5家。'],
  'no words that hold the abbreviation by chance': [
    '新增高▲企5家，提高企业效益，原材料价格高企，推动高企扩面。',
    '新增[高企]5家，提高企业效益，原材料价格高企，推动[高企]扩面。',
  ],
  'nor where the report introduces it': [
    '高新技术企业（高企）31家，新增高▲企5家，原材料价格高企。',
    '[高新技术企业]（[高企]）31家，新增[高企]5家，原材料价格高企。',
  ],
  'the shorter name inside the longer of the same indicator once': [
    '高新技▲术企业总数31家，高新技术企业新增5家。',
    '[高新技术企业总数]31家，[高新技术企业]新增5家。',
  ],
  'the name inside that of another indicator apart': [
    '高新▲技术企业31家，高新技术企业研发中心12家。',
    '[高新技术企业]31家，{高新技术企业}研发中心12家。',
  ],
  'none in titles and names of plans': [
    '高新▲技术企业31家。按照《高新技术企业认定管理办法》和“高新技术企业倍增行动”，做强“高企”。',
    '[高新技术企业]31家。按照《高新技术企业认定管理办法》和“高新技术企业倍增行动”，做强“[高企]”。',
  ],
  'an abbreviation that the text introduces': [
    '领军人才（以下简称“领才”）12名。\n新引进领▲才3名。',
    '[领军人才]（以下简称“[领才]”）12名。\n新引进[领才]3名。',
  ],
  'an abbreviation in brackets only': [
    '产业领军人才（产才）12名，引育产▲才3名。',
    '[产业领军人才]（[产才]）12名，引育[产才]3名。',
  ],
  'an abbreviation of the field in brackets': ['高新技▲术企业（高企）总数31家。', '[高新技术企业]（[高企]）总数31家。'],
  'an abbreviation inside the name': [
    '规上▲工业增加值120亿元，规模以上工业增加值增速居前。',
    '[规上工业增加值]120亿元，[规模以上工业增加值]增速居前。',
  ],
  'full-width and half-width alike': [
    'Ｒ＆Ｄ经费支▲出3亿元，R&D经费支出增长8%。',
    '[Ｒ＆Ｄ经费支出]3亿元，[R&D经费支出]增长8%。',
  ],
  'a synonymous ending': [
    '技术合同成交▲额68亿元，技术合同成交金额增速较快，技术交易额持平。',
    '[技术合同成交额]68亿元，[技术合同成交金额]增速较快，技术交易额持平。',
  ],
  'nothing general': ['企业3▲1家，企业满意。', 'too general'],
  'nothing where nothing is named': ['天气▲很好。', 'nothing'],
};

describe('places of an indicator', () => {
  for (const [what, [text, expected]] of Object.entries(MENTIONS)) it(what, () => assert.equal(marked(text), expected));

  it('are found at the ends of lines, in empty texts and outside', () => {
    for (const text of ['', '\n', '高企5家']) for (let at = 0; at <= text.length; at++) placesOf(read(text)).at(at);
    assert.equal(placesOf(read('')).at(0), null);
    assert.notEqual(placesOf(read('高企5家')).at('高企5家'.length), null);
  });

  it('are the figures that state it, with the phrase where there is one', () => {
    const report = read('新增高新技术企业5家，总数达31家。\n高企数量31家。');
    const places = placesOf(report);
    const key = places.at(2)?.key as string;
    assert.deepEqual(
      places.statements(key).map(({ figure, phrase }) => [report.slice(figure.span), phrase && report.slice(phrase)]),
      [
        ['5家', '高新技术企业'],
        ['31家', null],
        ['31家', '高企数量'],
      ],
    );
  });

  it('follow the noun behind the figure', () => {
    const report = read('建成功能实验室8个，其中今年建成3个功能实验室。');
    const places = placesOf(report);
    const figures = report.figures();
    assert.equal(report.slice(places.phraseOf(figures[1]!)!), '功能实验室');
    assert.ok(places.phraseOf(figures[1]!)!.start > figures[1]!.span.start);
  });

  it('bridge the line breaks of a hard-wrapped file', () => {
    const width = 20;
    const prose =
      '全县深入推进科技创新各项工作，技术合同成交额达到六十亿元以上，其中技术合同成交额68亿元，各项工作取得新的进展和新的成效，推动技术合同成交额稳定增长，各乡镇各部门认真落实各项部署要求。'.repeat(
        3,
      );
    const text = (prose.match(new RegExp(`.{1,${width}}`, 'g')) as string[]).join('\n');
    const report = read(text);
    assert.ok(report.paragraphs.some(({ reading }) => reading.innerLines.length > 0));
    const places = placesOf(report);
    const found = places.mentions(places.keyOf(report.figures()[0]!.figure) as string);
    assert.equal(found.length, 9);
    for (const { span } of found) assert.equal(report.slice(span).replace(/\n/g, ''), '技术合同成交额');
    for (const { span } of found)
      for (let at = span.start; at < span.end; at++) assert.deepEqual(places.at(at)?.phrase, span);
  });

  it('are new after an edit', () => {
    const document = new ReportDocument('高新技术企业31家。');
    const before = placesOf(document.report);
    assert.equal(before.mentions(before.at(1)?.key as string).length, 1);
    const after = placesOf(document.update([{ start: 10, end: 10, text: '高企增加。' }]));
    assert.equal(after.mentions(after.at(1)?.key as string).length, 2);
  });
});

const INTRODUCTIONS: Readonly<Record<string, readonly string[]>> = {
  '高新技术企业（以下简称“高企”）31家。': ['高企 = 高新技术企业'],
  '培育高新技术企业（高企）31家。': ['高企 = 高新技术企业'],
  '国家级高新技术企业（简称高企）31家。': ['高企 = 高新技术企业'],
  '高新技术企业，以下简称“高企”，31家。': ['高企 = 高新技术企业'],
  '规模以上工业企业（下称“规上企业”）和科技型中小企业（以下简称：“科小”）。': ['规上企业 = 规模以上工业企业'],
  '深入实施工业强基工程（以下简称“强基工程”）。': ['强基工程 = 工业强基工程'],
  '市科学技术局（以下简称“科技局”）。': ['科技局 = 科学技术局'],
  // remarks in brackets
  '农林牧渔业（农业）总产值。': [],
  '固定资产投资（不含农户）120亿元。': [],
  '各县（市）区，两个（种）情形，高新技术企业（企业）。': [],
  '社会消费品零售总额（亿元）。': [],
  '（一）高新技术企业。': [],
};

describe('introductions of abbreviations', () => {
  for (const [text, expected] of Object.entries(INTRODUCTIONS)) {
    it(text, () =>
      assert.deepEqual(
        read(text)
          .paragraphs.flatMap(({ reading }) => introductionsIn(reading))
          .map(({ short, full }) => `${short} = ${full}`),
        expected,
      ),
    );
  }

  it('have their places', () => {
    const report = read('　　高新技术企业（以下简称“高企”）31家。');
    const [introduction] = introductionsIn(report.paragraphs[0]!.reading);
    assert.equal(report.slice(introduction!.shortSpan), '高企');
    assert.equal(report.slice(introduction!.fullSpan), '高新技术企业');
  });
});
