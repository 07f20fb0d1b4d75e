/** Where a list of numbers stands among those of a file. */
interface Place {
  readonly from: number;
  readonly count: number;
}

const { BYTES_PER_ELEMENT: size } = Int32Array;

/**
 * Writes down what is made of objects, text and lists of numbers, as a file that is used as it stands, with nothing for the
 * engine to parse or unpack but text: how many numbers there are, the numbers, and the rest as JSON.
 */
export function stored(whole: object): Uint8Array {
  const all: number[] = [0];
  const text = JSON.stringify(whole, (_, part) => {
    if (!(part instanceof Int32Array)) return part;
    const place: Place = { from: all.length, count: part.length };
    for (const number of part) all.push(number);
    return place;
  });
  all[0] = all.length;
  const rest = new TextEncoder().encode(text);
  const bytes = new Uint8Array(all.length * size + rest.length);
  const view = new DataView(bytes.buffer);
  all.forEach((number, i) => {
    view.setInt32(i * size, number, true);
  });
  bytes.set(rest, all.length * size);
  return bytes;
}

/** What `stored` wrote down. Its numbers are those in `bytes`, which begin at a multiple of their size. */
export function restored(bytes: Uint8Array): object {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, view.getInt32(0, true));
  // Few machines have the high byte first.
  if (all[0] !== all.length) for (let i = 0; i < all.length; i++) all[i] = view.getInt32(i * size, true);
  const whole = JSON.parse(new TextDecoder().decode(bytes.subarray(all.length * size)));
  const withNumbers = (part: object): object => {
    if (isPlace(part)) return all.subarray(part.from, part.from + part.count);
    for (const [name, value] of Object.entries(part))
      if (typeof value === 'object' && !Array.isArray(value)) Object.assign(part, { [name]: withNumbers(value) });
    return part;
  };
  return withNumbers(whole);
}

const isPlace = (part: object): part is Place => 'count' in part;
