import { familyOf } from '../../core/outline/markers/families';
import { STANDARD } from '../../core/outline/markers/kinds';
import { ReportDocument } from '../../core/report/document';
import { toHalfWidth } from '../../core/text/width';
import type { Tidied } from './model';

const NUMERAL = /[\d一二三四五六七八九十]+/;

/** Writes the markers of headings in their usual form: full-width brackets, 、 behind 一, a dot behind 1. */
export function numberForms(text: string): Tidied {
  const report = new ReportDocument(text).report;
  let tidied = '';
  let at = 0;
  let count = 0;
  for (const { family, marker, markerSpan } of report.allSections()) {
    const form = STANDARD.has(family) ? familyOf(family)?.plain?.marker : undefined;
    const numeral = NUMERAL.exec(toHalfWidth(marker))?.[0];
    if (form === undefined || numeral === undefined || marker.startsWith('#') || markerSpan.start < at) continue;
    const wanted = form.replace(NUMERAL, numeral);
    if (wanted === marker) continue;
    // blanks between the marker and the heading go with the old form
    let end = markerSpan.end;
    while (/[ \u3000]/.test(text[end] ?? '')) end++;
    tidied += text.slice(at, markerSpan.start) + wanted;
    at = end;
    count++;
  }
  return { text: tidied + text.slice(at), count };
}
