import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import type { Diagnostic } from '../../../src/core/lint/model';
import { ReportDocument } from '../../../src/core/report/document';
import { diagnostics, read } from '../../fixtures/read';

const of = (rule: string, text: string): readonly Diagnostic[] => lint(read(text)).filter((d) => d.rule === rule);
const flagged = (rule: string, text: string): string[] =>
  diagnostics(text)
    .filter((line) => line.includes(` ${rule} `))
    .map((line) => line.slice(line.indexOf('“')));
const mended = (text: string, { fixes }: Diagnostic): string =>
  [...(fixes[0]?.edits ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);

/** So long that the line is read sentence by sentence. */
const LONG = '全县各级农技人员深入田间地头开展技术指导服务。'.repeat(60);

describe('punctuation-halfwidth', () => {
  const TEXT =
    '云岭县2025年工作总结\n全县播种面积86.4万亩,产量39.2万吨;比例3:2,于9:30开始(含试验田).\n```\n代码,代码(代码)\n```\n办结率98%,居全市第2,满意吗?';

  it('is one diagnostic with the counts, and one fix for all', () => {
    const found = of('punctuation-halfwidth', TEXT);
    assert.equal(found.length, 1);
    assert.match(found[0]?.message.zh ?? '', /有8处半角标点（, 4 {2}; 1 {2}\( 1 {2}\) 1 {2}\? 1）/);
    const after = mended(TEXT, found[0] as Diagnostic);
    assert.equal(
      after,
      '云岭县2025年工作总结\n全县播种面积86.4万亩，产量39.2万吨；比例3:2，于9:30开始（含试验田）.\n```\n代码,代码(代码)\n```\n办结率98%，居全市第2，满意吗？',
    );
    assert.deepEqual(of('punctuation-halfwidth', after), []);
  });

  it('has edits in place after the text before them changes', () => {
    const document = new ReportDocument(TEXT);
    lint(document.report);
    document.update([{ start: 0, end: 0, text: '附件\n' }]);
    const [found] = lint(document.report).filter((d) => d.rule === 'punctuation-halfwidth') as [Diagnostic];
    assert.ok(found.fixes[0]?.edits.every(({ span }) => /[,;()?]/.test(document.report.slice(span))));
  });
});

describe('quotes-unbalanced', () => {
  it('matches a quotation of several sentences in a long line', () => {
    assert.deepEqual(flagged('quotes-unbalanced', `${LONG}农户说：“路修好了。车也通了。日子有奔头。”${LONG}`), []);
    assert.deepEqual(flagged('quotes-unbalanced', `${LONG}农户说：“路修好了。车也通了。${LONG}`), ['““路修好了”']);
  });

  it('matches over a few lines, not over many', () => {
    assert.deepEqual(flagged('quotes-unbalanced', '简报题为“路通了，\n\n日子也旺了”。'), []);
    assert.deepEqual(flagged('quotes-unbalanced', `简报题为“路通了。\n${'平安。\n'.repeat(12)}日子也旺了”。`), [
      '““路通了”',
      '“日子也旺了””',
    ]);
  });
});

describe('paragraph-end', () => {
  it('is one diagnostic in a file where most paragraphs have no end mark', () => {
    const lines = [
      '组织技术培训。覆盖全部乡镇，参训农户1200户',
      '整修灌溉渠道。工程全部完工，受益农田3000亩',
      '开展质量抽检。合格率稳步提高，未发生安全事故',
      '建设冷链设施。新增库容5000吨，带动农户增收',
    ];
    assert.equal(flagged('paragraph-end', lines.join('\n')).length, 1);
    assert.match(of('paragraph-end', lines.join('\n'))[0]?.message.zh ?? '', /有4段/);
    assert.equal(flagged('paragraph-end', lines.slice(0, 2).join('\n')).length, 2);
  });

  it('looks at the end of a long line', () => {
    assert.deepEqual(flagged('paragraph-end', `${LONG}下一步将继续做好各项工作`), ['“工作”']);
    assert.deepEqual(flagged('paragraph-end', LONG), []);
  });
});

describe('sentence-repeated', () => {
  const SAID = '建立困难职工动态档案并逐户落实帮扶责任人。';

  it('shows the other place', () => {
    const text = `职工服务更加精准。${SAID}\n工会组织建设得到加强。${SAID}`;
    const [found] = of('sentence-repeated', text) as [Diagnostic];
    assert.equal(found.span.start, text.lastIndexOf(SAID));
    assert.deepEqual(
      found.related.map(({ span }) => span.start),
      [text.indexOf(SAID)],
    );
  });

  it('sees through marks, blanks and particles, not through numbers', () => {
    assert.equal(
      of('sentence-repeated', `${SAID}工会组织建设得到加强。建立困难职工的动态档案,并逐户落实帮扶责任人。`).length,
      1,
    );
    assert.equal(
      of(
        'sentence-repeated',
        '全年建立困难职工动态档案126份并逐户落实责任人。全年建立困难职工动态档案136份并逐户落实责任人。',
      ).length,
      0,
    );
  });
});

describe('word-doubled', () => {
  it('leaves what a name that is not told ends with', () => {
    assert.deepEqual(flagged('word-doubled', '××路北路北延伸段完成招标，*公司公司章程备案。'), []);
    assert.deepEqual(flagged('word-doubled', '人民路北路北延伸段完成招标。').length, 1);
  });
});

describe('term-varies', () => {
  it('mends every place at once', () => {
    const text = '“十四五”圆满收官。\n十五五即将开局。\n十五五规划正在编制。';
    const found = of('term-varies', text);
    assert.equal(found.length, 1);
    assert.equal(
      mended(text, found[0] as Diagnostic),
      '“十四五”圆满收官。\n“十五五”即将开局。\n“十五五”规划正在编制。',
    );
  });
});

describe('marks that are never closed', () => {
  it('hide nothing from the rules that leave quotations alone', () => {
    assert.deepEqual(flagged('placeholder-left', '打造“金字招牌，带动农户XX户。'), ['“XX”']);
    assert.deepEqual(flagged('term-varies', '“十四五”收官，打造“金字招牌，谋划十五五项目。'), ['“十五五”']);
  });
});

describe('fixes of text rules', () => {
  const TEXTS = [
    '截至11月31日,完成“五进活动12场，，发放的的资料3O册(含手册)。',
    '第2o三是抓培训，增长25机，“5.12”防灾减灾日活动，十四五和“十五五”。',
    '09年市委市政府命名，市委、市政府表彰“先进“集体。',
  ];
  for (const text of TEXTS) {
    it(`leave fewer faults: ${text}`, () => {
      const before = lint(read(text));
      assert.ok(before.length > 2);
      for (const diagnostic of before) {
        if (diagnostic.fixes.length === 0) continue;
        const after = lint(read(mended(text, diagnostic)));
        assert.ok(after.length < before.length, `${diagnostic.rule}: ${mended(text, diagnostic)}`);
      }
    });
  }
});
