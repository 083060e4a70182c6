import assert from 'node:assert/strict';
import { moveDown, moveSection, moveUp } from '../../../src/core/reshaping/move';
import type { Place } from '../../../src/core/reshaping/model';
import { read } from '../../fixtures/read';
import { find, refusalOf, reshaped } from './apply';

const up = (text: string, words: string): string => reshaped(text, (report) => moveUp(report, find(report, words)));
const down = (text: string, words: string): string => reshaped(text, (report) => moveDown(report, find(report, words)));
const move = (text: string, words: string, place: Place, target: string | null): string =>
  reshaped(text, (report) =>
    moveSection(report, find(report, words), target === null ? null : find(report, target), place),
  );
const refused = (text: string, words: string, place: Place, target: string | null): string =>
  refusalOf(text, (report) =>
    moveSection(report, find(report, words), target === null ? null : find(report, target), place),
  );

const lines = (...all: string[]): string => all.join('\n');
const TITLE = '某局2025年工作总结';

describe('moving a section to another place', () => {
  const text = lines(
    TITLE,
    '一、进展',
    '（一）抓春耕',
    '完成播种。',
    '（二）抓秋收',
    '颗粒归仓。',
    '二、问题',
    '（一）人手紧',
    '缺少骨干。',
    '三、打算',
    '补人手。',
    '',
  );

  it('renumbers the place it leaves and the one it comes to', () => {
    assert.equal(
      move(text, '（一）抓春耕', 'after', '（一）人手紧'),
      lines(
        TITLE,
        '一、进展',
        '（一）抓秋收',
        '颗粒归仓。',
        '二、问题',
        '（一）人手紧',
        '缺少骨干。',
        '（二）抓春耕',
        '完成播种。',
        '三、打算',
        '补人手。',
        '',
      ),
    );
    assert.equal(
      move(text, '（二）抓秋收', 'before', '（一）人手紧'),
      lines(
        TITLE,
        '一、进展',
        '（一）抓春耕',
        '完成播种。',
        '二、问题',
        '（一）抓秋收',
        '颗粒归仓。',
        '（二）人手紧',
        '缺少骨干。',
        '三、打算',
        '补人手。',
        '',
      ),
    );
  });

  it('takes the form of its new siblings', () => {
    assert.equal(
      move(text, '（二）抓秋收', 'before', '三、'),
      lines(
        TITLE,
        '一、进展',
        '（一）抓春耕',
        '完成播种。',
        '二、问题',
        '（一）人手紧',
        '缺少骨干。',
        '三、抓秋收',
        '颗粒归仓。',
        '四、打算',
        '补人手。',
        '',
      ),
    );
    assert.equal(
      move(text, '三、', 'inside', '一、'),
      lines(
        TITLE,
        '一、进展',
        '（一）抓春耕',
        '完成播种。',
        '（二）抓秋收',
        '颗粒归仓。',
        '（三）打算',
        '补人手。',
        '二、问题',
        '（一）人手紧',
        '缺少骨干。',
        '',
      ),
    );
  });

  it('takes the form below its new parent as the report has it, else by convention', () => {
    const bare = lines('一、甲', '甲文。', '二、乙', '1.子', '子文。', '三、丙', '丙文。');
    assert.equal(
      move(bare, '三、', 'inside', '一、'),
      lines('一、甲', '甲文。', '1.丙', '丙文。', '二、乙', '1.子', '子文。'),
    );
    assert.equal(
      move(lines('一、甲', '甲文。', '二、乙', '乙文。'), '二、', 'inside', '一、'),
      lines('一、甲', '甲文。', '（一）乙', '乙文。'),
    );
  });

  it('goes to the end of the top level without a target', () => {
    assert.equal(
      move(text, '一、', 'after', null),
      lines(
        TITLE,
        '一、问题',
        '（一）人手紧',
        '缺少骨干。',
        '二、打算',
        '补人手。',
        '三、进展',
        '（一）抓春耕',
        '完成播种。',
        '（二）抓秋收',
        '颗粒归仓。',
        '',
      ),
    );
  });

  it('changes nothing where it is already', () => {
    for (const [place, target] of [
      ['after', '（一）抓春耕'],
      ['inside', '一、'],
      ['before', '（二）抓秋收'],
      ['after', '（二）抓秋收'],
    ] as const)
      assert.equal(move(text, '（二）抓秋收', place, target), text, `${place} ${target}`);
    assert.equal(move(text, '三、', 'after', null), text);
  });

  it('glues no line where the text ends without a line break', () => {
    const open = text.trimEnd();
    assert.equal(
      move(open, '（一）抓春耕', 'after', '三、'),
      lines(
        TITLE,
        '一、进展',
        '（一）抓秋收',
        '颗粒归仓。',
        '二、问题',
        '（一）人手紧',
        '缺少骨干。',
        '三、打算',
        '补人手。',
        '四、抓春耕',
        '完成播种。',
      ),
    );
    assert.equal(
      move(open, '三、', 'before', '一、'),
      lines(
        TITLE,
        '一、打算',
        '补人手。',
        '二、进展',
        '（一）抓春耕',
        '完成播种。',
        '（二）抓秋收',
        '颗粒归仓。',
        '三、问题',
        '（一）人手紧',
        '缺少骨干。',
      ),
    );
  });

  it('keeps the blank lines of each level', () => {
    const airy = '一、甲\n（一）子\n子文。\n（二）丑\n丑文。\n\n二、乙\n乙文。\n\n三、丙\n丙文。\n';
    const moved = '一、甲\n（一）子\n子文。\n（二）丑\n丑文。\n（三）丙\n丙文。\n\n二、乙\n乙文。\n';
    assert.equal(move(airy, '三、', 'inside', '一、'), moved);
    assert.equal(move(moved, '（三）', 'after', '二、'), airy);
  });

  it('leaves unnumbered headings unnumbered', () => {
    const row = `${TITLE}\n加强组织领导\n${'全年召开会议研究部署，层层压实责任，推动各项任务落地见效，取得明显成效。'.repeat(2)}\n深化改革创新\n${'持续推进重点领域改革，完善制度机制，激发内生动力，形成一批经验做法。'.repeat(2)}\n强化作风建设\n${'紧盯突出问题整改，开展专项检查，提升服务水平，群众满意度不断提高。'.repeat(2)}`;
    const moved = up(row, '强化作风');
    assert.ok(
      moved.indexOf('加强组织领导') < moved.indexOf('强化作风建设') &&
        moved.indexOf('强化作风建设') < moved.indexOf('深化改革创新'),
    );
    assert.equal(down(moved, '强化作风'), row);
  });

  it('follows with the numbers that repeat those above', () => {
    const decimals = lines('1.甲', '1.1 子', '子文。', '1.2 丑', '丑文。', '2.乙', '2.1 寅', '寅文。');
    assert.equal(
      up(decimals, '2.乙'),
      lines('1.乙', '1.1 寅', '寅文。', '2.甲', '2.1 子', '子文。', '2.2 丑', '丑文。'),
    );
    assert.equal(
      move(decimals, '1.1子', 'inside', '2.乙'),
      lines('1.甲', '1.1 丑', '丑文。', '2.乙', '2.1 寅', '寅文。', '2.2 子', '子文。'),
    );
  });

  it('is refused where it would break the form', () => {
    assert.equal(refused(text, '一、', 'inside', '（二）抓秋收'), '“一、进展”不能移到它自己的下级里。');
    assert.equal(refused(text, '一、', 'inside', '一、'), '“一、进展”不能移到它自己的下级里。');
    assert.equal(
      refused(text, '三、', 'inside', '（一）人手紧'),
      '“三、打算”的级别高于“（一）人手紧”，不能放到它下面。',
    );
    const row = '一、做法\n重点做了两件事。一是抓排查。查改隐患。二是抓培训。培训骨干。\n二、打算\n继续抓好。';
    assert.equal(refused(row, '二是', 'after', '二、'), '“二是抓培训”写在段落里，只能在同一类并列项之间移动。');
    assert.equal(refused(row, '二、', 'after', '一是'), '那里是段落里的并列项，“二、打算”放不进去。');
    const rows =
      '一、做法\n一是抓排查。查改隐患。二是抓培训。培训骨干。\n二、打算\n一是抓考核。逐月通报。二是抓宣传。营造氛围。三是抓保障。备足物资。';
    assert.equal(
      refused(rows, '二是抓培训', 'after', '二是抓宣传'),
      '“二是抓培训”移走后，原来的并列项只剩一项，不成并列。',
    );
    assert.equal(
      move(rows, '二是抓宣传', 'after', '二是抓培训'),
      '一、做法\n一是抓排查。查改隐患。二是抓培训。培训骨干。三是抓宣传。营造氛围。\n二、打算\n一是抓考核。逐月通报。二是抓保障。备足物资。',
    );
    const other = read(text).sections[0];
    assert.ok(other);
    assert.equal(
      refusalOf(text, (report) => moveUp(report, other)),
      '文本已有变化，找不到这个小节，请再试一次。',
    );
  });
});
