import assert from 'node:assert/strict';
import { oneThingIn } from '../../../../../src/core/ledger/names/alike/oneThing';
import { namesTold } from '../../../../../src/core/lint/findings/varyingNames';
import type { Report } from '../../../../../src/core/report/report';
import { read } from '../../../../fixtures/read';
import { ONE_THING, TWO_THINGS } from './pairs';
import type { Row } from './pairs';

const reportOf = ([, told, later]: Row): Report =>
  read(
    `某县某局2025年工作总结\n一、主要工作\n${told}\n二、存在的问题\n人手不足。\n三、下一步打算\n${later}`.replace(
      /[〔〕]/g,
      '',
    ),
  );
const nameOf = ([, , later]: Row): string => /〔(.*?)〕/.exec(later)?.[1] ?? '';
const told = (text: string): readonly string[] =>
  oneThingIn(read(text)).map(({ odd, usual }) => `${odd.name} for ${usual.name}`);

describe('one thing by two names', () => {
  it('is told of nine in ten pairs, and of one in twenty that are two things', () => {
    const missed = ONE_THING.filter((row) => namesTold(reportOf(row)).length === 0).map(nameOf);
    const wrong = TWO_THINGS.filter((row) => namesTold(reportOf(row)).length > 0).map(nameOf);
    assert.ok(missed.length <= 6, missed.join(' '));
    assert.ok(wrong.length <= 3, wrong.join(' '));
  });

  it('is told within a paragraph, too, where the names differ little', () => {
    assert.deepEqual(told('镇综合行政执法队开展整治96次，镇综合执法大队取缔摊点58处。'), [
      '镇综合执法大队 for 镇综合行政执法队',
    ]);
    assert.deepEqual(told('诉讼服务中心接待群众2.4万人次，网上立案3120件，在诉讼服务大厅设立调解室。'), [
      '诉讼服务大厅 for 诉讼服务中心',
    ]);
  });

  it('is not told of a list, of a count, of what is named again, of a name cut short', () => {
    assert.deepEqual(told('改造诉讼服务中心、诉讼服务大厅。'), []);
    assert.deepEqual(told('建成城区养老综合体。\n城区养老服务综合体12个。'), []);
    assert.deepEqual(
      told('镇综合行政执法队开展整治。\n镇综合执法大队取缔摊点。\n镇综合执法大队上路。\n镇综合行政执法队上街。'),
      [],
    );
    assert.deepEqual(told('“云溪智造”数字管理平台上线。\n完善“云溪智造”平台。'), []);
  });
});
