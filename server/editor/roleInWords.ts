import type { About, Role } from '../notice/model.ts';

/** What a person is told of a heading. */
export interface RoleInWords {
  /** A noun or two, for an outline: `harm`, `factors for`. */
  readonly name: string;
  /** What belongs under it, as a sentence. */
  readonly belongs: string;
}

const acts: Record<About, string> = { disclosure: 'disclosure', confirmation: 'confirming or denying' };
const refusals: Record<About, string> = { disclosure: 'withholding', confirmation: 'neither confirming nor denying' };

/**
 * The role of a heading in words; undefined for a heading whose purpose was not recognised. `about` says whether it
 * stands over what is disclosed or over whether information is held.
 */
export function roleInWords(role: Role, about: About): RoleInWords | undefined {
  const act = acts[about];
  switch (role) {
    case 'title':
      return { name: 'title', belongs: 'Says what the letter is; the decision follows below.' };
    case 'request':
      return { name: 'request', belongs: 'Here stands the request, in the requester’s own words.' };
    case 'response':
      return {
        name: 'decision',
        belongs:
          'Here stands what is decided: what is given, what is refused and under which provision, part by part of the request.',
      };
    case 'exemption':
      return {
        name: 'exemption',
        belongs:
          'Here stands why this provision applies, then the harm and the public interest test where it needs them.',
      };
    case 'harm':
      return {
        name: 'harm',
        belongs: `Here stands what would happen, to whom, how ${act} would cause it, and whether it would or would be likely to.`,
      };
    case 'public-interest':
      return {
        name: 'public interest test',
        belongs: `Here stand the factors that favour ${act}, those that favour ${refusals[about]}, and the balance between them.`,
      };
    case 'favouring':
      return {
        name: `factors for ${act}`,
        belongs: `Here stand the reasons why the public would gain from ${act} in this case, one a paragraph or list item.`,
      };
    case 'against':
      return {
        name: `factors against ${act}`,
        belongs: `Here stand the reasons for ${refusals[about]} which protect the interest that the provision is about, one a paragraph or list item.`,
      };
    case 'balance':
      return {
        name: 'balance',
        belongs: 'Here stands which side outweighs the other and why, resting on the factors above and adding none.',
      };
    case 'ncnd':
      return {
        name: 'neither confirm nor deny',
        belongs:
          'Here stand the statement that the authority neither confirms nor denies holding the information, the provision that allows it, and that nothing should be inferred.',
      };
    case 'review':
      return {
        name: 'the requester’s rights',
        belongs: 'Here stand how to ask for an internal review, and then the right to go to the regulator.',
      };
    case 'other':
      return undefined;
  }
}
