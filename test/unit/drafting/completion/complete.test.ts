import assert from 'node:assert/strict';
import { recurring } from '../../../../src/core/drafting/completion/clauses';
import { pastReport } from '../../../../src/core/drafting/completion/past';
import { HEAD, at, clauses, library, read, taken } from './at';

describe('completion', () => {
  describe('a call for patterns', () => {
    const first = (marked: string): string => at(marked).all[0]?.detail.zh.slice(0, 2) ?? '';

    it('offers those of the section first', () => {
      assert.equal(first(`${HEAD}/|`), '进展');
      assert.equal(first(`${HEAD}好。\n二、存在的问题\n/|`), '问题');
      assert.equal(first(`${HEAD}好。\n二、下步打算\n/|`), '计划');
      assert.equal(first('某县2025年工作总结\n/|\n一、工作进展\n好。'), '开头');
    });

    it('offers them all, those used most before the others of their role', () => {
      const marked = `${HEAD}好。\n二、存在的问题\n/|`;
      const { all } = at(marked);
      assert.equal(all.length, library.patterns.length);
      const topicOf = (wanted: string) => library.patterns.find(({ id }) => id === wanted)?.topic;
      const last = all
        .filter(({ id, detail }) => detail.zh.startsWith('问题') && topicOf(id) === topicOf(all[0]!.id))
        .at(-1)!;
      assert.notEqual(last.id, all[0]!.id);
      assert.equal(at(marked, { uses: (id) => (id === last.id ? 1 : 0) }).labels[0], last.label);
    });

    it('offers those of the section’s field first', () => {
      const topics = (heading: string): readonly (string | undefined)[] =>
        at(`${HEAD}好。\n${heading}\n/|`)
          .all.slice(0, 5)
          .map(({ id }) => library.patterns.find((pattern) => pattern.id === id)?.topic);
      assert.deepEqual(topics('二、加强党的建设'), Array(5).fill('党建作风'));
      assert.deepEqual(topics('二、深化教学改革'), Array(5).fill('教育教学'));
      assert.deepEqual(topics('二、壮大乡村产业'), Array(5).fill('乡村振兴'));
    });

    it('is narrowed by the role', () => {
      // 坚持党建引领，…: the letters of words inside
      assert.deepEqual(at(`${HEAD}工作有序。/djyl|`).labels, ['党建转业务']);
      for (const called of ['/wt|', '/问题|'])
        assert.ok(
          at(`${HEAD}好。\n二、存在的问题\n${called}`)
            .all.slice(0, 20)
            .every(({ detail }) => detail.zh.startsWith('问题')),
          called,
        );
    });

    it('is narrowed by pinyin, by Chinese, and by the topic', () => {
      assert.ok(at(`${HEAD}/zbwc|`).labels.includes('占比与位次'));
      assert.ok(at(`${HEAD}/占比|`).labels.includes('占比与位次'));
      assert.ok(at(`${HEAD}/zhanbi|`).labels.includes('占比与位次'));
      assert.deepEqual(at(`${HEAD}/qqqq|`).labels, []);
    });

    it('may be written 、, as input methods do, where no enumeration can stand', () => {
      assert.equal(at(`${HEAD}、|`).labels[0], at(`${HEAD}/|`).labels[0]);
      assert.equal(at(`${HEAD}好。、|`).labels[0], at(`${HEAD}/|`).labels[0]);
      assert.deepEqual(at(`${HEAD}种植、|`).labels, []);
    });

    it('may stand behind the marker of a heading or an item', () => {
      for (const marker of ['（一）', '一是', '好。二是', '首先', '1. ', '- '])
        assert.equal(at(`${HEAD}${marker}/|`).all[0]?.detail.zh.slice(0, 2), '进展', marker);
      for (const text of ['（略）/|', '总的是/|', '见附件（2）/|'])
        assert.deepEqual(
          at(HEAD + text).labels.filter((label) => library.patterns.some(({ title }) => title === label)),
          [],
          text,
        );
    });

    it('is no fraction, no alternative and no address', () => {
      for (const text of ['3/|', '元/|', 'and/|', 'https:/|', 'https://|', '吨/亩|'])
        assert.deepEqual(
          at(HEAD + text).labels.filter((label) => library.patterns.some(({ title }) => title === label)),
          [],
          text,
        );
    });

    it('offers headings on a line of their own only', () => {
      const headings = new Set(library.patterns.filter(({ form }) => form === 'heading').map(({ title }) => title));
      assert.ok(headings.size > 0);
      assert.ok(at(`${HEAD}/|`).labels.some((label) => headings.has(label)));
      assert.deepEqual(
        at(`${HEAD}好。/|`).labels.filter((label) => headings.has(label)),
        [],
      );
    });
  });

  it('offers phrases and patterns by pinyin and by Chinese right behind other Chinese', () => {
    assert.equal(taken(`${HEAD}营业收入tbzz|`, '同比增长'), `${HEAD}营业收入同比增长【待填：增幅】%`);
    assert.equal(taken(`${HEAD}营业收入同比|`, '同比增长'), `${HEAD}营业收入同比增长【待填：增幅】%`);
    assert.ok(at(`${HEAD}营业收入tongbizengzhang|`).labels.includes('同比增长'));
  });

  it('offers a few by their first letter, so that a late answer ends no session', () => {
    for (const letter of 'bcdfghjklmnpqrstwxyz') {
      const { all } = at(`${HEAD}${letter}|`);
      assert.ok(all.length > 0 && all.length <= 12, letter);
      assert.ok(
        all.every(({ kind }) => kind === 'phrase' || kind === 'pattern'),
        letter,
      );
    }
  });

  it('takes capitals and words of other languages for what they are', () => {
    for (const text of ['T|', '3x|', 'GDP|', 'A4|', 'www.tb|', 'abcdefghijklmnopqrstuvwxyzabcdef|'])
      assert.deepEqual(at(HEAD + text).labels, [], text);
  });

  describe('names', () => {
    it('are those of all reports, by pinyin and by Chinese', () => {
      assert.equal(taken(`${HEAD}全县农产品加|`, '农产品加工企业'), `${HEAD}全县农产品加工企业`);
      assert.equal(taken(`${HEAD}全县ncpjg|`, '农产品加工企业'), `${HEAD}全县农产品加工企业`);
      assert.ok(
        at('某县2025年工作总结\n一、进展\n新登记经营主体120户。新登记经|').labels.includes('新登记经营主体') ||
          at('某县2025年工作总结\n一、进展\n经营主体120户。经营|').labels.includes('经营主体'),
      );
    });

    it('are none that were cut out of a sentence', () => {
      const text = '某县2025年工作总结\n一、进展\n企业获得贷款支持12家。村监会运行平稳8个。';
      assert.deepEqual(at(`${text}企业获|`).labels.concat(at(`${text}村监会运|`).labels), []);
    });

    it('are not offered once written out', () =>
      assert.ok(!at(`${HEAD}农产品加工企业|`).labels.includes('农产品加工企业')));
  });

  describe('recurring clauses of past reports', () => {
    it('come with where they stood, numbers left open', () => {
      const { all } = at(`${HEAD}新建高标|`);
      const clause = all.find(({ kind }) => kind === 'clause')!;
      assert.equal(clause.label, '新建高标准农田…万亩');
      assert.match(clause.documentation.zh, /2次.*2024年总结\.txt 第6行/);
      assert.equal(taken(`${HEAD}新建高标|`, clause.label), `${HEAD}新建高标准农田【待填：数】万亩`);
      assert.ok(at(`${HEAD}srtjgbz|`).labels.includes('深入推进高标准农田建设'));
    });

    it('are the same behind 一是 and 二是', () => {
      const listed = pastReport(
        read('某县2024年工作总结\n一是基础设施欠账较多，管网老化。\n二是基础设施欠账较多。'),
        'a.txt',
      );
      assert.deepEqual(
        recurring([listed]).map(({ text }) => text),
        ['基础设施欠账较多'],
      );
    });

    it('are only what stands there twice', () =>
      assert.deepEqual(
        clauses.map(({ text }) => text).filter((text) => text.startsWith('接待游客')),
        [],
      ));
  });

  describe('openings of clauses', () => {
    it('are called by what is typed of them, behind 一是 by one character', () => {
      assert.equal(taken(`${HEAD}工作有序，牢牢守|`, '牢牢守住'), `${HEAD}工作有序，牢牢守住`);
      assert.equal(taken(`${HEAD}一是加|`, '加快建设'), `${HEAD}一是加快建设`);
      assert.equal(taken(`${HEAD}工作有序，ygzx|`, '严格执行'), `${HEAD}工作有序，严格执行`);
      assert.ok(!at(`${HEAD}工作牢牢守|`).labels.includes('牢牢守住'));
    });
  });

  describe('in a numbered heading', () => {
    it('nothing is offered but what the slash asks for', () => {
      for (const heading of ['二、抓民生|', '（三）同比增长|', '1.深入推进|', '## 二、深入推进|'])
        assert.deepEqual(at(`${HEAD}${heading}`).labels, [], heading);
      assert.ok(at(`${HEAD}二、/|`).labels.length > 0);
    });

    it('an item that is a sentence is served as any other', () =>
      assert.ok(at(`${HEAD}一是营业收入同比增长|`).labels.includes('同比增长')));
  });

  it('offers no whole sentence of another part within a clause', () => {
    const sentences = new Set(library.patterns.map(({ title }) => title));
    assert.deepEqual(
      at(`${HEAD}营业收入比2023年增长|`).labels.filter((label) => sentences.has(label)),
      [],
    );
  });

  it('offers how to go on after a figure that is compared with nothing yet', () => {
    assert.ok(at(`${HEAD}培训农民3200人次|`).labels.includes('，占…的…%'));
    assert.ok(!at(`${HEAD}培训农民3200人次|，好。`).labels.includes('，占…的…%'));
  });
});
