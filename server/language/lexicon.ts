/**
 * The words of refusal letters, by what they mean: the only place where a list of words stands. Verbs are given by
 * their lemma, irregular past forms in brackets; nouns in the singular; `is` is a phrase in notation.
 */
export type Concept =
  | { readonly verbs: string }
  | { readonly nouns: string }
  | { readonly words: string }
  | { readonly is: string };

const verbs = (verbs: string): Concept => ({ verbs });
const nouns = (nouns: string): Concept => ({ nouns });
const words = (words: string): Concept => ({ words });
const is = (is: string): Concept => ({ is });

export const lexicon = {
  // Who
  body: nouns(
    'agency assembly association authority board body borough chamber college commission company constabulary corporation council department force gallery government hospital inspectorate institute laboratory library ministry museum office ombudsman organisation police practice regulator school secretariat service society surgery trust university',
  ),
  authority: is('we | i | [the | this | our] ..2-@connective @body | NAME'),
  requester: words('you applicant requester'),
  /** The Commissioner until 29 September 2026, and the Commission that took over on the 30th. "The Commission" may be the authority. */
  regulator: is('information [commissioner | commission] | the commissioner | ico | osic'),
  nobody: is('nobody | no one | no reader'),

  // Things
  record: nouns(
    'advice agenda chart contract copy correspondence data dataset detail document drawing email entry figure file footage image information invoice item letter list log map material message minute note paper photograph plan record recording register report spreadsheet statistic submission survey table transcript video',
  ),
  request: nouns('request enquiry application question'),
  decision: nouns('decision response handling action refusal answer reply outcome'),
  letter: nouns('letter response reply notice email'),
  duty: nouns('duty obligation requirement'),
  limit: words('limit deadline time period'),
  reasons: is('public interest | pit | [reason | reasons | reasoning] | [argument | arguments] | harm'),
  annex: words('annex annexed appendix attached enclosed'),

  /** What is held in another sense. */
  engagement: nouns('meeting event hearing election talk conversation view opinion interview inquest'),
  qualification: nouns(
    'licence license diploma degree certificate qualification accreditation post rank warrant position office',
  ),
  /** What is refused in another sense. */
  permission: nouns('consent permission entry bail admission visa asylum'),
  policy: nouns('response answer position reply approach provision principle stance'),

  // Holding
  hold: verbs('hold(held)'),
  exist: verbs('exist'),
  own: words('current currently also now still therefore actually indeed all both themselves itself ourselves'),

  // What is done with things, and what happens
  keep: verbs('keep(kept) retain possess store'),
  use: verbs('use deploy own operate purchase buy(bought) hire'),
  means: nouns(
    'supplier software system product equipment technology tool contractor device vehicle aircraft drone camera tactic technique',
  ),
  inquiry: nouns('investigation operation inquiry enquiry deployment review'),
  event: nouns('attack incident breach deployment operation offence complaint allegation arrest'),
  happened: is('took place | occurred | happened'),
  finished: words('complete completed concluded finished over'),
  possibly: words('would could may might should able wish'),
  several: words('several two three four five'),

  /** What is done with information that nobody need hold. */
  asked: words('been sought asked considered said'),

  // Giving
  give: verbs('disclose release provide supply give(gave,given) publish share send(sent)'),
  withhold: verbs('withhold(withheld)'),
  refuse: verbs('refuse decline'),
  decide: verbs('decide conclude determine resolve'),

  intend: words('intend propose wish plan'),
  permit: verbs('permit allow entitle'),

  // Saying
  confirm: verbs('confirm'),
  deny: verbs('deny'),
  establish: words('confirm confirms confirmed establish established found'),
  state: verbs('say(said) state advise accept rule hold(held)'),
  // What there is, and what would follow
  finite: words('is are was were has have will contains contain shows show'),
  written: words('published printed written compiled collected drafted'),
  foreseeing: words('would could might may will'),
  harmed: words('used misused exploited sold found attacked hurt harmed known followed'),
  /** What speaks for giving information, or is against the law anyhow. */
  openness: words(
    'unlawful breach transparency transparent accountability accountable understand understanding scrutiny scrutinise',
  ),
  testWords: words('prejudice prejudices prejudicial endanger endangers inhibit inhibits adversely'),
  searching: words('cost costs limit search searches searching until yet without'),

  reveal: words('say reveal tell disclose state indicate'),
  indicate: verbs('confirm indicate suggest imply mean(meant)'),
  infer: verbs('infer(inferred) draw(drew,drawn) read(read) take(took,taken) conclude'),
  taken: words('taken read treated seen interpreted construed understood regarded viewed'),
  inference: nouns('inference conclusion indication evidence confirmation'),

  // Weighing
  outweigh: verbs('outweigh override(overrode,overridden) prevail outbalance overbear(overborne) trump'),
  weigh: verbs('weigh'),
  balance: words('balance balances balancing scale scales'),
  heavier: words('greater stronger weightier heavier larger'),
  weighty: words(
    'compelling important weighty substantial significant powerful strong great persuasive heavy serious pressing',
  ),
  heavily: words('heavier heavily most less'),
  matter: verbs('matter count'),
  decisive: words('decisive overwhelming overriding'),
  factor: nouns('factor argument consideration point'),
  argument: nouns('case argument consideration factor interest reason point claim concern side'),
  favour: verbs('favour favor'),
  support: verbs('support'),
  lie: words('lies lay lie favours favour favoured falls fall rests rest points requires supports demands'),
  tip: words('lies lie favours favour falls rests tips tilts swings inclines'),
  answering: words(
    'disclosure disclose disclosing disclosed release releasing released publication publishing publish confirming confirmation confirm answering answer saying knowing',
  ),
  silence: words(
    'maintain maintaining maintained withhold withholding withheld uphold upholding nondisclosure neither refusal refusing',
  ),
  transparency: words(
    'transparency transparent accountability accountable openness open openly understanding scrutiny scrutinise debate confidence informed participation awareness',
  ),
  public: words('public people residents taxpayers citizens electors voters everyone patients parents families'),
  serve: verbs('promote increase enhance improve further inform'),
  learn: words('see know learn understand judge'),
  speaking: words('saying disclosing confirming stating deny denying telling knowing say tell know'),
  judging: is('therefore | conclu~ | find | found | our view | on balance'),
  proved: words('shown demonstrated established satisfied persuaded convinced proved proven'),
  /** What may be said not to be so of a point that is set aside, and what is said not to be done with it. */
  counted: words('relevant reason proper taken given because considered asked need'),
  aside: words('irrelevant disregard disregards disregarded disregarding blind regardless whoever whatever nor'),
  doubt: verbs('matter doubt question suggest ask depend'),
  sufficient: words('sufficient enough compelling overriding'),
  equal: words('even evenly equal equally finely'),
  accept: verbs('accept acknowledge recognise recognize appreciate sympathise concede'),
  meet: words('met meets meet answered addressed already given published available offered attached struck consulted'),
  pointer: words('these those the this that both all each first second third other above such neither'),
  together: words('both all each every either these those two three four combined together jointly'),
  provision: nouns('exemption exception section regulation limb provision exclusion'),
  test: words('weighed considered balanced asked applied assessed identified conducted carried taken'),
  weighing: words('weigh weighing consider considering balance balancing balanced'),
  obliging: words('must have has need required requires require obliged'),

  applying: words('applying engaging using maintaining'),

  // Arguments that count for nothing
  course: nouns('way course means approach option'),
  prevent: verbs('reduce avoid prevent ensure protect eliminate guard preserve secure minimise remove'),
  slight: words('small generic minor trivial old limited innocuous harmless slight anonymous general'),
  tell: verbs('disclose release confirm comment discuss reveal publish'),
  always: words('always invariably automatically'),
  content: words('content contents age detail circumstances what'),
  blame: words(
    'dismissive dismissively inappropriate inappropriately incompetent incompetence careless carelessly negligent negligence poorly badly unprofessional unprofessionally',
  ),
  repute: words('reputation image'),
  misread: verbs('misunderstand(misunderstood) misinterpret misconstrue misrepresent misread(misread)'),
  press: words('media press newspaper newspapers headlines journalists'),
  cause: verbs(
    'attract lead(led) generate result cause create provoke invite fuel give(gave,given) make(made) encourage prompt',
  ),
  attention: words('interest attention coverage speculation scrutiny stories headlines'),
  answerWork: words('answer answering respond responding redact redacting deal dealing'),
  trade: nouns(
    'journalist reporter campaigner activist blogger researcher academic student lawyer solicitor competitor rival prisoner offender convict employee councillor politician writer author resident neighbour objector shareholder director relative victim suspect supporter member',
  ),
  motive: nouns('motive agenda campaign newspaper blog employer business purpose grievance identity'),
  mean: verbs('intend plan want wish mean(meant)'),
  spread: words('use publish print write sell pass embarrass present'),
  timely: words(
    'premature prematurely preempt preempts preempted before ahead early earlier advance until prior first same time times timing timely timetable timetables yet still unfinished unchecked incomplete partial piecemeal draft drafts now wait waiting when plan plans planned schedule scheduled stage stages publication publish published publishes publishing day days week weeks month months year delay delayed sooner soon later date final finally finalised complete completed completion verify verified verification check checked checks embargo embargoed orderly ongoing continue continues continuing',
  ),

  // What would follow
  degree: words(
    'also then well still easily potentially possibly adversely seriously significantly substantially severely materially clearly inevitably therefore thus thereby consequently directly indirectly further only simply quickly greatly just even itself themselves certainly probably undoubtedly equally similarly again soon almost',
  ),
  /** What stands after a modal verb where nothing is said to follow from an answer. */
  formula: words(
    'be have not never and or neither confirm deny exist answer charge hold apply applies outweigh override contravene breach cost exceed extend consider reconsider reply respond require need wish like appreciate welcome depend include contain constitute amount fall serve only if in by under at as to for on with',
  ),
  formulaOfBeing: words(
    'exempt excepted held obliged required entitled grateful happy pleased glad possible appropriate reasonable necessary fair unfair lawful unlawful open published released disclosed disclosable given provided available withheld refused answered in of no interested contacted likely the a an at that to applied weighed considered engaged better contrary justified proportionate not outweighed subject if when where so it',
  ),
  testVerb: verbs('prejudice endanger inhibit'),
  affect: verbs('affect impact prejudice harm undermine endanger damage jeopardise compromise weaken threaten'),
  adverse: verbs('harm damage undermine disadvantage weaken endanger'),
  hurt: verbs(
    'harm damage undermine weaken hinder hamper impede obstruct disrupt frustrate jeopardise compromise threaten discourage disadvantage undercut(undercut) deter expose exploit evade circumvent target prejudice endanger inhibit',
  ),
  wrongdoer: nouns('offender criminal burglar thief terrorist fraudster'),
  effect: nouns('effect impact consequence'),
  real: words('real significant serious substantial strong considerable clear high'),
  very: words('more very highly quite most'),
  ensue: verbs('follow result occur arise ensue'),
  loss: words('harm damage loss detriment'),
  care: words('team service services problem problems difficulty difficulties issue issues need needs history'),
  risk: nouns('risk chance possibility likelihood prospect probability danger'),
  because: is(
    'because | since | as happened | so that | so as | as [it | they | this | that | the | these | those | a | an | their | its | @body] | by ..2 which | which | who | if | therefore | thus | thereby | without',
  ),
  level: nouns('level limb threshold test'),
  /** How something comes about: somebody acts, or something is learnt. */
  working: words(
    'because since allow allows allowing enable enables enabling tell tells telling told show shows showing reveal reveals revealing let lets help helps helping assist assists assisting use used uses exploit exploits exploiting identify identifies identifying know knows known knowing learn learns learning learnt highlight highlights provide provides providing give gives giving lead leads led encourage encourages encouraging deter deters deterring deterred discourage discourages evade evades evading avoid avoids avoiding target targets targeting targeted plan plans planning choose chooses choosing chose aim aims aiming map maps mapping mapped compare compares comparing read find finds found take takes taking took move moves moving moved cause causes causing if when where once unless until who',
  ),
  general: words(
    'policy policies policing guidance statutory standard standards strategy strategies strategic framework duty duties role responsible responsibility responsibilities purpose purposes principle principles commit commitment committed fundamental essential vital paramount priority mission values important importance trusted designed',
  ),
  distress: words(
    'distress distressed distressing upset upsetting anxiety anxious worry worried worrying stress stressed stressful embarrass embarrassed embarrassing embarrassment alarm alarmed grief sadness discomfort unease',
  ),
  illness: words(
    'ill illness illnesses suicide suicidal psychiatric psychiatrist psychological psychologically psychologist clinical clinically medical medically diagnosis diagnosed trauma traumatic traumatised ptsd depressed depression depressive disorder disorders breakdown condition conditions symptom symptoms treatment relapse relapsed hospital hospitalised violence violent violently assault assaults assaulted attack attacks attacked injure injury injuries injured injuring kill kills killed killing death die wound wounded weapon weapons threat threats threaten threatened threatening abuse abused abusive reprisal reprisals retaliate retaliation stalk stalked stalking intimidate intimidated intimidation harass harassed harassment beyond deteriorate deterioration worsen worsened exacerbate exacerbated vulnerable vulnerability frail unwell sick sickness doctor doctors gp gps nurse nurses therapy therapist counselling counsellor crisis selfharm selfharming',
  ),

  // What exemptions protect
  staff: nouns(
    'officer employee individual witness ranger warden driver crew volunteer patient pupil child(children) victim informant resident staff personnel people',
  ),
  country: words('country nation realm uk'),
  securityWords: words(
    'terrorism terrorist terrorists hostile extremism extremist extremists nation safeguard safeguards safeguarded safeguarding',
  ),
  defenceWords: words('defence military warship warships troops'),
  foreignWords: words(
    'international internationally diplomat diplomats diplomatic diplomacy foreign embassy embassies overseas abroad',
  ),
  enforcementWords: words(
    'crime crimes criminal criminals criminality offence offences offend offender offenders offending enforcement enforce enforced police policing detect detected detecting detection prosecute prosecuted prosecution prosecutions thief thieves theft burglar burglars burglary fraud fraudulent fraudsters gang gangs justice tax taxes taxation immigration prison prisons prisoner prisoners evade evaded evading evasion smuggle smuggler smugglers smuggling poach poacher poachers poaching attack attacks attacker attackers regulate regulation regulatory regulator dealer dealers steal stealing stolen fine fines speed speeding camera cameras investigate investigated investigation investigations investigator illegal illegally unlawful unlawfully officer officers intruder intruders hack hacked hacker hackers hacking malicious',
  ),
  healthWords: words(
    'safety health danger dangers dangerous endanger endangers endangered injure injured injury injuries hurt violence violent life lives death deaths kill killed killing assault assaults assaulted distress distressed suicide suicidal abuse abused abusive',
  ),
  commerceWords: words(
    'commerce commercial commercially compete competes competing competition competitive competitor competitors bid bids bidder bidders bidding tender tenders tendering price prices priced pricing contract contracts contractor contractors supply supplier suppliers supplies rival rivals business businesses trade income revenue revenues',
  ),

  // The duty to confirm or deny
  lapse: is('[does | do] not [apply | arise] | is not engaged | need not'),
  excluded: words('excluded disapplied removed'),
  exclude: verbs('exclude remove exempt excuse disapply relieve'),
  obliged: words('required obliged'),
  ready: words('able prepared willing minded possible'),

  // Rights
  ask: verbs('ask request require seek(sought) want wish'),
  review: words('review reviewed'),
  reconsider: verbs('reconsider'),
  approach: words(
    'complain complains complaining complaint complaints apply application appeal appeals contact contacting contacted right rights refer approach go write ask raise take',
  ),
  answerOf: words('decision review investigate'),
  followed: words('following after completed outcome result remain remains once'),

  // Time
  current: words('ongoing live current active'),
  extend: verbs('extend'),
  figure: words('ten twenty thirty forty'),
  more: words('more additional extra further'),
  reached: words('reached made completed come'),

  // Grammar
  be: words('am is are was were be'),
  have: words('has have had'),
  determiner: words('the this that these those our your its their his her all some any'),
  able: words('will can need shall must'),
  connective: words(
    'of for to in on at by from with and or that which who as under about into than request requests not if whether we you it',
  ),
} as const satisfies Record<string, Concept>;

/** Words in another sense: what their `does:` marks says nothing. */
export const otherSenses: readonly string[] = [
  "does:@hold [back | out | ..4 to account | ..6-[of | about | on | @determiner | 's | @record] [@engagement | @qualification] ![@record | holders] | the [view | opinion] that]",
  '[@permission ..4-@record does:@refuse | does:@refuse ..2-@record @permission]',
];

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the words of a sentence do to its clauses. */
export const grammar = {
  supposing: set('if unless where when before once until provided'),
  inverting: set('were should had'),
  asking: set('whether why how'),
  /** Before `if` these make it a question. */
  questioning: set('ask asked asks asking say saying know see tell determine confirm deny wonder'),
  /** After these `where` tells of what place something is said. */
  joining: set('of about in on'),
  /** After `if` and `where` these make it a word put in. */
  shortening: set('possible appropriate necessary any applicable so required needed'),
  negating: set('not never neither nor no without none nobody nothing unable'),
  modal: set('would could may might must should can will shall'),
  auxiliary: set('is are was were has have had does do did would could may might must should can will shall'),
  subjects: set('we i it they you the this that these those our he she there any such a an its their your'),
  pronouns: set('we i it they you he she there'),
  turning: set('but so because therefore since although however though'),
  /** After a comma these give a reason, whatever came before. */
  reasoning: set('as for since because'),
  /** Without one of these before it a form in -ing is only named. */
  being: set('am is are was were be been'),
  /** After these `that` tells what is so, as whoever writes sees it. */
  completing: set(
    'confirm confirms confirmed confirming found find finds establish establishes established decided consider considers considered concluded conclude concludes accept accepts accepted view satisfied so note means deny denies denied denying',
  ),
  /** What these report is somebody's words, or a possibility. */
  reporting: set(
    'statement saying say says said stating state states stated tell tells telling imply implies implying suggest suggests suggesting mean meaning meant indicate indicates indicating indication deny denies denying denial confirming confirmation know knows wrong inference evidence provides provide acknowledging acknowledgement admitting admission assume assuming assumed infer inferring believe believing complain complained complains allege alleged alleges asserting assertion claim claimed think thinks thought suspect advise advised inform informed told assure',
  ),
  /** With these an embedded clause has its verb. */
  holding: set('is are was were has have held hold holds exist exists'),
  denying: set('deny denies denying'),
  /** After these the letter says it itself. */
  speaking: set('we i hereby now can must'),
  /** After these `to confirm` confirms. */
  ready: set('able write writing pleased happy wish like glad sorry regret position now have'),
} as const;

/** Modal verbs that make of a fact a possibility. */
export const tentative = set('may might could would should');

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

/** What words are about: for telling whether two passages speak of the same thing. */
export const topics = {
  /** Words that say nothing of what a letter is about: grammar, and the vocabulary that every notice shares. */
  common: `
    a about above after again against all also although always am among an and another any are as at away be
    because been before being below between both but by can cannot could did do does doing done down during each
    either else even ever every few for from further get give given gives giving go had has have having he her
    here him his how however i if in into is it its itself just kind less like made make makes making many may
    me might more most much must my need neither no nor not now of off on once one only or other others our out
    over own part parts per place put rather s same section sections see set shall she should since so some such
    take taken than that the their them then there therefore these they thing things this those though through
    thus to too toward towards under until up upon us use used using very was way we well were what when where
    whether which while who whom whose why will with within without would yet you your act answer answering
    authority balance balanced balancing case circumstances claim confirm confirming confirmation consider
    considered consideration considerations deny denying denial decided decision disclose disclosed discloses
    disclosing disclosure disclosures duty engaged exception exemption exemptions exempt exist exists factor
    factors favour favouring favours favoured held hold holds information interest interests likely lead
    maintain maintaining nondisclosure order outweigh outweighed outweighs point points provide provided
    provides providing public public's question reason reasons record records regard regulation relate relates
    relating release released releasing relevant request requested requester requests result say saying test
    weigh weighed weighing weight withheld withhold withholding police force forces constabulary council trust
    department agency office board university college service services organisation organisations individual
    individuals person persons people member members community communities time times year years new good large
    small number different certain particular specific general important`,
  /** Openness and money: what speaks for any answer to any request. */
  openness: `
    transparent transparency accountable accountability openness debate scrutiny scrutinise fund funds funding
    funded spend spent spending money cost costs resource resources taxpayer taxpayers ratepayers purse trust
    trusted confidence informed democratic democracy participation financial budget candour honest`,
  /** Words that go with them and say no more. */
  besides: `
    open inform informs understand understanding awareness aware confident confirm assured reassure reassurance
    citizen citizens participate decide knowledge know known educate education better promote promotes increase
    increased enhance improve improved allow enable help encourage ensure show demonstrate entitled entitlement
    right rights legitimate value efficient efficiency effective effectively responsible responsibility current
    finance climate economic distribute distributed allocate allocated area areas policing government local
    national society fair principle principles accurate benefit view views great strong`,
  /** Words of policing and of harm that any factor may share with any other. */
  harm: `
    criminal crime activity security protect offend harm risk terrorist terror national law enforce prevent detect safety
    work need country sensitive officer operation`,
  /** Words that add nothing to a bare assertion of an effect. */
  effect: `
    incident event occurrence nature necessarily inevitably automatically default clearly obvious self result matter
    adverse adversely negative negatively serious seriously significant significantly directly wider overall ability effect
    affect impact prejudice harm undermine endanger damage jeopardise compromise weaken threaten contrary required purpose
    safeguarding protect prevent detect follow response reveal something anything kind sort type itself whole`,
} as const;
