import assert from 'node:assert/strict';
import { AIMED_YEARS, aimedYearsIn } from '../../../src/core/report/years/aimedYears';
import { closingYearsIn } from '../../../src/core/report/years/closingYears';
import { titleYearIn } from '../../../src/core/report/years/headingYears';
import { meetingYearsIn } from '../../../src/core/report/years/meetingYears';
import type { StaleYear } from '../../../src/core/report/years/staleYears';
import { read } from '../../fixtures/read';

const years = (found: readonly StaleYear[]): string[] => found.map(({ stated, meant }) => `${stated} for ${meant}`);

describe('years that aim at what is to come where no heading says so', () => {
  const told = (sentence: string): string[] =>
    years(
      aimedYearsIn(read(`某县水利局2025年工作总结\n全年到位资金3.6亿元，加固河堤12公里。人手仍然不足。\n${sentence}`)),
    );
  for (const { id, example, counterexample } of AIMED_YEARS)
    it(`${id}: ${example} but not ${counterexample}`, () => {
      assert.deepEqual(told(example), ['2025 for 2026']);
      assert.deepEqual(told(counterexample), []);
    });

  it('were planned where their sentence tells what came of it', () =>
    assert.deepEqual(told('2025年，计划开工水库加固4座，实际开工5座。'), []));

  it('open the report where they stand in its first half', () =>
    assert.deepEqual(
      years(
        aimedYearsIn(
          read('某局2025年工作总结\n2025年，计划办结6件实事。\n到年底办结6件，群众满意。其余工作正常推进，没有拖延。'),
        ),
      ),
      [],
    ));
});

describe('years of meetings', () => {
  const told = (sentence: string): string[] => years(meetingYearsIn(read(`某中心2024年工作总结\n${sentence}`)));

  it('are those of their dates', () => {
    assert.deepEqual(told('2025年1月17日，管委会2024年第一次会议审议通过了本报告。'), ['2024 for 2025']);
    assert.deepEqual(told('2025年1月17日，管委会2025年第一次会议审议通过了本报告。'), []);
    assert.deepEqual(told('2025年1月17日，传达2024年12月召开的第四次会议精神。'), []);
  });

  it('are those in which they are held', () => {
    assert.deepEqual(told('2024年12月18日召开的2023年社员大会上，大伙提出扩建冷库。'), ['2023 for 2024']);
    assert.deepEqual(told('今年9月，2023年全国科普日主场活动吸引市民2.2万人。'), ['2023 for 2024']);
    assert.deepEqual(told('今年9月，2024年全国科普日主场活动吸引市民2.2万人。'), []);
    assert.deepEqual(told('2024年1月8日召开2023年总结表彰大会，部署全年工作。'), []);
    assert.deepEqual(told('2024年5月举办的论坛上，2023年获奖项目再获好评。'), []);
  });

  it('come after the year that they look back on', () => {
    assert.deepEqual(told('大队于2024年1月9日召开总结表彰会，对2024年度工作作了讲评。'), ['2024 for 2025']);
    assert.deepEqual(told('大队于2025年1月9日召开总结表彰会，对2024年度工作作了讲评。'), []);
    assert.deepEqual(told('大队于2024年1月9日召开动员会，对2024年度工作作了部署。'), []);
  });
});

describe('the date below a report', () => {
  const told = (title: string, date: string): string[] =>
    years(closingYearsIn(read(`${title}\n全年办理案件860件。\n某单位\n${date}`)));

  it('is not before the end of its year', () => {
    assert.deepEqual(told('某院2024年工作总结', '2024年1月16日'), ['2024 for 2025']);
    assert.deepEqual(told('某院2024年工作总结', '2023年12月30日'), ['2023 for 2024']);
    for (const date of ['2025年1月16日', '2024年12月30日', '2024年11月25日', '2024年10月8日'])
      assert.deepEqual(told('某院2024年工作总结', date), [], date);
  });

  it('is not before the end of its school year', () => {
    assert.deepEqual(told('某中学2024—2025学年工作总结', '2024年7月10日'), ['2024 for 2025']);
    assert.deepEqual(told('某中学2024—2025学年工作总结', '2025年7月10日'), []);
  });

  it('is that of the writing in a half-year report and in a plan', () => {
    assert.deepEqual(told('某院2024年上半年工作总结', '2024年7月5日'), []);
    assert.deepEqual(told('某院2024年工作计划', '2024年1月16日'), []);
  });

  it('is the last line, no line of a chronicle', () =>
    assert.deepEqual(
      years(
        closingYearsIn(
          read('某院2024年大事记和工作总结\n2024年3月5日\n新楼开工。\n2024年12月8日\n新楼封顶，全年投资8600万元。'),
        ),
      ),
      [],
    ));
});

describe('the year of a title', () => {
  const told = (text: string): string[] => years(titleYearIn(read(text)));

  it('is that whose results the text opens with', () => {
    assert.deepEqual(told('某检察院2023年工作总结\n2024年1月至12月，批准逮捕412人。'), ['2023 for 2024']);
    assert.deepEqual(told('某律所2024年度工作总结\n2025年，办理案件1350件。'), ['2024 for 2025']);
  });

  it('stands where the text opens with it, or looks ahead', () => {
    assert.deepEqual(told('某检察院2023年工作总结\n2023年1月至12月，批准逮捕412人。'), []);
    assert.deepEqual(told('某局2024年工作总结和2025年工作思路\n2025年，办理案件1350件。'), []);
    assert.deepEqual(told('某局2024年工作总结\n2025年1月，召开总结会，到会120人。'), []);
  });
});
