// The ZIP archive that a .docx is: its entries, as they are packed. What is not touched goes back as it was packed.

import { deflateSync, Inflate } from 'fflate';
import { checksum } from './checksum.ts';
import { damaged, Unreadable } from './unreadable.ts';

/** A file in an archive, still packed. */
export interface Entry {
  readonly name: string;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** Date and time in the form of MS-DOS. */
  readonly saved: number;
}

/** Unpacked, all together: a letter with photographs has a tenth of it. */
const mostBytes = 200e6;
/** More parts than a letter can have: a long report has some hundreds. */
const mostEntries = 10_000;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const [localHeader, centralHeader, endRecord] = [30, 46, 22];
/** Stands for a size or a place that is written in another field, as in archives of over 4 GB. */
const elsewhere = 0xffffffff;

/**
 * The entries of an archive, in its order, of which nothing is unpacked yet. Throws `Unreadable` where it is damaged, or
 * holds more than any letter.
 */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw tooMuch(`${count.toLocaleString('en-GB')} parts`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + centralHeader > end || view.getUint32(at, true) !== signatures.central) throw damaged('its list of parts');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + centralHeader + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = nameIn(bytes.subarray(at + centralHeader, at + centralHeader + nameLength));
    const [size, packedSize, local] = sizesAt(view, at, nameLength, next);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw locked();
    total += size;
    if (total > mostBytes) throw tooMuch('more than 200 MB');
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      saved: view.getUint32(at + 12, true),
      checksum: view.getUint32(at + 16, true),
      size,
      packed: packedAt(bytes, view, local, packedSize),
    });
    at = next;
  }
  return entries;
}

function locked(): Unreadable {
  return new Unreadable('this archive is locked by a password: unlock it, and check the letter in it');
}

function tooMuch(what: string): Unreadable {
  return new Unreadable(`this Word document would unpack to ${what}, which is no letter: nothing of it was unpacked`);
}

/** Where the record stands that ends an archive. A comment may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endRecord - 0xffff);
  for (let at = view.byteLength - endRecord; at >= first; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw damaged('its end is missing');
}

/** The unpacked size, the packed one and the place of an entry, from the archive's list or the field for large ones. */
function sizesAt(view: DataView, at: number, nameLength: number, next: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!sizes.includes(elsewhere)) return sizes;
  for (let extra = at + centralHeader + nameLength; extra + 4 <= next; ) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      return sizes.map((size) => {
        if (size !== elsewhere) return size;
        field += 8;
        if (field > extra + 4 + length || field > view.byteLength) throw damaged('its list of parts');
        return Number(view.getBigUint64(field - 8, true));
      }) as [number, number, number];
    }
    extra += 4 + length;
  }
  return sizes;
}

function packedAt(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + localHeader > bytes.length || view.getUint32(local, true) !== signatures.local)
    throw damaged('a part is not where it should be');
  const start = local + localHeader + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw damaged('a part breaks off');
  return bytes.subarray(start, start + size);
}

/** Names of parts are ASCII; whatever else is there only has to stay what it is. */
const nameIn = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** How many packed bytes are unpacked before what has come of them is counted. */
const step = 8_192;

/**
 * What an entry holds. No more is unpacked than the archive says it is; throws `Unreadable` where it is other than the
 * archive says.
 */
export function unpack({ name, method, checksum: expected, size, packed }: Entry): Uint8Array {
  const bytes = method === 0 ? packed : method === 8 ? inflate(packed, size) : undefined;
  if (bytes?.length !== size || checksum(bytes) !== expected) throw damaged(`its part ${name}`);
  return bytes;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let at = 0;
  let whole = false;
  const inflater = new Inflate((piece, last) => {
    if (at + piece.length > size) throw new RangeError();
    bytes.set(piece, at);
    at += piece.length;
    whole = last;
  });
  try {
    for (let from = 0; from < packed.length; from += step)
      inflater.push(packed.subarray(from, from + step), from + step >= packed.length);
  } catch {
    return undefined;
  }
  return whole && at === size ? bytes : undefined;
}

/** Packs bytes as an entry, in the place of another of that name or as a new one. */
export function pack(name: string, bytes: Uint8Array, saved: number): Entry {
  return { name, method: 8, checksum: checksum(bytes), size: bytes.length, packed: deflateSync(bytes), saved };
}

/** The archive of these entries, in their order. */
export function archiveOf(entries: readonly Entry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const start = sum(entries.map(({ packed }, i) => localHeader + names[i]!.length + packed.length));
  const length = sum(names.map((name) => centralHeader + name.length));
  const bytes = new Uint8Array(start + length + endRecord);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let listed = start;
  entries.forEach((entry, i) => {
    const name = names[i]!;
    view.setUint32(listed, signatures.central, true);
    view.setUint16(listed + 4, 20, true);
    describe(view, listed + 6, entry, name.length);
    view.setUint32(listed + 42, at, true);
    bytes.set(name, listed + centralHeader);
    listed += centralHeader + name.length;
    view.setUint32(at, signatures.local, true);
    describe(view, at + 4, entry, name.length);
    bytes.set(name, at + localHeader);
    bytes.set(entry.packed, at + localHeader + name.length);
    at += localHeader + name.length + entry.packed.length;
  });
  view.setUint32(listed, signatures.end, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, length, true);
  view.setUint32(listed + 16, start, true);
  return bytes;
}

/** Writes what stands in both headers of an entry alike: from the version that it takes to unpack it, to the length of its name. */
function describe(view: DataView, at: number, { method, saved, checksum, packed, size }: Entry, name: number): void {
  view.setUint16(at, 20, true);
  // Names are UTF-8.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, saved, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name, true);
}
