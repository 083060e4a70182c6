import type { Hover, Piece, Words } from '../../../src/core/features/hoverModel';
import type { Locale } from '../../../src/core/text/message';

/** A hover as lines of plain text: what links in brackets, the items of a list behind hyphens. */
export function hoverLines(hover: Hover | null, locale: Locale): readonly string[] {
  const said = (words: Words): string => (typeof words === 'string' ? words : words[locale]);
  const piece = ({ text, target }: Piece): string => (target === null ? said(text) : `[${said(text)}]`);
  return (hover?.parts ?? []).flatMap((part) => {
    switch (part.as) {
      case 'title':
        return [[part.name, ...part.notes].map(said).join(' · ')];
      case 'line':
        return [`${part.label[locale]}：${piece(part.piece)}`];
      case 'list':
        return [`${part.label[locale]}：`, ...part.items.map((item) => `- ${item.map(piece).join(' ')}`)];
      case 'question':
        return [`[${part.text[locale]}]`];
    }
  });
}
