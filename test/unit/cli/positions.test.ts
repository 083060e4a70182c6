import assert from 'node:assert/strict';
import { readJson } from './harness';

/** Where LSP sees the text: lines end at CRLF, LF and CR, characters are UTF-16 code units. */
function placeOf(text: string, words: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(words)).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

describe('cli: positions', () => {
  for (const [name, text] of [
    ['CRLF', '青岚市工作总结\r\n\r\n一、工作进展\r\n新建泵房12万平米。\r\n'],
    ['lone CR', '青岚市工作总结\r一、工作进展\r\r新建泵房12万平米。\r'],
    ['LF, CRLF and CR mixed', '青岚市工作总结\n一、工作进展\r\n说明。\r新建泵房12万平米。'],
    ['astral characters before', '𠮷岚市工作总结😀\n一、工作进展\n𠮷𠮷水库新建😀泵房12万平米。\n'],
    ['one line', '青岚市工作总结。一、工作进展。新建泵房12万平米。二、存在的问题。力量不足。'],
  ] as const) {
    it(`counts as LSP does: ${name}`, async () => {
      const at = placeOf(text, '12万平米');
      const { figures } = await readJson('figures', text);
      assert.deepEqual(figures.find((figure) => figure.text === '12万平米')?.range, {
        start: at,
        end: { line: at.line, character: at.character + '12万平米'.length },
      });
      const { diagnostics } = await readJson('lint', text);
      const unit = diagnostics.find(({ rule }) => rule === 'unit-nonstandard');
      assert.deepEqual(unit?.range.end, { line: at.line, character: at.character + '12万平米'.length });
      assert.equal(unit?.fixes[0]?.edits[0]?.range.start.line, at.line);
    });
  }

  it('leaves a byte order mark out of account', async () => {
    const { figures } = await readJson('figures', '\ufeff完成投资3亿元。');
    assert.deepEqual(figures[0]?.range.start, { line: 0, character: 4 });
  });

  it('begins the heading at the text where the marker stands in another cell', async () => {
    const text =
      '青岚市职能目标\n序号\n目标内容\n1\n深化河湖管理\n推进河长制，全年巡河12次。\n2\n加强供水保障\n新建泵站3座。\n';
    const { sections } = await readJson('outline', text);
    for (const { marker, text: heading, headingRange } of sections.filter((section) => /^\d+$/.test(section.marker))) {
      assert.deepEqual(headingRange.start, placeOf(text, heading), `${marker} ${heading}`);
    }
  });
});
