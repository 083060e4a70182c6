import assert from 'node:assert/strict';
import type { FamilyId } from '../../../src/core/outline/markers/family';
import { removeChrome } from '../../../src/core/reshaping/chrome';
import { convertMarkers } from '../../../src/core/reshaping/convert';
import { sectionAt, siblingsOf } from '../../../src/core/report/find';
import type { Outcome } from '../../../src/core/reshaping/model';
import { moveUp } from '../../../src/core/reshaping/move';
import { renumberAll } from '../../../src/core/reshaping/renumber';
import { afterEnter, afterLineBreak } from '../../../src/core/reshaping/typing';
import { read } from '../../fixtures/read';
import { accepted, find, refusalOf, reshaped } from './apply';

const lines = (...all: string[]): string => all.join('\n');

describe('renumbering', () => {
  it('counts every level anew in the manner of its markers', () => {
    assert.equal(
      reshaped(
        lines(
          '一、甲',
          '（二）子',
          '子文。',
          '（四）丑',
          '丑文。',
          '三、乙',
          '２．寅',
          '寅文。',
          '２．卯',
          '卯文。',
          '七、丙',
          '丙文。',
        ),
        renumberAll,
      ),
      lines(
        '一、甲',
        '（一）子',
        '子文。',
        '（二）丑',
        '丑文。',
        '二、乙',
        '１．寅',
        '寅文。',
        '２．卯',
        '卯文。',
        '三、丙',
        '丙文。',
      ),
    );
  });

  it('counts items in a paragraph, leaves adverbs and a level that begins anew', () => {
    assert.equal(
      reshaped('做了三件事。一是抓排查。查改隐患。三是抓培训。培训骨干。', renumberAll),
      '做了三件事。一是抓排查。查改隐患。二是抓培训。培训骨干。',
    );
    for (const text of [
      '首先，抓排查。查改隐患。其次，抓培训。培训骨干。最后，抓考核。逐月通报。',
      lines('1.甲', '甲文。', '2.乙', '乙文。', '1.丙', '丙文。', '2.丁', '丁文。'),
    ])
      assert.equal(reshaped(text, renumberAll), text);
  });

  it('touches nothing where nothing is wrong', () =>
    assert.deepEqual(accepted(renumberAll(read('一、甲\n甲文。\n二、乙\n乙文。'))).changes, []));
});

describe('converting markers', () => {
  const convert = (text: string, words: string, family: FamilyId): string =>
    reshaped(text, (report) => convertMarkers(report, siblingsOf(report, find(report, words)), family));
  const refused = (text: string, words: string, family: FamilyId): string =>
    refusalOf(text, (report) => convertMarkers(report, siblingsOf(report, find(report, words)), family));
  const text = lines('一、甲', '（一）子', '子文。', '（二）2025年任务', '丑文。', '二、乙', '乙文。');

  it('writes siblings in another form', () => {
    assert.equal(
      convert(text, '（一）', 'arabic'),
      lines('一、甲', '1.子', '子文。', '2. 2025年任务', '丑文。', '二、乙', '乙文。'),
    );
    assert.equal(
      convert(text, '（一）', 'circled'),
      lines('一、甲', '①子', '子文。', '②2025年任务', '丑文。', '二、乙', '乙文。'),
    );
    assert.equal(
      convert(lines('一、甲', '1. 子', '子文。', '2. 丑', '丑文。'), '1.', 'is'),
      lines('一、甲', '一是子', '子文。', '二是丑', '丑文。'),
    );
    assert.equal(
      convert('做了两件事。一是抓排查。查改隐患。二是抓培训。培训骨干。', '一是', 'arabic-paren'),
      '做了两件事。（1）抓排查。查改隐患。（2）抓培训。培训骨干。',
    );
  });

  it('is refused where levels would be confused', () => {
    assert.equal(refused(text, '（一）', 'cn'), '“一、”这类序号不低于上一级所用的序号，转换后层次会乱。');
    assert.equal(refused(text, '一、', 'cn-paren'), '“（一）”这类序号不高于下一级“（一）子”的序号，转换后层次会乱。');
    assert.equal(refused(text, '一、', 'part'), '不能转换成这种序号。');
    assert.equal(
      refused('# 总结\n\n## 甲\n\n甲文。\n\n## 乙\n\n乙文。\n', '##甲', 'cn'),
      '这些小节没有序号，无法转换。',
    );
  });
});

describe('typing', () => {
  const enter = (text: string): string | null => {
    const at = text.includes('|') ? text.indexOf('|') : text.length;
    return afterEnter(read(text.replace('|', '')), at)?.insert ?? null;
  };

  it('offers nothing where the next item stands already', () => {
    assert.equal(enter('一、工作进展|\n二、存在的问题\n'), null);
    assert.equal(enter('一、甲\n（一）子|\n（二）丑\n二、乙'), null);
    assert.equal(enter('一、甲\n（一）子\n（二）丑|\n二、乙'), '（三）');
  });

  it('offers the next marker after a numbered line', () => {
    for (const [text, marker] of [
      ['一、工作进展', '二、'],
      ['十、工作进展', '十一、'],
      ['（一）抓春耕', '（二）'],
      ['(一) 抓春耕', '(二) '],
      ['１．抓春耕', '２．'],
      ['1. 抓春耕', '2. '],
      ['9、抓春耕', '10、'],
      ['（1）抓春耕', '（2）'],
      ['①抓春耕', '②'],
      ['一是抓春耕。完成播种。', '二是'],
      ['　　一是抓春耕。', '二是'],
      ['第一部分 工作进展', '第二部分 '],
      ['## 一、工作进展', '## 二、'],
      ['一、甲\n1.打造平台。全国首个。|\n二、乙', '2.'],
      ['1.甲\n1.2 丑', '1.3 '],
      ['一、工作进展  ', '二、'],
      ['一、工作进展|\r\n正文。', '二、'],
    ] as const)
      assert.equal(enter(text), marker, text);
  });

  it('offers none elsewhere', () => {
    for (const text of [
      '一、',
      '一、 ',
      '1.',
      '工作进展',
      '全年完成任务。',
      '',
      '一、工作|进展',
      '|一、工作进展',
      '二十是抓春耕。',
      '做了两件事。一是抓排查。查改。二是抓培训。训练。',
      '⑳抓春耕',
      '99.抓春耕',
      '★怎么看？',
      '## 甲',
      '一、甲\n正文。|\n二、乙',
    ])
      assert.equal(enter(text), null, text);
  });

  it('adds to a line break that was typed what the line before asks for, and nothing to any other edit', () => {
    const added = (text: string, typed = '\n', end = 0): string | null => {
      const start = text.indexOf('|');
      const after = text.slice(0, start) + typed + text.slice(start + 1);
      const addition = afterLineBreak(read(after), { start, end: start + end, text: typed });
      return addition === null
        ? null
        : `${after.slice(0, addition.offset)}<${addition.indent}${addition.marker}>${after.slice(addition.offset)}`;
    };
    assert.equal(added('一、工作进展|'), '一、工作进展\n<二、>');
    assert.equal(added('一、工作进展|\r\n正文。', '\r\n'), '一、工作进展\r\n<二、>\r\n正文。');
    assert.equal(added('　　一、工作进展|'), '　　一、工作进展\n<　　二、>');
    assert.equal(added('　　一、工作进展|', '\n　　'), '　　一、工作进展\n　　<二、>');
    assert.equal(added('  1. 抓春耕|', '\n  '), '  1. 抓春耕\n  <2. >');
    assert.equal(added('　　全年完成任务。|'), '　　全年完成任务。\n<　　>');
    assert.equal(added('　　全年完成任务。|', '\n　　'), null);
    assert.equal(added('全年完成任务。|'), null);
    assert.equal(added('一、工作|进展'), null);
    assert.equal(added('一、工作进展|', '\n抓好'), null);
    assert.equal(added('一、工作进展|', '，'), null);
    assert.equal(added('一、工作进展|', '\n', 1), null);
  });
});

describe('the remnants of a web page', () => {
  it('go with their lines', () => {
    assert.equal(
      reshaped('收藏\r\n某局2025年工作总结\r\n分享到\r\n字体大小\r\n一、甲\r\n甲文。\r\n', removeChrome),
      '某局2025年工作总结\r\n一、甲\r\n甲文。\r\n',
    );
    assert.equal(reshaped('一、甲\n甲文。\n分享到\n收藏', removeChrome), '一、甲\n甲文。');
    assert.equal(reshaped('收藏', removeChrome), '');
    assert.equal(reshaped('一、甲\n甲文。', removeChrome), '一、甲\n甲文。');
  });
});

describe('the section at a place', () => {
  it('is the innermost', () => {
    const text = '题\n一、甲\n（一）子\n子文。\n二、乙\n乙文。';
    const report = read(text);
    const at = (words: string): string | undefined => sectionAt(report, text.indexOf(words))?.text;
    assert.deepEqual(['题', '一、', '（一）', '子文', '二、', '乙文'].map(at), [
      undefined,
      '甲',
      '子',
      '子',
      '乙',
      '乙',
    ]);
    assert.equal(sectionAt(report, text.length)?.text, '乙');
  });
});

const moveOf = (text: string, words: string): Outcome => {
  const report = read(text);
  return moveUp(report, find(report, words));
};

describe('references to a number that changes', () => {
  const listed = (text: string, words: string): string[] =>
    accepted(moveOf(text, words)).references.map(
      ({ span, text: named, to }) => `${text.slice(span.start, span.end) === named ? named : '?'}→${to}`,
    );

  it('are listed with what they should say', () => {
    const text = lines(
      '一、甲',
      '具体数据详见三、所列，另见第二部分。',
      '二、乙',
      '如（二）所述，不再重复。',
      '（一）子',
      '子文。',
      '（二）丑',
      '按照前述第2项办理。',
      '三、丙',
      '丙文见一、（一）。',
      '（一）卯',
      '卯文。',
    );
    assert.deepEqual(listed(text, '三、'), ['三→二', '第二部分→第三部分']);
    assert.deepEqual(listed(text, '（二）'), ['（二）→（一）', '第2项→第1项']);
  });

  it('are none where their number stays, and a heading is none', () => {
    assert.deepEqual(
      listed(lines('一、甲', '见第一部分。', '二、乙', '乙文。', '三、丙', '如三、四月份。'), '三、'),
      [],
    );
    assert.deepEqual(
      listed(lines('第一部分 甲', '甲文。', '第二部分 乙', '乙文。', '第三部分 丙', '见第三部分。'), '第三部分'),
      ['第三部分→第二部分'],
    );
  });

  it('say nothing where it is not clear which is meant', () => {
    const text = lines(
      '一、甲',
      '（一）子',
      '子文。',
      '（二）丑',
      '丑文。',
      '二、乙',
      '（一）寅',
      '寅文。',
      '（二）卯',
      '卯文。',
      '三、丙',
      '如（二）所述。',
    );
    assert.deepEqual(listed(text, '（二）卯'), ['（二）→']);
  });
});
