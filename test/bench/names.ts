// Invented names and figures for the letters of the benchmark. No place or body of these names is meant.

import type { Random } from './random.ts';

const beginnings =
  'Alder Ash Barrow Beck Bram Bren Cal Carn Colden Dun East Ever Fal Fen Gar Glen Hart Haw Holm Ing Kel Kirk Lang Lin Marl Mere Nether North Oak Orm Pen Pol Quarn Raven Red Salt Sel Stan Stow Tarn Thorn Ulver Wath West Whin Wil Wood Wyke Yar'.split(
    ' ',
  );
const endings =
  'acre bourne bridge bury by cliffe combe dale den field ford gate ham hurst leigh low mere minster moor mouth ness port ridge stead stoke thorpe ton vale water well wick worth'.split(
    ' ',
  );
const bodies = [
  '{place} Borough Council',
  '{place} County Council',
  '{place} District Council',
  '{place} City Council',
  '{place} Police',
  '{place} Constabulary',
  '{place} University',
  '{place} Hospitals NHS Trust',
  '{place} Fire and Rescue Service',
  '{place} Harbour Commissioners',
  'the {place} Combined Authority',
  'the Office of the {place} Commissioner',
];
const streets = 'Abbey Bridge Castle Chapel Church Dock Exchange Guildhall Market Mill Priory Quay Station Tower'.split(
  ' ',
);
const months = 'January February March April May June July August September October November December'.split(' ');

/** What a letter says throughout: who answers, when and about what. */
export type Matter = {
  readonly place: string;
  readonly authority: string;
  readonly street: string;
  readonly domain: string;
  readonly reference: string;
  readonly received: string;
  readonly date: string;
  readonly subject: string;
};

/** An invented place: one of some 1,500. */
export function placeName(random: Random): string {
  return random.pick(beginnings) + random.pick(endings);
}

/** A date of 2026 in words; `late` chooses the later half of the year. */
export function dateIn(random: Random, late: boolean): string {
  return `${random.between(1, 28)} ${months[random.between(late ? 6 : 0, late ? 11 : 5)]} 2026`;
}

/** Names and figures of one letter. A reply is dated one to eighteen days after its request. */
export function matterOf(random: Random, subject: string): Matter {
  const place = placeName(random);
  const month = random.between(0, 11);
  const day = random.between(1, 10);
  return {
    place,
    authority: random.pick(bodies).replace('{place}', place),
    street: `${random.pick(streets)} ${random.pick(['House', 'Yard', 'Street', 'Court'])}`,
    domain: `${place.toLowerCase()}.example`,
    reference: `${random.pick(['FOI', 'IR', 'RFI', 'IG'])}/${random.between(2, 9)}${random.between(100, 999)}/26`,
    received: `${day} ${months[month]} 2026`,
    date: `${day + random.between(1, 18)} ${months[month]} 2026`,
    subject,
  };
}

/** Whole figures as a letter writes them. */
export function figure(random: Random, low: number, high: number): string {
  return random.between(low, high).toLocaleString('en-GB');
}
