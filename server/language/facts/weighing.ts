import { family } from './phrase.ts';

/** How a letter weighs the public interest, and what it concludes. */
export const weighing = family([
  {
    // The test as it is put before it is answered, not whether something is so of which one side is an interest.
    fact: 'asks-which',
    evenTentative: true,
    says: [
      '![@ofAnswering | in | of | or | about] whether ..16 does:[public interest | @outweigh | @balance | interest]',
      '[on which side | where] ..3 [@balance | public interest] does:@lie',
      '[must | requires | required] ..16 does:@outweigh.now',
    ],
    unless: '@judging',
    yes: [
      'We asked whether the public interest in disclosure outweighs the other.',
      'We need not weigh whether the public interest outweighs that in release.',
      'We considered on which side the balance lies.',
    ],
    no: [
      'The public interest in knowing whether the public interest was served is outweighed.',
      'We find that it outweighs that in saying whether it is held.',
    ],
  },
  {
    fact: 'rests-on-reason',
    evenTentative: true,
    says: [
      'does:[because | since | given | owing]',
      'as does:[the | it | they | these | this | a | an]',
      'in does:view of',
      'for the does:reasons',
    ],
    yes: [
      'The balance favours withholding, because burglars would come.',
      'It lies there, as the crew have been hurt.',
    ],
    no: ['The balance therefore favours withholding.', 'The balance lies in withholding.'],
  },
  {
    // Disclosure is asked to prove itself, or withheld although nothing weighs more.
    fact: 'inverts-test',
    evenTentative: true,
    says: [
      'public interest in the? @disclosingArgued ..14 [do | does | did | would | is | are | was] not ..5 does:[outweigh | override | overcome | exceed | @sufficient]',
      '[not | never] ..3 does:@proved ..12-[and | but | maintaining] [public interest | interest of the public]',
      'does:not ..6 public interest in the? @disclosingArgued ..6 @outweigh',
      'for [you | the applicant | the requester] to does:[show | prove] ..8 [public interest | @disclosingArgued]',
      '@disclosingArgued ..10 [has | have] not been does:@proved ..8 public interest',
      '[no | not | insufficient] does:@sufficient ..4 public? interest ..8 [@disclosingArgued | justify]',
      'does:insufficient public interest ..4 @disclosingArgued',
      'public interest ..6 not does:[strong | great] enough to ..4 @disclosingArgued',
      'public interest does not does:require ..4 @disclosingArgued',
      '[@argument | @factor] [for | in favour of] ..2 @disclosingArgued ..2 not ..3 does:[@outweigh | @sufficient | strong]',
      'no does:case ..5 for ..1 @disclosingArgued',
      'does:case for ..1 @disclosingArgued ..2 not ..2 [made | proved]',
    ],
    yes: [
      'The public interest in disclosure does not outweigh that in withholding.',
      'It has not been shown that release is in the public interest.',
      'There is no overriding public interest in disclosure.',
      'We do not consider that the public interest in disclosure has been shown to outweigh that in withholding.',
      'The arguments for release are not strong enough.',
      'No case has been made for disclosure.',
      'The public interest does not require us to release it.',
      'It is for the applicant to show that disclosure is in the public interest.',
    ],
    no: [
      'The public interest in withholding outweighs that in disclosure.',
      'If the public interest in disclosure does not outweigh it, we may refuse.',
      'You have not persuaded us that thieves would stay away, and the public interest in silence outweighs it.',
      'No case has been made to the police.',
    ],
  },
  {
    fact: 'finds-equal',
    says: [
      '@equal does:[balanced | weighted | matched]',
      'of equal does:weight',
      '[arguments | factors | sides] are ..1 does:equal',
    ],
    yes: ['The arguments are finely balanced.', 'We find the two sides of equal weight.'],
    no: ['The two are not evenly balanced.', 'If they were equally balanced, we would disclose.'],
  },
  {
    fact: 'favours-answer',
    evenTentative: true,
    says: ['does:[@favour | towards] of? the? @disclosingArgued'],
    yes: ['The balance favours disclosure.', 'We come down in favour of releasing it.'],
    no: ['The balance favours withholding.', 'Disclosure has been considered.'],
  },
  {
    fact: 'names-law',
    says: ['does:[ACT | regime~ | regulations | act~]'],
    yes: ['It falls under the Environmental Information Regulations 2004.', 'The Act applies to the rest.'],
    no: ['It falls under section 39.', 'The rules apply.'],
  },
  {
    fact: 'contrary-to-public-interest',
    evenTentative: true,
    says: ['[contrary to | against | not ..2 in] the public does:interest'],
    yes: ['To reveal it would be contrary to the public interest.', 'It is not in the public interest to say so.'],
    no: ['It is in the public interest.', 'We asked whether that would be contrary to the public interest.'],
  },
  {
    // A conclusion points at the factors of either side without repeating them.
    fact: 'points-at-factors',
    evenTentative: true,
    says: ['@pointer ..2 does:@factor', '@pointer ..2 interests does:[set | listed | described]'],
    yes: ['Those arguments outweigh the other.', 'We give the first factor little weight.'],
    no: ['Residents would learn nothing.', 'Factors are listed.'],
  },
  {
    // A conclusion owns the case for an answer, however it was put.
    fact: 'accepts-point',
    evenTentative: true,
    says: [
      'does:@accept',
      'does:sympath~',
      'does:[interest | interests] [in | of] ![@disclosingArgued | @silence]',
      "'s? [interest | interests] does:in ![@disclosingArgued | @silence]",
    ],
    yes: ['We accept that residents want to know.', "The public's interest in how it began is met."],
    no: ['The public interest in disclosure is small.', 'The interest in maintaining the exemption is great.'],
  },
  {
    // A conclusion speaks of all the exemptions without their numbers.
    fact: 'takes-together',
    evenTentative: true,
    says: [
      '@together of? [the | these | those]? ..1 does:@provision',
      'does:exemptions [together | combined | taken | cited | relied | set | outweigh]',
      'maintaining the does:[exemptions | exceptions | exclusions]',
      'taken does:together',
    ],
    yes: ['Both exemptions outweigh the other.', 'Taken together they weigh more.'],
    no: ['The exemption outweighs it.', 'Section 31 is engaged.'],
  },
  {
    fact: 'presumes-disclosure',
    evenTentative: true,
    says: [
      'does:presum~',
      '@favour of does:[disclos~ | releas~ | making it available]',
      'lean~ [towards | to] does:[disclos~ | releas~ | openness]',
    ],
    yes: [
      'We are to lean towards disclosure.',
      'We applied the presumption in favour of disclosure.',
      'The presumption is in favour of release.',
    ],
    no: ['The balance favours withholding.', 'Disclosure would be unfair.'],
  },
  {
    // That the presumption of the Regulations was applied says where the weighing began, and argues neither side.
    fact: 'applies-presumption',
    evenTentative: true,
    says: [
      '[began | start~ | appl~] ..4 does:presumption',
      'does:presumption ..8 [in mind | applied | account]',
      'subject to ..8 does:presumption',
      '[oblige~ | require~] ..3 to does:presume',
    ],
    yes: [
      'We began from the presumption in favour of disclosure.',
      'Regulation 12(2) obliges us to presume in favour of disclosure.',
      'We looked at it with the presumption in favour of disclosure in mind.',
    ],
    no: ['Disclosure would help residents.', 'The presumption outweighs what the bidders would lose.'],
  },
  {
    // What the test is, or that it was made: such a sentence argues neither side.
    fact: 'describes-test',
    evenTentative: true,
    says: [
      'does:qualified',
      'whether ..16 public does:interest',
      'public interest does:[test | lies]',
      '@obliging ..12 does:[@weighing | public interest]',
      '[@authority | has | have | been] ..1 does:@test',
      'public interest was ..1 does:@test',
      'does:presum~',
      'does:following',
    ],
    yes: [
      'Section 31 is qualified.',
      'We have carried out a public interest test.',
      'We considered the following factors.',
    ],
    no: ['Residents would see what they pay for.', 'Burglars would time their visits by it.'],
  },
  {
    // What meets a factor in another way, or only tells how the balance was struck.
    fact: 'meets-factor',
    evenTentative: true,
    says: ['does:[@meet | @accept]'],
    yes: ['That interest is met by the annual report.', 'We acknowledge the concern.'],
    no: ['The fence is low.', 'Burglars would climb it.'],
  },
  {
    fact: 'speaks-of-time',
    evenTentative: true,
    says: ['does:@timely', 'quality does:assur~'],
    yes: ['The draft is unfinished.', 'Early release would spoil the launch.'],
    no: ['Readers would be misled.', 'The figures are large.'],
  },
  {
    // Whether for the exemption, or for an answer in spite of it, such a heading does not say.
    fact: 'favours-provision',
    evenTentative: true,
    says: [
      '[@favour | for | by:against | support~ | favourable] of? :? [the | an | @applying]? does:[§ | section | sections | regulation | regulations | what:[exemption | exemptions | exception | exceptions]] ..3 >',
    ],
    unless: '@disclosingArgued | @silence',
    yes: ['Factors favouring section 31', 'FACTORS AGAINST SECTION 31', 'Arguments for the exemption'],
    no: ['Factors favouring disclosure', 'Factors favouring maintaining the exemption'],
  },
  {
    fact: 'argues-for-answer',
    evenTentative: true,
    says: [
      'does:@transparency',
      '@foreseeing does:[@learn | @serve | show | allow | enable | help the? @public]',
      'public does:[trust | money | funds]',
      'entitled does:to',
      'legitimate does:interest',
    ],
    yes: ['Residents would see what they pay for.', 'It would promote openness.'],
    no: ['Burglars would climb the fence.', 'It would endanger the crew.'],
  },
  {
    fact: 'argues-for-silence',
    evenTentative: true,
    says: ['does:[@impede | @wrongdoer | harmful]', 'assist does:[those | anyone]'],
    yes: ['It would help offenders.', 'It would undermine the talks.'],
    no: ['Residents would see what they pay for.', 'It would promote openness.'],
  },
]);
