import assert from 'node:assert/strict';
import { folder, parse, readJson, REPORT, zongjie } from './harness';

describe('cli: JSON', () => {
  it('gives the outline by its schema', async () => {
    const { sections, ...front } = await readJson('outline', REPORT);
    assert.deepEqual(front, {
      path: '-',
      title: '青岚市水利局2025年工作总结',
      kind: 'annual',
      issuer: '青岚市水利局',
      period: { text: '2025年', start: '2025-01', end: '2025-12' },
      year: 2025,
    });
    assert.deepEqual(
      sections.map(({ marker, text, level, role, inline }) => ({ marker, text, level, role, inline })),
      [
        { marker: '一、', text: '主要工作进展', level: 1, role: 'progress', inline: false },
        { marker: '二、', text: '存在的问题', level: 1, role: 'problems', inline: false },
        { marker: '三、', text: '2026年工作打算', level: 1, role: 'plan', inline: false },
      ],
    );
    const [first, second] = sections;
    assert.deepEqual(
      first?.children.map(({ marker, text, level, role, inline }) => ({ marker, text, level, role, inline })),
      [
        { marker: '（一）', text: '夯实工程基础', level: 2, role: 'progress', inline: true },
        { marker: '（二）', text: '严格河湖管理', level: 2, role: 'progress', inline: true },
      ],
    );
    assert.deepEqual(first?.headingRange, { start: { line: 4, character: 0 }, end: { line: 4, character: 8 } });
    assert.deepEqual(first?.range, { start: { line: 4, character: 0 }, end: second?.range.start });
  });

  it('has null for what the title does not name', async () => {
    const { title, issuer, period, year } = await readJson('outline', '随手记\n一、工作进展\n完成任务。\n');
    assert.deepEqual({ title, issuer, period, year }, { title: '随手记', issuer: null, period: null, year: null });
  });

  it('gives the figures by their schema', async () => {
    const { figures } = await readJson('figures', REPORT);
    const byText = new Map(figures.map((figure) => [figure.text, figure]));
    const invested = byText.get('29.56亿元');
    assert.ok(invested);
    const { value, unit, baseUnit, normalized, target, approximation } = invested;
    assert.deepEqual(
      { value, unit, baseUnit, normalized, target, approximation },
      { value: 29.56, unit: '亿元', baseUnit: '元', normalized: 2956000000, target: false, approximation: '' },
    );
    assert.equal(
      REPORT.split('\n')[6]?.slice(invested.range.start.character, invested.range.end.character),
      '29.56亿元',
    );
    assert.deepEqual(
      invested.comparisons.map(({ kind, value: percent, unit: of, direction }) => ({ kind, percent, of, direction })),
      [{ kind: 'yoy', percent: 6.4, of: '%', direction: 'up' }],
    );
    const comparison = invested.comparisons[0];
    assert.equal(
      REPORT.split('\n')[6]?.slice(comparison?.range.start.character, comparison?.range.end.character),
      comparison?.text,
    );
    assert.deepEqual(byText.get('4.2亿元')?.partOf, { text: '29.56亿元', range: invested.range });
    assert.deepEqual([byText.get('12万平米')?.normalized, byText.get('12万平米')?.baseUnit], [120000, '平方米']);
    assert.deepEqual([byText.get('180余公里')?.value, byText.get('180余公里')?.approximation], [180, '余']);
    assert.deepEqual([byText.get('5-10个')?.value, byText.get('5-10个')?.valueHigh], [5, 10]);
    assert.equal(byText.get('32亿元')?.target, true);
    assert.ok(!('valueHigh' in invested) && !('partOf' in invested));
  });

  it('gives the ends of ranges in comparisons, and the terms of ratios', async () => {
    const { figures } = await readJson('figures', '货运量32万吨，增长15%～20%。三次产业比重为12.5:40.3:47.2。');
    assert.deepEqual(
      figures.flatMap(({ comparisons }) => comparisons.map(({ value, valueHigh }) => [value, valueHigh])),
      [[15, 20]],
    );
    assert.deepEqual(
      figures.map(({ terms }) => terms),
      [undefined, [12.5, 40.3, 47.2]],
    );
  });

  it('gives how each term of a ratio has changed', async () => {
    const text = '三次产业结构由上年的12.4:40.3:47.3调整为12:40:48。班级师生比由1:14.2改善为1:13.5。';
    const { figures } = await readJson('figures', text);
    assert.deepEqual(
      figures.flatMap(({ comparisons }) =>
        comparisons.map(({ kind, value, terms, unit, base }) => [kind, value, terms, unit, base]),
      ),
      [
        ['yoy', null, [-0.4, -0.3, 0.7], '个百分点', '上年'],
        ['net', null, [0, -0.7], '', null],
      ],
    );
  });

  it('gives the problems by their schema, in order, with fixes and counts', async () => {
    const { diagnostics, errors, warnings } = await readJson('lint', REPORT);
    const unit = diagnostics.find(({ rule }) => rule === 'unit-nonstandard');
    assert.equal(unit?.severity, 'warning');
    assert.match(unit?.message ?? '', /平米/);
    const line = REPORT.split('\n')[6] ?? '';
    const edit = unit?.fixes[0]?.edits[0];
    assert.equal(
      line.slice(0, edit?.range.start.character) + edit?.newText + line.slice(edit?.range.end.character),
      line.replace('平米', '平方米'),
    );
    assert.deepEqual(
      [errors, warnings],
      ['error', 'warning'].map(
        (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
      ),
    );
    const places = diagnostics.map(({ range }) => range.start.line * 1e6 + range.start.character);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('points to the place that a problem is related to', async () => {
    const { diagnostics } = await readJson(
      'lint',
      '青岚市水利局2025年工作总结\n一、工作进展\n完成任务。\n二、存在的问题\n力量不足。\n四、下一步打算\n继续努力。\n',
    );
    const gap = diagnostics.find(({ rule }) => rule === 'numbering-gap');
    assert.deepEqual(gap?.range.start, { line: 5, character: 0 });
    assert.deepEqual(
      gap?.related.map(({ range }) => range.start),
      [{ line: 3, character: 0 }],
    );
  });

  it('speaks the language of the user', async () => {
    const zh = (await readJson('lint', REPORT)).diagnostics.find(({ rule }) => rule === 'unit-nonstandard');
    const en = (await readJson('lint', REPORT, { LANG: 'en_US.UTF-8' })).diagnostics.find(
      ({ rule }) => rule === 'unit-nonstandard',
    );
    assert.match(zh?.message ?? '', /不是法定计量单位/);
    assert.match(en?.message ?? '', /not a legal unit/);
  });

  for (const [name, text] of [
    ['an empty file', ''],
    ['one line', '青岚市水利局2025年工作总结'],
    ['one line with a break', '完成投资3亿元。\n'],
    ['blank lines', '\n \n\t\n'],
    ['unmatched brackets', '一、（（《完成“投资3亿元）】\n二、】》）增长5%'],
    ['markers alone', '一、\n（一）\n1.\n一是\n★\n##\n'],
    ['emoji and rare characters', '😀一、𠮷县完成投资3亿元，增长𠮷%。\r\n\u200b1.\ufeff😀'],
    ['a table', '| 序号 | 目标 |\n| --- | --- |\n| 1 | 完成投资3亿元 |\n'],
  ] as const) {
    it(`keeps to the schemas for ${name}`, async () => {
      await readJson('outline', text);
      await readJson('figures', text);
      await readJson('lint', text);
    });
  }

  describe('of several files', () => {
    const root = folder({ 'b.txt': '乙县2025年工作总结\n', 'a.txt': '甲县2025年工作总结\n' });

    it('keeps the order given', async () => {
      const { status, out } = await zongjie(['outline', 'b.txt', '-', 'a.txt', '--format=json'], {
        cwd: root(),
        stdin: '丙县2025年工作总结',
      });
      assert.equal(status, 0);
      assert.deepEqual(
        parse('outline', out).files.map(({ path, title }) => [path, title]),
        [
          ['b.txt', '乙县2025年工作总结'],
          ['-', '丙县2025年工作总结'],
          ['a.txt', '甲县2025年工作总结'],
        ],
      );
    });

    it('does the others where one cannot be read', async () => {
      const { status, out, err } = await zongjie(['figures', 'b.txt', 'gone.txt', 'a.txt', '-f', 'json'], {
        cwd: root(),
      });
      assert.equal(status, 2);
      assert.equal(err, 'zongjie：gone.txt：没有这个文件。\n');
      assert.deepEqual(
        parse('figures', out).files.map(({ path }) => path),
        ['b.txt', 'a.txt'],
      );
    });

    it('is whole where none can be read', async () => {
      const { status, out } = await zongjie(['lint', 'gone.txt', '-f', 'json'], { cwd: root() });
      assert.equal(status, 2);
      assert.deepEqual(parse('lint', out).files, []);
    });

    it('reads a file that is given twice once', async () => {
      const { out } = await zongjie(['lint', 'a.txt', './a.txt', '-f', 'json'], { cwd: root() });
      assert.deepEqual(
        parse('lint', out).files.map(({ path }) => path),
        ['a.txt'],
      );
    });
  });
});
