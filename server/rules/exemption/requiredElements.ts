import type { Regime } from '../../law/index.ts';
import type { Severity } from '../rule.ts';
import { cite } from '../speak.ts';

/** One thing that a notice has to show before its exemption is made out. */
export interface Element {
  /** Ends a sentence that begins "The letter does not say". */
  readonly what: string;
  /** Words by which a letter shows it; wide, since nobody is bound to any form of words. No flags but `i`. */
  readonly said: RegExp;
  /** Where it is asked for only if the letter speaks of something: of a company, of burden, of inspection. */
  readonly when?: RegExp;
  /** Where it is not asked for, because the letter stands on something else besides. */
  readonly unless?: RegExp;
  /** Whether the request's own words show it too. */
  readonly inRequest?: true;
  /** The standard text that leaves a place for it. */
  readonly text: string;
}

/** What one exemption, or its like in several instruments, needs. */
export interface Requirement {
  /** These and what is in them: `FOIA s.41(1)`. */
  readonly within: readonly string[];
  /** These as they stand: `FOIA s.41`, which can mean nothing else. */
  readonly bare?: readonly string[];
  /** Words without which the letter does not stand on it, whatever it cites. */
  readonly when?: RegExp;
  /** Words that show another test to be the right one. */
  readonly unless?: RegExp;
  readonly elements: readonly Element[];
  /** Why the letter should say it, in place of the provision that asks for reasons. */
  readonly because?: (regime: Regime) => string;
  readonly severity?: Severity;
}

const parties =
  '(?:compan(?:y|ies)|suppliers?|contractors?|bidders?|tenderers?|providers?|firms?|third part(?:y|ies)|operators?|developers?|consultants|consultancy|licensees?|tenants?)';

/** Asked of every exemption that protects what others told the authority, or their trade. */
const views: Element = {
  what: 'what the third party whose interests are protected says of disclosure',
  when: new RegExp(
    `\\b${parties}(?:'s?)?\\b.{0,80}\\b(?:commercial|compet\\w+|interests?|position|pric\\w+|harm\\w*|prejudic\\w*|disadvantag\\w*|lose|loss|rivals?|in confidence)\\b|\\b(?:interests?|position|harm|prejudice|disadvantage) (?:of|to) (?:the |a |an |our |its |that )?(?:\\w+ )?${parties}\\b`,
    'i',
  ),
  said: /\b(?:consult(?!ants?\b|anc)\w*|asked|sought|ask(?:ing)? (?:the|them|it|him|her)|views?|objected|objections?|objects?|told us|informed us|contacted|representations?|wr(?:ote|itten) to|approached|notified|advised us|explained|(?:not )?consent(?:ed)?|requested that|has (?:stated|said|confirmed|indicated|argued|asked)|says|opposes?|opposed|content for)\b/i,
  text: 'third-party-views',
};

const time =
  '(?:if|when|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|weeks?|months?|quarter|financial year|year|weekly|monthly|quarterly|annual(?:ly)?|once|after|following|as soon as|(?:up)?on (?:completion|conclusion)|end of|shortly|tomorrow|(?<!(?:Act|Regulations|Order) )20\\d\\d|\\d{1,2}/\\d{1,2}/\\d\\d|working days)';
const publishing =
  '(?:publi\\w+|releas\\w+|shared?|issued?|available|laid|online|due|expected|scheduled|planned|anticipated)';
const finishing =
  '(?:complet\\w+|finish\\w*|finali[sz]\\w*|ready|adopt\\w*|publi\\w+|approv\\w+|conclu\\w+|due|expect\\w*|anticipat\\w*|estimat\\w*|prepar\\w+)';
/** Two things said near each other, in either order. */
const near = (a: string, b: string, within: number) =>
  new RegExp(`\\b${a}\\b.{0,${within}}\\b${b}\\b|\\b${b}\\b.{0,${within}}\\b${a}\\b`, 'i');

const counted =
  '(?:requests?|e-?mails?|letters?|pages?|hours?|documents?|records?|files?|complaints?|times|occasions|days?|weeks?|months?|years?|items?|questions?|messages?|calls?|contacts?|pieces|staff|officers?|points?)';

/** An earlier request or its answer, with a date or a number. */
const earlierRequest =
  /\b(?:previous\w*|earlier|last|original|first|already|same|identical|before|response|replied|answered|reply)\b.{0,140}(?:(?<!Act )\b20\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,2}\/\d{1,2}\/\d\d|\b(?:ref\w*|FOI|RFI|EIR|case|number)\b.{0,4}\d|\b(?:days?|weeks?|months?) (?:ago|earlier|before)\b)|\b(?:(?<!Act )20\d\d|(?:days?|weeks?|months?) ago)\b.{0,100}\b(?:answered|replied|response|complied|same)\b/i;
/** Why it is too soon to ask again. */
const tooSoon =
  /\b(?:only|within|just|since|less than|under|after) (?:\w+ ){0,3}(?:days?|weeks?|months?|then|that)\b|\bnot (?:been )?(?:changed|updated)\b|\bunchanged\b|\bno (?:new|further|additional|change)\b|\bhas changed\b|\b(?:interval|period)\b.{0,80}\b(?:because|as|since|given)\b|\b(?:days?|weeks?|months?) (?:ago|earlier|later|before|is not)\b/i;

/** What has to be shown besides harm and the public interest, for which there are rules of their own. */
export const requirements: readonly Requirement[] = [
  {
    within: ['FOIA s.22(1)', 'FOISA s.27(1)'],
    bare: ['FOIA s.22'],
    elements: [
      {
        what: 'that publication was already intended when the request was received',
        said: /\b(?:already|prior to|previously|before|predat\w+|pre-dat\w+|at the (?:time|date|point)|long-?standing|annual(?:ly)?|quarterly|monthly|routinely|regularly|every (?:year|quarter|month|week)|pre-?announced)\b|\bwhen (?:you|we|your|the|this)\b.{0,40}\b(?:made|received|requested?|sent|submitted|asked|wrote|arrived?|came|reached)\b|\b(?:resolved|decided|agreed|announced|committed|undertook|undertaken) (?:on|in|at|that|to|by)\b|\bpublication (?:schedule|timetable|strategy|programme|calendar|plan)\b|\b(?:duty|required|obliged|obligation) (?:by law )?to publish\b|\bwas (?:always )?(?:intended|planned|due|scheduled)\b/i,
        text: 'publication-intended',
      },
      {
        what: 'who will publish it',
        said: /\b(?:will|shall|intend\w*|plan\w*|going|expect\w*|aims?|due|does|also|already|routinely|we|wants?|has decided|agreed|committed|intention|duty|required|obliged|to) (?:then |also |still |now |soon )?(?:to )?publish\b|\bpublish(?:ed|es|ing)?(?: \w+){0,6} by\b|\bpublication by\b|\b(?:our|its|their|\w+'s|\w+s') (?:\w+ ){0,3}(?:website|web site|site|pages?|publication\w*|report|statistics|disclosure log|programme|portal)\b|\bgov\.uk\b|\bour (?:intention|plan|decision)\b/i,
        text: 'publication-by-whom',
      },
      {
        what: 'where the public will find it',
        said: /\b(?:web ?sites?|web ?pages?|online|on-line|web|internet|gov\.uk|publication scheme|librar(?:y|ies)|Parliament|reports?|bulletins?|journal|gazette|disclosure log|portal|register|release|statistics|committee|agenda|minutes|public domain|free(?:ly)?|to the public|general public|everybody|everyone|anyone|book|exhibition|archives?|pages?|press)\b|https?:|\bwww\./i,
        text: 'publication-where',
      },
      {
        what: 'when, or after what event, it will be published',
        said: near(publishing, time, 160),
        text: 'publication-when',
      },
      {
        what: 'why it is reasonable to wait until then',
        said: /\b(?:un)?reasonabl[ey]\b|\bsensible\b|\baccepted practice\b|\b(?:appropriate|right|fair|proper|proportionate) (?:in all the circumstances )?(?:to|that)\b|\b(?:makes|good) sense\b/i,
        text: 'publication-reasonable',
      },
    ],
  },
  {
    within: ['FOIA s.30(1)'],
    bare: ['FOIA s.30'],
    elements: [
      {
        what: 'on what duty or power the investigation rests',
        said: /\b(?:duty|duties|obligations?|obliged|required) (?:\w+ ){0,3}(?:to|of) (?:\w+ )?(?:conduct|investigat\w*|enquir\w*|inquir\w*|enforc\w*|prosecut\w*|carry out|determin\w*|detect\w*|police|polic\w+)|\bpowers?\b|\bcommon law\b|\bstatut\w+\b|\b(?:our|its|their) (?:\w+ )?(?:functions?|role|responsibilit\w+|remit|duty|duties)\b|\b(?:responsible|responsibility) for\b|\bpolice\b|\bconstabulary\b|\b(?<!(?:Information|Protection) )(?:Act|Regulations|Order) (?:19|20)\d\d\b/i,
        text: 'investigation-duty',
      },
      {
        what: 'which offence, or kind of offence, was investigated',
        said: /\b(?:offen[cs]es?|offend\w+|crimes?|criminal\w*|fraud\w*|theft|stolen|steal\w*|murder\w*|homicide|rape|sexual|assault\w*|violen\w+|burglar\w+|robbery|prosecut\w+|charge[ds]?|charging|conviction|unlawful\w*|illegal\w*|manslaughter|drugs?|abuse|terroris\w*|corrupt\w*|arson|harass\w*|stalking|speeding|breach of)\b/i,
        inRequest: true,
        text: 'investigation-offence',
      },
    ],
  },
  {
    within: ['FOIA s.30(2)'],
    elements: [
      {
        what: 'which investigation or proceedings the information was obtained or recorded for',
        said: /\b(?:investigat\w+|proceedings|prosecut\w+|inquir(?:y|ies)|enquir(?:y|ies))\b/i,
        text: 'source-function',
      },
      {
        what: 'how it relates to obtaining information from confidential sources',
        said: /\b(?:sources?|informants?|CHIS|covert human|Crimestoppers|in confidence|anonym\w+|confidential)\b/i,
        text: 'source-confidential',
      },
    ],
  },
  {
    within: ['FOIA s.32(1)', 'FOIA s.32(2)', 'FOISA s.37(1)'],
    bare: ['FOIA s.32', 'FOISA s.37'],
    elements: [
      {
        what: 'in what kind of court, inquiry or arbitration document the information is contained',
        said: /\b(?:filed|lodged|served|placed in the custody|created by|transcripts?|pleadings?|witness|skeleton|claim form|indictment|judgments?|particulars|bundles?|affidavits?|inquests?|petition|summons|writs?|exhibits?|defence|statements?|orders?|warrants?|evidence)\b|\b(?:court|tribunal|coroner's|inquiry|arbitration) (?:documents?|records?|files?|papers?|forms?|reports?|list)\b/i,
        text: 'court-document',
      },
      {
        what: 'that it is held only for that reason',
        said: /\b(?:only|solely|exclusively|purely|by virtue|no other|sole reason|for any other|not otherwise|would not (?:otherwise )?hold)\b/i,
        text: 'court-only',
      },
    ],
  },
  {
    within: ['FOIA s.40(2)', 'EIR reg.13(1)', 'FOISA s.38(1)(b)', 'EISR reg.11(2)'],
    bare: ['FOIA s.40', 'EIR reg.13', 'EISR reg.11'],
    // The other two conditions, and data which legitimate interests do not open.
    unless:
      /\bspecial categor(?:y|ies)\b|\bcriminal (?:offence|conviction)s? data\b|\bArticles? (?:9|10|21)\b|\b40 ?\((?:3B|4A)\)|\b40 ?\(3A\) ?\(b\)|\bright to object\b|\b(?:2B|3B|4A)\)|\bsensitive personal data\b/i,
    elements: [
      {
        what: 'how the information identifies a living person',
        said: /\bidentif\w+|\bnam(?:e[ds]?|ing)\b|\bliving\b|\brecogni[sz]\w+|\brelat(?:e|es|ing) to\b.{0,60}\b(?:individuals?|persons?|people|employees?|officers?|staff|members?|somebody|someone)\b|\b(?:about|of|belong\w* to) (?:an?|the|other|our|your|some|another|third|identifiable|specific|particular|individual|these|those)\b.{0,30}\b(?:individuals?|persons?|people|employees?|officers?|staff|members?|part(?:y|ies)|neighbours?|residents?|patients?|pupils?)\b|\b(?:addresses|signatures?|e-?mail address|telephone|contact details|initials)\b/i,
        text: 'personal-data-identifies',
      },
      {
        what: 'which data protection principle disclosure would contravene',
        said: /\bprinciples?\b|\b(?:un)?lawful(?:ly|ness)?\b|\b(?:un)?fair(?:ly|ness)?\b|\bArticle 5\b|\btransparent manner\b|\bbreach\w*\b(?:(?!\bbreach).){0,60}\b(?:data protection|GDPR|DPA)\b|\bcontraven\w+/i,
        text: 'personal-data-principle',
      },
      {
        what: 'what legitimate interest there is in disclosure',
        said: /\blegitimate\b|\bArticle 6\b|\b(?:lawful|legal) bas[ie]s\b|\binterests? in (?:the )?(?:disclos\w+|releas\w+|knowing|transparen\w+|public\w*|understanding|access\w*|seeing)\b|\b(?:public|applicant|requester|you|your)(?:'s)?\b(?:(?!\b(?:public|applicant|requester|your?)\b).){0,40}\binterests?\b(?:(?!\binterests?\b).){0,160}\b(?:personal|privacy|individuals?|data subjects?)\b|\b(?:personal|privacy|individuals?|data subjects?)\b(?:(?!\b(?:personal|privacy|individuals?|data subjects?)\b).){0,160}\bpublic interest\b|\bSchedule 2\b|\bcondition (?:6|six)\b/i,
        text: 'personal-data-interest',
      },
      {
        what: 'whether disclosure is necessary for that interest',
        said: /\bnecess\w+\b|\bneed(?:ed|s)? (?:to (?:know|be|identify|disclose|name)|for)\b|\bless intrusive\b|\bother means\b|\bwithout (?:identifying|naming|disclos\w+|the (?:names?|personal))\b|\b(?:met|served|satisfied|achieved|fulfilled) (?:by|through|with|without)\b|\balready (?:been )?(?:published|available|disclosed|released|in the public)\b|\b(?:would|does|do|will) not (?:\w+ )?(?:add|assist|further|contribute|help|serve|meet)\b/i,
        text: 'personal-data-necessity',
      },
      {
        what: 'what the people concerned would expect, and why their rights prevail',
        said: /\bexpect\w*\b|\boutweigh\w*\b|\boverr[io]d\w*\b|\brights (?:and|or|of|to)\b|\bbalanc\w+\b|\bdistress\w*\b|\bprivacy\b|\bintru[sd]\w+\b|\bunwarranted\b|\bdetriment\w*\b|\bconsent\w*\b|\b(?:junior|senior|public-facing)\b|\bprivate li(?:fe|ves)\b|\bharass\w*\b/i,
        text: 'personal-data-balance',
      },
    ],
  },
  {
    within: ['FOIA s.40(1)', 'FOISA s.38(1)(a)'],
    because: (regime) =>
      `A requester's own personal data are theirs to ask for under data protection law, and ${cite('advice', regime)} asks for help with that.`,
    elements: [
      {
        what: 'that the requester can ask for their own personal data under data protection law, and how',
        said: /\bsubject access\b|\bSARs?\b|\bDSAR\b|\bright of access\b|\bArticle 15\b|\bunder (?:the )?(?:\w+ ){0,3}(?:data protection|GDPR|DPA)\b|\b(?:data protection|GDPR|DPA)\b(?:(?!\b(?:data protection|GDPR|DPA)\b).){0,60}\b(?:request|regime|law|rights?)\b|\baccess (?:to )?(?:your|their|his|her) (?:own )?(?:personal )?(?:data|information)\b/i,
        text: 'own-personal-data',
      },
    ],
  },
  {
    within: ['FOIA s.41(1)', 'FOISA s.36(2)'],
    bare: ['FOIA s.41'],
    elements: [
      {
        what: 'from whom the information was obtained',
        said: /\b(?:obtained|received|provided|supplied|given|submitted|disclosed|shared|came|comes|confided|sent|communicated|entrusted|imparted|passed|volunteered|gathered|collected|offered|acquired|made)\b.{0,80}\b(?:from|by) (?!any other|another|(?:an?|the) (?:public )?authority|us\b)|\b(?:gave|told|sent|supplied|provided|wrote to|confided in|showed|submitted) (?:it |them |this |the information )?(?:to )?(?:us|the (?:Council|Trust|Department|University|Board|force))\b|\b(?:informant|complainant|whistleblower|patient|bidder|tenderer|supplier|contractor|confider|witness|donor|applicant|company|client|interviewee|respondent|contributor)s?\b/i,
        text: 'confidence-from',
      },
      {
        what: 'why it has the quality of confidence, being neither trivial nor known already',
        said: /\bquality\b|\btrivial\b|\b(?:not|never|nor|neither|no)\b.{0,60}\b(?:public(?:ly)?|available|accessible|known|elsewhere|published)\b|\bpublic domain\b|\bworthy of\b|\bsensitive\b|\bimportan\w+ to\b|\bprivate\b|\bsecret\b|\bonly (?:known|to)\b/i,
        text: 'confidence-quality',
      },
      {
        what: 'what made it confidential when it was given',
        said: /\b(?:obligations?|duty|expectations?|circumstances|relationship) (?:\w+ ){0,2}(?:of (?:\w+ )?(?:confiden\w+|secrecy)|import\w*|in which|imply\w*|giv\w+)\b|\bexpect\w*\b|\bunderst(?:ood|anding)\b|\bagree[ds]?\b|\bagreements?\b|\bassur\w+\b|\bpromis\w+\b|\bclause\b|\bmarked\b|\bcontract\w*\b|\b(?<!(?:provided|information) )in (?:strict |the strictest )?confidence\b|\bimpli(?:ed|es|cit\w*)\b|\bexpress(?:ly|ed)?\b|\bexplicit\w*\b|\bconfidentially\b/i,
        text: 'confidence-obligation',
      },
      {
        what: 'what disclosure would do to whoever gave it',
        said: /\b(?:detriment\w*|harm\w*|damag\w*|distress\w*|prejudic\w*|loss|lose|losing|privacy|disadvantag\w*|suffer\w*|injur\w*|expos\w+|undermin\w*|advers\w+|rivals?|competitors?|deter\w*|reprisal\w*|private life)\b/i,
        text: 'confidence-detriment',
      },
      {
        what: 'whether the public interest would be a defence to an action for breach of confidence',
        said: /\bdefen[cs]e\b|\bpublic interest\b.{0,200}\b(?:confiden\w*|breach\w*|actionable)\b|\b(?:confiden\w*|breach\w*|actionable)\b.{0,200}\bpublic interest\b/i,
        text: 'confidence-defence',
      },
      views,
    ],
  },
  {
    within: ['FOIA s.42(1)', 'FOISA s.36(1)'],
    bare: ['FOIA s.42'],
    elements: [
      {
        what: 'whether it is privileged as legal advice or because of litigation',
        said: /\badvice\b|\badvis\w+\b|\blitigat\w+\b|\bpost litem\b|\bcontemplat\w+\b|\b(?:court|tribunal|legal) (?:proceedings|action|claim|case)\b/i,
        text: 'privilege-kind',
      },
      {
        what: 'who the lawyer and the client are',
        said: /\b(?:lawyers?|solicitors?|barristers?|counsel|attorneys?|legal (?:advis[eo]rs?|officers?|teams?|services?|departments?|representatives?|section|directorate|branch|professionals?|executive|colleagues|staff)|in-house|advocates?|law (?:firm|officers?)|Monitoring Officer|Treasury Solicitor|Government Legal|Borough Secretary|Queen's Counsel|King's Counsel|QC|KC)\b/i,
        text: 'privilege-parties',
      },
      {
        what: 'that the privilege has not been lost',
        said: /\b(?:not|never|nor|neither|no)\b(?:(?!\b(?:not|never|nor|neither|no)\b).){0,80}\b(?:lost|waived?|waiver|shared|disclosed|public(?:ly)?|circulated|available|domain|seen|published)\b|\bwaive\w*\b|\b(?:remain\w*|still|kept|keeps?|held|treated|stayed)\b(?:(?!\b(?:remain|(?:still|kept|keeps?|held|treated|stayed)\b)).){0,40}\b(?:confiden\w*|privileged?|live|private)\b|\bconfiden\w*\b(?:(?!\bconfiden).){0,60}\b(?:maintain\w*|kept|preserv\w*|remain\w*|intact)\b|\brestrict\w+\b|\blimited to\b|\bonly (?:been )?(?:shared|seen|circulated|sent|read)\b/i,
        text: 'privilege-kept',
      },
    ],
  },
  {
    within: ['FOIA s.43(2)', 'FOISA s.33(1)(b)'],
    bare: ['FOIA s.43'],
    unless: /\btrade secrets?\b/i,
    elements: [
      {
        what: 'whose commercial interests would be harmed',
        said: new RegExp(
          `\\b${parties}\\b|\\b(?:our|my|its|their|whose|his|her|own|\\w+'s|\\w+s') (?:own )?(?:\\w+ )?(?:commercial|financial|economic|business|competitive|negotiating|bargaining|trading|market|interests?|position)\\b|\\b(?:interests?|position|standing) of (?!any\\b|a person\\b)|\\b(?:us|we|our)\\b.{0,100}\\b(?:negotiat\\w+|bargain\\w*|value for money|compet\\w+|procur\\w+|tender\\w*|pric\\w+|income|revenue|sell\\w*|buy\\w*)\\b|\\b(?:manufacturers?|traders?|publishers?|landlords?|owners?|banks?|agents?|partners?|publicans?|charit(?:y|ies)|clubs?|club|trust's)\\b|\\b(?:Ltd|Limited|plc|LLP)\\b`,
          'i',
        ),
        text: 'commercial-whose',
      },
      views,
    ],
  },
  {
    within: ['EIR reg.12(5)(e)', 'EISR reg.10(5)(e)'],
    elements: [
      {
        what: 'what makes it commercial or industrial',
        said: /\b(?:commercial(?!ly? or industrial| confidential)\w*|trad(?:e|es|ing)|pric\w+|profit\w*|financ\w+|costs?|business\w*|markets?|valuations?|viability|tenders?|contracts?|rents?|sales?|manufactur\w*|processes|yields?|developers?|operators?)\b/i,
        text: 'commercial-nature',
      },
      {
        what: 'by what law it is confidential: a contract, the common law duty, a statute',
        said: /\bcommon law\b|\b(?:duty|obligations?|breach|law|quality|expectations?|clauses?|terms?|undertaking) (?:\w+ ){0,2}(?:of|as to|in) (?:\w+ )?confiden\w*|\bconfiden\w+ (?:clauses?|agreements?|terms?|undertaking|provisions?|obligations?)|\bnon-disclosure agreement\b|\bcontract\w*\b|\bagree(?:d|ment|ments)\b|\bin confidence\b|\bexplicit\w*\b|\bimplied\b|\bexpect\w* (?:that|it|them|us)\b|\b(?<!(?:Information|Protection) )Act (?:19|20)\d\d\b/i,
        text: 'commercial-confidence',
      },
      {
        what: 'whose economic interest that confidentiality protects',
        said: /\b(?<!protect a legitimate )(?:economic|commercial|financial|business|competitive|bargaining|negotiating) (?:interests?|position|advantage|edge|standing)\b|\bcompet\w+\b|\bbargain\w*\b|\bnegotiat\w*\b|\bprofit\w*\b|\brivals?\b|\b(?:loss|lose|losing)\b/i,
        text: 'commercial-interest',
      },
      views,
    ],
  },
  {
    within: ['EIR reg.12(4)(d)'],
    severity: 'warning',
    because: () =>
      `The letter gives both, so far as the authority knows them (${cite('when it will be finished', 'eir')}).`,
    elements: [
      {
        what: 'when the material is expected to be finished, and which other authority, if any, is preparing it',
        said: new RegExp(
          `${near(finishing, time, 160).source}|\\b${finishing}\\b[^.]{0,80}\\[|\\b(?:date|when|time)\\b.{0,60}\\bnot (?:yet )?known\\b|\\bunknown\\b|\\b(?:do not|cannot|not able to|unable to|too early to|not possible to) (?:yet )?(?:know|say|estimate|give)\\b`,
          'i',
        ),
        text: 'completion',
      },
    ],
  },
  {
    within: ['EISR reg.10(4)(d)'],
    severity: 'warning',
    because: () => `The letter gives that time (${cite('when it will be finished', 'eisr')}).`,
    elements: [
      {
        what: 'when the material is expected to be finished',
        said: new RegExp(
          `${near(finishing, time, 160).source}|\\b${finishing}\\b[^.]{0,80}\\[|\\bnot (?:yet )?known\\b|\\bunknown\\b`,
          'i',
        ),
        text: 'completion',
      },
    ],
  },
  {
    within: ['FOIA s.14(1)', 'FOISA s.14(1)'],
    bare: ['FOIA s.14', 'FOISA s.14'],
    when: /\bvexatious\w*|\bburden\w*|\bdisproportionate\b|\boppressive\b/i,
    unless: /\brepeat(?:ed)? request\b|\bsubstantially similar\b/i,
    because: () =>
      'The Act asks for no reasons here, but the regulator will, and a requester who is told them can ask for less.',
    elements: [
      {
        what: 'what facts show it: numbers, dates or events',
        said: new RegExp(
          `\\b\\d[\\d,]* (?:\\w+ ){0,3}${counted}\\b|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens?|scores?|hundreds?|thousands?|several|many|numerous|series|number of|few|repeated) (?:of )?(?:\\w+ ){0,4}${counted}\\b|\\b(?:since|between|from) (?:\\w+ )?20\\d\\d\\b`,
          'i',
        ),
        text: 'vexatious-facts',
      },
      {
        what: 'what value or purpose the request has, and why that does not justify the burden',
        said: /\b(?:values?|valuable|purposes?|serious|motives?|proportion\w*|disproportion\w*|justif\w*|unjustified|weigh\w*|outweigh\w*|balanc\w*|benefits?|importan\w*|public interest|merit)\b/i,
        text: 'vexatious-value',
      },
      {
        what: 'why exempt material cannot easily be separated from the rest',
        when: /\bredact\w*\b|\bexempt (?:material|information|content)\b/i,
        said: /\b(?:separat\w+|isolat\w+|spread|scattered|throughout|interspersed|dispersed|intermingled|mixed|(?:each|every|all|line by line|page by page) (?:of )?(?:the )?(?:\d[\d,]* )?(?:page|document|e-?mail|file|record|message|letter)s?|one by one|line by line|page by page|individually|by hand|manual\w*)\b/i,
        text: 'exempt-material',
      },
      {
        what: 'what lighter request could be answered',
        when: /\b(?:burden\w*|oppressive|volume|workload|resources|disruption|disproportionate)\b/i,
        said: /\b(?:narrow\w*|refin\w*|reduc\w*|limit(?:ed|ing)? (?:it|your|the request)|smaller|instead|could ask|can ask|might ask|may wish to|if you (?:were to|would|could|asked|ask|want|let us|tell|can)|happy to|assist\w*|suggest\w*|new request|fewer|shorter|lighter|help you|focus\w*)\b/i,
        unless:
          /\b(?:motives?|abus\w+|distress\w*|harass\w*|obsess\w+|liars?|insult\w*|threat\w*|offensive|grudge|accus\w+|malic\w+)\b/i,
        text: 'lighter-request',
      },
    ],
  },
  {
    within: ['FOIA s.14(2)'],
    because: () =>
      'That section applies only to a request that was complied with before, and until a reasonable interval has passed.',
    elements: [
      {
        what: 'which earlier request was answered, and when',
        said: earlierRequest,
        text: 'repeated-earlier',
      },
      {
        what: 'why no reasonable interval has passed',
        said: tooSoon,
        text: 'repeated-interval',
      },
    ],
  },
  {
    // FOIA counts from the answer to the earlier request, the Scottish Act from the making of it.
    within: ['FOISA s.14(2)'],
    because: () =>
      'That section applies only to a request that was complied with before, unless a reasonable period of time has passed between the making of the two.',
    elements: [
      {
        what: 'which earlier request was made and complied with, and when',
        said: earlierRequest,
        text: 'foisa-repeated-earlier',
      },
      {
        what: 'why the period between the two requests is not a reasonable one',
        said: tooSoon,
        text: 'foisa-repeated-interval',
      },
    ],
  },
  {
    within: ['FOIA s.21(1)', 'FOISA s.25(1)'],
    bare: ['FOIA s.21', 'FOISA s.25'],
    because: () => 'Information is exempt only if this requester can reasonably get it.',
    elements: [
      {
        what: 'which law or scheme gives access to it, and how to use it',
        when: /\b(?:required|obliged|obligation|duty) (?:by (?:law|statute) )?(?:to|under (?:an|any) enactment)\b.{0,40}\b(?:publish|available|provide|communicate|supply|copies)\b|\b(?:available|accessible|obtained?) (?:by law|by statute|under (?:an(?:other|y)? )?(?:enactment|legislation|access regime))\b|\b(?:other|another|different|separate) (?:statutory )?(?:access )?(?:regime|legislation|scheme)\b|\bstatutory (?:scheme|access|right of access)\b/i,
        said: /(?<!(?:Information|Protection|\(Scotland\)) )\b(?:Act|Regulations|Order|Rules) (?:\(\w[\w ]*\) )?(?:19|20)\d\d\b|\bregister of\b|\b(?:electoral|planning|licensing|land) register\b|\b(?:Land Registry|Companies House|Registers of Scotland)\b|\bsection \d+\w* of the (?!Freedom)/i,
        text: 'access-law',
      },
      {
        what: 'where and when it can be looked at',
        when: /\b(?:available (?:for|to) (?:public )?inspect\w*|open (?:to|for) (?:public )?inspection|(?:be|can|may) inspect(?:ed)?|by appointment|in person|reading room)\b/i,
        said: /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|noon)\b|\b(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|weekdays?|daily|(?:office|opening|working|business|normal) (?:opening )?hours|opening times)\b|\b(?:by|make an|book an) appointment\b|\b\d{1,2} to \d{1,2}\b/i,
        text: 'inspection-hours',
      },
      {
        what: 'how somebody can get it who cannot come',
        when: /\b(?:available (?:for|to) (?:public )?inspect\w*|open (?:to|for) (?:public )?inspection|(?:be|can|may) inspect(?:ed)?|by appointment|in person|reading room)\b/i,
        said: /\b(?:copy|copies|photocop\w+|post(?:ed)?|e-?mail (?:it|them|you)|scan\w*|online|web ?site|download\w*|cannot (?:come|attend|visit|travel)|unable to (?:come|attend|visit|travel)|not able to|if you (?:cannot|can't)|other arrangements|alternative)\b|https?:|\bwww\./i,
        text: 'inspection-otherwise',
      },
    ],
  },
];
