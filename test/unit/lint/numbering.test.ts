import assert from 'node:assert/strict';
import { flagged, found, mended, quiet } from './oneRule';

describe('numbering-form', () => {
  it('keeps a row of 首先、其次 to one kind of number', () => {
    const row = (third: string): string =>
      `首先，摸清底数。\n排查机井860眼。\n其次，分类处置。\n报废老井120眼。\n${third}落实管护。\n聘用管护员96名。\n最后，严格考核。\n按季通报结果。`;
    assert.deepEqual(flagged('numbering-form', row('三是')), ['三是']);
    assert.equal(mended('numbering-form', row('三是')), row('再次，'));
    assert.deepEqual(flagged('numbering-form', row('再次，')), []);
  });
  it('writes every family as the standard does', () => {
    assert.equal(mended('numbering-form', '一．甲乙\n做了。\n二．丙丁\n做了。'), '一、甲乙\n做了。\n二、丙丁\n做了。');
    assert.equal(
      mended('numbering-form', '（一）．甲乙\n做了。\n（二）．丙丁\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。',
    );
    assert.equal(mended('numbering-form', '1️⃣ 甲乙\n做了。\n2️⃣ 丙丁\n做了。'), '1. 甲乙\n做了。\n2. 丙丁\n做了。');
    assert.equal(mended('numbering-form', '1、甲乙\n做了。\n2、丙丁\n做了。'), '1.甲乙\n做了。\n2.丙丁\n做了。');
    assert.equal(
      mended('numbering-form', '（1）、甲乙\n做了。\n（2）、丙丁\n做了。'),
      '（1）甲乙\n做了。\n（2）丙丁\n做了。',
    );
  });

  it('reports one form once, and mends it everywhere', () => {
    const text = `一、甲乙\n${[1, 2, 3, 4].map((n) => `${n}、丙丁\n做了。\n`).join('')}二、戊己\n1、庚辛\n做了。`;
    const [only, ...others] = found('numbering-form', text);
    assert.deepEqual(others, []);
    assert.match(only?.message.zh ?? '', /全文共5处/);
    assert.equal(only?.related.length, 4);
    assert.deepEqual(found('numbering-form', mended('numbering-form', text)), []);
  });

  it('keeps siblings in one width, that of most; of two as frequent the full-width', () => {
    assert.equal(
      mended('numbering-form', '（一）甲乙\n做了。\n(二)丙丁\n做了。\n（三）戊己\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。\n（三）戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '(1)甲乙\n做了。\n（2）丙丁\n做了。\n(3)戊己\n做了。'),
      '(1)甲乙\n做了。\n(2)丙丁\n做了。\n(3)戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '1．甲乙\n做了。\n2.丙丁\n做了。\n3．戊己\n做了。'),
      '1．甲乙\n做了。\n2．丙丁\n做了。\n3．戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '(一)甲乙\n做了。\n（二）丙丁\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。',
    );
  });

  it('mends mark and width together', () => {
    assert.equal(
      mended('numbering-form', '1．甲乙\n做了。\n2、丙丁\n做了。\n3．戊己\n做了。'),
      '1．甲乙\n做了。\n2．丙丁\n做了。\n3．戊己\n做了。',
    );
    assert.equal(
      mended('numbering-form', '（一）甲乙\n做了。\n(二)、丙丁\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。',
    );
  });

  it('finds the one of another family in a run', () => {
    assert.equal(
      mended('numbering-form', '一是抓排查。查改隐患。\n二、抓培训。培训骨干。\n三是抓整改。逐项销号。'),
      '一是抓排查。查改隐患。\n二是抓培训。培训骨干。\n三是抓整改。逐项销号。',
    );
    assert.equal(
      mended('numbering-form', '（一）甲乙\n做了。\n（二）丙丁\n做了。\n三、戊己\n做了。\n（四）庚辛\n做了。'),
      '（一）甲乙\n做了。\n（二）丙丁\n做了。\n（三）戊己\n做了。\n（四）庚辛\n做了。',
    );
  });

  quiet('numbering-form', [
    '一、甲乙\n（一）丙丁\n1.戊己\n（1）庚辛\n做了。',
    '一、甲乙\n(一)丙丁\n1. 戊己\n做了。\n2. 庚辛\n做了。',
    '一、甲乙\n一是抓排查。查改隐患。\n二是抓培训。培训骨干。\n二、丙丁\n一是抓整改。逐项销号。\n二是抓演练。检验预案。',
    '- 甲乙\n- 丙丁\n\n1. 戊己\n2. 庚辛',
    '5、6月份，各乡镇抢抓农时。播种进度快于上年。',
    '一、甲乙\n（一）丙丁\n做了。\n二、戊己\n(一)庚辛\n做了。',
  ]);
});

describe('heading-end', () => {
  it('takes the full stop from headings that stand alone', () => {
    const text = '一、甲乙情况。\n做了。\n二、丙丁情况。\n（一）戊己\n做了。\n三、存在的问题。\n不够。';
    assert.deepEqual(flagged('heading-end', text), ['。']);
    assert.equal(
      mended('heading-end', text),
      '一、甲乙情况\n做了。\n二、丙丁情况\n（一）戊己\n做了。\n三、存在的问题\n不够。',
    );
  });

  it('parts heading and text in a report on one line, and says so once', () => {
    const text =
      '某院2025年工作总结今年以来，我院忠实履行职责。一、2025年工作情况（一）抓实审判管理一是清理积案。逐案督办。二是规范流程。定期通报。（二）抓实队伍建设一是轮训法官。全员参加。二是充实助理。公开招录。二、下一步打算（一）缩短审限一是简案快审。二是繁案精审。（二）改进作风一是明察暗访。二是公开通报。';
    assert.deepEqual(flagged('heading-end', text), ['一、2025年工作情况']);
    assert.match(found('heading-end', text)[0]?.message.zh ?? '', /全文共6处/);
    assert.deepEqual(found('heading-end', mended('heading-end', text)), []);
  });

  it('wants siblings to end alike', () => {
    assert.equal(
      mended('heading-end', '（一）甲乙：做了。\n（二）丙丁：做了。\n（三）戊己。做了一些。'),
      '（一）甲乙：做了。\n（二）丙丁：做了。\n（三）戊己：做了一些。',
    );
    assert.deepEqual(flagged('heading-end', '（一）甲乙：做了。\n（二）丙丁。做了一些。'), []);
  });

  quiet('heading-end', [
    '一、甲乙情况\n做了。\n二、丙丁情况\n做了。',
    '（一）完善值班制度。\n（二）更新应急物资。\n（三）开展联合演练。\n以上三项由办公室督办。',
    '一、全年完成投资3亿元。\n其中国债资金1亿元。\n二、新增床位200张。\n其中儿科120张。',
    '一、重点抓好以下工作：\n1.甲乙。做了。\n2.丙丁。做了。',
    '★进展如何？\n顺利。',
    '一是聚焦重点线路，增开班次，方便沿线群众出行。二是改造老旧站台，增设座椅。',
    '下半年要开展甲、乙两项工作：1.修订制度；2.组织培训；3.开展检查。',
    '1. **甲乙。** 做了。\n2. **丙丁。** 做了。',
  ]);
});

describe('ordinal-unpaired', () => {
  it('flags each first without a second', () => {
    assert.deepEqual(flagged('ordinal-unpaired', '一方面，增开班次。群众满意。'), ['一方面']);
    assert.deepEqual(flagged('ordinal-unpaired', '抓好两项工作。首先，摸清底数。已经全面完成。'), ['首先']);
    assert.deepEqual(flagged('ordinal-unpaired', '一、甲乙\n一是增开班次。方便出行。\n二、丙丁\n做了。'), ['一是']);
  });

  it('is ended by what follows its own kind of first, and by 其二 whichever it is', () => {
    const wait = (first: string, second: string): readonly string[] =>
      flagged('ordinal-unpaired', `${first}摸清底数。排查水井860眼。${second}分类处置。报废老井120眼。`);
    assert.deepEqual(
      [wait('一是', '再是'), wait('首先，', '此外，'), wait('一是', '其二，'), wait('首先，', '其二，')],
      [[], [], [], []],
    );
    assert.deepEqual([wait('首先，', '再是'), wait('首先，', '二来，')], [['首先'], ['首先']]);
    assert.deepEqual(wait('一是', '此外，'), ['一是']);
  });

  it('looks for the second no further than the section', () => {
    assert.deepEqual(flagged('ordinal-unpaired', '一、甲乙\n一方面，增开班次。\n二、丙丁\n另一方面，增设站点。'), [
      '一方面',
    ]);
    assert.deepEqual(
      flagged(
        'ordinal-unpaired',
        '一、甲乙\n一是增开班次。方便出行。\n二、丙丁\n一是增设站点。方便换乘。\n二是加装雨棚。',
      ),
      ['一是'],
    );
  });

  it('takes the nearer of two firsts to be the one that is paired', () => {
    const text = '原因有以下几点：一是人手不足。这又是因为：一是编制少，二是待遇低。';
    assert.equal(found('ordinal-unpaired', text)[0]?.span.start, text.indexOf('一是'));
    assert.equal(found('ordinal-unpaired', text).length, 1);
  });

  it('counts across the sentences of a report on one line', () => {
    const filler = '整修机耕路，方便农机下田作业。'.repeat(80);
    assert.deepEqual(flagged('ordinal-unpaired', `一方面，整修道路。${filler}另一方面，疏浚沟渠。${filler}`), []);
    assert.deepEqual(flagged('ordinal-unpaired', `一方面，整修道路。${filler}`), ['一方面']);
  });

  quiet('ordinal-unpaired', [
    '一方面抓管理，一方面抓服务。',
    '一方面，增开班次。\n加密周末。\n另一方面，增设站点。',
    '这一方面、某一方面、另一方面都有进步。',
    '首先，甲。\n做了。\n其次，乙。\n做了。',
    '安全摆在首先位置。',
    '首先，请允许我介绍情况。',
    '一是甲不够。\n（1）子一。说明。\n（2）子二。说明。\n二是乙不够。说明。',
    '统一是前提。唯一是人才。每周一是例会日。',
    '原因主要是：一是人员少；二是经费紧。',
    '一是一、二是二，实事求是。',
    '重点两项：一是甲。做了。三是丙。做了。',
    '一是抓排查。查改隐患。\n二、抓培训。培训骨干。\n三是抓整改。逐项销号。',
  ]);
});

describe('numbering-gap', () => {
  quiet('numbering-gap', [
    '1、新增甲36户。\n2、2月末乙6.2亿元。\n3、布放丙18台。',
    '1、新增甲36户。\n2.5月走访乙42家。\n3.6月18日开办丙。\n4、换发丁860张。',
    '一、甲情况\n供水正常。\n二、乙情况1、主城区\n更换18公里。\n2、乡镇\n更换6公里。',
  ]);
  quiet('numbering-gap', [
    '一是甲提速。在谈两家：一是乙药厂，投资3亿元；二是丙纸厂，投资4亿元。全年完成8亿元。二是丁提质。新租地300亩。',
    '一是甲少。二是乙紧，表现在：一是老龄化，二是结构单一。三是丙缺。',
  ]);
  quiet('numbering-gap', [
    '一、甲领导\n完善领导小组，制定并完善了各种工作制度和操\n2、作规程，责任到人。\n二、乙演练\n演练4次。',
  ]);
  it('still finds a number that stands twice, and one left out', () => {
    assert.deepEqual(flagged('numbering-gap', '一是甲。做了。二是乙。做了。二是丙。做了。'), ['二是']);
    assert.deepEqual(flagged('numbering-gap', '一是甲。做了。三是乙。做了。'), ['三是']);
  });
  it('still finds the gap behind a number that runs into digits', () => {
    assert.deepEqual(flagged('numbering-gap', '1、甲36户。\n2、2月末乙6.2亿元。\n4、丙18台。'), ['4、']);
  });
});
