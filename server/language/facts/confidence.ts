import { family } from './phrase.ts';

/** What a letter says of confidence, privilege and commerce, and of material that is not finished. */
export const confidence = family([
  // Confidence
  {
    fact: 'names-confider',
    evenTentative: true,
    says: [
      '@obtained ..12 [from | by] ![any | another | us | the | a | an]',
      '@obtained ..12 [from | by] [the | a | an] ![authority | public]',
      '@gave [it | them | this | the information]? to? [us | the ..2 @body]',
      '@confider',
    ],
    yes: ['A parent sent them to us.', 'It was received from a resident.', 'The supplier gave it to the Council.'],
    no: ['Section 41(1) covers information provided in confidence.', 'It was obtained by the authority.'],
  },
  {
    fact: 'has-quality-of-confidence',
    evenTentative: true,
    says: ['@confidential', '@negation ..9 @known', 'public domain | worthy of | important to', 'only [known | to]'],
    yes: [
      'They are not trivial.',
      'Nobody else has seen them, and they were never published.',
      'It is only known to two people.',
    ],
    no: ['It was given in confidence.', 'It was sent to us by a parent.'],
  },
  {
    fact: 'creates-confidence',
    evenTentative: true,
    says: [
      '[obligation | obligations | duty | circumstances | relationship] ..2 [of ..1 @confidentiality | import~ | in which | imply | implying | giving]',
      '@undertaking',
      '![provided | information] in [strict | the strictest]? confidence',
      'told ..3 in confidence',
    ],
    yes: [
      'She sent it to us in strict confidence.',
      'The contract has a clause on it.',
      'We promised to keep it to ourselves.',
    ],
    no: ['Section 41(1) covers information provided in confidence.', 'It is sensitive.'],
  },
  {
    fact: 'names-detriment',
    evenTentative: true,
    says: ['@detriment', 'private life'],
    yes: ['The family would suffer if they were read.', 'It would expose the supplier to its rivals.'],
    no: ['It was given in confidence.', 'She could sue us.'],
  },
  {
    fact: 'considers-defence',
    evenTentative: true,
    says: ['defence | defense', 'public interest ..30 @action', '@action ..30 public interest'],
    yes: [
      'The public interest would give us no defence.',
      'A breach of confidence would not be in the public interest.',
    ],
    no: ['The public interest is the greater.', 'She could sue us.'],
  },
  {
    fact: 'protects-third-party',
    evenTentative: true,
    says: [
      "@firm 's? ..10 [@stake | in confidence]",
      '[interest | interests | position | harm | prejudice | disadvantage] [of | to] [the | a | an | our | its | that]? ..1 @firm',
    ],
    yes: ["The contractor's rivals could undercut it.", 'It would harm the interests of our supplier.'],
    no: ['It would harm our own position.', 'The Council negotiates each year.'],
  },
  {
    fact: 'gives-third-party-views',
    evenTentative: true,
    says: [
      '@consulted',
      '[told | informed | advised] us',
      '[wrote | written] to',
      '[view | views] of | requested that | content for',
      'has [stated | said | confirmed | indicated | argued | asked]',
    ],
    yes: [
      'The operator told us that it objects.',
      'We have consulted the supplier.',
      'The firm has confirmed that it still matters.',
    ],
    no: ['The consultants did the work.', "The contractor's rivals could undercut it."],
  },

  // Privilege
  {
    fact: 'names-kind-of-privilege',
    evenTentative: true,
    says: [
      '@advice',
      'post litem | @forum [proceedings | action | claim | case] | legal [proceedings | action | claim | case]',
    ],
    yes: ['The file holds advice on the lease.', 'It was made for litigation.'],
    no: ['It is privileged.', 'It is confidential.'],
  },
  {
    fact: 'names-lawyer',
    evenTentative: true,
    says: [
      '@lawyer',
      'legal @lawOffice',
      'inhouse | law [firm | officer | officers] | monitoring officer | treasury solicitor | government legal | borough secretary',
    ],
    yes: [
      'Our solicitor advised the estates team.',
      'The legal department wrote it.',
      'It is from the Monitoring Officer.',
    ],
    no: ['It is legally privileged.', 'The advice is confidential.'],
  },
  {
    fact: 'says-privilege-kept',
    evenTentative: true,
    says: [
      '@negation ..12 @lost',
      'waive~',
      '@stay ..6 [confiden~ | privilege~ | live | private]',
      'confiden~ ..9 @stay',
      'restrict~ | limited to | only been? [shared | seen | circulated | sent | read]',
    ],
    yes: ['It has not been shared with anyone else.', 'Privilege has not been waived.', 'It remains confidential.'],
    no: ['It is privileged.', 'Our solicitor advised us.'],
  },

  // Commerce
  {
    fact: 'speaks-of-trade-secret',
    evenTentative: true,
    says: ['trade [secret | secrets]'],
    yes: ['The recipe is a trade secret.', 'Trade secrets are in it.'],
    no: ['It is a secret.', 'The trade is small.'],
  },
  {
    fact: 'names-commercial-party',
    evenTentative: true,
    says: [
      '@firm',
      '@trader',
      "[our | my | its | their | whose | his | her | own | 's] own? ..1 [@trade | interest | interests | position]",
      '[interest | interests | position | standing] of ![any] !a',
      '[us | we | our] ..16 [@dealing | value for money]',
    ],
    yes: [
      'It would harm the interests of the ferry operator.',
      'It would weaken our negotiating position.',
      "The Trust's commercial interests would suffer.",
      'We would get worse bids next year.',
    ],
    no: ['It would prejudice commercial interests.', 'It would prejudice the commercial interests of any person.'],
  },
  {
    fact: 'is-commercial',
    evenTentative: true,
    says: ['@business', 'commercial ![or | confidentiality | confidential]'],
    yes: ['It sets out the rents of the units.', 'It shows the profit of the plant.'],
    no: ['It is confidential.', 'It covers commercial or industrial information.'],
  },
  {
    fact: 'names-law-of-confidence',
    evenTentative: true,
    says: [
      'common law',
      '@undertaking',
      '[duty | breach | law | quality | terms | undertaking] ..2 [of | as to | in] ..1 @confidentiality',
      '@confidentiality [@undertaking | terms | undertaking | provision | provisions]',
      'nondisclosure agreement | in confidence',
      'STATUTE',
    ],
    yes: ['The contract forbids it.', 'It is confidential at common law.', 'A duty of confidence protects it.'],
    no: ['It is confidential.', 'It is commercial.'],
  },
  {
    fact: 'names-economic-interest',
    evenTentative: true,
    says: ['![legitimate] [@trade | economic] @standing', '@rivalry', "[@firm | @trader] 's ..1 @standing", 'bid up'],
    yes: ["It protects the plant's competitive position.", 'Its rivals would gain.'],
    no: ['It is provided by law to protect a legitimate economic interest.', 'It is confidential.'],
  },

  // Unfinished material
  {
    fact: 'cannot-say-when',
    evenTentative: true,
    says: [
      'not yet? known | unknown',
      '[do not | can not | not able to | unable to | too early to | not possible to] yet? @unknown',
    ],
    yes: ['When it will be finished is not yet known.', 'We cannot yet say.'],
    no: ['It is not finished.', 'We know who is preparing it.'],
  },
]);
