import assert from 'node:assert/strict';
import { demote, promote } from '../../../src/core/reshaping/level';
import { moveSection } from '../../../src/core/reshaping/move';
import { find, refusalOf, reshaped } from './apply';

const lines = (...all: string[]): string => all.join('\n');
const raise = (text: string, words: string): string => reshaped(text, (report) => promote(report, find(report, words)));
const lower = (text: string, words: string): string => reshaped(text, (report) => demote(report, find(report, words)));

describe('demoting a section', () => {
  const text = lines(
    '一、甲',
    '（一）子',
    '1.寅',
    '寅文。',
    '二、乙',
    '乙文。',
    '（一）丑',
    '1.卯',
    '卯文。',
    '（1）辰',
    '辰文。',
    '三、丙',
    '丙文。',
  );
  const lowered = lines(
    '一、甲',
    '（一）子',
    '1.寅',
    '寅文。',
    '（二）乙',
    '乙文。',
    '1.丑',
    '（1）卯',
    '卯文。',
    '①辰',
    '辰文。',
    '二、丙',
    '丙文。',
  );

  it('rewrites its marker and those of its children, and renumbers those after it', () => {
    assert.equal(lower(text, '二、'), lowered);
    assert.equal(raise(lowered, '（二）'), text);
  });

  it('keeps the manner of the report', () => {
    const narrow = lines('1、甲', '(1)子', '子文。', '2、乙', '乙文。');
    assert.equal(lower(narrow, '2、'), lines('1、甲', '(1)子', '子文。', '(2)乙', '乙文。'));
    const spaced = lines('一、 甲', '1. 子', '子文。', '二、 乙', '乙文。', '三、 丙', '丙文。');
    assert.equal(lower(spaced, '二、'), lines('一、 甲', '1. 子', '子文。', '2. 乙', '乙文。', '二、 丙', '丙文。'));
    assert.equal(raise(lower(spaced, '二、'), '2.'), spaced);
  });

  it('sets a number apart from a heading that begins with digits', () => {
    const years = lines('一、甲', '1.子', '子文。', '二、2025年任务', '乙文。', '三、丙', '丙文。');
    const down = lines('一、甲', '1.子', '子文。', '2. 2025年任务', '乙文。', '二、丙', '丙文。');
    assert.equal(lower(years, '二、'), down);
    assert.equal(raise(down, '2.'), years);
  });

  it('works in Markdown', () => {
    const markdown = '# 总结\n\n## 甲\n\n甲文。\n\n## 乙\n\n乙文。\n\n### 丙\n\n丙文。\n';
    const down = '# 总结\n\n## 甲\n\n甲文。\n\n### 乙\n\n乙文。\n\n#### 丙\n\n丙文。\n';
    assert.equal(lower(markdown, '##乙'), down);
    assert.equal(raise(down, '###乙'), markdown);
    const numbered = '# 总结\n\n## 一、甲\n\n### （一）子\n\n子文。\n\n## 二、乙\n\n乙文。\n';
    assert.equal(
      lower(numbered, '##二、'),
      '# 总结\n\n## 一、甲\n\n### （一）子\n\n子文。\n\n### （二）乙\n\n乙文。\n',
    );
  });

  it('is refused for the first, and where no lower form is left', () => {
    assert.equal(
      refusalOf(text, (report) => demote(report, find(report, '一、'))),
      '“一、甲”前面没有同级小节可以收它，不能降级。',
    );
    const lowest = lines('（1）甲', '①子', '子文。', '（2）乙', '①丑', '丑文。');
    assert.equal(
      refusalOf(lowest, (report) => demote(report, find(report, '（2）'))),
      '“（2）乙”这样改级后，它下面的“①丑”就分不清层次了。',
    );
    assert.equal(
      refusalOf(lines('①甲', '甲文。', '②乙', '乙文。'), (report) => demote(report, find(report, '②'))),
      '“①甲”下面已没有更低一级的序号可用。',
    );
  });

  it('is refused for what has no marker of a level', () => {
    const press = lines('★今年增长如何？', '答：增长较快。', '★明年有何打算？', '答：继续努力。');
    assert.equal(
      refusalOf(press, (report) => demote(report, find(report, '★明年'))),
      '“★明年有何打算？”是设问或段首的一句话，不能改变级别。',
    );
    assert.equal(
      refusalOf(
        lines('一、进展', '（一）子', '子文。', '★明年有何打算？', '答：继续努力。', '（一）丑', '丑文。'),
        (report) => moveSection(report, find(report, '（一）子'), find(report, '★'), 'after'),
      ),
      '那里的标题是设问或段首的一句话，“（一）子”放不进去。',
    );
  });

  it('leaves 一是 as it is', () => {
    const row = lines(
      '一、甲',
      '（一）子',
      '子文。',
      '二、乙',
      '做了两件事。一是抓排查。查改隐患。二是抓培训。培训骨干。',
    );
    assert.equal(
      lower(row, '二、'),
      lines('一、甲', '（一）子', '子文。', '（二）乙', '做了两件事。一是抓排查。查改隐患。二是抓培训。培训骨干。'),
    );
  });
});

describe('promoting a section', () => {
  const text = lines(
    '一、甲',
    '（一）子',
    '子文。',
    '（二）丑',
    '1.卯',
    '卯文。',
    '（三）寅',
    '寅文。',
    '二、乙',
    '乙文。',
  );

  it('puts it behind the section it stood in, whose other children stay', () => {
    const raised = lines(
      '一、甲',
      '（一）子',
      '子文。',
      '（二）寅',
      '寅文。',
      '二、丑',
      '（一）卯',
      '卯文。',
      '三、乙',
      '乙文。',
    );
    assert.equal(raise(text, '（二）'), raised);
    assert.equal(
      reshaped(raised, (report) => moveSection(report, find(report, '二、'), find(report, '（二）'), 'before')),
      text,
    );
  });

  it('does not move the last child', () => {
    const raised = lines(
      '一、甲',
      '（一）子',
      '子文。',
      '（二）丑',
      '1.卯',
      '卯文。',
      '二、寅',
      '寅文。',
      '三、乙',
      '乙文。',
    );
    assert.equal(raise(text, '（三）'), raised);
    assert.equal(lower(raised, '二、'), text);
  });

  it('is refused for a top section and an item of a row', () => {
    assert.equal(
      refusalOf(text, (report) => promote(report, find(report, '一、'))),
      '“一、甲”已是最高一级，不能再提升。',
    );
    const row = '一、做法\n做了两件事。一是抓排查。查改隐患。二是抓培训。培训骨干。\n二、打算\n继续抓好。';
    assert.equal(
      refusalOf(row, (report) => promote(report, find(report, '一是'))),
      '“一是抓排查”写在段落里，只能在同一类并列项之间移动。',
    );
    assert.equal(
      refusalOf(row, (report) => promote(report, find(report, '二是'))),
      '“二是抓培训”写在段落里，只能在同一类并列项之间移动。',
    );
  });
});
