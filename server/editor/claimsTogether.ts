import { groupedBy } from '../notice/groupedBy.ts';
import type { Claim, Notice } from '../notice/model.ts';
import { namesOf } from './claimState.ts';

/** A letter's claims, those under one section and of one scope together: 31(1)(a) and 31(1)(b), but not 31(3). */
export function claimsTogether({ claims }: Pick<Notice, 'claims'>): Claim[][] {
  return groupedBy(claims, ({ provision: { regime, section }, scope }) => `${regime} ${section} ${scope}`);
}

/** `Sections 31(1)(a) and 31(1)(b)`; `Section 31(3), confirming or denying`. */
export function titleOf(claims: readonly Claim[]): string {
  const names = namesOf(claims);
  return claims.every(({ scope }) => scope === 'ncnd') ? `${names}, confirming or denying` : names;
}
