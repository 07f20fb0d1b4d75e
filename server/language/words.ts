// The lists of words that are asked for when a letter is read; those of phrases alone stand in `lexicon.ts`.

/** Words that have one meaning: all forms of some verbs, both numbers of some nouns, or words as they stand. */
export type Words = { readonly verbs: string } | { readonly nouns: string } | { readonly words: string };

export const verbs = (verbs: string) => ({ verbs });
export const nouns = (nouns: string) => ({ nouns });
export const words = (words: string) => ({ words });

/** Numbers in words, in their order: one to nineteen, then twenty to ninety. */
export const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const supposing = 'if unless where when before once until provided assuming supposing suppose imagine whenever';
export const negating = 'not never neither nor no without none nobody nothing unable';

/** The concepts of the lexicon that are asked for by name. */
export const asked = {
  requester: words('you applicant requester'),
  commissioner: words('commissioner ico osic'),
  record: nouns(
    'advice agenda chart contract copy correspondence data dataset detail document drawing email entry figure file footage image information intelligence invoice item letter list log map material message minute note paper photograph plan record recording register report roster rota spreadsheet statistic submission survey table transcript video',
  ),
  request: nouns('request enquiry application question'),
  annex: words('annex annexed appendix attached enclosed'),
  hold: verbs('hold(held)'),
  refusal: words('refus~'),
  /** In a heading these say that what stands under it is of several exemptions. */
  jointly: words('both together jointly exemptions exceptions provisions'),
  /** Houses of Parliament, by their names. */
  house: words('commons lords'),
  /** In a heading these call one side of a matter, and the other. */
  drawback: words(
    'lose loses losing lost loss losses cost risk risks fear fears hesitate caution cautious bad worse spoil spoils stop stops',
  ),
  advantage: words('gain gains gained good benefit benefits better worth useful'),
  outweigh: verbs('outweigh override(overrode,overridden) prevail outbalance overbear(overborne) trump'),
  first: words('first firstly'),
  ordinal: words('first firstly second secondly third thirdly fourth fourthly fifth fifthly finally lastly'),
  argument: nouns('argument consideration factor interest reason point claim case concern side'),
  sought: words('requested relevant specific'),
  heldBack: words('withheld redacted exempted'),
  confirmingWords: words('confirm~ deny denies denied denying denial whether exclusion'),
  harmWord: words('harm'),
  harming: words('would could may might can will likely risk risks'),
  complain: words('complain complains complaining complaint complaints appeal appeals appealing'),
  appealBody: words('tribunal ombudsman court'),
  workday: words('working business school'),
  /** The last words of an authority's name. */
  namedBody: words(
    'police constabulary council trust board university college service agency ministers government authority department ministry association regulator museum',
  ),
  /** With these it begins. */
  department: words('department ministry university'),
  /** Words that tell of a kind of authority, and of none by name. */
  kindOfBody: words(
    'nhs foundation county city borough district parish town local fire and rescue health integrated care',
  ),
  ourselves: words('we our'),
  partly: words(
    'redact~ partial~ extract extracts excerpt excerpts summar~ anonymi~ separat~ severed severable severing remov~ edited remainder remaining entire~ overview gist https http',
  ),
  parting: words('part parts redact~ disclosed withheld'),
  question: words('question~'),
  lawWords: words('ACCESS STATUTE act law regulations regime'),
  partWord: nouns('part point item query bullet element'),
  timeUnit: words('hour hours hr hrs minute minutes min mins second seconds'),
  estimate: words('hour hours minute minutes time cost costs estimat~ records'),
  negation: words(negating),
  sum: words('sum fee amount'),
  reviewTopic: words('right rights review reviews complaint complaints appeal appeals'),
  regulatorTopic: words('right rights complaint complaints commission commissioner ico appeal appeals'),
  contactTopic: words('commission commissioner ico address contact link url complaint complaints rights'),
  confirming: words('confirm~ deny denying denial'),
  payTime: words('date months period'),
  evidenced: words('evidence evidenced'),
  neverTwice: words('the of to and a an for with from be we our your would could which because'),
  /** Known to anyone who writes to an authority, or no abbreviation at all. */
  abbreviation: words(
    'ACCESS foi foia foisa eir eisr ico nhs gdpr bbc itv cctv pdf ncnd pit ceo cfo coo usa hmrc vat url faq uksc ukut ewca ewhc ukhl ukftt csv dvd usb sms dna hiv aids covid plc llp ltd isbn mbe obe cbe qpm raf hgv mot pin sim gps ufo diy bst gmt dvla hmp gcse mri agm gdp rspca rnli nato html xml asap readme todo rtf docx xlsx kpi sla hse dwp ons cps cqc nice defra msp mla gps led lgbt send ehcp phd gcses official not and all any yes must only the for are was you your our with from this that harm reason none both either very dear note draft part iii vii viii xii south north east west',
  ),
  bodyWord: words(
    'police constabulary service council county city borough district nhs foundation trust university of the and',
  ),
  /** Of the titles of exemptions, what tells none from another. */
  inAnyTitle: words('information of the to by for and or in with etc other means'),
  publicBody: words('police constabulary council trust university'),
  addressee: words(
    'requester requestor applicant enquirer inquirer correspondent sir madam sirs customer resident member colleague all editor friend name public',
  ),
  opinionOf: words('opinion view considers considered concluded concludes believes believed thinks thought satisfied'),
  waiting: words('wait~ away long although months year timetable delay interval'),
  exemptingWords: words('section sections regulation regulations exemption exemptions exception exceptions exempt'),
  locator: words('link url where page'),
  national: words('national'),
  purpose: words('purpose'),
  personal: words('personal'),
  prohibited: words('prohibit~ forbid~ forbidden'),
  receipt: words('received receipt reached arrived came'),
  limbWord: words('limb limbs paragraph paragraphs subsection subsections subparagraph subparagraphs matter'),
  exemptWord: words('section sections exempt~'),
  exemption: nouns('exemption exception'),
} as const satisfies Record<string, Words>;

export type WordConcept = keyof typeof asked;

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the words of a sentence do to its clauses. */
export const grammar = {
  supposing: set(supposing),
  inverting: set('were should had'),
  asking: set('whether why how'),
  /** After `which` these ask: on which side the balance lies. */
  choosing: set('side way'),
  linking: set('is are was were'),
  joining: set('and or ,'),
  /** With these the sentence goes on round a question that stands in it: the interest in knowing how it is let outweighs. */
  weighing: set('outweigh outweighs outweighed overrides overridden prevails lies favours'),
  /** Before `if` these make it a question. */
  questioning: set('ask asked asks asking say saying know see tell determine confirm deny wonder'),
  /** After these `where` tells of what place something is said. */
  placing: set('of about in on'),
  /** After `if` and `where` these make it an aside. */
  shortening: set('then possible appropriate necessary any applicable so required needed'),
  negating: set(negating),
  modal: set('would could may might must should can will shall'),
  auxiliary: set('is are was were has have had does do did would could may might must should can will shall'),
  subjects: set('we i it they you the this that these those our he she there any such a an its their your his her my'),
  pronouns: set('we i it they you he she there'),
  turning: set('but so because therefore since although however though'),
  /** After a comma these give a reason, whatever came before. */
  reasoning: set('as for since because'),
  /** Without one of these before it a form in -ing is only named. */
  being: set('am is are was were be been'),
  /** After these "provided" is a participle. */
  providing: set('is are was were be been being have has had not'),
  /** After these `that` tells what is so, as whoever writes sees it. */
  completing: set(
    'confirm confirms confirmed confirming found find finds establish establishes established decided consider considers considered concluded conclude concludes accept accepts accepted view satisfied so note means deny denies denied denying',
  ),
  /** What these report is somebody's words, or a possibility. */
  reporting: set(
    'statement saying say says said stating state states stated tell tells telling imply implies implying suggest suggests suggesting mean meaning meant indicate indicates indicating indication deny denies denying denial confirming confirmation know knows wrong inference evidence provides provide acknowledging acknowledgement admitting admission assume assumed infer infers inferred inferring believe believing complain complained complains allege alleged alleges asserting assertion claim claimed think thinks thought suspect advise advised inform informed told assure',
  ),
  /** With these an embedded clause has its verb. */
  holding: set('is are was were has have held hold holds exist exists'),
  denying: set('deny denies denying'),
  /** After these the letter says it itself. */
  speaking: set('we i hereby now can must'),
  /** After these `to confirm` confirms. */
  ready: set('able write writing pleased happy wish like glad sorry regret position now have'),
  coming: set('come came'),
  ourselves: set('we i us me'),
  leading: set('lead leads led bring brings brought'),
} as const;

/** Modal verbs that make of a fact a possibility. */
export const tentative = set('may might could would should');

/** Short forms after which a full stop ends no sentence; single letters besides. */
export const abbreviations = set(
  'ss vs mr mrs ms dr prof st no nos para paras reg regs art arts sch cl pp eg ie etc cf approx ref sec dept inc ltd co sgt insp supt cllr hon am pm',
);

/** Abbreviations that are an answer as well: "No. We refuse it." */
export const answersInShort = set('no');

export const contractions: Readonly<Record<string, string>> = {
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
};

/** With these the name of an instrument ends, or is short for it. */
export const instruments = set('act regulations foia foisa eir eirs eisr');

/** Words that have a capital where a sentence or a heading begins, and begin no name. */
export const neverNames = set(
  'the this that these those our your my its it we you i he she they a an any all some each both if when where whether under in on at as to for with from by but and so or no not nor neither please there here section sections regulation article having while although however because since once after before disclosure release releasing disclosing publication publishing withholding confirming confirmation denying nothing nobody none dear information request requests openness transparency harm reasons factors balance public commissioner having further therefore thank yours annex part question what which who how why part parts only also such other most refusal notice response decision reply letter review internal outcome official draft reference date subject',
);

/** What follows a single word at the beginning of a sentence if that is a name: `Ofwat holds`. */
export const performing = set('has is does neither holds refuses confirms considers');

/** What headings are made of besides the words by which they are known: a plain line that holds others may be prose. */
export const headingWords = {
  /** Between the words that count. */
  between: set(
    'a an the of in to for and or nor on under by with this that our your their any all some is are was it we which whether regarding relating about as at from not be been being into against than over own other further both each section sections regulation regulations reg act foi foia foisa eir eirs eisr freedom information environmental scotland part parts question questions request requested relevant record records document documents material',
  ),
  /** Every heading has at least one of these. */
  telling: set(
    'harm harms overall evidence test tests prejudice prejudicial damage endangerment adverse effect effects public interest interests pit consideration considerations factor factors argument arguments reason reasons point points keeping weigh favour favor favours favouring favoring favourable support supporting supportive opposing weighing disclosure disclosing disclose disclosed nondisclosure release releasing released withhold withholding withheld maintain maintaining maintenance exemption exemptions exception exceptions exclusion duty confirm confirming confirmation deny denying denial neither ncnd held holds hold exist exists complying comply compliance publication publishing transparency openness saying balance balancing balanced conclusion outcome exercise assessment application applying applied applicable applies apply explanation why how partial decision determination case identified considered would could cause causes caused prejudicebased qualified absolute stage level likelihood maintained maintains raised concerning lies lie where making available foresee foreseen substantial together taking endangered endanger result weighed made do does give giving answer answering refusing refusal',
  ),
  /** With these no line ends but one that goes on. */
  dangling: set('of under the and by section in at with to or for that which is are a an your our this'),
  /** With these a sentence about an exemption ends. */
  concluding: set('applies apply engaged'),
  /** A letter that has parts gives them such names. */
  annex: set('annex appendix schedule'),
  /** What may stand before the provision of an exemption's heading. */
  beforeProvision: set(
    'foia foi act foisa eir the exemption exemptions exception exceptions exempt applied relied on under why how application engagement of reliance at in freedom information question questions part parts refusal notice explanation',
  ),
  /** With these a sentence goes on after a provision: "Section 31 is engaged". */
  finite: set(
    'is are was were has have had applies apply applied does do did relate relates state states provide provides say says would will can could may might must shall should make makes made protect protects exempt exempts allow allows require requires cover covers rest rests concern concerns only also being because for in so as to by under if but which that',
  ),
  /** Before a bare number these make it that of an exemption: "Exception 12(5)(b)". */
  marking: set('the exception exceptions'),
  /** With these a sentence begins: "Under section 31 …". */
  preposition: set('under in at on'),
  /** Between the provisions of a list. */
  joining: set('and or by virtue of reference to so far as relating'),
  /** Words that no title has. */
  untitled: set('is are was has have refused under by this we i'),
} as const;

/** What stands in the fields of templates. */
export const templates = {
  /** What a field holds. */
  fields: set(
    'name surname forename names initials salutation date day month year time period deadline title address postcode email e-mail telephone phone mobile extension fax number reference ref signature signatory subject topic details text link url website hyperlink amount figure cost total location contact reason reasons explanation description summary exemption subsection limb wording',
  ),
  /** What may stand beside it. */
  beside: set(
    "of for and or in to on at your our full first second last relevant appropriate current today's case job post role officer officer's requester requester's applicant applicant's customer recipient recipient's sender author author's manager's authority authority's council council's force organisation company department directorate team unit office request requested response reply letter received receipt sent issue line street town foi foia eir eirs foisa section regulation here document report file records information review complaint",
  ),
  /** What has a number or a letter, and is no field: `[Annex A]`. */
  numbered: set('annex appendix schedule table figure exhibit part page note footnote tab q question'),
  /** Elements of HTML that are named as a field is. */
  elements: set('address title details summary time link text section'),
} as const;
