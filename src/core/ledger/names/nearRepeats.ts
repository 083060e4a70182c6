import { soundOf } from '../../lexicon/homophones';

/**
 * A stretch that stands once and is a character off one that stands oftener; offsets of the character, or of the first
 * of two swapped.
 */
export interface NearRepeat {
  readonly at: number;
  /** Where the character is that the usual stretch has in its place. */
  readonly usual: number;
  readonly how: 'sound' | 'swap' | 'other';
  /** How many characters before and behind are the same. */
  readonly before: number;
  readonly behind: number;
}

/** Windows that share a sound have so many characters; those that share their sides one more. */
const WIDTH = 4;
/** Longer texts are left out: they are looked through again at every keystroke. */
export const LONGEST_TEXT = 40_000;

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const spread = (n: number): number => {
  const mixed = Math.imul(n ^ (n >>> 15), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 13), 0x85ebca6b) | 1;
};

/** Number of a window that others share: by their sounds in any order, or by all but the middle character. */
type KeyOf = (codes: Uint16Array, sounds: Int32Array, start: number) => number;
const bySound: KeyOf = (_, sounds, i) =>
  ((sounds[i] as number) + (sounds[i + 1] as number) + (sounds[i + 2] as number) + (sounds[i + 3] as number)) | 1;
const bySides: KeyOf = (codes, _, i) =>
  spread(
    Math.imul(Math.imul(codes[i] as number, 31) + (codes[i + 1] as number), 1_000_003) ^
      (Math.imul(codes[i + 3] as number, 31) + (codes[i + 4] as number)),
  );

/** The stretches of a text that are one character off a repeated one; none in a text that is too long. */
export function nearRepeatsIn(text: string): readonly NearRepeat[] {
  if (text.length > LONGEST_TEXT) return [];
  const codes = new Uint16Array(text.length);
  const sounds = new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) continue;
    codes[i] = code;
    sounds[i] = spread(soundOf(code));
  }
  const found = new Map<number, NearRepeat>();
  for (const [width, keyOf] of [
    [WIDTH, bySound],
    [WIDTH + 1, bySides],
  ] as const)
    for (const places of unlike(codes, sounds, width, keyOf)) compareAll(codes, sounds, places, width, found);
  return [...found.values()];
}

/** The places of windows that share a number and are not the same, by that number. */
function unlike(codes: Uint16Array, sounds: Int32Array, width: number, keyOf: KeyOf): Iterable<readonly number[]> {
  const mask = 2 ** Math.ceil(Math.log2(2 * codes.length + 1)) - 1;
  const keys = new Int32Array(mask + 1);
  const firsts = new Int32Array(mask + 1);
  const slots = new Int32Array(codes.length).fill(-1);
  const mixed = new Map<number, number[]>();
  let run = 0;
  for (let i = 0; i < codes.length; i++) {
    run = codes[i] === 0 ? 0 : run + 1;
    if (run < width) continue;
    const start = i - width + 1;
    const key = keyOf(codes, sounds, start);
    let slot = (key ^ (key >>> 15)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    slots[start] = slot;
    if (keys[slot] === 0) {
      keys[slot] = key;
      firsts[slot] = start;
    } else if (!mixed.has(slot) && !same(codes, firsts[slot] as number, start, width)) mixed.set(slot, []);
  }
  if (mixed.size > 0) slots.forEach((slot, start) => slot >= 0 && mixed.get(slot)?.push(start));
  return mixed.values();
}

function same(codes: Uint16Array, a: number, b: number, width: number): boolean {
  for (let i = 0; i < width; i++) if (codes[a + i] !== codes[b + i]) return false;
  return true;
}

function compareAll(
  codes: Uint16Array,
  sounds: Int32Array,
  places: readonly number[],
  width: number,
  found: Map<number, NearRepeat>,
): void {
  const groups: number[][] = [];
  for (const place of places) {
    const group = groups.find(([first]) => same(codes, first as number, place, width));
    if (group === undefined) groups.push([place]);
    else group.push(place);
  }
  const usual = groups.reduce((most, group) => (group.length > most.length ? group : most));
  if (usual.length < 2) return;
  for (const group of groups) {
    if (group.length > 1) continue;
    for (const place of usual) {
      const near = compare(codes, sounds, group[0] as number, place, width);
      if (near === null) continue;
      const known = found.get(near.at);
      if (known === undefined || known.before + known.behind < near.before + near.behind) found.set(near.at, near);
    }
  }
}

/** As far as two stretches are compared. */
const MOST = 20;

function compare(codes: Uint16Array, sounds: Int32Array, odd: number, usual: number, width: number): NearRepeat | null {
  const off: number[] = [];
  for (let i = 0; i < width; i++) if (codes[odd + i] !== codes[usual + i]) off.push(i);
  const [first, second] = off as [number, number | undefined];
  const isSwap =
    off.length === 2 &&
    second === first + 1 &&
    codes[odd + first] === codes[usual + second] &&
    codes[odd + second] === codes[usual + first];
  if (off.length !== 1 && !isSwap) return null;
  const [at, there] = [odd + first, usual + first];
  const end = isSwap ? 2 : 1;
  let before = 0;
  while (codes[at - 1 - before] !== 0 && codes[at - 1 - before] === codes[there - 1 - before] && before < MOST)
    before++;
  let behind = 0;
  while (
    codes[at + end + behind] !== 0 &&
    codes[at + end + behind] === codes[there + end + behind] &&
    codes[at + end + behind] !== undefined &&
    behind < MOST
  )
    behind++;
  const how = isSwap ? 'swap' : sounds[at] === sounds[there] ? 'sound' : 'other';
  return { at, usual: there, how, before, behind };
}
