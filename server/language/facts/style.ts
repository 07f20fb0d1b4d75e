import { plainer, spelt, terms } from '../instead.ts';
import { family } from './phrase.ts';

/** How a letter says things, whatever it says. */
export const style = family([
  {
    fact: 'is-wordy',
    evenTentative: true,
    says: Object.keys(plainer),
    yes: ['Prior to that we looked.', 'It closed due to the fact that it rained.'],
    no: ['We looked before.', 'It closed because it rained.'],
  },
  {
    fact: 'misspells',
    evenTentative: true,
    says: Object.keys(spelt),
    yes: ['The exemtion applies.', 'We witheld the plan.'],
    no: ['The exemption applies.', 'We withheld the plan.'],
  },
  {
    // Words that are as such no misspellings.
    fact: 'slips',
    evenTentative: true,
    says: [
      'what:[neither [confirm or deny | confirms or denies | confirming or denying]]',
      'what:[personnel data]',
      '![@modal | let | make] this what:lead to',
      '[to | by | and | towards] what:protection the',
    ],
    yes: [
      'We neither confirm or deny it.',
      'In 2019 this lead to a fire.',
      'It is vital to protection the wetlands.',
      'Personnel data are exempt.',
    ],
    no: ['We neither confirm nor deny it.', 'Would this lead to harm?', 'We see to the protection of the wetlands.'],
  },
  {
    fact: 'uses-term',
    evenTentative: true,
    says: [...terms],
    yes: ['The Public Interest is clear.', 'It is a matter of national security.'],
    no: ['The interest of the public is clear.', 'The nation is secure.'],
  },
  {
    fact: 'names-no-law',
    evenTentative: true,
    says: ['statutory requirements', 'various [legislation | statutory provisions]', 'relevant legislation'],
    yes: ['We do so under relevant legislation.', 'Statutory requirements apply.'],
    no: ['We do so under section 31.', 'The Act applies.'],
  },
  {
    fact: 'lectures',
    evenTentative: true,
    says: ['you [would | will | should] [not want to | no doubt | @minding | be aware]'],
    yes: ['You will appreciate that this takes time.', 'As you would no doubt accept, it is hard.'],
    no: ['You will receive an answer.', 'You should write to us.'],
  },
  {
    // A verb is left without what it says: `could be if`, and not `how bad it would be if`.
    fact: 'breaks-off',
    evenTentative: true,
    says: ['[@possibly | will | can] be [if | when | because | where] ![needed | necessary | possible]'],
    unless:
      '[@measuring | than | what | so] ..12 be [if | when | because | where] | [it | this | there | they | @comparing | that | or | is | are] ..12 be [if | when | because | where]',
    yes: ['The harm could be if they knew.', 'The site would be when it opens.'],
    no: ['We know how bad it would be if they knew.', 'It would be if they knew.'],
  },
  {
    fact: 'points-to-harm',
    evenTentative: true,
    says: ['[as | the] [@shown | evidence [given | set out]] ..2 [in | within | under | by] [the | our] harm'],
    yes: ['As evidenced in the harm test, it is likely.', 'The evidence given under the harm heading is strong.'],
    no: ['It would do harm.', 'As shown in the annex, it is likely.'],
  },
  {
    // What makes a passage evidence besides a figure: a reason, an instance, a source.
    fact: 'gives-instance',
    evenTentative: true,
    says: ['because | @instance', 'for [example | instance]', 'such as', 'last year', 'found that', 'as happened', '#'],
    yes: ['It happened last year.', 'A survey of residents says so.', 'There were 12.'],
    no: ['It would do harm.', 'People may be hurt.'],
  },
  {
    // A noun that points back: `places that confidence at risk`. After such a verb `that` can be no conjunction.
    fact: 'points-back',
    evenTentative: true,
    says: ['@affecting [that | this | such] what:@reliedOn'],
    yes: ['Disclosure places that confidence at risk.', 'It would undermine this trust.'],
    no: ['It would undermine trust.', 'It places that report on a shelf.'],
  },
  {
    fact: 'points-to-link',
    evenTentative: true,
    says: ['the [below | following | above] web? @link', '[link | url] below', 'click here'],
    yes: ['See the following link.', 'Click here.', 'Use the link below.'],
    no: ['See our page on reviews.', 'The link is dead.'],
  },
  {
    // Formulas that a notice has to repeat: conclusions, statements, what a section says.
    fact: 'is-formula',
    evenTentative: true,
    says: ['public interest', '§ | ACT'],
    yes: ['The public interest lies there.', 'Section 31(1)(a) applies.'],
    no: ['Boats could be found and broken into.', 'The plan is long.'],
  },
  {
    fact: 'is-loaded',
    evenTentative: true,
    says: [
      '[current | present] [financial | economic] [climate | situation | crisis] [of [cuts | austerity]]?',
      '[climate | age | time] of [cuts | austerity]',
      'in [these | the current] [times | climate] of',
    ],
    yes: ['In the current economic climate it matters.', 'In a time of austerity it matters.'],
    no: ['The climate is wet.', 'The current plan is sound.'],
  },
  {
    fact: 'names-former-body',
    evenTentative: true,
    says: [
      'what:[association of chief police officers acpo?]',
      'what:[acpo | npia | soca]',
      'what:[national policing improvement agency]',
      'what:[serious organised crime agency]',
      'what:[public health england]',
      "what:[her majesty 's] @crownBody",
    ],
    unless: '@gone | [in | of | dated | since | from] #',
    yes: ['ACPO has advised us.', 'Public Health England holds it.', "Her Majesty's Treasury holds it."],
    no: ['The former ACPO advised us.', 'The guidance of 2014 is by ACPO.', "Her Majesty's book is kept here."],
  },
  {
    // A named body that does what only the author of a notice does.
    fact: 'acts-as-author',
    evenTentative: true,
    says: [
      'who:NAME [can | does | is able to | will | has decided to]? [neither @confirm | not hold | @refuse | @withhold | confirms that it]',
      'who:NAME [can | does | is able to | will | has decided to]? [hold | holds] ![a | an | the | its | regular | public]',
      'who:NAME [can | does | is able to | will | has decided to]? [hold | holds] the ![view | position | meeting]',
      'who:NAME considers that [§ | [the | section] exemption]',
    ],
    unless: '@passing | told us | [may | might | could | whether | if]',
    yes: ['Northmoor Police holds the log.', 'Weir Borough Council neither confirms nor denies it.'],
    no: ['Northmoor Police told us that it is exempt.', 'We asked whether Northmoor Police holds it.'],
  },
  {
    // A named body whose own duties and work would suffer.
    fact: 'speaks-of-own-work',
    evenTentative: true,
    says: [
      'who:NAME has a duty to',
      'who:NAME [would | will | could] ..2 [carry | lose | unable | have] ..1 [out | to | officers | staff | inspections]',
    ],
    unless: '@passing | told us | whether',
    yes: [
      'Wessmoor Constabulary has a duty to protect the public and releasing this would reduce its ability to do so.',
      'If they were set to this, Tilbrook District Council would carry out no inspections for months.',
    ],
    no: ['Northmoor Police told us that it has a duty to answer.', 'The council has a duty to help.'],
  },
  {
    // `the PNC, known as`, `PNC stands for`: with capitals that are an abbreviation, as code tells.
    fact: 'explains-abbreviation',
    evenTentative: true,
    says: [
      'what:NAME s? [stands for | means | is the]',
      '[known as | called | abbreviated to | stands for] ..4 what:NAME',
    ],
    yes: ['It is known as the PNC.', 'The PNC is the national computer.'],
    no: ['The PNC was asked.', 'We called them.'],
  },
  {
    // A mark on a line of its own, which belongs to a draft or to a protected file.
    fact: 'marks-draft',
    evenTentative: true,
    says: [
      '< [first | final | working]? draft [[for | only | letter | response | copy | # | v~] ..4]? >',
      '< not for [disclosure | publication | release] >',
      '< official ...0 sensitive >',
      '< officialsensitive >',
      '< [restricted | confidential | secret] >',
      '< [private | confidential | official | restricted | strictly] ...4 draft >',
      '< draft ...3 [confidential | official | private | sensitive | restricted] >',
      '< internal use? only >',
    ],
    yes: [
      'DRAFT',
      'DRAFT v3',
      'PRIVATE AND CONFIDENTIAL - DRAFT',
      'OFFICIAL - SENSITIVE',
      'NOT FOR DISCLOSURE',
      'Internal use only',
    ],
    no: ['The draft report is withheld.', 'Confidential advice is exempt.', 'PRIVATE AND CONFIDENTIAL'],
  },
  {
    fact: 'notes-to-colleague',
    evenTentative: true,
    says: ['note to [self | @colleague]', '[nb | n b] [@colleague | for]', 'todo ![list] | fixme'],
    yes: ['Note to self: check this.', 'TODO check the date.', 'NB reviewer: is this right?'],
    no: ['Please note that we are closed.', 'The author reviewed it.', 'The notes are the to-do list for March.'],
  },
]);
