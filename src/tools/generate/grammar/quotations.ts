import { INLINE, include, scoped } from './textmate';
import type { Rule } from './textmate';

/** A short quotation is one noun, what it holds is no quantity; a longer one is read like the text around it. */
export function quotation(open: string, close: string, kind: 'double' | 'single'): Rule[] {
  const inner = `[^${open}${close}\\n`;
  const nested = include('title', ...(kind === 'double' ? ['quotation'] : []));
  return [
    {
      match: `[${open}]${inner}，,；;。！!？?]{1,30}[${close}]`,
      captures: {
        0: { ...scoped(`meta.quotation.${kind}`), ...(open === close ? {} : { patterns: innerQuotes(kind) }) },
      },
    },
    ...(open === close
      ? []
      : [
          {
            begin: `${open}(?=${inner}]{0,300}${close})`,
            end: `${close}|$`,
            ...scoped(`meta.quotation.${kind}`),
            patterns: [...nested, ...include(...INLINE)],
          },
        ]),
  ];
}

/** What may stand in a short quotation: a title, and single quotation marks in double ones. */
function innerQuotes(kind: 'double' | 'single'): Rule[] {
  return [
    ...include('title'),
    ...(kind === 'double' ? [{ match: '‘[^‘’\\n]{1,30}’', ...scoped('meta.quotation.single') }] : []),
  ];
}
