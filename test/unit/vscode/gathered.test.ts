import assert from 'node:assert/strict';
import { Gathered } from '../../../src/vscode/platform/gathered';

/** Lets timers and messages have their turn. */
const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Lets everything that is due be handled: what came in waits for a turn that brings nothing more. */
async function settled(): Promise<void> {
  await turn();
  await turn();
}

describe('what is gathered', () => {
  it('is handled together, key by key, in the order it came in', async () => {
    const handled: [string, readonly number[]][] = [];
    const gathered: Gathered<string, number> = new Gathered((key) => handled.push([key, gathered.take(key)]));
    gathered.add('a', 1);
    gathered.add('b', 2);
    gathered.add('a', 3);
    assert.deepEqual(handled, []);
    await settled();
    assert.deepEqual(handled, [
      ['a', [1, 3]],
      ['b', [2]],
    ]);
    gathered.add('a', 4);
    await settled();
    assert.deepEqual(handled.slice(2), [['a', [4]]]);
  });

  it('waits for what comes in turn by turn, but for no more than a few', async () => {
    const handled: (readonly number[])[] = [];
    const gathered: Gathered<string, number> = new Gathered((key) => handled.push(gathered.take(key)));
    for (const item of [1, 2, 3]) {
      gathered.add('a', item);
      await turn();
    }
    assert.deepEqual(handled, []);
    await settled();
    assert.deepEqual(handled, [[1, 2, 3]]);
    for (let item = 1; item <= 20; item++) {
      gathered.add('a', item);
      await turn();
    }
    assert.ok(handled.length > 2, `${handled.length} times`);
    await settled();
    assert.deepEqual(
      handled.slice(1).flat(),
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
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
    await settled();
    assert.deepEqual(handled, []);
  });
});
