import type { PagesView } from '../../../../exchange/pages/view';

/** What the extension tells the page. */
export type ToPage =
  | {
      readonly type: 'pages';
      readonly version: number;
      readonly view: PagesView;
      readonly sections: readonly ShownSection[];
      readonly texts: PreviewTexts;
    }
  /** Shows the line that holds an offset of the report. */
  | { readonly type: 'cursor'; readonly offset: number };

/** What the page tells the extension. */
export type ToHost =
  | { readonly type: 'ready' }
  | { readonly type: 'applied'; readonly version: number }
  | { readonly type: 'go'; readonly offset: number };

/** A section in the list of sections: what it says, and where it begins. */
export interface ShownSection {
  readonly heading: string;
  /** 字数 and page in words. */
  readonly says: string;
  readonly at: number;
}

/** The texts of the page in the reader's language. */
export interface PreviewTexts {
  /** How many pages and characters there are. */
  readonly pages: string;
  readonly sections: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** With {0} for the number of the page. */
  readonly page: string;
}

/** A message of the page; null where it is none of ours. */
export function readToHost(data: unknown): ToHost | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'ready') return { type: 'ready' };
  if (data.type === 'applied' && 'version' in data && typeof data.version === 'number')
    return { type: 'applied', version: data.version };
  if (data.type === 'go' && 'offset' in data && typeof data.offset === 'number')
    return { type: 'go', offset: data.offset };
  return null;
}
