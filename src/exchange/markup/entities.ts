/**
 * Character references of XML and the named ones that word processors and web pages write; others are left as written.
 */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const HTML: ReadonlyMap<string, string> = new Map([
  ...NAMED,
  ...Object.entries({
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    shy: '\u00ad',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    plusmn: '±',
    deg: '°',
    permil: '‰',
    ge: '≥',
    le: '≤',
    ne: '≠',
    sect: '§',
    para: '¶',
    copy: '©',
    reg: '®',
    trade: '™',
    yen: '¥',
    cent: '¢',
    pound: '£',
    euro: '€',
    sup2: '²',
    sup3: '³',
    frac12: '½',
    larr: '←',
    rarr: '→',
    uarr: '↑',
    darr: '↓',
    alpha: 'α',
    beta: 'β',
    micro: 'µ',
    oline: '‾',
  }),
]);

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]{1,15}));/g;
const REPLACEMENT = '\ufffd';

/** The text with its character references replaced, each once: what a reference gives is never read again. */
export const decodeEntities = (text: string, html: boolean): string =>
  text.includes('&')
    ? text.replace(
        REFERENCE,
        (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
          name !== undefined
            ? ((html ? HTML : NAMED).get(name) ?? whole)
            : character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text;

const character = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? REPLACEMENT : String.fromCodePoint(code);
