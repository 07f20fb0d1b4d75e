import type { Claim, Notice } from '../notice/model.ts';
import { namesOf } from './claimState.ts';

/** A letter's claims, those under one section and of one scope together: 31(1)(a) and 31(1)(b), but not 31(3). */
export function claimsTogether({ claims }: Pick<Notice, 'claims'>): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { regime, section } = claim.provision;
    const key = `${regime} ${section} ${claim.scope}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/** `Sections 31(1)(a) and 31(1)(b)`; `Section 31(3), confirming or denying`. */
export function titleOf(claims: readonly Claim[]): string {
  const names = namesOf(claims);
  return claims.every(({ scope }) => scope === 'ncnd') ? `${names}, confirming or denying` : names;
}
