import type { Wording } from '../../notice/model.ts';
import { remembered } from '../remembered.ts';

/** Words in which one side is found to weigh more. */
const weighs =
  /\boutweigh(?:s|ed)?\b|\b(?:greater|stronger|weightier|heavier|more (?:compelling|important|weighty|substantial|significant)|less weighty|less compelling) (?:\w+ ){0,4}than\b|\b(?:more|greater|less|lesser|most|considerable|decisive) weight\b|\bweigh(?:s|ed|ing)?(?: \w+ly)? (?:more|most|heavier|more heavily|most heavily|against|in favour)\b|\bprevails?\b|\boverrides?\b|\boverriding\b|\btakes? precedence\b|\bgreater public interest\b|\bstronger public interest\b|\bcarr(?:y|ies) (?:more|greater|the most) weight\b|\btips? the (?:balance|scales)\b|\b(?:weightier|heavier|stronger|more (?:compelling|important|weighty|powerful)|overwhelming|decisive) (?:case|argument|consideration|factor|interest|reason|point|claim)s?\b|\bnot (?:as|so) (?:strong|weighty|great|compelling|important|heavy) as\b|\b(?:serves?|served) (?:by|the public (?:better|best))\b|\b(?:scales?|we|I|balance) (?:\w+ ){0,2}(?:comes?|came) down (?:on|in|firmly|against)\b|\boutbalance\w*\b/i;
/** Words in which the public interest is found to lie somewhere. */
const lies =
  /\bpublic interest(?:s)?\b.{0,80}\b(?:lies?|lay|favours?|falls?|rests?|weighs?|supports?|requires?|comes? down|(?:is|are) (?:\w+ )?(?:better |best )?served|is (?:clearly |strongly |firmly |therefore )*(?:in|against|with))\b|\b(?:in|contrary to|against|not in|serves?) the public interest\b/i;
/** Words in which the balance, without the public interest, is found to lie somewhere. */
const balance =
  /\bbalanc\w*(?: test| exercise)?\b.{0,40}\b(?:lies?|favours?|falls?|rests?|comes? down|tips?|(?:is|are) (?:\w+ ){0,2}(?:in favour|against))\b/i;
/** Words that state the test instead of meeting it. */
const stating =
  /(?<!\b(?:saying|disclosing|confirming|stating|deny|denying|telling|knowing|say|of|or|about) )\bwhether\b|\b(?:unless|must|have to|has to|need(?:s|ed)? to|required to|requires? (?:us|an authority|a public authority|the authority|that|weighing)|subject to|decides? (?:whether|if|where))\b/i;
/** Words that put the burden on disclosure, or withhold although nothing weighs more. */
const inverted =
  /\bpublic interest in (?:the )?(?:disclos|releas|confirm|saying|knowing|openness|transparency)\w*\b.{0,80}\b(?:does|do|did|would|is|are|was)(?: not|n't)\b.{0,30}\b(?:outweigh|override|overcome|exceed|sufficient|strong enough|compelling|enough)\b|\b(?:not|n't|never)(?: \w+){0,2} (?:been )?(?:shown|demonstrated|established|satisfied|persuaded|convinced|proved|proven)\b.{0,60}\b(?:public interest|in the interest of the public)\b|\b(?:disclosure|release|confirming|to disclose)\b.{0,60}\b(?:has|have) not been shown\b.{0,40}\bpublic interest\b|\bno (?:overriding|compelling|sufficient) public interest in (?:the )?(?:disclos|releas|confirm)/i;
const even =
  /\b(?:evenly|equally|finely) (?:balanced|weighted|matched)\b|\bof equal weight\b|\b(?:arguments|factors|sides) are equal\b/i;

export type Conclusiveness = 'clear' | 'inverted' | 'even' | 'bare' | 'none';

/**
 * What one sentence of a balance concludes. `clear`: the public interest lies, or one side weighs more; `bare`:
 * the balance is said to favour a result, no more; `inverted`: disclosure was asked to prove itself; `even`: the
 * sides are called equal. The Act asks for reasons and not for a formula, so any clear words will do.
 */
export const concludes = remembered(({ text: sentence }: Wording): Conclusiveness => {
  if (even.test(sentence) && !/\b(?:not|if|had|were they)\b/i.test(sentence)) return 'even';
  if (inverted.test(sentence)) return 'inverted';
  const met = weighs.test(sentence) || lies.test(sentence);
  if (met && !(stating.test(sentence) && !/\b(?:therefore|conclu\w+|find|found|our view|on balance)\b/i.test(sentence)))
    return 'clear';
  return balance.test(sentence) && !stating.test(sentence) ? 'bare' : 'none';
});
