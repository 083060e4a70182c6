import { refuse } from '../../refusal';

/** Compound files ([MS-CFB]): a small file system of sectors in one file, which .doc and the old .wps are. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffffa;
const HEADER_FAT = 109;

/** Opens a compound file. @returns the streams by name @throws RefusedError where it is none, or damaged */
export function openCompound(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  if (bytes.length < HEADER || SIGNATURE.some((byte, i) => bytes[i] !== byte))
    return refuse('不是 .doc 文件。', 'This is no .doc file.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  const miniSize = 2 ** view.getUint16(32, true);
  if (size !== 512 && size !== 4096) return damaged();
  const limit = Math.ceil(bytes.length / size);
  const sector = (id: number): Uint8Array => {
    const at = (id + 1) * size;
    return at < bytes.length ? bytes.subarray(at, at + size) : damaged();
  };
  const fat: number[] = [];
  const addFat = (id: number): void => {
    const block = sector(id);
    if (fat.length > 2 * limit + size) damaged(); // it has an entry for each sector
    for (let at = 0; at + 4 <= block.length; at += 4) fat.push(number(block, at));
  };
  for (let i = 0; i < HEADER_FAT; i++) {
    const id = view.getUint32(76 + 4 * i, true);
    if (id < LAST_SECTOR) addFat(id);
  }
  let more = view.getUint32(68, true);
  for (let read = 0; more < LAST_SECTOR; read++) {
    if (read > limit) return damaged();
    const block = sector(more);
    for (let at = 0; at < size - 4; at += 4) if (number(block, at) < LAST_SECTOR) addFat(number(block, at));
    more = number(block, size - 4);
  }
  /** The sectors of a chain, one after another. */
  const chain = (first: number, next: readonly number[], read: (id: number) => Uint8Array): Uint8Array => {
    const parts: Uint8Array[] = [];
    for (let id = first; id < LAST_SECTOR; id = next[id] ?? LAST_SECTOR) {
      if (parts.length > next.length) return damaged();
      parts.push(read(id));
    }
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
  const directory = chain(view.getUint32(48, true), fat, sector);
  const entries = new Map<string, { readonly start: number; readonly length: number }>();
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const letters = Math.min(64, directory[at + 64] ?? 0);
    if (letters < 2) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + letters - 2));
    entries.set(at === 0 ? '' : name, { start: number(directory, at + 116), length: number(directory, at + 120) });
  }
  const miniFat = words(chain(view.getUint32(60, true), fat, sector));
  const root = entries.get('');
  const mini = root === undefined ? new Uint8Array() : chain(root.start, fat, sector);
  const cutoff = view.getUint32(56, true);
  return (name) => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    const whole =
      entry.length < cutoff
        ? chain(entry.start, miniFat, (id) => mini.subarray(id * miniSize, (id + 1) * miniSize))
        : chain(entry.start, fat, sector);
    return whole.subarray(0, entry.length);
  };
}

const damaged = (): never => refuse('文件已损坏，不能读。', 'The file is damaged and cannot be read.');

const number = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)) >>>
  0;

function words(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) found.push(number(bytes, at));
  return found;
}
