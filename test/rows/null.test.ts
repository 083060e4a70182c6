import assert from 'node:assert/strict';
import { ReportDocument } from '../../src/core/report/document';
import { createRandom } from '../bench/random';
import { openPhrasings } from '../world/phrasings';
import { makeReport } from '../world/report';
import { shuffled } from './shuffle';
import { outcomesOf } from './tally';
import { hasCorpus, rightTexts } from './texts';

const SEED = 20251231;
const REPORTS = 150;
/** The percentages change places until so many claims are judged: of a thousand, chance still decides the share. */
const CLAIMS = 5000;
/** Of claims with the percentage of another one, so many may be confirmed by chance. */
const CONFIRMED = 0.02;
/** The samples alone have few claims and tell the same percentages often: 3.5% over any number of exchanges. */
const CONFIRMED_OF_SAMPLES = 0.04;

const WORLD = Array.from({ length: REPORTS }, (_, n) => makeReport(SEED + n, openPhrasings));

describe('claims with the percentages of others', () => {
  for (const [name, texts] of Object.entries({ 'right texts': rightTexts(), 'a known world': WORLD }))
    it(`are not confirmed: ${name}`, () => {
      const outcomes = texts.flatMap(({ text }) => outcomesOf(new ReportDocument(text).report));
      const first = shuffled(outcomes, createRandom(SEED));
      assert.ok(first.length > 0);
      const anew = Array.from({ length: Math.ceil(CLAIMS / first.length) }, (_, n) =>
        shuffled(outcomes, createRandom(SEED + n)),
      ).flat();
      const share = (kind: string): number => anew.filter(({ verdict }) => verdict.kind === kind).length / anew.length;
      const most = texts === WORLD || hasCorpus() ? CONFIRMED : CONFIRMED_OF_SAMPLES;
      assert.ok(share('confirmed') < most, `${share('confirmed')} confirmed of ${anew.length}`);
      console.log(`      told by chance: ${(100 * share('contradicted')).toFixed(1)}% of ${anew.length}`);
    });
});
