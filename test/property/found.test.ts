import { runCase, runViews } from '../fuzz/case';
import type { Case } from '../fuzz/case';

/** What the fuzzer (`npm run fuzz`) has found at one time or another, shrunk. */
const FOUND: Readonly<Record<string, Case>> = {
  'a fix without a change: a number in the same scale as what is more than it': {
    text: '6人比上年多1162人',
    updates: [],
  },
  'a fix without a change: a scale behind emphasis': { text: '86.2人次**93.8**万人次7.6万人次', updates: [] },
  'a number with two points': { text: '５％８％低于行3.．％', updates: [] },
  'of two places that are as like, the one that was read first': {
    text: '“智慧泊车”系统\n“智慧泊车”系统\n“智能泊车”系统',
    updates: [[{ start: 0, end: 0, text: '' }]],
  },
};

describe('cases that the fuzzer has found', () => {
  for (const [what, one] of Object.entries(FOUND))
    it(what, () => {
      runCase(one, 'every step');
      runViews(one);
    });
});
