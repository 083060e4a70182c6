import assert from 'node:assert/strict';
import { OneByOne } from '../../../src/vscode/platform/oneByOne';

/** Lets one timer that is due have its turn. */
const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

describe('what is handled one by one', () => {
  it('has a turn each, the least first, however it came in', async () => {
    const handled: string[] = [];
    const waiting = new OneByOne<string>(
      (key) => handled.push(key),
      ({ length }) => length,
    );
    for (const key of ['aaa', 'a', 'aa', 'a']) waiting.add(key);
    assert.deepEqual(handled, []);
    await turn();
    assert.deepEqual(handled, ['a']);
    waiting.add('b');
    await turn();
    assert.deepEqual(handled, ['a', 'b']);
    await turn();
    await turn();
    await turn();
    assert.deepEqual(handled, ['a', 'b', 'aa', 'aaa']);
  });

  it('is not handled once it was deleted or cleared', async () => {
    const handled: string[] = [];
    const waiting = new OneByOne<string>(
      (key) => handled.push(key),
      () => 0,
    );
    for (const key of ['a', 'b']) waiting.add(key);
    assert.ok(waiting.has('a'));
    waiting.delete('a');
    assert.ok(!waiting.has('a'));
    await turn();
    await turn();
    assert.deepEqual(handled, ['b']);
    waiting.add('c');
    waiting.clear();
    await turn();
    waiting.add('d');
    await turn();
    assert.deepEqual(handled, ['b', 'd']);
  });
});
