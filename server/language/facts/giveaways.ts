import { family } from './phrase.ts';

/**
 * What takes for granted something that a letter that neither confirms nor denies must leave open. A determiner belongs to
 * the words, so that they can be replaced: each line begins with one, or where none stands before.
 */
export const giveaways = family([
  {
    fact: 'presumes-held',
    evenTentative: true,
    says: [
      '[[the | these | those | all | some] what:@record | ![@determiner | whatever | what | no] what:@record] [that | which]? who:@authority @own* [do | does]? does:[@hold | has | have | @keep.now] ![not | no | neither | @asked]',
      '[the | this | these | those | our] what:@record requested? currently? does:held [by | in | on | within | for] ![other | another]',
      '[the | this | these | those | our] ..3-[@connective | @record | any | no | other] does:held by [us | @authority]',
      '[@these | our] what:@record in [our | [the | this] ..2] does:possession',
      'our what:@ownPaper by:[on | about]',
      '[the | these | those] what:@record [that | which]? who:@authority [have | has]? does:[found | located | traced]',
    ],
    unless: '< you ..2 @ask | < your @request',
    yes: [
      'The records that NHS England holds would help poachers.',
      'The tapes held by the Force are old.',
      'The files in our possession are old.',
      'Our file on him is still open.',
      'Offenders would want to see the logs we keep.',
      'The information held by Ofwat is sensitive.',
      'The invoices we found in the finance system show the version.',
    ],
    no: [
      'You sent us the photographs that a walker found.',
      'Any records that we hold would be exempt.',
      'You asked for the records that we hold.',
      'Our policy on drones is public.',
      'Poachers would ask what records the force holds.',
      'The information we considered is public.',
      'The records that the force has not sought are irrelevant.',
      'The information held by other bodies is public.',
    ],
  },
  {
    fact: 'presumes-use',
    evenTentative: true,
    says: [
      '[[the | these | those] what:@means | ![the | these | those] what:@means] [that | which]? @be? does:@use.ed by by:[us | @authority]',
      '[the | these | those] what:@means [that | which]? who:@authority @own* does:[@use.now | @use.ed]',
      'which what:@means who:@authority @own* does:@use.now',
    ],
    // The police at large are not the authority.
    unless: 'by the police ![service | force | authority]',
    yes: [
      'The tactics that the Force uses would become known.',
      'Knowing the cameras used by Moorland Police would help.',
      'Suppliers that are used by us would be targets.',
      'The software we bought has weaknesses.',
      'It would show which drones we fly.',
    ],
    no: [
      'Cameras used by the police are many.',
      'It would show whether drones are flown.',
      'It would show which drones poachers fly.',
      'Poachers use software bought by gangs.',
      'It is not known whether any camera is used.',
    ],
  },
  {
    fact: 'presumes-own-use',
    evenTentative: true,
    says: ["[our | [the | this] ..2-@connective @body 's | NAME 's] does:use of"],
    unless: 'use of ..2 [@inOrdinaryUse | §]',
    yes: ['It would help poachers to avoid our use of drones.', "Moorland Police's use of cameras is lawful."],
    no: [
      'Any use of drones would be lawful.',
      'Our use of public money is open to audit.',
      'You question our use of section 31(3).',
      "The gang uses them: the poachers' use of nets is known.",
    ],
  },
  {
    fact: 'presumes-continuing',
    evenTentative: true,
    says: [
      'who:[us | officers | staff | @authority] [to | @able | @possibly | still]* does:[continue | continues | continued] to @use.now',
      'who:[us | officers | staff | @authority] [to | @able | @possibly | still]* does:[continue | continues | continued] to hold',
    ],
    yes: ['We will continue to use them.', 'Officers continue to deploy them.'],
    no: [
      'We continue to think so.',
      'It is good to be able to continue to use what works.',
      'Poachers continue to use nets.',
    ],
  },
  {
    fact: 'presumes-inquiry',
    evenTentative: true,
    says: [
      '[the | our | this | these | those | its | a number of | @several] [ongoing | @current] [police | criminal]? what:@inquiry',
    ],
    yes: ['An answer would harm the ongoing investigation.', 'It would touch on a number of current inquiries.'],
    no: ['Any investigation that might exist would be harmed.', 'Current inquiries elsewhere are public.'],
  },
  {
    fact: 'presumes-progress',
    evenTentative: true,
    says: [
      '[once | when | until] [the | this | our] what:@inquiry [is | has been] does:@finished',
      '[once | when | until | after] [the | this | our] what:@inquiry does:[ends | closes | concludes]',
      '![if | whether] [the | our] what:@inquiry [is | remains] ..1-[not] does:[open | ongoing | live | active | continuing | being [carried | conducted | led]]',
    ],
    yes: [
      'The investigation is still open.',
      'The investigation is being carried out by someone from outside the Council.',
      'Please ask again once the inquiry is complete.',
      'Until this investigation has been concluded, we cannot say.',
      'When the investigation ends, you may ask again.',
    ],
    no: ['Once any investigation is complete, it may be published.', 'The investigation is complete.'],
  },
  {
    fact: 'presumes-events',
    evenTentative: true,
    says: [
      '[these | those] what:@event',
      '[the | such] what:@event [@have | did | [which | that]? does:@happened | [on | against | at] [our | us | the @body]]',
      '[the | such] what:@event [is | are] ..1-[not] being does:@underWay',
      '[following | after] [the | this] what:@event ![that | you]',
    ],
    unless: '[council | trust | force | hospital | body | authority | university | school] elsewhere',
    yes: [
      'People would help us to reduce these attacks.',
      'The incidents which occurred were serious.',
      'The incident is being looked into by the standards department.',
      'Following the raid, the gang changed its habits.',
    ],
    no: [
      'Attacks on hospitals are reported every month.',
      'Any incident would be recorded.',
      'The allegation that you make is being looked into.',
      'After any incident, habits change.',
      'To recover from one such attack has cost a council elsewhere several million pounds.',
    ],
  },
]);
