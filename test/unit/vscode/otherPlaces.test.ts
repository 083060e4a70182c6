import assert from 'node:assert/strict';
import { firstOfEachFile } from '../../../src/vscode/language/otherPlaces';

describe('places of other reports', () => {
  it('are one a file, the newest report first, those without a year last', () => {
    const place = (path: string, at: number) => ({ uri: { path, toString: () => `file://${path}` }, at });
    const places = [
      place('/2019年存档/附件.txt', 1),
      place('/总结/2023年工作总结.txt', 2),
      place('/总结/2024年工作总结.txt', 3),
      place('/总结/2023年工作总结.txt', 4),
      place('/总结/2024年工作总结.txt', 5),
    ];
    assert.deepEqual(
      firstOfEachFile(places).map(({ at }) => at),
      [3, 2, 1],
    );
  });
});
