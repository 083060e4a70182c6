import { Parser } from 'htmlparser2';
import { refuse } from '../refusal';
import type { Element, Node } from './element';
import { decodeEntities } from './entities';

/** Nested deeper, or of more nodes, no document is that a person wrote. */
const DEEPEST = 256;
const MOST_NODES = 4_000_000;

interface OpenElement extends Element {
  readonly children: Node[];
}

/**
 * Reads XML or HTML into a tree of elements. Nothing is fetched and no entity is expanded but character references: a
 * document type, which could declare some, is refused in XML.
 * @returns the root; in HTML a root of ours around everything
 * @throws RefusedError for XML that is cut off or declares a document type, and for absurd depths and sizes
 */
export function parseMarkup(source: string, kind: 'xml' | 'html'): Element {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const isHtml = kind === 'html';
  let nodes = 0;
  const count = (): void => {
    if (++nodes > MOST_NODES)
      refuse('文件的内容多得不正常，不读。', 'The file holds an absurd number of elements and is not read.');
  };
  const parser = new Parser(
    {
      onopentag(name, raw) {
        count();
        if (open.length > DEEPEST) refuse('文件的结构套得太深，不读。', 'The file is nested too deep and is not read.');
        const attributes = Object.fromEntries(
          Object.entries(raw).map(([key, value]) => [key, decodeEntities(value, isHtml)]),
        );
        const element: OpenElement = { name, attributes, children: [] };
        (open.at(-1) as OpenElement).children.push(element);
        open.push(element);
      },
      ontext(text) {
        count();
        (open.at(-1) as OpenElement).children.push(decodeEntities(text, isHtml));
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      onprocessinginstruction(name) {
        if (!isHtml && name.toLowerCase().startsWith('!doctype'))
          refuse('文件声明了文档类型和实体，不读。', 'The file declares a document type and is not read.');
      },
    },
    { xmlMode: !isHtml, decodeEntities: false },
  );
  parser.write(source);
  if (!isHtml && open.length > 1)
    refuse('文件的内部结构有误（XML 不完整），不读。', 'The file is damaged (its XML is not whole) and is not read.');
  parser.end();
  if (isHtml) return root;
  const top = root.children.find((node): node is OpenElement => typeof node !== 'string');
  return (
    top ?? refuse('文件的内部结构有误（XML 是空的），不读。', 'The file is damaged (its XML is empty) and is not read.')
  );
}
