import { family } from './phrase.ts';

/** What a letter gives as a reason, or says of an exemption, and should not. */
export const grounds = family([
  {
    // The words on which a refusal that names no exemption is found wanting.
    fact: 'speaks-of-refusing',
    evenTentative: true,
    says: [
      '@refusedWords !under',
      '@refusedWords under [the | this] ..6-[of | in] [ACT | act | regulations | exemption | exemptions]',
      '@refusedWords from disclosure under [the | this] ..6-[of | in] [ACT | act | regulations | exemption | exemptions]',
      'neither [confirm | confirms | to confirm] [nor | or] to? [deny | denies]',
      '[appropriate | cost] limit',
    ],
    yes: ['The plan is exempt.', 'We neither confirm nor deny it.', 'It is withheld under the Act.'],
    no: ['The plan is enclosed.', 'We hold the plan.'],
  },
  {
    fact: 'calls-person-vexatious',
    says: [
      '[who:[you are] | who:[the @asker] is] ..2 does:vexatious !@asker',
      '[who:[you are] | who:[the @asker] is] ..2 does:vexatious what:@asker',
      '@consider [who:you | who:[the @asker]] [to be | as]? ..2 does:vexatious !@asker',
      '@consider [who:you | who:[the @asker]] [to be | as]? ..2 does:vexatious what:@asker',
      'does:vexatious what:@asker',
    ],
    unless: 'rather than | no suggestion | disregard~ | irrelevant',
    yes: ['We consider you to be vexatious.', 'You are a vexatious complainant.', 'The requester is simply vexatious.'],
    no: [
      'We do not say that you are vexatious: it is the request.',
      'We consider your request to be vexatious.',
      'The request, and not the applicant, is vexatious.',
    ],
  },
  {
    fact: 'refuses-future-requests',
    says: [
      '[will | shall | are | is] [not | no longer] be? ..1 does:@respond [to | with]? [any | all]? [of your]? @future ..3 @letters ![@topical | from]',
      '[will | shall | are | is] [not | no longer] be? ..1 does:@respond [to | with]? [any | all]? [of your]? @future ..3 @letters from you ![@topical]',
    ],
    unless:
      'same | similar | identical | this [subject | topic | matter | issue] | §17(6) | §16(5) | about | concerning | regarding | relat~',
    yes: [
      'We will not respond to any further requests from you.',
      'We will no longer answer your future emails, and any other correspondence will not be read; we shall not acknowledge further letters.',
    ],
    no: ['We will not answer further requests about the pond.', 'We will answer any further requests from you.'],
  },
  {
    fact: 'calls-it-fishing',
    says: ['does:fishing @outing', 'does:fishing for', 'does:scattergun | does:scatter gun'],
    yes: ['It is a fishing expedition.', 'You are fishing for anything at all.', 'It is a scatter-gun request.'],
    no: ['It is not a fishing expedition.', 'The fishing licences are held.'],
  },
  {
    fact: 'calls-it-round-robin',
    says: [
      'does:round [robin | robins]',
      'does:[same | identical | similar] ..1 [request | requests] ..3 to ..2 [other | @many | all | several | every] ..2 @authorities',
    ],
    yes: ['It is a round robin.', 'You sent the same request to many other councils.'],
    no: ['It is not a round robin.', 'You sent the same request to us in May.'],
  },
  {
    fact: 'fears-disclosure',
    evenTentative: true,
    says: [
      '[disclosing | disclosure | releasing | release | publishing | publication] of? ..5 [would | could | might | may] ..3-[not] does:@hurt',
    ],
    unless: 'exempt~ | §',
    yes: ['Disclosure of the emails would embarrass the clerk.', 'Publication could harm the club.'],
    no: ['Disclosure would not harm anybody.', 'The request would harm our work.'],
  },
  {
    fact: 'counts-retrieval',
    evenTentative: true,
    says: ['# ..2 [hours | days] ..3 to does:@retrieve'],
    yes: [
      'It would take 60 hours to locate the invoices.',
      'We would need 12 working days of an officer to find them.',
    ],
    no: ['It would take 60 hours to redact them.', 'It would not take 60 hours to say why.'],
  },
  {
    // Reasons beside which a request may be called a fishing expedition.
    fact: 'names-a-burden',
    evenTentative: true,
    says: ['@bearing', '@redact', '@load', '[hours | disrupt~]', 'no serious? [value | purpose]'],
    yes: ['It would be a burden to redact them.', 'It has no serious purpose.'],
    no: ['It is a fishing expedition.', 'It would take us a week.'],
  },
  {
    // Reasons beside which the time to find information may count.
    fact: 'names-more-than-retrieval',
    evenTentative: true,
    says: [
      '@bearing',
      '@redact',
      '[review~ | exempt~ | value]',
      '[purpose | previous | repeated~]',
      '# @suffix? request | requests since',
    ],
    yes: ['It would be a burden to redact them.', 'It has no value.', 'This is your 30th request.'],
    no: ['It is a fishing expedition.', 'It would take 60 hours to locate the invoices.'],
  },
  {
    fact: 'cites-policy',
    evenTentative: true,
    says: [
      "[@determiner | @body | 's | is | against] ..1 [policy | practice] [of [the | this] ..2]? is? [not to | never to | against] ..1 [@give.now | @give.ing]",
    ],
    yes: ['Our policy is not to release staff rotas.', 'It is the practice of the Trust never to disclose drafts.'],
    no: ['Our policy on releasing rotas is online.', 'It is against the law to disclose it.'],
  },
  {
    fact: 'refuses-by-policy',
    evenTentative: true,
    says: ['[it is | in line with | in accordance with] ..4 [policy | practice] ..4 [not to | never to | against]'],
    yes: [
      'It is our policy not to release rotas.',
      'That is in line with the practice of the Trust never to disclose drafts.',
    ],
    no: ['Our policy is not to release rotas.', 'It is our policy to publish them.'],
  },
  {
    fact: 'cites-marking',
    says: [
      '[@be | been] [protectively | clearly]? does:@marked as? ..2-commercial @marking ![in | and]',
      '[@be | been] [protectively | clearly]? does:@marked as? ..2 commercial in confidence',
      '[carries | bears] ..3 does:marking',
    ],
    yes: ['It is marked commercial in confidence.', 'The report was classified as secret.'],
    no: ['It is not marked confidential.', 'The map is marked with crosses.'],
  },
  {
    fact: 'cites-clause',
    evenTentative: true,
    says: [
      'confidentiality [clause | agreement | undertaking]',
      'nondisclosure agreement | nda',
      'clause ..3 confidentiality',
    ],
    yes: ['A confidentiality clause binds us.', 'We have signed a non-disclosure agreement.'],
    no: ['The clause is on page 4.', 'Confidentiality matters.'],
  },
  {
    fact: 'cites-objection',
    evenTentative: true,
    says: [
      '[has | have | had | did | does | do] not [given | give | gave]? us? ..1 @assent',
      '[has | have | had] [objected | refused [@assent | to @assent]]',
      '[objects | object | objected] to [the | its | their]? [disclosure | release | publication]',
      'without [their | its | his | her | the ..3] @assent',
    ],
    yes: [
      'The supplier has not consented.',
      'The tenant objects to its release.',
      'We cannot give it without their consent.',
    ],
    no: ['The supplier has consented.', 'You object to the delay.'],
  },
  {
    fact: 'gives-nothing',
    evenTentative: true,
    says: [
      'does:[@withhold | declin~ | exempt~]',
      'does:@refuse [to | your | this | the | it]',
      '[can not | unable to | will not | not able to | not going to] ..2 be? [does:@give.now | does:@give.ed | does:answer]',
      '[are | is | do] not ..2 [does:@give.now | does:@give.ing | does:answer]',
    ],
    yes: ['We will not provide it.', 'The costs are exempt.', 'We are not able to share it.', 'We decline to answer.'],
    no: ['We will provide it.', 'The clause binds us.'],
  },
  {
    // Words that give the one for the reason of the other.
    fact: 'gives-a-cause',
    evenTentative: true,
    says: ['@cause', 'due to'],
    yes: ['We refuse it because it is old.', 'It is withheld owing to its age.'],
    no: ['We refuse it.', 'It is old.'],
  },
  {
    fact: 'puts-in-its-place',
    evenTentative: true,
    says: [
      '@alone',
      '[not | no] [a reason | determine | veto]',
      'taken ..4 into account',
      'does not [decide | bind | mean | settle | prevent]',
      'whether or not | even if | not only | own [account | terms] | on its own',
    ],
    yes: ['That is not decisive.', 'We have taken their view into account.', 'It does not bind us.'],
    no: ['They object.', 'It is marked secret.'],
  },
  {
    // What the Regulations call an exception is called what the Acts call it.
    fact: 'speaks-of-exemption',
    evenTentative: true,
    says: [
      'what:[exempt | exempted] [from disclosure | from release | information]? [under | by | in | within] ..3 by:§',
      'what:[exemption | exemptions] ..3 [in | under | at | of | by | is | are | contained in | provided by] ..2 by:§',
      'what:[exemption | exemptions] by:§',
      'by:§ what:[exemption | exemptions]',
    ],
    yes: [
      'It is exempt from disclosure under regulation 12(4)(e).',
      'We rely on the exemptions in regulation 12(5)(e).',
    ],
    no: ['It is excepted under regulation 12(4)(e).', 'The exemption of charities is not in issue.'],
  },
  {
    // The law by which the letter answers, said of the request or of all that is asked for.
    fact: 'answers-under-law',
    says: [
      '[request | it | this | them | these | information | letter | correspondence | enquiry] ..8 does:@handled ..3 [under | within | by | pursuant to | accordance with | line with] the? what:ACCESS',
      '[request | letter | this] ..3 falls to be does:[@handled | decided] under the? what:ACCESS',
      'which [we | i] have does:@handled with? [under | within | pursuant to | accordance with | line with] the? what:ACCESS',
      'what:ACCESS ..2 [rather than | and not | instead of] the? ACCESS ..3 does:[applies | apply]',
      '@environmentalInfo ...8 what:ACCESS ..1 does:[applies | apply | govern | governs]',
      '@environmentalInfo ..4 [so | therefore | and] ..3 does:@handled under the? what:ACCESS',
      '[we | i] [have | has]? does:[decide | decided | looked at] ..2 [request | it | this | them | these] [under | within | in accordance with] the? what:ACCESS',
      'does:@handled ..2 [request | it | this | them | these | letter | correspondence | enquiry] ..8 [under | within | pursuant to | accordance with | line with] the? what:ACCESS',
      'does:@handled ..4 request for environmental information ...4 under the? what:ACCESS',
      '[decision | reply | answer | response] under the? what:ACCESS',
      '[so | therefore | and | hence] [we | i] [have | has]? ..1 does:[used | applied | followed] the? what:ACCESS',
      '[request | it | this | matter] ..2 does:[falls | comes | fell] [under | within] the? what:ACCESS',
    ],
    unless:
      'part of ..2-environment [@request | @record | it | this | them | these | those | what | your] | parts of | some of | separate | separately | whether | also | [is | are] not [, | ; | and]',
    yes: [
      'We have dealt with your request under the Environmental Information Regulations 2004.',
      'The request was handled under the EIR.',
      'Trees are part of the environment, so we treated this under the EIR.',
      'Restoring a quarry affects the land, so we have used the Environmental Information Regulations 2004.',
      'Heather burning affects the air, so this is a reply under the Environmental Information Regulations 2004.',
      'You asked for two reports, which is a request that we have dealt with under the Environmental Information Regulations 2004.',
      'This is environmental information, and the Environmental Information Regulations 2004 apply.',
      "We've treated this as a request for environmental information, under the Environmental Information Regulations 2004.",
    ],
    no: [
      'We have dealt with part of your request under the Environmental Information Regulations 2004.',
      'We considered whether to deal with it under the Environmental Information Regulations 2004.',
      'The Environmental Information Regulations 2004 are enforced by the Commission.',
    ],
  },
  {
    fact: 'pleads-alternative',
    evenTentative: true,
    says: ['[alternative | alternatively]'],
    yes: ['We rely on it in the alternative.', 'Alternatively, section 31(1) applies.'],
    no: ['Both apply.', 'It is exempt.'],
  },
  {
    fact: 'sets-apart',
    evenTentative: true,
    says: ['@apartFrom', 'alternativ~', 'or §'],
    yes: [
      'Section 30 applies to some of it.',
      'Document 2 is exempt under section 31.',
      'Section 23(1) or section 24(1) applies.',
    ],
    no: ['It is exempt under sections 30 and 31.', 'Both apply.'],
  },
  {
    fact: 'weighs-as-precaution',
    evenTentative: true,
    says: ['in case ..28 public interest', 'public interest ..28 in case'],
    yes: [
      'In case we are wrong, we have weighed the public interest.',
      'We weigh the public interest in case it is qualified.',
    ],
    no: ['In this case it is absolute.', 'There is no public interest test.'],
  },
  {
    // Section 14 lifts the duty; it exempts nothing.
    fact: 'calls-ground-exemption',
    evenTentative: true,
    says: [
      'exempt ..4 [under | by | by virtue of | as] ..1 what:[§14 | §14(1) | §14(2)]',
      'what:[§14 | §14(1) | §14(2)] ..5 [exempts | exemption]',
      '[exemption | exemptions] ..3 what:[§14 | §14(1) | §14(2)]',
    ],
    unless: 'no exemption | not an? exemption',
    yes: [
      'The information is exempt from disclosure under section 14(1) of the Act.',
      'Section 14(1) is an exemption for vexatious requests.',
      'We rely on the exemption in section 14(2).',
    ],
    no: [
      'We refuse it under section 14(1), and the rest is exempt under section 31(1)(a).',
      'Section 14 is not an exemption.',
    ],
  },
  {
    // Who asks is given as the whole reason.
    fact: 'refuses-for-asker',
    says: [
      '[vexatious | refus~] ..3 [because | since | as] ..1 [you | the @asker] does:[are | is | have | has] ..6 [@calling | complained | campaign~ | known | history | dispute | grievance | sued | criticis~]',
      '[because | since | as] of? ..1 [who you are | your identity | your [history | reputation | past]] ..8 does:[vexatious | refus~]',
      'reached this view [because | since | as] you does:[are | have] ..3 @calling',
      '[vexatious | refus~] ..3 because of [who you are | your [identity | history | reputation | past]]',
    ],
    yes: [
      'The request is vexatious because you are a campaigner against the school.',
      'We refuse it as you have complained about us before.',
      'Your request is vexatious because of your history.',
      'The Ministry has reached this view because you are a journalist.',
    ],
    no: [
      'The request is vexatious because it would take 90 hours.',
      'You are a journalist, and your request is refused for its cost.',
    ],
  },
  {
    // An opinion under section 36 that nobody has given yet.
    fact: 'awaits-opinion',
    evenTentative: true,
    says: [
      '[will | shall | be | is | are | being | to] ..2-not [sought | asked for | obtained | requested] ..8 @opinionOf ..6 qualified person',
      '[@opinionOf | qualified person] ..8 [will | shall | is | are | to] ..2 does:[be | being] [sought | asked | obtained | requested | given]',
      '[await~ | seeking | waiting for | yet to [receive | have | be given | obtain]] ..4 [qualified person | @opinionOf ..4 [qualified person | @highOfficer]]',
      'qualified person ..6 [yet to | has not yet | not yet | still to] ..3 [give | given | gave | consider~ | @opinionOf]',
      '[ask | asking] ..2 qualified person ..4 [for | to give | to consider]',
      '[she | he | qualified person | @highOfficer] will does:give [her | his | an | the] ..1 @opinionOf [on # | that | whether | >]',
    ],
    yes: [
      'We are awaiting the opinion of the qualified person.',
      'The opinion of the qualified person will be sought next week.',
      'The qualified person has not yet given an opinion.',
      'We are asking the qualified person for an opinion.',
      'She will give her opinion on 19 November.',
      'The qualified person will be asked when he returns.',
    ],
    no: [
      'On 3 March the qualified person gave the opinion that it would inhibit advice.',
      'The qualified person considered the notes and the opinion was sought from him in writing.',
    ],
  },
  {
    fact: 'names-statute',
    evenTentative: true,
    says: [
      'what:[the STATUTE]',
      '!the what:STATUTE',
      'what:[STATUTE , 1998]',
      'what:[1998 STATUTE]',
      'what:[dpa ,? 1998]',
    ],
    yes: ['It falls under the Data Protection Act 1998.', 'The DPA 1998 forbids it.'],
    no: ['The Act applies.', 'FOIA applies.'],
  },
  {
    fact: 'tells-history',
    evenTentative: true,
    says: [
      '@history',
      'at the time | then in force | before ..2 2018 | since 2018 | no longer | decision notice | old act',
    ],
    yes: ['It was repealed in 2018.', 'At the time it was the law.', 'That was so until May.'],
    no: ['It is exempt.', 'Section 40(5) applies.'],
  },
]);
