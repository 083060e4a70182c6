import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from '../../src/core/text/decode';

/** Right text is not ours to publish: it lies beside the repository, where it is there at all. */
const CORPUS = resolve('../shared/corpus');
const SAMPLES = resolve('docs/samples');
const TEXT = /\.(?:txt|md|zongjie)$/;

export interface Text {
  readonly name: string;
  readonly text: string;
}

/** Whether the corpus is there. */
export const hasCorpus = (): boolean => existsSync(CORPUS);

/** The texts of a folder, by name. */
export const textsIn = (folder: string, wanted = TEXT): readonly Text[] =>
  readdirSync(folder)
    .filter((name) => TEXT.test(name) && wanted.test(name))
    .sort()
    .map((name) => ({ name, text: decode(readFileSync(join(folder, name))).text }));

/** Texts in which hardly any number is wrong: the corpus where it is there, the samples else. */
export function rightTexts(): readonly Text[] {
  return hasCorpus()
    ? [
        ...textsIn(join(CORPUS, 'planted'), /_clean\./),
        ...textsIn(join(CORPUS, 'seeds')),
        ...textsIn(join(CORPUS, 'outline/texts')),
        ...textsIn(join(CORPUS, 'judged/texts')),
      ]
    : textsIn(SAMPLES);
}
