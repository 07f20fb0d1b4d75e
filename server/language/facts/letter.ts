import { family } from './phrase.ts';

/** What shows a text to be a letter to somebody who asked, and its parts. */
export const letter = family([
  {
    fact: 'greets',
    says: [
      '< dear',
      '< [hello | hi | hiya] [there | all | NAME | @title NAME]? >',
      '< good [morning | afternoon | evening] [NAME | @title NAME]? >',
      '< [sir | madam | sirs] >',
      '< @title NAME >',
    ],
    yes: ['Dear Ms Patel', 'Dear Requester,', 'Hello Mr Oyelaran', 'Mr Pargeter', 'Sir,', 'Good afternoon Ms Farrukh'],
    no: ['The lamps were dear.', 'My dear fellow', 'Mr Pargeter wrote on 3 May.', 'Good morning to all who work here.'],
  },
  {
    fact: 'signs-off',
    says: [
      '< yours [sincerely | faithfully | truly]',
      '< yours >',
      '< @warm* [regards | wishes]',
      '< [sincerely | faithfully]',
      '< many thanks',
    ],
    yes: ['Yours sincerely', 'Kind regards', 'With best wishes,', 'Yours,'],
    no: ['Yours is the first request of this kind.', 'He regards it as closed.'],
  },
  {
    fact: 'gives-reference',
    says: [
      '< @referring* @reference',
      '< [foi | eir] request',
      '< ACT? [freedom of information]? request reference? @reference',
    ],
    yes: ['Our ref: 26/118', 'FOI request', 'Freedom of Information Request Reference No: 26/118'],
    no: ['The reference desk is closed.', 'We refer to it.'],
  },
  {
    fact: 'gives-date',
    says: [
      '< date? [responded | received]',
      '< date of [@request | @letter]',
      '< requested [mon~ | tue~ | wed~] | < requested [thu~ | fri~]',
      '< [@request | response] [received | issued]',
    ],
    yes: ['Request received 5 October 2026', 'Date of response: 3 May 2026'],
    no: ['We received it on 3 May.', 'The date was 3 May.'],
  },
  {
    // Words to somebody who made the request that is answered.
    fact: 'thanks-requester',
    says: [
      'thank you for your ..1 @yourLetter',
      'your request [of | dated | received]',
      'you have? [asked for | requested | sought]',
    ],
    yes: ['Thank you for your recent enquiry.', 'Your request of 3 May has been considered.', 'You asked for the map.'],
    no: ['Thank you for your patience.', 'Your requests matter.', 'You may ask again.'],
  },
  {
    fact: 'addresses-requester',
    says: [
      '[your | this] @yourLetter [@arriving | is | was received | has been]',
      'thank you for your',
      '[which | that | what] you have? [asked | requested]',
      'you have? [asked | requested | wrote]',
      '[in | our] [answer | reply | response] to your',
      'replying to [your | the] @yourLetter',
      'your @yourLetter ..2 [got here | reached | arrived | asks | asked | came]',
      '< your @yourLetter # ...6 >',
      'you [wanted | want] to [know | see | have]',
    ],
    yes: [
      'Your request is refused.',
      'Your letter got here on 19 October.',
      'In reply to your letter, here is the map.',
      'This request falls under the Act.',
    ],
    no: ['Requests are answered within 20 days.', 'Your rights are set out below.'],
  },
  {
    // "Your request", "which you asked for": it is the one who was asked that says so.
    fact: 'names-their-request',
    says: [
      'your ..1 @yourLetter',
      'you have? [asked | requested | sought]',
      '[relating | relevant | respect of | reply to | response to | answer] to? this request',
    ],
    yes: [
      'Your earlier letter is with us.',
      'The report that you asked for is old.',
      'We hold nothing relating to this request.',
    ],
    no: ['My request is below.', 'We asked the force.'],
  },
  {
    fact: 'names-itself',
    says: [
      'this @letter ..10-@letter @serving',
      '[our | my] [@decision | @letter] [is | was | follows]',
      'my department',
      'this [document | page | paper] ..4 [is | serves] ..4 notice',
      '[this | these | @letter] [@serving | constitutes | constitute] ..5-[not | if] [refusal notice | notice of ..1 refusal]',
      '[treat | regard | accept | take] this ..1 as ..5 [refusal notice | notice of ..1 refusal]',
    ],
    yes: [
      'This letter is our answer.',
      'This document is the refusal notice.',
      'Our response follows.',
      'This is a refusal notice under section 17 of the Act.',
      'Please treat this email as a notice of refusal.',
    ],
    no: ['The letter was sent on 3 May.', 'This letter came on 3 May.', 'You may complain about a refusal notice.'],
  },
  {
    fact: 'speaks-of-software',
    says: ['@softwareWord', 'pip install', 'pull request', '[feature flag | side panel | state machine | code block]'],
    yes: ['Run npm install first.', 'Send a pull request.', 'Feature flag: blocks.'],
    no: ['The request is refused.', 'We hold the software.'],
  },
  {
    fact: 'gives',
    evenTentative: true,
    says: [
      'does:[attached | enclosed | enclose | encloses | supplied]',
      'does:[attach | attaches] ..1 [@record | it | them]',
      '@record [is | are] does:provided !by',
      '[provided | set out | find] does:[below | enclosed | attached]',
      '[as | table] does:[below | follows]',
      'who:@authority can does:@give.now',
    ],
    unless: 'public interest | pit | @complaining | @review | annex | not ..3 [attached | enclosed | supplied]',
    yes: ['The map is attached.', 'We can disclose the total.', 'The sums are set out below.'],
    no: ['A form for a complaint is enclosed.', 'If the map were attached, you could see it.', 'The map is old.'],
  },
  {
    fact: 'redacts',
    says: ['does:[redacts | redacted | redactions]', 'WORD does:redact'],
    yes: ['We have redacted two names.', 'Redactions are marked in black.'],
    no: ['If we redacted the names, little would be left.', 'Redact, and write again.', 'The names are old.'],
  },
  {
    // It turns to another part of the request, or to other information.
    fact: 'turns-to-part',
    says: [
      '@part [no | number | numbered]? ..0 [# | @letterMark | one | two | three]',
      '@questionMark',
      'at these points',
      '[@placeInOrder | last | other] [@part | half]',
      '[in | for | to | on | about] the [@placeInOrder | last] [> | , | ; | and | or]',
      '@otherwise',
      'other [@record | @part | matter~]',
      'apart from',
      'hold~ other',
    ],
    yes: [
      'As to question 2, we hold a list.',
      'The rest of the records are enclosed.',
      'We hold other information about lamp posts.',
      'The second part is refused.',
      'We neither confirm nor deny whether we hold anything for the third.',
    ],
    no: ['The information is held by our control room.', 'These records are kept by the legal team.'],
  },
  {
    fact: 'names-what-was-asked',
    says: ['[this | that | these | those | them]', '[the | all | any] [requested | relevant]? @record'],
    yes: [
      'The footage is held.',
      'We keep those in a safe.',
      'All of the requested documents: all documents are held.',
    ],
    no: ['We located 14 records.', 'Our control room holds it.'],
  },
  {
    fact: 'contrasts',
    says: ['[however | although | while]', 'by contrast'],
    yes: ['However, the map is enclosed.', 'By contrast, the map is enclosed.'],
    no: ['The map is enclosed.', 'We hold it.'],
  },
  {
    // The authority begins to speak: the request before it is over.
    fact: 'opens-as-authority',
    says: [
      '< NAME @acting',
      '< [i | we] @speaking',
      '< in accordance with',
      '< having [made | considered | completed]',
      '< this [@letter | @request | is]',
      '< thank you',
      '< [our | my] [@letter | @decision] !below',
      '< [your | the] [request | information] ..6 [has been | have been | is | was]',
      '< please [find | note]',
      '< under §',
      '< the [ACT | act | @body]',
      '< with regard',
    ],
    yes: [
      'We have considered your request.',
      'The Council can confirm it.',
      'My answers are:',
      'Under section 43(2) it is exempt.',
      'Your request for the map was received on 3 May.',
    ],
    no: ['All emails about the map.', 'How many letters were sent?', 'You later added:'],
  },
  {
    fact: 'acts-on-request',
    says: ['[we | i] [are | have | am] does:[applying | applied | relying | decided | @withhold | @refuse]'],
    yes: ['For that reason we are withholding it.', 'I have decided to give it.'],
    no: ['We are open on Sundays.', 'If we are refusing it, we say so.'],
  },
  {
    // A subject line that has the date or the reference of the request.
    fact: 'names-request-by-date',
    says: [
      '@request ..6 [of | dated | received] ..3 # @month #',
      'request [for information]? [: | ;]? ..0 [our | your | foi | case]? @reference',
    ],
    yes: ['Your request of 8 October 2026', 'Request for information: reference 26/118'],
    no: ['Your request', 'Your request for the map'],
  },
  {
    fact: 'leads-to-request',
    says: [
      'you have? [asked | requested | wrote | sought] ..24 : >',
      'your request ..12 [follow~ | below | read | reads | was | for] ..8 : >',
      'your request ..12 [set out | as follows] ..8 : >',
      '[i | we] [ask | would like | request] ..12 : >',
    ],
    yes: ['You asked for the following:', 'Your request reads as follows:', 'I would like:'],
    no: ['You asked for the map.', 'My answers are:', 'The request: it is old.'],
  },
  {
    fact: 'leads-to-statute',
    says: ['§ ..8 @providing ..12 : >', '@providing [that | as follows]? :? >', 'require~ ..14 notice which : >'],
    yes: ['Section 17(1) of the Act provides as follows:', 'Section 17 requires a notice which:', 'The Act says'],
    no: ['Section 17 applies to it:', 'He says no.'],
  },
  {
    // The statute set out at length.
    fact: 'recites-statute',
    says: [
      '< any? information ..10 is also? exempt information if',
      '< any? person making a request for information to a public authority',
      'duty to confirm or deny does not arise if',
    ],
    yes: [
      'Information to which this section applies is exempt information if it is held.',
      'The duty to confirm or deny does not arise if compliance would prejudice it.',
    ],
    no: ['The information is exempt information.', 'The duty to confirm or deny does not arise.'],
  },
  {
    // What stands on a page besides the letter itself.
    fact: 'furnishes-page',
    says: [
      '< dear',
      '< @referring* @reference',
      '< [date | dated]',
      '< [tel | telephone | email]',
      '< page #',
      '< official ..0 sensitive? >',
      '< draft >',
      '< not protectively marked >',
    ],
    yes: ['Dated 3 May 2026', 'OFFICIAL - SENSITIVE', 'Page 2 of 3', 'E-mail: foi@marsh.example'],
    no: ['The draft is old.', 'This is an official reply.'],
  },
]);
