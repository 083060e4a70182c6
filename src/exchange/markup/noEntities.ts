/**
 * Stands in for the entity tables that htmlparser2 brings along (see esbuild.mjs). It is told to decode nothing, so
 * that none of this is called.
 */
export const htmlDecodeTree = new Uint16Array(0);
export const xmlDecodeTree = new Uint16Array(0);
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;

export class EntityDecoder {}

export const fromCodePoint = (code: number): string => String.fromCodePoint(code);
