import type { Phrase } from './phrase.ts';

/** What a public interest test comes to: which side weighs more, and where the public interest or the balance lies. */
export const balance: readonly Phrase[] = [
  {
    // One side is found to weigh more than the other, or not to.
    fact: 'weighs',
    evenTentative: true,
    says: [
      'does:@outweigh !interest',
      '[found | considered | judged] to does:@outweigh',
      'does:[@heavier | more @compelling | less @compelling] ..6-[@time] than !#',
      'does:@weigh ..2 [@degree | against | in favour]',
      'does:@degree weight',
      'does:@heavier public interest',
      '@determiner does:[@heavier | more @compelling | overwhelming | decisive] @argument ![@outweigh]',
      'not does:[as | so] [@compelling | strong | great | heavy] as',
      '[does:@weigh | does:take~] precedence',
      'does:tip~ the [balance | scales]',
      'does:[come | comes | came] down ..2 [on | in favour | against]',
      '@matter ..1 does:more',
      '[give | gives | gave] does:way to',
      'does:[yield | yields] to',
      '@be the does:@heavier ![than]',
      'does:serve~ the public [better | best]',
    ],
    unless: '[must | have to | has to | need to | needs to | required to] ..8 [@outweigh | @weigh | be]',
    yes: [
      'The public interest in maintaining the exemption outweighs that in disclosure.',
      'A life weighs more than a price.',
      'The risk to the child is far greater than what residents would gain.',
      'The case for disclosure does not outweigh that harm.',
      'In our view the safety of witnesses prevails.',
      'The need for candour carries more weight here.',
      'The stronger argument is for keeping the routes back.',
      'The public interest in saying whether it is held is outweighed by her privacy.',
      'The public interest in maintaining the exclusion of the duty to confirm or deny outweighs that in an answer.',
    ],
    no: [
      'We have asked whether the public interest in maintaining the exemption outweighs that in disclosure.',
      'The exemption applies if one interest outweighs the other.',
      'The public interest in maintaining the exemption must outweigh the interest in openness.',
      'It would take greater than 24 hours.',
      'We weigh the two sides below.',
      'What outweighs what?',
      'We have asked whether the public interest in how it is let outweighs the harm.',
    ],
  },
  {
    fact: 'interest-lies',
    evenTentative: true,
    says: [
      'public [interest | interests] ..14-[test | lie | whether] does:[@lie | @favour]',
      'public [interest | interests] ..14-[test | whether] [is | are] ..2 does:served',
      'public [interest | interests] [is | are] ..3 does:[against | with | in]',
      '@be ..3 [in | against | contrary to] the public does:interest',
      'does:[serve | serves] the public interest',
    ],
    unless: '[must | have to | has to | need to] ..8 [@lie | @favour]',
    yes: [
      'The public interest therefore lies in keeping the names back.',
      'Public interest favours maintaining the exemption.',
      'The public interest in this case is better served by silence.',
      'We find that the public interest clearly falls on the side of withholding.',
      'To name the farm would be contrary to the public interest.',
    ],
    no: [
      'We have considered on which side the public interest lies.',
      'You asked why the public interest favours withholding.',
      'If the public interest favours disclosure, we must give it.',
      'The public interest test is set out below.',
    ],
  },
  {
    fact: 'balance-lies',
    evenTentative: true,
    says: [
      '[balance | balancing | scales] ..14-[whether | lie] does:[@lie | @favour | tip~]',
      '[balance | balancing | scales] ..8-whether [is | are | therefore] ..3 does:[against | favour]',
      'on does:balance',
    ],
    unless: '[must | have to | has to | need to] ..8 [@lie | @favour]',
    yes: [
      'The balance lies in maintaining the exception.',
      'On balance, we have decided not to give the names.',
      'We think that the balance of the public interest comes down against disclosure, and falls there.',
      'The balance is therefore in favour of withholding.',
    ],
    no: [
      'We asked where the balance lies.',
      'Whether the balance favours one side is for the authority.',
      'The balance of the account was paid.',
    ],
  },
  {
    // What speaks for giving the information, or an answer.
    fact: 'speaks-for-giving',
    says: [
      'in favour of ..2 does:@giving',
      'does:@favour ..1 @giving',
      '< for ..1 does:@giving [, | :]',
      'interest ..3-@silence in ..1 does:[@giving | @knowing | how | being]',
      '[legitimate | public] does:interest in !@silence',
      'does:@giving ..8-@giving @foreseeing ..1 @benefit.now',
      'does:[transparency | transparent | accountab~ | openness]',
      'legitimate does:interest',
      'does:[recognise | recognize | acknowledge | accept that]',
    ],
    yes: [
      'Transparency matters to those who pay.',
      'There is a public interest in knowing how wards are staffed.',
      'Disclosure of the survey would help residents.',
      'For disclosure: residents would see the costs.',
      'We recognise that you would like to know.',
    ],
    no: [
      'The public interest in maintaining the exemption is strong.',
      'Burglars would learn more.',
      'For section 43, rivals matter.',
    ],
  },
  {
    fact: 'speaks-for-silence',
    says: [
      'against ..1 does:[@giving | this | that]',
      '< does:against [, | :]',
      'in favour of ..2 does:@silence',
      'does:@favour ..1 @silence',
      'does:however | on the other does:[hand | side] | does:conversely',
      'would ..4 does:@impair.now',
      'does:[maintaining | withholding | protecting]',
    ],
    yes: [
      'Against that, two nurses were attacked.',
      'However, the routes are used every night.',
      'Disclosure would be likely to prejudice the prevention of crime.',
      'Against: burglars would learn more.',
    ],
    no: ['Residents would learn more.', 'The vote against the motion failed.', 'Transparency matters.'],
  },
  {
    // How a sentence begins that says what speaks for silence.
    fact: 'opens-against',
    says: [
      '< in favour of ..2 does:@silence',
      '< does:against [, | : | this | that | @giving]',
      '< the? [@argument] does:against',
      '< for ..1 does:@silence [, | :]',
    ],
    yes: [
      'In favour of maintaining the exemption, clients must be able to speak openly.',
      'Against that, two nurses were attacked.',
      'Against: burglars would learn more.',
    ],
    no: ['In favour of disclosure, traders would like to know.', 'There is much to be said against that.'],
  },
  {
    fact: 'turns-round',
    says: ['< on the other does:[hand | side]', '< does:[conversely | however]'],
    yes: ['On the other side there are the bidders.', 'However, two nurses were attacked.'],
    no: ['The other hand was hurt.', 'The map, however, is old.'],
  },
  {
    fact: 'names-public-interest',
    says: ['public [interest | interests]', 'pit'],
    yes: ['The public interest in openness is plain.', 'We did a PIT on 3 May.'],
    no: ['The public was informed.', 'Interest in the case is high.'],
  },
  {
    // What came of weighing both sides, however it is put.
    fact: 'draws-together',
    says: ['@weighed', '@decide', 'in our view'],
    yes: ['Taking all this into account, we keep it back.', 'We have decided to keep it back.'],
    no: ['Burglars would learn more.', 'Residents pay for it.'],
  },
  {
    // A test that is added to one which, as its writer sees it, is not needed.
    fact: 'adds-in-reserve',
    says: ['in does:case ..5 [@need | wrong]'],
    yes: [
      'In case it should be needed, we add that the public interest is outweighed.',
      'We have weighed both sides in case we are wrong about that.',
    ],
    no: ['In this case a test is needed.', 'In case of fire the doors open.'],
  },
  {
    // A consequence, at one of the levels at which harm is shown; not the bare words of the statute.
    fact: 'foresees',
    evenTentative: true,
    says: [
      '![or | # | in | of] does:@foreseeing ![apply | also | , | or]',
      '[is | are | was | were] ..2 does:likely to !apply',
    ],
    unless: '@foreseeing be [grateful | happy | exempt]',
    yes: ['Rivals would undercut the bidder.', 'Thieves are likely to return.'],
    no: [
      'Section 43(2) covers what would, or would be likely to, prejudice commercial interests.',
      'You asked whether rivals could use it.',
      'The bidder was paid.',
    ],
  },
];
