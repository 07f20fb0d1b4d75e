import { family } from './phrase.ts';

/** What speaks of giving information out, of what only its content can bring about, or of an answer: what is to be weighed. */
export const giving = family([
  {
    fact: 'presumes-giving',
    evenTentative: true,
    says: [
      'by:@give.ing what:@disclosed',
      'by:[the [disclosure | release | publication] of] what:@disclosed',
      '!the by:[[disclosure | release | publication] of] what:@disclosed',
      'by:[to @give.now] what:@disclosed',
    ],
    unless: 'that @record @was [or | held | not]',
    yes: [
      'Disclosure of the requested documents would warn suspects.',
      'Releasing this information would let an attacker plan.',
      'To publish the records that we hold would endanger officers.',
      'The release of information relating to your request would help them.',
      'It would be wrong to disclose the names.',
    ],
    no: [
      'Disclosing whether the information is held would help them.',
      'To disclose any information, if held, would help them.',
      'You asked whether disclosing the records would help.',
      'Disclosure under the Act is disclosure to the world.',
      'Disclosing that information is or is not held would let burglars plan.',
    ],
  },
  {
    fact: 'presumes-giving-if-held',
    evenTentative: true,
    says: [
      '[by:@give.ing | by:[the [disclosure | release | publication] of] | by:[to @give.now]] what:[any such? @record ,? if held]',
      '!the by:[[disclosure | release | publication] of] what:[any such? @record ,? if held]',
    ],
    yes: [
      'To disclose any information, if held, would help them.',
      'The disclosure of any such records if held would help them.',
    ],
    no: ['Any information, if held, would help them.', 'To disclose the records would help them.'],
  },
  {
    fact: 'speaks-of-giving',
    evenTentative: true,
    says: [
      'by:@makePublic.ing ![whether | that | if | either | an | such | the | it]',
      'by:@makePublic.ing the ![fact | existence]',
      'by:[the [disclosure | release | publication] of] ![whether | a | an | either]',
      '!the by:[[disclosure | release | publication] of] ![whether | a | an | either]',
      'by:[to @makePublic.now] ![whether | that | if | either | an | such | the]',
      'by:[to @makePublic.now] the ![fact | existence]',
      '[by:[the [disclosure | release]] | !the by:[disclosure | release] | by:[[disclosing | releasing] it]] [@foreseeing | risks | is likely]',
      'by:[[putting | placing] ..4 in the public domain]',
      'by:[making ..4-[answer | whether | that | fact] public]',
    ],
    unless: '[even | the | mere | bare] [fact | existence]',
    yes: [
      'Putting the log in the public domain would let burglars plan.',
      'Making this information public would endanger officers.',
      'To disclose the dates would help smugglers.',
      'Disclosure would put divers off.',
      'Releasing it could harm them.',
    ],
    no: [
      'To disclose whether divers are used would help smugglers.',
      'Disclosure under the Act is disclosure to the world.',
      'Disclosing that none are used would do so.',
      'Disclosure of whether the records are held would be unfair.',
      'Releasing even the fact that a log exists would help burglars.',
      'Disclosure of the fact that it is held, or that it is not, would help them.',
    ],
  },
  {
    // The same as a condition.
    fact: 'supposes-giving',
    evenTentative: true,
    says: [
      'by:[if ..1 [[@these | our] @sought? @record | it | they] @asMeant? [were | was | is | are] ..1 @makePublic.ed]',
      'by:[[if | were] [we | i | the @body] to? be? @makePublic.now [it | them | [the | this | these] @sought? @record]]',
      'by:[if [we | i | the @body] ..1 @makePublic.ed [it | them | [the | this | these] @sought? @record]]',
    ],
    yes: [
      'If the information were released, burglars would learn when to come.',
      'Were we to release it, burglars would benefit.',
      'If we published the log, burglars would benefit.',
    ],
    no: [
      'If we said that it is held, burglars would benefit.',
      'Were we to release any statement, burglars would benefit.',
      'If any log were released, burglars would benefit.',
    ],
  },
  {
    fact: 'presumes-act',
    evenTentative: true,
    says: ['[[any such | such a | any such a | this] | ![any] such] does:[disclosure | release]'],
    yes: ['Such a disclosure would be unfair.', 'Any such release would help poachers.'],
    no: [
      'If such a disclosure were made, somebody would lose.',
      'Disclosure under the Act is disclosure to the world.',
    ],
  },
  {
    // What only the content of information can bring about: its publication, what it says, who reads it.
    fact: 'speaks-of-content',
    evenTentative: true,
    says: [
      'public domain | [made | become | becoming | be] [public | available] | in public | out of context',
      'wider [world | public | audience] | world at large',
      'publi~ !interest',
      '@getsOut',
      '@confided ..1 @record',
      '@record [that | which | about | on | of | in | @contain]',
      '@record @was ![held | kept]',
      '@particular',
      'use of? [it | them] | [its | their] [use | recipients | authors]',
      '@letKnow ![whether | if | that | an | the]',
      '@letKnow [the | an | that] ![answer | information | force | council | we | it]',
    ],
    yes: ['It would reveal the tactics that are used.', 'It could lead to it going into the public domain.'],
    no: ['It would be likely to encourage gangs.', 'It would tell whether the information is held.'],
  },
  {
    fact: 'argues-from-content',
    evenTentative: true,
    says: [
      '[page | pages] #',
      '[the | this | that | these | those | our | its] @ownPaper ![@was | if | exist | exists]',
      'does:@bringOut ![whether | that | if | either | the]',
      'does:@bringOut the ![fact | existence]',
      'does:[disclosure | release | @withhold] ![whether | that | if | either]',
      'publication',
    ],
    yes: ['The map shows the path.', 'Releasing prices would help.', 'Page 3 is old.'],
    no: [
      'It would help them, whichever answer we gave.',
      'It would help them to know.',
      'Disclosing whether it is held would help.',
    ],
  },
  {
    // What confirming, denying or any answer would do.
    fact: 'speaks-of-answer',
    evenTentative: true,
    says: ['confirm~ | den~ | whether | answer~ | either way | [a | an] [yes | no]'],
    yes: ['A yes or a no would help.', 'Confirming that it is held would help.'],
    no: ['Disclosure would help.', 'It is near the river.'],
  },
]);
