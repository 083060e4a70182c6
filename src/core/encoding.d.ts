/**
 * What the core and the exchange formats take from their hosts: the text codecs of the Encoding Standard, which Node,
 * browsers and workers all have. Nothing else outside ECMAScript is declared for them.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { readonly stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
