import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import {
  APPROXIMATORS_AFTER,
  APPROXIMATORS_BEFORE,
  APPROXIMATORS_INSIDE,
} from '../../src/core/lexicon/quantities/approximators';
import { CHROME_LINES, CHROME_STARTS } from '../../src/core/lexicon/headings/chrome';
import {
  BASES,
  COMPLETION,
  FALLS,
  RANK_VERBS,
  RANK_WORDS,
  RISES,
  SHARE_VERBS,
} from '../../src/core/lexicon/comparisons';
import { NUMERAL_NAMES } from '../../src/core/lexicon/names';
import { PERIOD_WORDS } from '../../src/core/lexicon/time/periods';
import { MAGNITUDES, UNITS } from '../../src/core/lexicon/quantities/units';
import { FAMILIES } from '../../src/core/outline/markers/families';
import { isChineseNumeral } from '../../src/core/numerals/number';
import { isColoured } from '../../src/tools/generate/grammar/words';
import { loadGrammar, piecesOf, textsOf } from './tokenize';

/** Whatever word the lexicon gains, the grammar must know it without being told. */
describe('grammar: every word of the lexicon', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  const texts = (line: string, scope: string): string[] => textsOf(piecesOf(grammar, line), scope);
  /** The words for which the sentence does not carry exactly `expected` in `scope`. */
  const failing = <T>(
    words: Iterable<T>,
    line: (word: T) => string,
    scope: string,
    expected: (word: T) => string,
  ): string[] => [...words].filter((word) => !texts(line(word), scope).includes(expected(word))).map(line);

  it('units after digits, half- and full-width', () => {
    const names = UNITS.filter(isColoured).map(({ name }) => name);
    assert.deepEqual(
      failing(
        names,
        (unit) => `合计12.5${unit}。`,
        'keyword.other.unit',
        (unit) => unit,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        names,
        (unit) => `合计１２．５${unit}，`,
        'keyword.other.unit',
        (unit) => unit,
      ),
      [],
    );
    const widths = names.map((name) => name.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)));
    assert.deepEqual(
      failing(
        widths,
        (unit) => `合计12.5${unit}。`,
        'keyword.other.unit',
        (unit) => unit,
      ),
      [],
    );
  });
  it('units after Chinese numerals where the lexicon allows it', () => {
    // 二十四千米 has two readings: such units are left to the reader.
    const names = UNITS.filter(
      ({ arabicOnly, name }) => arabicOnly !== true && !isChineseNumeral(name[0] as string),
    ).map(({ name }) => name);
    assert.deepEqual(
      failing(
        names,
        (unit) => `合计二十四${unit}。`,
        'keyword.other.unit',
        (unit) => unit,
      ),
      [],
    );
  });
  it('magnitudes', () =>
    assert.deepEqual(
      failing(
        MAGNITUDES.keys(),
        (word) => `合计12.5${word}元。`,
        'keyword.other.unit.magnitude',
        (word) => word,
      ),
      [],
    ));
  it('approximators', () => {
    const scope = 'keyword.other.approximator';
    assert.deepEqual(
      failing(
        APPROXIMATORS_BEFORE,
        (word) => `企业${word}30家。`,
        scope,
        (word) => word,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        APPROXIMATORS_INSIDE,
        (word) => `企业30${word}家。`,
        scope,
        (word) => word,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        APPROXIMATORS_AFTER,
        (word) => `企业30家${word}。`,
        scope,
        (word) => word,
      ),
      [],
    );
  });
  it('bases of comparison, with their percentage', () => {
    assert.deepEqual(
      failing(
        BASES,
        ({ text }) => `产值5亿元，${text}增长5.2%。`,
        'meta.comparison',
        ({ text }) => `${text}增长5.2%`,
      ),
      [],
    );
    for (const { text, kind } of BASES) {
      const [word, ...more] = texts(`产值5亿元，${text}增长5.2%。`, `storage.type.comparison.${kind}`);
      assert.ok(word?.startsWith(text) === true && more.length === 0, text); // 净 is the beginning of 净增长
    }
  });
  it('verbs of change', () => {
    assert.deepEqual(
      failing(
        [...RISES, ...FALLS],
        (word) => `产值5亿元，${word}5.2%。`,
        'meta.comparison',
        (word) => `${word}5.2%`,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        [...RISES, ...FALLS],
        (word) => `产值5亿元，同比${word}5.2%。`,
        'storage.type.comparison',
        (word) => `同比${word}`,
      ),
      [],
    );
  });
  it('shares, completion and ranks', () => {
    assert.deepEqual(
      failing(
        SHARE_VERBS,
        (word) => `产值${word}全市5.2%。`,
        'storage.type.comparison.share',
        (word) => word,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        COMPLETION,
        (word) => `收入${word}95.2%。`,
        'storage.type.comparison.completion',
        (word) => word,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        RANK_VERBS,
        (word) => `产值${word}全市第2位。`,
        'storage.type.comparison.rank',
        (word) => word,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        RANK_WORDS.keys(),
        (word) => `产值居全市${word}。`,
        'constant.numeric.rank',
        (word) => word,
      ),
      [],
    );
  });
  it('periods', () => {
    const bases = new Set(BASES.map(({ text }) => text)); // 年均 is both
    assert.deepEqual(
      failing(
        PERIOD_WORDS.filter((word) => !bases.has(word)),
        (word) => `${word}，产值稳定。`,
        'support.function.period',
        (word) => word,
      ),
      [],
    );
  });
  it('page chrome', () => {
    assert.deepEqual(
      failing(
        CHROME_LINES,
        (word) => word,
        'comment.line.chrome',
        (word) => word,
      ),
      [],
    );
    assert.deepEqual(
      failing(
        CHROME_STARTS,
        (word) => `${word} 张`,
        'comment.line.chrome',
        (word) => `${word} 张`,
      ),
      [],
    );
  });
  it('markers of headings', () => {
    for (const { id, write, weak } of FAMILIES) {
      if (weak === true) continue; // coloured by their row alone

      const sample = {
        markdown: '# ',
        question: '★',
        part: '第一部分 ',
        section: '第一节 ',
        roman: 'Ⅰ.',
        lenticular: '【一】',
        cn: '一、',
        'cn-paren': '（一）',
        arabic: '1.',
        'arabic-paren': '（1）',
        'arabic-half': '1）',
        circled: '①',
        is: '一是',
        first: '首先，',
        nth: '第一，',
        issue: '问题一：',
        'decimal-2': '1.1 ',
        'decimal-3': '1.1.1 ',
      }[id as string];
      assert.ok(sample !== undefined, `no sample of ${id}`);
      for (const n of id === 'markdown' || id === 'question' ? [1] : id === 'first' ? [1, 2, 4] : [1, 7, 10]) {
        const marker = write(n, sample);
        assert.deepEqual(texts(`${marker}夯实基础`, `punctuation.definition.heading.${id}`), [marker]);
      }
    }
  });
  it('names that hold a numeral are no figures', () => {
    const quantity = NUMERAL_NAMES.filter((name) => texts(`推进${name}工作`, 'constant.numeric').length > 0);
    assert.deepEqual(quantity, []);
  });
  it('Chinese numerals of the grammar are those of the numeral reader', () => {
    assert.deepEqual(
      [...'零〇一二两三四五六七八九十百千万亿'].filter((character) => !isChineseNumeral(character)),
      [],
    );
  });
});
