/** Brackets, quotation marks and words of the language, for VS Code. */
export function languageConfiguration(): object {
  const pairs = [
    ['（', '）'],
    ['《', '》'],
    ['“', '”'],
    ['‘', '’'],
    ['【', '】'],
    ['(', ')'],
  ];
  return {
    brackets: pairs,
    // A lone “1）” is a heading marker, not an unbalanced bracket.
    colorizedBracketPairs: [],
    autoClosingPairs: pairs.map(([open, close]) => ({ open, close })),
    autoCloseBefore: '，。；：、！？）》〉”’】,.;:!?)] \t\n',
    surroundingPairs: pairs,
    // A paragraph's indentation is carried on, as Word does; VS Code by itself knows spaces and tabs only. The deepest
    // first.
    onEnterRules: ['　　　　', '　　', '　'].map((indentation) => ({
      beforeText: `^${indentation}`,
      action: { indent: 'none', appendText: indentation },
    })),
    // Han characters, Latin letters and numbers are words of their own: in 全市tbzz the word at the cursor is tbzz.
    wordPattern: {
      pattern: '\\p{Script=Han}+|\\p{Script=Latin}[\\p{Script=Latin}\\p{Nd}]*|\\p{Nd}+(?:[.,．]\\p{Nd}+)*',
      flags: 'u',
    },
  };
}
