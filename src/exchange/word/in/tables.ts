import { evenRows } from '../../imported';
import type { ImportedTable } from '../../imported';
import { child, isElement } from '../../markup/element';
import type { Element } from '../../markup/element';
import type { Reading } from './inline';
import { WORD_LOSSES } from './losses';

/** No row has more columns: what a file states beyond is not believed. */
const MOST_COLUMNS = 200;

/** Reads a table. @param cellText the text of a cell's content */
export function readTable(table: Element, reading: Reading, cellText: (cell: Element) => string): ImportedTable {
  const rows = rowsOf(table).map((row) => {
    const cells: string[] = Array.from({ length: gridCount(child(row, 'w:trPr'), 'w:gridBefore') }, () => '');
    for (const cell of wrapped(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr');
      const merge = child(properties, 'w:vMerge');
      const continues = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const span = Math.max(1, gridCount(properties, 'w:gridSpan'));
      if (continues || span > 1) reading.losses.add('merged', WORD_LOSSES.merged);
      cells.push(continues ? '' : cellText(cell));
      for (let i = 1; i < span && cells.length < MOST_COLUMNS; i++) cells.push('');
    }
    return cells.slice(0, MOST_COLUMNS);
  });
  return { kind: 'table', rows: evenRows(rows) };
}

const gridCount = (properties: Element | undefined, name: string): number => {
  const count = Number(child(properties, name)?.attributes['w:val'] ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : 0;
};

const rowsOf = (table: Element): readonly Element[] =>
  wrapped(table, 'w:tr').filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined);

/** The children of a name, those in content controls and the like included. */
function wrapped(parent: Element, name: string): readonly Element[] {
  return parent.children.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.name === name) return [node];
    return node.name === 'w:sdt' || node.name === 'w:sdtContent' || node.name === 'w:ins' ? wrapped(node, name) : [];
  });
}
