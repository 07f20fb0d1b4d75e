import type { About, Notice, Section } from '../notice/model.ts';
import { list, name } from '../rules/speak.ts';
import type { Explanation } from './explanation.ts';
import { roleInWords } from './roleInWords.ts';

/** A heading's role, the claims that it serves, and what belongs under it; undefined where its role was not recognised. */
export function explainHeading(notice: Notice, section: Section): Explanation | undefined {
  const words = roleInWords(section.role, aboutOf(notice, section));
  if (!words) return undefined;
  const served = section.serves.map((i) => name(notice.claims[i]!.provision));
  const heading = words.name.charAt(0).toUpperCase() + words.name.slice(1);
  return {
    heading: served.length > 0 && section.role !== 'exemption' ? `${heading}: ${list(served)}` : heading,
    lines: [words.belongs],
  };
}

/** What a section has to be about: that of the claims which it serves, whatever its heading says; else what it says. */
export function aboutOf({ claims }: Notice, { serves, about, scope }: Section): About {
  const scopes = new Set(serves.map((i) => claims[i]!.scope));
  if (scopes.size === 1) return scopes.has('ncnd') ? 'confirmation' : 'disclosure';
  return about ?? (scope === 'ncnd' ? 'confirmation' : 'disclosure');
}
