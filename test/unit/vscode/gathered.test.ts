import assert from 'node:assert/strict';
import { Gathered } from '../../../src/vscode/platform/gathered';

/** Lets everything that is due be handled. */
const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

describe('what is gathered', () => {
  it('is handled together, key by key, in the order it came in', async () => {
    const handled: [string, readonly number[]][] = [];
    const gathered: Gathered<string, number> = new Gathered((key) => handled.push([key, gathered.take(key)]));
    gathered.add('a', 1);
    gathered.add('b', 2);
    gathered.add('a', 3);
    assert.deepEqual(handled, []);
    await turn();
    assert.deepEqual(handled, [
      ['a', [1, 3]],
      ['b', [2]],
    ]);
    gathered.add('a', 4);
    await turn();
    assert.deepEqual(handled.slice(2), [['a', [4]]]);
  });

  it('is not handled once it was taken or cleared', async () => {
    const handled: string[] = [];
    const gathered = new Gathered<string, number>((key) => handled.push(key));
    gathered.add('a', 1);
    gathered.add('b', 2);
    assert.ok(gathered.has('a'));
    assert.deepEqual(gathered.take('a'), [1]);
    assert.ok(!gathered.has('a'));
    assert.deepEqual(gathered.take('a'), []);
    gathered.clear();
    await turn();
    assert.deepEqual(handled, []);
  });
});
