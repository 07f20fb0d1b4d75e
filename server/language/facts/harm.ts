import { family } from './phrase.ts';

/** What a letter says would follow from an answer, and how likely. */
export const harm = family([
  {
    // Somebody or something, a modal verb, and a verb that is no formula.
    fact: 'would-follow',
    evenTentative: true,
    says: [
      '![we | i | you | not | or | this | commissioner] modal:[would | could | might | may] !@formula @adverb* ![@formula | @testVerb] does:WORD ![be | have | apply | @testVerb | adversely | #]',
      '![we | i | you | not | or | this | commissioner] modal:will !@formula @adverb* ![@formula | @testVerb | @give | @withhold] does:WORD ![be | have | apply | @testVerb | adversely | #]',
      'modal:@foreseeing @adverb* be @adverb* [at | in | under] ..2 does:[@chance | @loss | disadvantage | threat | jeopardy]',
      'does:[put | puts] ..10 at @chance',
      '[stand | stands] to does:lose',
      'modal:@foreseeing @adverb* be of ..2 does:[use | help | assistance | value | benefit]',
      'modal:@foreseeing @adverb* does:hold [back | out | off | on]',
      '![we | i | you | not | or] modal:@foreseeing @adverb* be ![@formulaOfBeing | @testVerb | put] @adverb* ![@formulaOfBeing | @testVerb | put] does:WORD',
      '![we | i | you | not | or] modal:@foreseeing @adverb* be @adverb* does:put ![to | before]',
      'modal:@foreseeing @adverb* have [a | an] ..4 does:@impact',
      '[@give.ing | disclosure | release | publication | it | this | that | they | which | answer] modal:@foreseeing @adverb* does:@give.now',
      '[we | i] modal:@foreseeing not? does:[lose | suffer | pay | weaken]',
      '[@give.ing | disclosure | release | publication] ..5 does:[tells | gives | exposes | lets | helps | invites | encourages | undermines | damages]',
    ],
    yes: [
      'Suspects would be tipped off.',
      'It will lead to more break-ins.',
      'Thieves could plan their visits by it.',
      'Bidders will go elsewhere.',
      'Release could hamper investigations.',
      'Publishing the rota tells burglars when to come.',
      'If it were released, the informant would be found and attacked.',
    ],
    no: [
      'We would be happy to send you the map.',
      'You may wish to ask again in March.',
      'We will extend the time for our answer by 20 working days.',
      'Section 31(1)(a) would apply to it.',
      'The results will be put to every tenant in January.',
      'It covers information whose disclosure would, or would be likely to, prejudice the prevention of crime.',
      'The map would be exempt.',
    ],
  },
  {
    fact: 'likely-to-follow',
    evenTentative: true,
    says: [
      '![or | and | you | we | @testVerb] modal:[would | is | are | will] ..1-[not | or] be? ..1-[not | or] does:likely',
      '@testVerb modal:[would | is | are | will] ..1-[not | or] be? ..1-[not | or] does:likely to',
      '[@very | seems | seem] does:likely ![than]',
      '@real ..1 @real? does:@chance',
      '[in all | on] does:[likelihood | probability]',
      '@be ..1-[not | to] does:[probable | bound]',
      'does:probably',
      'does:unlikely to',
    ],
    // What the exemption covers, as the law has it.
    unless: 'legally likely | [covers | exempts | protects] ..3 information',
    yes: [
      'Burglars would be likely to time their visits by it.',
      'There is a real risk that bidders would withdraw.',
      'We think it is probable that the crew would be found.',
      'Rivals are likely to undercut each price.',
    ],
    no: [
      'It covers what would, or would be likely to, prejudice the prevention of crime.',
      'We rely on the lower level: prejudice would be likely.',
      'Harm is not likely.',
      'Burglars could time their visits by it.',
    ],
  },
  {
    // The effect in the words of the law alone.
    fact: 'affects-interest',
    evenTentative: true,
    says: [
      '![or] modal:@foreseeing ..3-[or | not | be] does:@testVerb',
      '![or] modal:@foreseeing ..3-[or | not] [adversely does:affect | have an adverse does:@impact | affect does:adversely]',
      '![or | and] modal:[would | is | are | will] be? likely to ..1-[not | or] does:@testVerb',
    ],
    yes: [
      'Disclosure would be likely to prejudice the commercial interests of the printer.',
      'Disclosure would prejudice the prevention of crime.',
      'Release would adversely affect the talks.',
    ],
    no: [
      'Disclosure would, or would be likely to, prejudice the prevention of crime.',
      'Disclosure would not prejudice it.',
    ],
  },
  {
    // How the law's own words are come to.
    fact: 'gives-cause',
    says: ['does:[@reasonGiven]'],
    yes: ['It would endanger them, because the list gives their homes.', 'The list names those who spoke to us.'],
    no: ['Disclosure would prejudice the prevention of crime.', 'The list is long.'],
  },
  {
    fact: 'serves-openness',
    evenTentative: true,
    says: [
      '@foreseeing ..3 [@serve | help | allow | support | enable | aid | add to | contribute to] ..8 does:@transparency',
      '@foreseeing ..3 @be ..3 does:[transparent | accountable | open | scrutiny]',
      '@foreseeing ..3 @serve ..8 does:[understanding | @public | awareness | trust]',
      '@foreseeing shed does:light',
      '@foreseeing ..3 [allow | enable | help | let | show | tell | assist] the? ..2-@wrongdoer does:@public',
    ],
    yes: [
      'Disclosure would promote transparency.',
      'Release would help the public to see how the money was spent.',
      'It would allow residents to judge the plan.',
    ],
    no: ['It would help burglars.', 'Openness is important.'],
  },
  {
    fact: 'calls-apparent',
    evenTentative: true,
    says: [
      '[is | are] ..1-not does:[apparent | obvious | selfevident]',
      '[speak | speaks] for does:[itself | themselves]',
      'needs no does:[explanation | explaining | telling]',
      'goes without does:saying',
    ],
    yes: ['What a thief would do with it is self-evident.', 'The harm is plainly obvious.', 'That speaks for itself.'],
    no: ['The harm is not obvious.', 'You asked whether the harm is apparent.'],
  },
  {
    fact: 'supposes-mere-possibility',
    evenTentative: true,
    says: [
      '[it is ..1 does:possible] ![to]',
      'there is a does:possibility',
      'can not be? does:[ruled | rule] out',
      'it is does:conceivable',
    ],
    yes: ['It is also possible that staff are followed home.', 'That cannot be ruled out.'],
    no: ['It is not possible that they are followed.', 'It would be likely.'],
  },
  {
    fact: 'shows-certainty',
    evenTentative: true,
    says: [
      'more does:[probable | likely] than not',
      'does:[inevitable | inevitably | certain | certainly]',
      '[has | have] already does:[happened | been | led | caused | resulted]',
      '[has | have] does:[happened | led | caused | resulted]',
    ],
    yes: ['Harm is more probable than not.', 'That has already happened.', 'A leak of 2023 has led to two thefts.'],
    no: ['It would be likely to happen.', 'It could help people who have been put off.', 'It may happen.'],
  },
  {
    fact: 'adopts-higher-level',
    evenTentative: true,
    says: [
      '[higher | first | upper] does:@level',
      '[rely | relying] on does:[rather than | and not | instead of]',
      '[disclosure | release | publication | confirming or denying | to @give.now [it | this | them]] ..6-[be | not | , | or] would @adverb* does:@testVerb.now',
    ],
    yes: ['We rely on the higher level of prejudice.', 'Disclosure would prejudice the research programme.'],
    no: [
      'Disclosure would, or would be likely to, prejudice the programme.',
      'Section 43(2) applies where disclosure would prejudice it.',
      'We rely on the lower level.',
    ],
  },
  {
    fact: 'adopts-lower-level',
    evenTentative: true,
    says: ['[lower | second] does:@level', '@real ..2 does:@chance', '@testVerb [would be | is] does:likely'],
    yes: [
      'We rely on the lower level: would be likely to.',
      'Prejudice would be likely.',
      'That is a real and significant risk.',
    ],
    no: ['We rely on the higher level.', 'You asked whether the lower level is met.'],
  },
  {
    fact: 'harms-adversely',
    evenTentative: true,
    says: [
      '![or] modal:@foreseeing [not only]? ..2-[be | not | or | likely] does:[@adverse.now | adversely affect | have an adverse @impact | affect adversely]',
      '@impact ..6 would does:@ensue',
      '[@loss] ..6 would does:@ensue',
    ],
    yes: [
      'Disclosure would adversely affect the tenant.',
      'It would also damage the talks.',
      'Harm to the dam would follow.',
    ],
    no: ['Disclosure would be likely to harm the tenant.', 'Disclosure would not harm the tenant.'],
  },
  {
    fact: 'likely-to-harm',
    evenTentative: true,
    says: [
      'modal:[would ..1-not be ..1-not likely | [is | are] ..1-not likely] ..2-[or | ,] does:[@adverse.now | adversely affect | have an adverse @impact | affect adversely]',
    ],
    yes: [
      'Disclosure would be likely to harm the tenant.',
      'It would therefore be likely to harm him.',
      'It is likely to adversely affect the talks.',
    ],
    no: ['Disclosure would harm the tenant.', 'It is not likely to harm them.'],
  },
  {
    // In the words of its test, as a factor against may put it.
    fact: 'shows-harm',
    evenTentative: true,
    says: ['[would | likely to] ..8-not does:[@testVerb | @adverse | adversely affect]'],
    yes: [
      'Disclosure would be likely to prejudice the prevention of crime.',
      'It would in turn harm the tenant.',
      'This is likely to adversely affect the talks.',
    ],
    no: ['Disclosure would not prejudice anybody.', 'Disclosure could harm the tenant.', 'It would help thieves.'],
  },
  {
    // What has to be shown is not shown yet.
    fact: 'owes-harm',
    evenTentative: true,
    says: ['@obliging to? ..1 [show | set out | explain] ..3 [harm | prejudice]'],
    yes: [
      'As the exemption depends on prejudice, we must set out the harm in disclosure.',
      'An authority has to show what prejudice would follow.',
    ],
    no: ['The harm is that burglars would come.', 'We must set out our reasons.'],
  },
  {
    // Duties, policies and principles, which are the same in every letter.
    fact: 'speaks-in-general',
    says: [
      'does:@general',
      'takes ..6 does:seriously',
      '[code | codes] of does:practice',
      'charged does:with',
      'in does:general',
      'at all does:times',
      '[must | have to | has to | need to | needs to] does:be',
      'does:[exempt | exempts] information',
    ],
    yes: ['The Trust takes the care of its buildings seriously.', 'Security is fundamental to the role of a museum.'],
    no: ['The plan shows two doors.', 'Eels are taken at night.'],
  },
  {
    // What was done, or why: of this case.
    fact: 'tells-what-happened',
    evenTentative: true,
    says: [
      'does:[was | were | had]',
      '[has | have] been ![put] does:WORD',
      '[because | since] does:[it | they | this | of]',
    ],
    yes: ['Both were tried in May.', 'The gate has been forced twice.'],
    no: ['The gate is open.', 'Eels are taken at night.'],
  },
  {
    fact: 'fears-distress',
    evenTentative: true,
    says: ['does:@distress'],
    yes: ['To read it would cause them great distress.', 'The family is anxious.'],
    no: ['The family would be ill.', 'It would cause loss.'],
  },
  {
    fact: 'shows-illness',
    evenTentative: true,
    says: [
      'does:@illness',
      'physical does:harm',
      '[more | greater | worse] does:than',
      'over and does:above',
      'goes does:further',
      'mental health does:@care',
      'harm does:[himself | herself | themselves]',
    ],
    yes: ['Her depression would be likely to return.', 'The effect goes beyond distress.'],
    no: ['It would cause distress.', 'The family is anxious.'],
  },
  {
    // One condition on another.
    fact: 'stacks-suppositions',
    evenTentative: true,
    says: [
      'if ..30 and then? ..4 [was | were | is | are] does:to',
      '[if | were | should] ..24 and ..4 then does:[chose | decided | managed | went | used | tried | checked | found]',
      'if ..30 does:if',
    ],
    yes: [
      'If a fault were found, and if somebody learnt that ours is one, he would be likely to try it.',
      'If a make is known to be blind and a harbour was to say that it has it, smugglers would come.',
    ],
    no: ['If we said yes, smugglers would go elsewhere.', 'They have asked if it is mended.'],
  },
  {
    // Conditions that every letter needs: whether it is held, whether a yes or a no were given.
    fact: 'supposes-answer',
    evenTentative: true,
    says: [
      'does:if ..5 [held | @hold.now | exist~ | confirm~ | deny | denied | said | say | answer~ | so | not | yes | no]',
      '[even | only | as | ask | asked | know | see | tell | learn | check] does:if',
    ],
    yes: ['If any information were held and we denied it, we would mislead.', 'They have asked if it is mended.'],
    no: ['If the make were known, thieves would try it.', 'Thieves would try it.'],
  },
  {
    fact: 'supposes',
    evenTentative: true,
    says: ['does:if'],
    yes: ['If the make were known, thieves would try it.', 'Ask if it is mended.'],
    no: ['Thieves would try it.', 'Were it known, thieves would try it.'],
  },
]);
