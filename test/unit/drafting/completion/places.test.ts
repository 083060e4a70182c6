import assert from 'node:assert/strict';
import { recurring } from '../../../../src/core/drafting/completion/clauses';
import { complete } from '../../../../src/core/drafting/completion/complete';
import type { Completion } from '../../../../src/core/drafting/completion/model';
import { pastReport } from '../../../../src/core/drafting/completion/past';
import { buildLibrary } from '../../../../src/core/drafting/library';
import { initials, readSeeds } from '../../../../src/tools/generate/snippets';
import { MORE } from '../../../fixtures/completion/more';
import { DRAFTS } from '../../../fixtures/completion/places';
import { read } from '../../../fixtures/read';

const library = buildLibrary(readSeeds('seeds'), initials);
/** Of the hundred; what reads like a guess at a whole sentence. */
const MOST_MISSED = 13;
/** So many are looked at. */
const FIRST = 5;

const found = [...DRAFTS, ...MORE].flatMap(({ name, text, lastYear, places }) => {
  const before = name.replace('2025', '2024');
  const past = [pastReport(read(`${before}\n${lastYear}`, `${before}.txt`), `${before}.txt`)];
  const sources = { library, past, clauses: recurring(past), uses: (): number => 0 };
  return places.map(([typed, ...wanted]) => {
    const written = `${name}\n${text}${typed}`;
    const offered = complete(read(written, `${name}.txt`), written.length, sources);
    const isWanted = ({ label }: Completion): boolean =>
      wanted.some((words) => label.replace(/^[，,]/, '').startsWith(words));
    return { typed, wanted, offered, useful: offered.slice(0, FIRST).some(isWanted), isWanted };
  });
});

describe('completion at places of reports never seen', () => {
  it('has what is wanted among the first five at most of them', () => {
    const missed = found.filter(({ useful }) => !useful);
    const told = missed.map(({ typed, wanted, offered }) => {
      const labels = offered.slice(0, FIRST).map(({ label }) => label);
      return `${typed}｜${wanted.join('/')}｜${labels.join(' ')}`;
    });
    assert.ok(missed.length <= MOST_MISSED, `${missed.length} of ${found.length}\n${told.join('\n')}`);
  });

  it('computes no rate wrongly', () => {
    for (const { typed, offered, isWanted } of found)
      for (const one of offered) if (one.kind === 'rate') assert.ok(isWanted(one), `${typed}｜${one.label}`);
  });

  it('says of every offer where it comes from', () => {
    for (const { typed, offered } of found)
      for (const { label, detail, documentation } of offered)
        assert.ok(detail.zh !== '' && (documentation.zh !== '' || detail.zh.length > 2), `${typed}｜${label}`);
  });
});
