import type { Regime } from '../law/provision.ts';
import type { Element } from './elements.ts';
import { bare, longestHeading } from './headings.ts';
import type { Role } from './model.ts';

/** What a house says of its drafts that no draft says itself. */
export interface ReadingOptions {
  /** By role: the house's own names of headings. They win over the words that headings are known by. */
  readonly headings?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** By element: the house's own wordings of it, taken literally. */
  readonly phrases?: Readonly<Partial<Record<Element, readonly string[]>>>;
  /** The regime where the draft's front matter names none. */
  readonly regime?: Regime;
  /** Who writes: the authority's name, and what is short for it. */
  readonly authority?: { readonly name?: string; readonly abbreviation?: string };
}

/** The role that a heading of this name has in the house; undefined for a name that is not the house's own. */
export type HouseRole = (heading: string) => Role | undefined;

/** Looks up the house's names, which are compared without case, numbering, marks and a closing colon. */
export function houseRolesOf({ headings = {} }: ReadingOptions): HouseRole {
  const roles = new Map<string, Role>();
  for (const [role, names] of Object.entries(headings)) {
    for (const name of names ?? []) if (bare(name) !== '') roles.set(bare(name), role as Role);
  }
  return (heading) => (roles.size > 0 && heading.length <= longestHeading ? roles.get(bare(heading)) : undefined);
}
