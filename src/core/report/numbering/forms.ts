import type { FamilyId } from '../../outline/markers/family';
import type { Section } from '../../outline/model';
import { toFullWidth, toHalfWidth } from '../../text/width';
import { textAfter } from '../headings/body';
import type { Report } from '../report';

/** Sections whose markers are wrong in one way, in reading order, with the markers they should have. */
export interface WrongForm {
  readonly places: Section[];
  readonly wanted: string[];
}

/** The families whose form the standard lays down: a mark after the number or, in brackets, none. */
const CLOSING: Readonly<Partial<Record<FamilyId, string>>> = {
  cn: '、',
  'cn-paren': '',
  arabic: '.',
  'arabic-paren': '',
};

/** The marks that close a number, and what makes it a key (1️⃣). */
const CLOSINGS = /(?:[、.．]|\ufe0f?\u20e3)$/;
const FULL_WIDTH = /[（）．０-９]/;

/** Wrong forms by the shape that is written and the shape that is wanted. */
type WrongForms = Map<string, WrongForm>;

/**
 * The markers of a report that are not written as GB/T 9704-2012 7.3.3 says, or not as wide as most of their siblings:
 * one entry for each way of going wrong.
 */
export function wrongForms(report: Report): readonly WrongForm[] {
  const found: WrongForms = new Map();
  readRows(report, report.sections, found);
  return [...found.values()];
}

/** The one section of its row whose marker closes as the standard says, and another of the row. */
export interface SoleForm {
  readonly section: Section;
  readonly other: Section;
}

/** Of two nobody can say which is alone. */
const FEWEST_IN_ROW = 3;

/** 1、2、3、4.: markers that are right by themselves and unlike all others of their row, in reading order. */
export function soleForms(sections: readonly Section[]): readonly SoleForm[] {
  const found = sections.flatMap(({ children }) => soleForms(children));
  for (const family of new Set(sections.map((section) => section.family))) {
    const closing = CLOSING[family];
    const row = sections.filter((section) => section.family === family);
    if (closing === undefined || row.length < FEWEST_IN_ROW) continue;
    const [section, ...more] = row.filter(({ marker }) => isStandard(marker, closing));
    const other = row.find((one) => one !== section);
    const isAlike = row.every((one) => one === section || shape(one.marker) === shape(other?.marker ?? ''));
    if (section !== undefined && other !== undefined && more.length === 0 && isAlike) found.push({ section, other });
  }
  return found.sort((a, b) => a.section.markerSpan.start - b.section.markerSpan.start);
}

function readRows(report: Report, siblings: readonly Section[], found: WrongForms): void {
  let wrong: FamilyId | null = null;
  for (let i = 0; i < siblings.length; i++) {
    const section = siblings[i] as Section;
    const { family, marker } = section;
    if (section.children.length > 0) readRows(report, section.children, found);
    const closing = CLOSING[family];
    if (closing === undefined || wrong === family) continue;
    const before = siblings[i - 1];
    if (isStandard(marker, closing) && (before?.family !== family || isWide(marker) === isWide(before.marker)))
      continue;
    addRow(
      report,
      siblings.filter((other) => other.family === family),
      closing,
      found,
    );
    wrong = family;
  }
}

const isStandard = (marker: string, closing: string): boolean => {
  const last = marker.charAt(marker.length - 1);
  return closing === '' ? last === ')' || last === '）' : last === closing || (closing === '.' && last === '．');
};
const standard = (marker: string, closing: string): string =>
  isStandard(marker, closing) ? marker : marker.replace(CLOSINGS, '') + closing;

const isWide = (marker: string): boolean => FULL_WIDTH.test(marker);

/**
 * The siblings of one family whose marker is not the standard one, in the width that most of them have; of two as
 * frequent the full-width.
 */
function addRow(report: Report, row: readonly Section[], closing: string, found: WrongForms): void {
  const formed = row.filter(({ marker }) => isStandard(marker, closing));
  const models = formed.length > 0 ? formed : row;
  const wide = models.filter(({ marker }) => isWide(marker));
  const model =
    (wide.length * 2 >= models.length ? wide[0] : models.find(({ marker }) => !isWide(marker))) ??
    (models[0] as Section);
  const like = standard(model.marker, closing);
  for (const section of row) {
    const wanted = inWidthOf(standard(section.marker, closing), like);
    if (wanted !== section.marker && isNumber(report, section)) add(found, section, wanted);
  }
}

/**
 * 5、6月份 and 3、4号线 open with figures, not with a number and its heading; a comment behind the number belongs to the
 * marker's place, and would be written over.
 */
const isNumber = (report: Report, { markerSpan }: Section): boolean =>
  !/^ *[\d０-９]/.test(textAfter(report, markerSpan.end)) && !report.slice(markerSpan).includes('<');

/** Each kind of character in the width that `like` has it in: 1．has a half-width digit and a full-width dot. */
function inWidthOf(marker: string, like: string): string {
  const [digits, dots, brackets] = [/[０-９]/.test(like), /．/.test(like), /[（）]/.test(like)];
  return toHalfWidth(marker).replace(/[\d.()]/g, (c) =>
    (/\d/.test(c) ? digits : c === '.' ? dots : brackets) ? toFullWidth(c) : c,
  );
}

function add(found: WrongForms, section: Section, wanted: string): void {
  const key = `${shape(section.marker)}→${shape(wanted)}`;
  const form = found.get(key);
  if (form === undefined) found.set(key, { places: [section], wanted: [wanted] });
  else {
    form.places.push(section);
    form.wanted.push(wanted);
  }
}

const shape = (marker: string): string => marker.replace(/[\d０-９]+/, '1').replace(/[一二三四五六七八九十]+/, '一');
