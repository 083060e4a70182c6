/**
 * Stands in for the entity tables that htmlparser2 brings along (see esbuild.mjs). It is told to decode nothing, so
 * that none of this is called.
 */
export const htmlDecodeTree = new Uint16Array(0);
/** In place of the tree of XML entities. */
export const xmlDecodeTree = new Uint16Array(0);
/** In place of the modes of decoding, with the library's own values. */
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;

/** In place of the decoder. */
export class EntityDecoder {}

/** In place of the library's function of that name. */
export const fromCodePoint = (code: number): string => String.fromCodePoint(code);
