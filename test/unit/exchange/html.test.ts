import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHtml } from '../../../src/exchange/html/read';
import { importedText } from '../../../src/exchange/text';

const lines = (html: string): readonly string[] =>
  importedText(readHtml(html))
    .split('\n')
    .filter((line) => line !== '');

describe('import of HTML', () => {
  it('keeps the numbers that Word writes before the text', () =>
    assert.deepEqual(
      lines(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style></head><body><!--StartFragment-->
<p class=MsoListParagraph style='text-indent:-36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span>工作进展<o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US>2025</span><span>年，完成投资</span><span lang=EN-US>12.6</span><span>亿
元，同比增长</span><span lang=EN-US>5.6%</span>。</p><!--EndFragment--></body></html>`),
      ['一、工作进展', '2025年，完成投资12.6亿元，同比增长5.6%。'],
    ));

  it('reads what WPS puts on the clipboard', () =>
    assert.deepEqual(
      lines(
        `<html><body><!--StartFragment--><p class=MsoNormal style="text-indent:32.0000pt;"><span style="font-family:仿宋"><font face="仿宋">（一）优化营商环境</font></span><span><o:p>&nbsp;</o:p></span></p><p><span style="mso-list:Ignore;">1.<span>&nbsp;</span></span><span>推进登记便利化。</span></p><!--EndFragment--></body></html>`,
      ),
      ['（一）优化营商环境', '1.推进登记便利化。'],
    ));

  it('keeps the numbers of several levels that WPS writes, and the levels that it states', () =>
    assert.deepEqual(
      lines(
        `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="WPS Office"></head><body><!--StartFragment--><h1 style="mso-outline-level:1;mso-list:l0 level1 lfo1;"><![if !supportLists]><span style="font-family:黑体;"><span style="mso-list:Ignore;">一、<span>&nbsp;</span></span></span><![endif]><span style="font-family:黑体;"><font face="黑体">主要工作</font></span></h1><p class=p style="mso-list:l0 level2 lfo1;"><span style="mso-list:Ignore;">（一）<span>&nbsp;</span></span><span><font face="楷体">抓项目</font></span></p><p class=p><span style="mso-list:Ignore;">①<span>&nbsp;</span></span><span>开工</span><span><font face="Times New Roman">36</font></span><span>个。</span></p><!--EndFragment--></body></html>`,
      ),
      ['一、主要工作', '（一）抓项目', '①开工36个。'],
    ));

  it('makes the numbers of lists', () =>
    assert.deepEqual(
      lines(
        '<ol start=3><li>甲</li><li>乙<ol type=a><li>丙</li></ol></li><li value=9>丁</li></ol><ul><li>戊</li></ul>',
      ),
      ['3.甲', '4.乙', 'a.丙', '9.丁', '戊'],
    ));

  it('reads tables with merged cells', () =>
    assert.deepEqual(
      lines(
        '<table><tr><th rowspan=2>指标</th><th colspan=2>2025年</th></tr><tr><td>计划</td><td>完成</td></tr><tr><td>投资</td><td>12</td><td>12.6</td></tr></table>',
      ),
      ['| 指标 | 2025年 |  |', '| --- | --- | --- |', '|  | 计划 | 完成 |', '| 投资 | 12 | 12.6 |'],
    ));

  it('reads cells copied from Excel', () =>
    assert.deepEqual(
      lines(
        '<html><body><table><!--StartFragment--> <col width=72><col width=72 span=2><tr height=20><td>指标</td><td>完成</td></tr><tr><td>投资</td><td align=right>12.6</td></tr><!--EndFragment--></table></body></html>',
      ),
      ['| 指标 | 完成 |', '| --- | --- |', '| 投资 | 12.6 |'],
    ));

  it('takes a table of one cell for layout', () =>
    assert.deepEqual(lines('<table><tr><td>全年完成投资12亿元。</td></tr></table>'), ['全年完成投资12亿元。']));

  it('keeps levels that no number tells', () =>
    assert.deepEqual(lines('<h2>完成投资12亿元，同比增长5.6%，超计划</h2><p>投资较快增长。</p>'), [
      '## 完成投资12亿元，同比增长5.6%，超计划',
      '投资较快增长。',
    ]));

  it('leaves out scripts, hidden and deleted text, and says how many pictures', () => {
    const html =
      '<script>a()</script><p style="display: none">藏</p><p>好<del>旧</del><ins>新</ins><img src="http://example.org/x.png"></p>';
    assert.deepEqual(lines(html), ['好新']);
    assert.deepEqual(
      readHtml(html).losses.map(({ zh }) => zh),
      ['1 处修订中的删除，已按接受处理。', '1 处修订中的插入，已按接受处理。', '1 个图片或图形没有保留。'],
    );
  });

  it('tells what Word’s comments, merged cells and tables in cells became', () => {
    const html = `<p>完成投资<span class=MsoCommentReference><a>[审1]</a></span>12亿元。</p>
<table><tr><td colspan=2>指标<img src=a.png></td></tr><tr><td>投资<table><tr><td>中央</td><td>5</td></tr></table></td><td>12</td></tr></table>
<div style='mso-element:comment-list'><div style='mso-element:comment'>请核实</div></div>`;
    assert.deepEqual(lines(html), ['完成投资12亿元。', '| 指标 |  |', '| --- | --- |', '| 投资 中央 5 | 12 |']);
    assert.deepEqual(
      readHtml(html).losses.map(({ en }) => en),
      [
        '1 comment was not kept.',
        '1 picture was not kept.',
        '1 merged cell: the text stands in the first, the others are empty.',
        '1 table within a cell became text of that cell.',
      ],
    );
  });

  it('decodes references once', () =>
    assert.deepEqual(lines('<p>A&amp;lt;B&#20320;&#x597d;&nbsp;C&unknown;&#xD800;</p>'), [
      'A&lt;B你好 C&unknown;\ufffd',
    ]));

  it('is not slow for what is absurd', () => {
    assert.throws(() => readHtml('<div>'.repeat(100_000)), /nested too deep/);
    assert.equal(readHtml(`<table><tr>${'<td colspan=100000>a</td>'.repeat(50)}</tr></table>`).blocks.length, 1);
  });

  it('never fails otherwise than by a sentence (property)', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<table>',
            '<tr>',
            '<td rowspan=3>',
            '</td>',
            '<ol>',
            '<li>',
            '<!--',
            '-->',
            '&',
            '文',
            '<',
            '"',
            '<br>',
          ),
        ),
        (parts) => {
          importedText(readHtml(parts.join('')));
        },
      ),
    ));
});
