import assert from 'node:assert/strict';
import { LONGEST_TEXT, nearRepeatsIn } from '../../../src/core/ledger/names/nearRepeats';

const oddIn = (text: string) =>
  nearRepeatsIn(text).map(({ at, usual, how, before, behind }) => ({
    odd: text.slice(at - before, at + behind + (how === 'swap' ? 2 : 1)),
    usual: text.slice(usual - before, usual + behind + (how === 'swap' ? 2 : 1)),
    how,
  }));

describe('near repeats', () => {
  it('are a character that sounds alike, at the edge of a name too', () =>
    assert.deepEqual(oddIn('清河小学扩建。清河小学获奖。青河小学招生。'), [
      { odd: '青河小学', usual: '清河小学', how: 'sound' },
    ]));

  it('are two characters swapped', () =>
    assert.deepEqual(oddIn('春苗润园启动。春苗润园收官。春润苗园推广。'), [
      { odd: '春润苗园', usual: '春苗润园', how: 'swap' },
    ]));

  it('are any other character with the same on both sides', () =>
    assert.deepEqual(oddIn('陈国庆工作室；陈国庆工作室；陈国兴工作室'), [
      { odd: '陈国兴工作室', usual: '陈国庆工作室', how: 'other' },
    ]));

  it('are none where both stand often, or both once', () => {
    assert.deepEqual(oddIn('清河小学。清河小学。青河小学。青河小学。'), []);
    assert.deepEqual(oddIn('清河小学。青河小学。'), []);
  });

  it('are not looked for in a text that is too long', () =>
    assert.deepEqual(oddIn(`清河小学。清河小学。青河小学。${'，'.repeat(LONGEST_TEXT)}`), []));
});
