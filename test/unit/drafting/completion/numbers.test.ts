import assert from 'node:assert/strict';
import { complete } from '../../../../src/core/drafting/completion/complete';
import { pastReport } from '../../../../src/core/drafting/completion/past';
import { HEAD, at, clauses, library, read, taken } from './at';

describe('completion behind numbers', () => {
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
      assert.equal(first('新增缴存职工2.3|'), '万名');
      assert.equal(first('群众满意率达到97.2|'), '%');
      assert.deepEqual(at(`${HEAD}拆除违法建设1.2万|`).labels.slice(0, 2), ['平方米', '处']);
      assert.equal(first('发放低保金2360万|'), '元');
      assert.equal(first('改扩建卫生院6|'), '所');
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

    it('is that over last year where no base is named, and none where another base is', () => {
      assert.deepEqual(rates('全年完成固定资产投资77.2亿元，增长|'), ['13.2%']);
      for (const words of [
        '比“十三五”末增长',
        '比“十三五”末，增长',
        '较改制前增长',
        '比前年增长',
        '比往年增长',
        '分别增长',
      ])
        assert.deepEqual(rates(`全年完成固定资产投资77.2亿元，${words}|`), [], words);
    });

    it('says how, from where, and what rounding leaves open', () => {
      const { documentation } = at(`${HEAD}全年完成固定资产投资77.2亿元，同比增长|`).all[0]!;
      assert.match(documentation.zh, /（77\.2亿元－68\.2亿元）÷68\.2亿元＝13\.2%/);
      assert.match(documentation.zh, /2024年总结\.txt 第3行/);
      assert.match(documentation.zh, /13\.0%～13\.4%/);
      assert.doesNotMatch(at(`${HEAD}农产品加工企业达到1420家，同比增长|`).all[0]!.documentation.zh, /四舍五入/);
    });

    it('follows from both ends that the clause tells, in the direction of its verb', () => {
      assert.deepEqual(rates('利润由5200万元提高到6500万元，增长|'), ['25.0%']);
      assert.deepEqual(rates('平均浓度由40微克/立方米下降到30微克/立方米，下降|'), ['25.0%']);
      assert.equal(at(`${HEAD}利润由5200万元提高到6500万元，增长|`).all[0]?.detail.zh, '据句中两个数算出');
      for (const text of [
        '利润由5200万元提高到6500万元，下降|',
        '合格率由90%提高到99%，增长|',
        '利润由约5200万元提高到6500万元，增长|',
      ])
        assert.deepEqual(rates(text), [], text);
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
});
