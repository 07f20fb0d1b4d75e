import { family } from './phrase.ts';

/** What exemptions protect: words that can hardly mean anything else (`argues-…`), and any words of it (`of-…`). */
export const interests = family([
  {
    fact: 'argues-safety',
    evenTentative: true,
    says: ["[@persons | personal | physical] 's? safety", "safety of ..3 @persons !['s | @record]"],
    yes: ['It would threaten officer safety.', 'The safety of the crew is at stake.'],
    no: ['The dam is safe.', 'Safety is important.', "The safety of residents' details matters."],
  },
  {
    fact: 'argues-life',
    evenTentative: true,
    says: [
      '[endanger~ | risk to | risking | put | putting | cost | threat to | threaten] the? [life | lives]',
      '[life | lives] ..1 [at | in] [risk | danger]',
    ],
    yes: ['It would endanger lives.', 'Lives are at risk.'],
    no: ['Life is long.', 'The crew lives here.'],
  },
  {
    fact: 'argues-national-security',
    evenTentative: true,
    says: ['national security', 'security of the [@country | united kingdom]', "nation 's security"],
    yes: ['National security would suffer.', 'The security of the realm is at stake.'],
    no: ['Security is poor.', 'The security of the building matters.'],
  },
  {
    fact: 'argues-commerce',
    evenTentative: true,
    says: ['[commercial | commercially] [interest~ | sensitiv~ | position | advantage | disadvantage | confidential~]'],
    yes: ['Our commercial interests would suffer.', 'It is commercially sensitive.'],
    no: ['The building is commercial.', 'Our interests would suffer.'],
  },
  {
    fact: 'argues-foreign-relations',
    evenTentative: true,
    says: [
      '[international | diplomatic] relations',
      'relations with [other | foreign] [countries | states | governments]',
    ],
    yes: ['International relations would suffer.', 'Relations with other states are delicate.'],
    no: ['Relations with residents are good.', 'The conference is international.'],
  },
  {
    fact: 'argues-privilege',
    evenTentative: true,
    says: ['[legal professional? | legal advice | litigation] privilege'],
    yes: ['Legal professional privilege is at stake.', 'Litigation privilege applies.'],
    no: ['It is a privilege to serve.', 'Legal advice was given.'],
  },
  {
    fact: 'of-security',
    evenTentative: true,
    says: ['does:[@securityWords | national security | security of the]'],
    yes: ['Terrorists would use it.', 'National security is at stake.'],
    no: ['Bidders would withdraw.', 'Thieves would come.'],
  },
  {
    fact: 'of-defence',
    evenTentative: true,
    says: ['does:[@defenceWords | armed forces]'],
    yes: ['The armed forces would suffer.', 'Troops would be moved.'],
    no: ['Bidders would withdraw.', 'Thieves would come.'],
  },
  {
    fact: 'of-foreign-relations',
    evenTentative: true,
    says: ['does:[@foreignWords | other [states | countries | governments]]'],
    yes: ['Other states would object.', 'The embassy would be closed.'],
    no: ['Bidders would withdraw.', 'Thieves would come.'],
  },
  {
    fact: 'of-economy',
    evenTentative: true,
    says: ['does:[econom~ | financial | market~]'],
    yes: ['The economy would suffer.', 'Financial markets would fall.'],
    no: ['Readers would be misled.', 'Thieves would come.'],
  },
  {
    fact: 'of-enforcement',
    evenTentative: true,
    says: ['@enforcementWords'],
    yes: ['Thieves would come.', 'Crime would rise.'],
    no: ['Bidders would withdraw.', 'A yes would send them to another creek.'],
  },
  {
    fact: 'of-health',
    evenTentative: true,
    says: ['@healthWords'],
    yes: ['The crew would be hurt.', 'Lives are at risk.'],
    no: ['Bidders would withdraw.', 'Prices would rise.'],
  },
  {
    fact: 'of-commerce',
    evenTentative: true,
    says: ['@commerceWords'],
    yes: ['Bidders would withdraw.', 'Prices would rise.'],
    no: ['The crew would be hurt.', 'Officials would hold back.'],
  },
]);
