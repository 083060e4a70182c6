import assert from 'node:assert/strict';
import type { Figure } from '../../../src/core/figures/model';
import { piecesOf } from '../../../src/core/relations/identity/pieces';
import type { Passage } from '../../../src/core/relations/model';

/** The pieces of the name of the figure that stands in the text. */
function piecesIn(text: string, figure: string, indicator: string): string[] {
  const start = text.indexOf(figure);
  const one = { span: { start, end: start + figure.length }, indicator: { text: indicator } } as Figure;
  return [...piecesOf({ figures: [one], reading: { halfWidth: text } } as unknown as Passage, 0)];
}

describe('the pieces of a name', () => {
  it('are of two characters, and end with the name', () =>
    assert.deepEqual(piecesIn('改造泵站6座', '6座', '改造泵站'), ['改造', '造泵', '泵站']));

  it('leave out words that say nothing, and what stands around them does not join', () =>
    assert.deepEqual(piecesIn('泵站完成6座', '6座', '泵站完成改造'), ['泵站', '改造']));
});
