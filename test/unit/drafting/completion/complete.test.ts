import assert from 'node:assert/strict';
import { recurring } from '../../../../src/core/drafting/completion/clauses';
import { complete } from '../../../../src/core/drafting/completion/complete';
import type { Completion } from '../../../../src/core/drafting/completion/model';
import { pastReport } from '../../../../src/core/drafting/completion/past';
import { buildLibrary } from '../../../../src/core/drafting/library';
import { initials, readSeeds } from '../../../../src/tools/generate/snippets';
import { ReportDocument } from '../../../../src/core/report/document';
import type { Report } from '../../../../src/core/report/report';

const library = buildLibrary(readSeeds('seeds'), initials);
const read = (text: string, fileName = '2025年工作总结.txt'): Report => new ReportDocument(text, { fileName }).report;

const LAST_YEAR = [
  '某县农业农村局2024年工作总结',
  '一、工作进展',
  '全年完成固定资产投资68.2亿元，同比增长5.1%。农产品加工企业达到1347家。森林覆盖率为45.1%。深入推进高标准农田建设，新建高标准农田12万亩。',
  '1—6月，接待游客320万人次。',
  '二、下步打算',
  '深入推进高标准农田建设，新建高标准农田13万亩。全年完成固定资产投资75亿元。',
].join('\n');
const past = [pastReport(read(LAST_YEAR), '2024年总结.txt')];
const clauses = recurring(past);
const HEAD = '某县农业农村局2025年工作总结\n一、工作进展\n';

/** What is offered at | of a text. */
function at(
  marked: string,
  { asked = true, uses = (): number => 0 }: { asked?: boolean; uses?: (id: string) => number } = {},
): { readonly report: Report; readonly all: readonly Completion[]; readonly labels: readonly string[] } {
  const offset = marked.indexOf('|');
  const report = read(marked.replace('|', ''));
  const all = complete(report, offset, { library, past, clauses, uses }, asked);
  return { report, all, labels: all.map(({ label }) => label) };
}

/** The text after the first completion of the label is taken, its slots as they begin. */
function taken(marked: string, label: string): string {
  const { report, all } = at(marked);
  const completion = all.find((one) => one.label === label);
  assert.ok(completion, `${label} among ${all.map((one) => one.label).join(' ')}`);
  const text = marked.replace('|', '');
  assert.equal(completion.span.end, marked.indexOf('|'), 'what is replaced ends at the cursor');
  assert.ok(
    completion.span.start >= (report.starts[report.paragraphAt(completion.span.end)] as number),
    'what is replaced stands in the paragraph',
  );
  const inserted = completion.body.replace(/\$\{\d+\|([^,}]*)[^}]*\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1');
  return text.slice(0, completion.span.start) + inserted + text.slice(completion.span.end);
}

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

  describe('units', () => {
    it('are those of the indicator first', () => {
      assert.equal(at(`${HEAD}农产品加工企业达到1420|`).labels[0], '家');
      assert.equal(at(`${HEAD}全年完成固定资产投资80.5|`).labels[0], '亿元');
    });

    it('of a change are rates, of a year is 年', () => {
      assert.deepEqual(at(`${HEAD}营业收入同比增长12|`).labels, ['%', '个百分点', '倍']);
      assert.equal(at(`${HEAD}截至2025|`).labels[0], '年');
      assert.deepEqual(at(`${HEAD}森林覆盖率为46.3%，比上年提高1.2|`).labels, ['个百分点', '%']);
      assert.equal(at(`${HEAD}农产品加工企业达到1420家，比上年增加73|`).labels[0], '家');
    });

    it('of a thing not told before are those usual for it, 万 where the report has it or the number decimals', () => {
      const first = (text: string): string | undefined => at(HEAD + text).labels[0];
      assert.equal(first('发放化肥3.2|'), '万吨');
      assert.equal(first('发放化肥1860|'), '吨');
      assert.equal(first('全县生产尿素52万吨，发放化肥36|'), '万吨');
      assert.equal(first('群众满意率达到97.2|'), '%');
      assert.deepEqual(at(`${HEAD}拆除违法建设1.2万|`).labels.slice(0, 2), ['平方米', '处']);
      assert.equal(at(`${HEAD}建成道路36|`).all[0]?.detail.zh, '“道路”常用');
    });

    it('of a rank, a month and a day are theirs', () => {
      assert.equal(at(`${HEAD}总量居全省第3|`).labels[0], '位');
      assert.equal(at(`${HEAD}截至2025年3|`).labels[0], '月');
      assert.equal(at(`${HEAD}2025年1—6|`).labels[0], '月');
      assert.deepEqual(at(`${HEAD}2025年3月5|`).labels, ['日']);
    });

    it('unasked for are offered only where the indicator is known', () => {
      assert.equal(at(`${HEAD}农产品加工企业达到1420|`, { asked: false }).labels[0], '家');
      assert.deepEqual(at(`${HEAD}共有1420|`, { asked: false }).labels, []);
      assert.ok(at(`${HEAD}共有1420|`).labels.length > 0);
    });

    it('follow no number that has its unit already', () => {
      assert.deepEqual(at(`${HEAD}粮食产量达到181|万吨。`).labels, []);
      assert.deepEqual(at(`${HEAD}覆盖率达到97|%。`).labels, []);
    });

    it('follow no number of a heading', () => assert.deepEqual(at(`${HEAD}1|`).labels, []));
  });

  describe('the rate over last year', () => {
    const rates = (text: string): readonly string[] =>
      at(HEAD + text)
        .all.filter(({ kind }) => kind === 'rate')
        .map(({ label }) => label);

    it('is worked out after the words that announce it', () => {
      for (const words of ['同比增长', '比上年增长', '较上年增长', '比2024年增长', '同比']) {
        assert.deepEqual(
          rates(`全年完成固定资产投资77.2亿元，${words}|`),
          [words === '同比' ? '增长13.2%' : '13.2%'],
          words,
        );
      }
      assert.deepEqual(rates('全年完成固定资产投资77.2亿元，tbzz|'), ['同比增长13.2%']);
      assert.deepEqual(rates('全年完成固定资产投资77.2亿元，|'), ['同比增长13.2%']);
      assert.deepEqual(rates('全年完成固定资产投资77.2亿元|'), ['，同比增长13.2%']);
    });

    it('says how, from where, and what rounding leaves open', () => {
      const { documentation } = at(`${HEAD}全年完成固定资产投资77.2亿元，同比增长|`).all[0]!;
      assert.match(documentation.zh, /（77\.2亿元－68\.2亿元）÷68\.2亿元＝13\.2%/);
      assert.match(documentation.zh, /2024年总结\.txt 第3行/);
      assert.match(documentation.zh, /13\.0%～13\.4%/);
      assert.doesNotMatch(at(`${HEAD}农产品加工企业达到1420家，同比增长|`).all[0]!.documentation.zh, /四舍五入/);
    });

    it('turns the verb where the value fell', () => {
      assert.equal(
        taken(`${HEAD}全年完成固定资产投资66.2亿元，同比增长|`, '下降2.9%'),
        `${HEAD}全年完成固定资产投资66.2亿元，同比下降2.9%`,
      );
      assert.equal(
        taken(`${HEAD}全年完成固定资产投资66.2亿元，同比下降|`, '2.9%'),
        `${HEAD}全年完成固定资产投资66.2亿元，同比下降2.9%`,
      );
    });

    it('waits where 分别 calls for several, and where a part of the year is compared with its end', () => {
      assert.deepEqual(rates('农产品加工企业达到1420家，全年完成固定资产投资77.2亿元，同比分别增长|'), []);
      assert.deepEqual(rates('1—6月，接待游客350万人次，比上年末增长|'), []);
      assert.deepEqual(rates('农产品加工企业达到1420家，比上年末增长|'), ['5.4%']);
    });

    it('starts from what last year ended with, in the scope of the report', () => {
      const before = [
        pastReport(
          read(
            '某市商务局2024年工作总结\n一、工作进展\n出口退税办理时长由7天压缩到5天。全区限额以上企业145家。全市电商企业500家。',
          ),
          '2024年总结.txt',
        ),
      ];
      const offered = (text: string): readonly string[] => {
        const draft = `某市商务局2025年工作总结\n一、工作进展\n${text}`;
        return complete(read(draft), draft.length, { library, past: before, clauses, uses: () => 0 })
          .filter(({ kind }) => kind === 'rate')
          .map(({ label }) => label);
      };
      assert.deepEqual(offered('出口退税办理时长由5天压缩到4天，同比'), ['下降20.0%']);
      assert.deepEqual(offered('限额以上企业152家，同比增长'), []);
      assert.deepEqual(offered('全区限额以上企业152家，同比增长'), ['4.8%']);
      assert.deepEqual(offered('电商企业520家，同比增长'), ['4.0%']);
    });

    it('of nothing is told in words', () => {
      assert.deepEqual(rates('全年完成固定资产投资68.2亿元，同比|'), ['持平']);
      assert.equal(
        taken(`${HEAD}全年完成固定资产投资68.2亿元，同比增长|`, '持平'),
        `${HEAD}全年完成固定资产投资68.2亿元，同比持平`,
      );
      assert.deepEqual(rates('全年完成固定资产投资68.21亿元，|'), ['同比基本持平']);
      assert.deepEqual(rates('全年完成固定资产投资68.2亿元，比上年增长|'), []);
    });

    it('behind 增加 is the amount first', () => {
      assert.deepEqual(rates('农产品加工企业达到1420家，比上年增加|'), ['73家', '5.4%']);
      assert.match(
        at(`${HEAD}农产品加工企业达到1420家，比上年增加|`).all[0]!.documentation.zh,
        /^1420家－1347家＝73家/,
      );
      assert.deepEqual(rates('农产品加工企业达到1300家，比上年增加|'), ['下降3.5%']);
    });

    it('of a rate is told in points', () => assert.deepEqual(rates('森林覆盖率为46.3%，同比提高|'), ['1.2个百分点']));

    it('compares other magnitudes of one unit', () =>
      assert.deepEqual(rates('全年完成固定资产投资772000万元，同比增长|'), ['13.2%']));

    it('waits where period, scope, unit or indicator differ, and in goals', () => {
      for (const text of [
        '1—6月，完成固定资产投资77.2亿元，同比增长|',
        '接待游客350万人次，同比增长|',
        '全年完成固定资产投资77.2万平方米，同比增长|',
        '全年完成工业投资77.2亿元，同比增长|',
        '全年完成固定资产投资近77亿元，同比增长|',
        '完成固定资产投资77.2亿元，环比增长|',
      ]) {
        assert.deepEqual(rates(text), [], text);
      }
      assert.deepEqual(rates('1—6月，接待游客350万人次，同比增长|'), ['9.4%']);
      assert.deepEqual(
        at(`${HEAD}好。\n二、下步打算\n力争全年完成固定资产投资77.2亿元，同比增长|`).all.filter(
          ({ kind }) => kind === 'rate',
        ),
        [],
      );
    });

    it('has as many decimals as the others of the report', () =>
      assert.deepEqual(
        rates(
          '用电量12亿千瓦时，同比增长3.25%；售电量11亿千瓦时，同比增长2.85%。全年完成固定资产投资77.2亿元，同比增长|',
        ),
        ['13.20%'],
      ));
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
