import { asked, nouns, small, supposing, tens, verbs, type Words, words } from './words.ts';

/**
 * The words of refusal letters, by what they mean: what phrases are written in. Verbs are given by
 * their lemma, irregular past forms in brackets; nouns in the singular; `is` is a phrase in notation.
 * Once phrases are frozen nothing asks for it, so that no program holds it.
 */
export type Concept = Words | { readonly is: string };

const is = (is: string) => ({ is });

export const lexicon = {
  ...asked,

  // Who
  court: words('court courts tribunal tribunals judge judges commissioner lords'),
  body: nouns(
    'agency assembly association authority board body borough chamber college commission company constabulary corporation council department force gallery government hospital inspectorate institute laboratory library ministry museum office ombudsman organisation police practice regulator school secretariat service society surgery trust university',
  ),
  authority: is('we | i | [the | this | our] ..2-@connective @body | NAME'),
  /** The Commissioner until 29 September 2026, and the Commission that took over on the 30th. "The Commission" may be the authority. */
  regulator: is(
    "information [commissioner | commission] !'s | the commissioner ![of | for | 's] | [information | the] [commissioner | commission] 's office | ico | osic",
  ),
  nobody: is('nobody | no one | no reader'),

  // Things
  decision: nouns('decision response handling action refusal answer reply outcome'),
  letter: nouns('letter response reply notice email'),
  duty: nouns('duty obligation requirement'),
  limit: words('limit deadline time period'),
  time: nouns('hour day week month year'),
  reasons: is('public interest | pit | [reason | reasons | reasoning] | [argument | arguments] | harm'),

  /** What is held in another sense. */
  engagement: nouns('meeting event hearing election talk conversation view opinion interview inquest'),
  qualification: nouns(
    'licence license diploma degree certificate qualification accreditation post rank warrant position office',
  ),
  /** What is refused in another sense. */
  permission: nouns('consent permission entry bail admission visa asylum'),
  policy: nouns('policy response answer position reply approach provision principle stance'),

  // Holding
  exist: verbs('exist'),
  /** What is spoken of when it is said that one has it. */
  spokenOf: words('it them both everything'),
  /** Where things are kept. */
  keepingPlace: nouns('archive file record system safe registry cabinet store collection chest strongroom office'),
  own: words('current currently also now still therefore actually indeed all both themselves itself ourselves'),

  // What is done with things, and what happens
  keep: verbs('keep(kept) retain possess store'),
  use: verbs('use deploy own operate purchase buy(bought) hire fly select'),
  /** What any authority uses, and says so without telling anything. */
  inOrdinaryUse: nouns('money fund resource power discretion time exemption exclusion provision section language word'),
  means: nouns(
    'supplier software system product equipment technology tool contractor device vehicle aircraft drone camera tactic technique',
  ),
  inquiry: nouns('investigation operation inquiry enquiry deployment review'),
  event: nouns('attack raid incident breach deployment operation offence complaint allegation arrest'),
  happened: is('took place | occurred | happened'),
  underWay: words('investigated reviewed handled examined looked dealt prosecuted'),
  finished: words('complete completed concluded finished over'),
  possibly: words('would could may might should able wish'),
  several: words('several two three four five'),

  /** What is done with information that nobody need hold. */
  asked: words('been sought asked considered said'),

  // Giving
  give: verbs('disclose release provide supply give(gave,given) publish share send(sent) furnish'),
  handOver: is(
    '[hand | handing | handed] ..4 over | [part | parting | parted] with | divulge | [let | letting] you [have | see | read | look at] | [make | making | made] ..4 public | oblige with',
  ),
  /** What is done with what is not given. */
  keepBack: is(
    '[keep | keeping | kept | hold | holding | held] ..4 back | [keep | keeping | kept] ..4 to [itself | ourselves | themselves | myself] | [keep | keeping | kept] ..4 [private | confidential | secret] | [turn | turning | turned] ..6 down | say no',
  ),
  make: verbs('make(made)'),
  takenAway: words('removed redacted blacked blanked obscured omitted deleted struck taken left'),
  declining: verbs('turn reject decline'),
  holdView: verbs('conclude consider find(found) decide'),
  withhold: verbs('withhold(withheld)'),
  refuse: verbs('refuse decline'),
  decide: verbs('decide conclude determine resolve'),

  /** With one of these a sentence relies on the provision that it names; without any it only names it, as a table of figures does. */
  relyingWord: words(
    'exempt~ except~ engag~ refus~ withh~ redact~ blanked blacked masked obscured claim~ remov~ exclu~ prevent~ allow~ cover~ prohibit~ oblig~ prejudice~ relat~ applies apply applied applying applicable application rely relies relied relying reliance virtue under pursuant citing cite cites because within subject accordance reason reasons arise absolute qualified class public confirm means protect protects concern concerns provide provides limit vexatious forbid~ bar bars ground grounds basis stand stands permit~ let lets keep keeps kept stop stops terms',
  ),
  usedLaw: words('applied relied cited claimed used quoted invoked'),
  handled: words(
    'deal dealt dealing handle handled handling treat treated treating process processed consider considered answer answered assess assessed respond responded review reviewed',
  ),
  environmentalInfo: is('environmental information'),
  /** Authorities at large, of which a law is explained. */
  anyAuthority: is('public? [authorities | bodies] | [a | an | any | every] public? [authority | body]'),
  /** What a requester is said to have said of a provision. */
  theySay: words('said say mention~ refer~ argue~ suggest~ state~ quote~ aware'),
  relate: verbs('relate'),
  grounding: words('the limb at in under of that contained'),
  govern: words(
    'applies apply applied rely relies relied relying engages engage withhold withholds withholding exempts exempt allows allow',
  ),
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
  searching: words('cost costs limit search searches searching until yet without'),

  reveal: words('say reveal tell disclose state indicate divulge acknowledge'),
  /** That something is held, or is not. */
  holding: is(
    'held | @hold.now | exist~ | there [is | are | was | were | has been | have been | has ever been] | [have | has] [it | one | any | anything | such | them | ever] | took place | is or is not',
  ),
  /** What may be made of an answer, and is not to be. */
  significance: words(
    'conclusion conclusions assumption assumptions significance meaning presumption deduction speculation implication',
  ),
  indicate: verbs('confirm indicate suggest imply mean(meant) hint show(showed,shown) say(said) tell(told)'),
  infer: verbs(
    'infer(inferred) draw(drew,drawn) read(read) take(took,taken) conclude assume deduce suppose guess presume gather understand(understood)',
  ),
  /** What is said of a reply that says nothing: no more than a sign. */
  sign: nouns(
    'hint sign clue indication indicator admission acknowledgement acknowledgment suggestion signal pointer guide evidence proof confirmation',
  ),
  ownReply: words('answer reply response letter statement position stance silence refusal wording this that it'),
  taken: words('taken read treated seen interpreted construed understood regarded viewed inferred assumed'),
  inference: nouns('inference conclusion indication evidence confirmation'),

  // Weighing
  balance: words('balance balances balancing scale scales'),
  matter: verbs('matter count'),
  factor: nouns('factor argument consideration point'),
  support: verbs('support'),
  disclosingArgued: words(
    'disclosure disclose disclosing disclosed release releasing released publication publishing publish confirming confirmation confirm answering answer saying knowing',
  ),
  transparency: words(
    'transparency transparent accountability accountable openness open openly understanding scrutiny scrutinise debate confidence informed participation awareness',
  ),
  public: words('public people residents taxpayers citizens electors voters everyone patients parents families'),
  serve: verbs('promote increase enhance improve further inform'),
  learn: words('see know learn understand judge'),
  ofAnswering: words('saying disclosing confirming stating deny denying telling knowing say tell know'),
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

  // Arguments that count for nothing
  course: nouns('way course means approach option'),
  prevent: verbs('reduce avoid prevent ensure protect eliminate guard preserve secure minimise remove'),
  slight: words('small generic minor trivial old limited innocuous harmless slight anonymous general'),
  utter: verbs('disclose release confirm comment discuss reveal publish'),
  always: words('always invariably automatically'),
  details: words('content contents age detail circumstances what'),
  blame: words(
    'dismissive dismissively inappropriate inappropriately incompetent incompetence careless carelessly negligent negligence poorly badly unprofessional unprofessionally',
  ),
  repute: words('reputation image'),
  foolish: words('foolish silly ridiculous stupid incompetent inept amateurish'),
  keptAs: words('stay stays remain remains kept keep'),
  furtherSuch: words('further more other similar such'),
  misread: verbs('misunderstand(misunderstood) misinterpret misconstrue misrepresent misread(misread)'),
  press: words('media press newspaper newspapers papers tabloid tabloids headlines journalists reporters'),
  bringAbout: verbs(
    'attract lead(led) generate result cause create provoke invite fuel give(gave,given) make(made) encourage prompt',
  ),
  attention: words('interest attention coverage speculation scrutiny stories headlines'),
  answerWork: words('answer answering respond responding redact redacting deal dealing'),
  /** What people fight over with each other. */
  quarrel: words('campaign~ election~ dispute~ ballot~ strike~ litigation lawsuit~'),
  calling: nouns(
    'journalist reporter campaigner activist blogger researcher academic student lawyer solicitor competitor rival prisoner offender convict employee councillor politician writer author resident neighbour objector shareholder director relative victim suspect supporter member parent bidder critic opponent tenant',
  ),
  motive: nouns('motive agenda campaign newspaper blog employer business purpose grievance identity'),
  mean: verbs('intend plan want wish mean(meant)'),
  broadcast: words('use publish print write sell pass embarrass present'),
  timely: words(
    'premature prematurely preempt preempts preempted before ahead early earlier advance until prior first same time times timing timely timetable timetables yet still unfinished unchecked incomplete partial piecemeal draft drafts now wait waiting when plan plans planned schedule scheduled stage stages publication publish published publishes publishing day days week weeks month months year delay delayed sooner soon later date final finally finalised complete completed completion verify verified verification check checked checks embargo embargoed orderly ongoing continue continues continuing',
  ),

  // What would follow
  adverb: words(
    'also then well still easily potentially possibly adversely seriously significantly substantially severely materially clearly inevitably therefore thus thereby consequently directly indirectly further only simply quickly greatly just even itself themselves certainly probably undoubtedly equally similarly again soon almost',
  ),
  /** What stands after a modal verb where nothing is said to follow from an answer. */
  formula: words(
    'be have not never keep and or neither confirm deny exist answer charge hold apply applies outweigh override contravene breach cost exceed extend consider reconsider reply respond require need wish like appreciate welcome depend include contain constitute amount fall serve only if in by under at as to for on with',
  ),
  formulaOfBeing: words(
    'exempt excepted held obliged required entitled grateful happy pleased glad possible appropriate reasonable necessary fair unfair lawful unlawful open published released disclosed disclosable given provided available withheld refused answered in of no interested contacted likely the a an at that to applied weighed considered engaged better contrary justified proportionate not outweighed subject if when where so it obtained viewed inspected accessed disappointing',
  ),
  testVerb: verbs('prejudice endanger inhibit'),
  affect: verbs('affect impact prejudice harm undermine endanger damage jeopardise compromise weaken threaten'),
  adverse: verbs('harm damage undermine disadvantage weaken endanger'),
  impede: verbs(
    'harm damage undermine weaken hinder hamper impede obstruct disrupt frustrate jeopardise compromise threaten discourage disadvantage undercut(undercut) deter expose exploit evade circumvent target prejudice endanger inhibit',
  ),
  wrongdoer: nouns('offender criminal burglar thief terrorist fraudster'),
  impact: nouns('effect impact consequence'),
  real: words('real significant serious substantial strong considerable clear high'),
  very: words('more very highly quite most'),
  ensue: verbs('follow result occur arise ensue'),
  loss: words('harm damage loss detriment'),
  care: words('team service services problem problems difficulty difficulties issue issues need needs history'),
  chance: nouns('risk chance possibility likelihood prospect probability danger'),
  reasonGiven: is(
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
  persons: nouns(
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
  excluded: words('excluded disapplied removed lifted'),
  exclude: verbs('exclude remove exempt excuse disapply relieve free(freed) lift'),
  obliged: words('required obliged'),
  /** What is said of a duty that does not bind. */
  lapsing: is(
    '[do | does] not [apply | arise | exist] | is ..4 [@excluded | switched off] | not @obliged | need not | is not engaged | [fall | falls] away',
  ),
  notObliged: is(
    'not ..1 @obliged | need not | [do | does] not have | no ..1 @duty [[on | upon] ..3]? | not [require | oblige] ..3-@connective',
  ),
  /** As what it may be called whether something is held. */
  openMatter: words('something what information question matter'),
  ready: words('able prepared willing minded possible'),

  // The public interest test
  weigh: verbs('weigh'),
  heavier: words('greater stronger weightier heavier larger'),
  /** By how much one side weighs, or the weight it has. */
  degree: words('more most greater greatest heavier heavily less lesser decisive'),
  compelling: words('compelling important weighty substantial significant powerful persuasive'),
  /** Where the public interest, or the balance, lies, and what it favours. */
  lie: words('lie lies lay fall falls fell rest rests'),
  favour: words('favour favours favoured favouring favor favors favored favoring support supports supporting'),
  /** What one side of the test speaks for, and what the other does. */
  giving: words(
    'disclosure disclosing disclose release releasing publication publishing publish confirming confirmation confirm answering letting giving telling openness transparency',
  ),
  surpass: verbs('exceed outstrip(outstripped) eclipse'),
  silence: words(
    'withholding withhold maintaining maintain maintenance nondisclosure neither keeping protecting upholding refusing refusal',
  ),
  weighed: words('considered weighed balanced taking view therefore conclusion'),
  knowing: words('knowing understanding seeing saying learning accountable accountability'),
  benefit: verbs(
    'promote help allow enable increase inform show(showed,shown) improve assist support add let further give(gave,given) enhance provide reassure demonstrate',
  ),
  impair: verbs('prejudice harm undermine weaken damage endanger inhibit deter(deterred) hinder compromise reveal'),

  // Neither confirming nor denying
  these: words('the this that these those such'),
  makingKnown: words('knowing revealing learning discovering disclosing showing fact'),
  held: is('[that | which]? @authority [do | does]? [@hold | has | have] | @own? held [by | on | in | within | for]'),
  disclosed: is(
    '[@these | our] [@sought | @heldBack]* @record [requested | [that | which]? you have? [requested | asked for | seek | want] | @held]? | @these [type | kind | sort] of @record | @record [relevant | relating | in relation] to [this | the | your] request | [the | these | those | our] @particular',
  ),
  described: nouns(
    'information material record document detail footage recording correspondence email file minute log paper image message',
  ),
  contain: verbs(
    'contain include show(showed,shown) reveal relate consist provide describe identify concern record list explain demonstrate detail',
  ),
  was: words('is are was were'),
  asMeant: is(
    'requested | concerned | in question | at issue | [that | which]? you have? [requested | asked for | describe]',
  ),
  /** In which something is set down; a letter, an email or a report may be another than what was asked for. */
  keptPaper: nouns(
    'file log footage recording transcript spreadsheet photograph invoice dossier document record paper image',
  ),
  readThrough: is(
    '[read | studied | inspected | viewed | seen] ![that] | [looked | gone] [at | through] | been through',
  ),
  publishing: verbs('release disclose publish'),
  natured: words(
    'sensitive confidential personal operational live current classified given supplied collected gathered obtained created produced compiled recorded received shared stored kept provided',
  ),
  size: words('large small significant limited considerable substantial'),
  atLarge: words('public forces nationally publish published publishes'),
  found: words('located identified retrieved found extracted collated reviewed examined'),
  labourCost: words('cost time hours days'),
  suspect: words('individual person suspect officer man woman'),
  charged: words('arrested charged investigated interviewed cautioned'),
  enclosed: words('attached enclosed annexed'),
  particular: words(
    'name names identity identities number numbers location locations cost costs make model detail details address addresses price prices plan plans copy copies',
  ),
  /** What becomes of information once it is out. */
  getsOut: words('leak~ circulat~ share shared sharing misus~ misinterpret~ misunderst~ mislead~ contents'),
  confided: words(
    'sensitive confidential personal private operational detailed classified unfinished inaccurate incomplete',
  ),
  letKnow: words(
    'reveal~ show~ expos~ identif~ disclos~ tell~ learn~ know~ see seen read find work~ discover~ understand~ describ~ contain~ explain~ indicat~ demonstrat~ divulg~ pinpoint~ map highlight~ provid~ give giving allow~',
  ),
  disclosing: words('disclosing disclosure releasing release publishing publication'),
  thingAsked: is(
    'of? [the | this | that | any | such | some]? @sought? [information | material | data | record | records | document | documents] you? requested? | of? [the | this | that] requested? [information | material | data]',
  ),
  makePublic: verbs('disclose release publish provide supply'),
  bringOut: verbs('disclose release publish'),
  ownPaper: nouns(
    'map page list table chart photograph letter contract survey report file record minute email document log image paper figure name',
  ),

  // Rights
  ask: verbs('ask request require seek(sought) want wish'),
  review: words('review reviewed'),
  reconsider: verbs('reconsider'),
  uphold: words('uphold upholds upheld upholding affirm affirms affirmed'),
  maintain: words('confirm confirms confirmed maintain maintains maintained endorse endorses endorsed'),
  /** Whoever looks at a decision anew. */
  reviewer: words('panel reviewer officer'),
  former: words('original initial earlier first previous'),
  look: verbs('look consider think(thought) reconsider revisit check examine go'),
  somebodyElse: words('somebody someone another different colleague'),
  unhappy: words('unhappy dissatisfied disagree disagrees discontented displeased dissatisfaction'),
  content: words('satisfied happy content agree accept'),
  contest: verbs('challenge contest dispute'),
  writeTo: words(
    'write writing email emailing telephone telephoning phone phoning ring contact contacting contacted reply replying respond send sent sending submit submitted apply application address addressed post letter form portal online leaflet',
  ),
  procedure: words('procedure process stage scheme system arrangement arrangements'),
  goTo: words(
    'complain complaining complaint complaints appeal appealing appeals apply applying application applications refer referring escalate escalating escalated go turn turning take taking taken raise raising write writing address',
  ),
  judge: verbs('decide review investigate consider look examine determine rule help'),
  guidance: words('guidance code view views opinion limit published notice website advice'),
  mistaken: words('wrong wrongly mistaken mistake'),
  ruled: words('agreed took considers published upheld dismissed ordered'),
  addressed: words('addressed sent made put directed'),
  /** Who within an authority is written to. */
  post: nouns(
    'manager officer clerk director secretary registrar chair chairman chairwoman head executive governor principal bursar convener panel committee team lead minister trustee rector dean provost colleague inspector controller',
  ),
  /** Where the regulators are to be found. */
  regulatorsPlace: words(
    'wycliffe wilmslow sk9 kinburn ky16 itspublicknowledge informationcommissioner casework 0303 01625 01334',
  ),
  order: words(
    'until unless before first directly straight tribunal pending except otherwise while once after within internal internally',
  ),
  inOrder: is('@order | without having | other than | later than | if you [can not | are not able | are unable]'),
  lay: verbs('place impose set create give contain put lay'),
  period: nouns('day week fortnight month'),
  /** Of land, water, air, or of what acts on them. */
  nature: words(
    'flood floods flooding landfill emission emissions pollution pollutant pollutants contamination contaminated sewage effluent groundwater habitat habitats biodiversity ecological ecology landslip felling hedgerow asbestos pesticide pesticides',
  ),
  surveyed: words('air water soil ground tree trees noise river bathing bat bats nest nests dust'),
  /** Of whoever answers a request for a review. */
  replying: words(
    'reply replies respond responds responding response answer answers answered outcome result decide decides',
  ),
  followed: words('following after completed outcome result remain remains once'),

  // A letter, from its greeting to its end
  warm: words('with kind kindest best warm warmest'),
  referring: words('our your foi case request enquiry application'),
  reference: words('ref reference'),
  yourLetter: words('request requests email emails letter enquiry application question questions'),
  arriving: words('of dated received about under falls asked for'),
  serving: words('is acts serves represents constitutes as'),
  complaining: words('complain~'),
  part: nouns('question part point item request paragraph bullet'),
  letterMark: words('b c d e f g h j'),
  questionMark: words('q1 q2 q3 q4 q5 q6 q7 q8 q9'),
  placeInOrder: words('first second third fourth fifth'),
  /** What is not that which was spoken of. */
  otherwise: words('remaining rest remainder different separate separately further additional'),
  questionWord: words('how what which who when where why whether'),
  wishing: words('wish seek believe understand think know assume suspect'),
  requesting: words('requesting seeking asking interested'),
  wanted: words('number numbers list copy copies details'),
  courtesy: words('find note see contact accept be let'),
  theirs: words('records systems staff team'),
  toMe: verbs('send(sent) provide supply give(gave,given) tell(told) inform forward let'),
  speaking: words(
    'can have am are do will shall write wish neither hold confirm regret enclose attach searched consider',
  ),
  acting: words('can will does do has have neither holds hold'),
  providing: words('states provides says reads'),
  /** What a text on requests at large says of how things mostly are. */
  mostly: words('normally usually generally typically sometimes ordinarily'),
  onePaper: words('request letter notice refusal authority requester applicant'),
  publicBodies: words('forces councils authorities departments boards bodies trusts universities'),
  manyPapers: words('requests letters notices refusals authorities requesters applicants'),
  /** Who rules on a refusal. */
  arbiter: words('commissioner commission tribunal panel court judge'),
  rules: words(
    'found finds accepted accepts required requires dismissed upheld ordered concluded reminded held rejected considered',
  ),
  /** What a record of how a case was handled has. */
  caseLabel: words('handler regime checker caseholder'),
  softwareWord: words(
    'npm git api repository cli stdin json typescript javascript python rfc regex linter parser plugin rollout changelog',
  ),

  // What is held, and what becomes of it
  annexed: words('attached enclosed'),
  do: words('do does did'),
  noNotion: words('any whether if'),
  file: nouns('file record archive system book'),
  turnUp: words('produced returned revealed identified brought located'),
  filed: words('kept stored held filed recorded archived contained'),
  coveredBy: words('exempt exempted excepted withheld redacted refused'),
  abstraction: words(
    'duty duties right rights obligation obligations responsibility responsibilities policy policies concern concerns view views power powers interest option reason reasons exemption exemptions legitimate role staff time resources means capacity discretion choice opportunity authority pleasure honour',
  ),
  container: nouns('record file system database archive mailbox box folder ledger'),
  rely: verbs('rely'),
  applying: verbs('apply use engage'),

  // What is given, and in what form
  document: nouns(
    'report contract agreement tender bid policy procedure guidance plan email correspondence letter document file assessment briefing submission memorandum memoranda footage transcript log presentation manual lease survey draft paper',
  ),
  passage: nouns('clause page section paragraph line'),
  sizeable: words('large long big wide broad'),
  taking: words('take takes taking taken took'),
  takingOut: words('redact~ remov~ delet~ obscur~ blacked blanked masked'),
  applyingTo: words('applies apply applied relates relate covers cover used is are'),
  unspecific: words(
    'redact~ information request rest withheld attached material data public it them all what both these this that those your disclos~ copy because as here in when where if and since under answer response which you relevant requested same',
  ),
  concerning: words('concern~ regarding relating'),
  form: words(
    'format formats form forms version layout copy copies inspect~ view viewing electronic~ digital~ paper print~ scan~ audio braille summary digest reuse reusable',
  ),
  format: words('spreadsheet spreadsheets database csv excel pdf'),
  because: words('because since therefore reason reasons'),
  ownership: words('copyright confidential confidentiality licence licences license licensed licensing licensing'),
  offering: words('instead alternativ~ available below link https http www welcome'),
  keyword: words('colour~ annotat~ labelled labeled marked key schedule index code codes coded respectively'),
  personalThing: words('name names signature signatures addresses'),
  ordinalWord: words('first second third fourth last'),
  recordKeeping: words(
    'record records recorded recording collect~ captur~ monitor~ requir~ retention destroy~ delet~ dispos~ creat~ generat~ exist~ belong~ transfer~',
  ),
  responsibility: words('responsib~ function functions remit role need needed'),

  // Cost
  numeral: words(`${small.join(' ')} ${tens.map((ten) => `${ten}~`).join(' ')}`),
  many: words('many dozens scores tens hundreds thousands'),
  longTime: words('day days week weeks month months year years'),
  uncounted: words('working calendar staff pounds questions parts officers people members percent'),
  effort: words('hour hours minute minutes time'),
  labour: words('work works worked working'),
  staff: words('staff officer officers employee employees clerk clerks'),
  costWord: words('cost costs costing fee fees'),
  burden: words('burden~ resource resources workload volume boxes broad wide'),
  above: words('over above exceed exceeds exceeding exceeded upwards well'),
  under: words('within under below inside'),
  fall: words('fall falls falling come comes coming'),
  each: words('each every per apiece'),
  plus: words('plus further also including twice both another'),
  partial: words('if narrow~ alone only just more additional already first sample~ question part'),
  take: verbs('take(took,taken) last'),
  need: verbs('need require'),
  narrow: words(
    'narrow narrows narrowed narrowing narrower refin~ reframe reframed reframing rephrase rephrased rephrasing resubmit resubmitted resubmitting',
  ),
  lessen: words(
    'reduce reduces reduced reducing reduction limit limits limited limiting restrict~ confine confined confining shorten shortened shortening shorter smaller specify specific specified fewer',
  ),
  scope: nouns('request list scope period year month question part search mailbox date timeframe'),
  suggest: verbs('suggest recommend propose'),
  choose: words(
    'choose choosing choice choices picking prefer prefers preferred preference rather prioritise priority priorities',
  ),
  weakly: words('may might could can'),
  glad: words('happy glad willing'),
  contact: words('call telephone ring contact write speak talk'),
  combining: verbs('aggregate combine group merge bundle'),
  joining: verbs('add join take(took,taken) treat lump put(put)'),
  another: words('another other earlier previous'),
  alike: words('same similar related identical overlapping'),
  topic: nouns('subject topic theme matter nature issue'),
  handle: verbs('read(read) check open review search examine'),
  searchWork: words(
    'locat~ retriev~ extract~ determin~ establish~ find finding found look~ go going gone trawl~ interrogat~ collat~ compil~ access~ manual~ identif~ count~ analys~ inspect~ sift~ sort~ cross~ query querying queries download~ research~ listen~ watch~ view~ turn turning each every',
  ),
  redact: words('redact redacting redacted redaction redactions blacking blanking anonymise anonymising anonymisation'),
  assess: words(
    'consider considering consideration apply applying assess assessing assessment review reviewing decide deciding check checking',
  ),
  seek: words('taking obtaining seeking take obtain seek'),
  others: nouns('supplier contractor company people individual staff department force them'),
  omitting: words(
    'exclud~ apart aside left leave omit~ disregard~ ignor~ outside further then subsequent subsequently after afterwards still without',
  ),
  condition: words(supposing),
  charge: verbs('charge ask require'),
  fee: nouns('fee charge payment'),
  otherFee: words('council licence license parking penalty permit'),
  payer: words('applicant applicants customer customers student students resident residents users members'),
  copying: words(
    'copy copies copying photocopies photocopying print prints printing printed sheets post postage posting disbursement disbursements',
  ),
  stop: verbs('stop cease halt abandon discontinue'),
  find: verbs('find(found) locate extract get(got) read(read)'),

  // How it is said
  minding: words('appreciate understand'),
  modal: words('would could may might should can will shall must does did do'),
  measuring: words('how as what than so such'),
  comparing: words('worse better which who'),
  shown: words('evidence evidenced explained described outlined set shown demonstrated'),
  instance: words('study survey research report reported reports incident incidents case cases'),
  affecting: words(
    'place places put puts undermin~ damag~ lose loses losing weaken~ threaten~ keep keeps keeping protect~ restor~ jeopardis~',
  ),
  reliedOn: words('confidence trust relationship cooperation reputation capability tactic operation unit programme'),
  link: words('link url address'),
  crownBody: words('government revenue treasury inspectorate courts prison passport stationery coastguard'),
  gone: words('former formerly then previous predecessor replaced closed abolished until'),
  passing: words('transfer~ redirect~ contact~ ask asked approach~ consult~ inform informs belie~'),
  colleague: words('reviewer author editor'),

  // Persons
  title: words('mr mrs ms miss mx dr prof professor sir lord lady councillor cllr rev'),
  juniorRank: words('constable sergeant pcso pc dc ds sgt'),
  /** After these a rank is none: PC World, DC Comics. */
  brand: words('world comics smith power number federation rank ranks'),
  /** Before these a name is no person's. */
  placeWord: words('act force road street house regulations degree plc ltd'),
  human: nouns(
    'officer constable sergeant staff employee people person pupil student patient prisoner detainee men man women woman children child victim resident tenant',
  ),
  telling: words(
    'aged age disab~ pregnan~ hiv cancer suicide died gay lesbian transgender ethnic~ religio~ dismissed suspended arrested convicted abuse abused rape raped sick',
  ),
  vehicle: words('registration registered vrm vehicle car van plate index'),

  // What an exemption needs
  /** Where something is to be had: `in the library`, `through our website`. */
  wayTo: words('from at in on through via by visit visiting see search searching using'),
  place: nouns(
    'library register registry archive gazette office shop bookshop report account scheme website portal minute edition page site webpage catalogue newspaper journal map leaflet desk counter reception hall noticeboard',
  ),
  publicPlace: is(
    'companies house | land registry | general register office | british library | national archives | reading room | record office | disclosure log | web [site | page] | gov uk | publication scheme',
  ),
  accessLaw: words('regime regimes legislation scheme enactment law statute'),
  accessible: words('available accessible obtain obtained obtainable'),
  bound: words('required obliged obligation obligations duty duties'),
  inspect: words('inspect inspected inspection view viewed'),
  weekday: words(
    'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays weekday weekdays daily noon am pm',
  ),
  copied: words('copy copies photocop~ post posted email emailed scan~ online website download~ alternative'),
  already: words(
    'already previously before long~ always predat~ preannounced annual annually quarterly monthly routinely regularly',
  ),
  received: words('made received request requested sent submitted asked wrote arrived came reached'),
  settle: verbs('resolve decide agree announce commit undertake(undertook,undertaken) plan'),
  publish: verbs('publish issue release'),
  publication: words('publication published publish publishing'),
  seriesOf: words('schedule timetable strategy programme calendar plan date'),
  dueTo: words('intended planned due scheduled expected'),
  publicly: words(
    'website websites webpage webpages online web internet librar~ parliament report reports bulletin bulletins journal gazette portal register statistics committee agenda minutes free freely everybody everyone anyone book exhibition archive archives page pages press',
  ),
  finishing: words(
    'complet~ finish~ finali~ ready adopt~ publi~ approv~ conclu~ due expect~ anticipat~ estimat~ prepar~ released issued sign~',
  ),
  when: words(
    'if when weeks week month months quarter year years weekly monthly quarterly annual annually once after following shortly soon tomorrow spring summer autumn winter date',
  ),
  fitting: words('reasonable unreasonable reasonably sensible appropriate right fair proper proportionate sense'),
  investigate: words('conduct investigat~ enquir~ inquir~ enforc~ prosecut~ determin~ detect~ police policing'),
  power: words('power powers statut~ constabulary police'),
  remit: words('function functions role responsibilit~ remit duty duties responsible'),
  offence: words(
    'offence offences offense offend~ crime crimes criminal~ fraud~ theft thefts stolen steal~ murder~ homicide rape sexual assault~ violen~ burglar~ robbery robberies prosecut~ charge charged charges charging conviction unlawful~ illegal~ manslaughter drug drugs abuse abused terroris~ corrupt~ arson harass~ stalking speeding poach~ smuggl~ trespass~',
  ),
  proceeding: words('investigat~ proceedings prosecut~ inquiry inquiries enquiry enquiries'),
  source: words('source sources informant informants chis crimestoppers anonym~ confidential confidence covert'),
  lodged: words('filed lodged served created'),
  courtPaper: words(
    'transcript~ pleading~ witness skeleton indictment judgment~ particulars bundle~ affidavit~ inquest~ petition summons writ writs exhibit~ defence statement~ order~ warrant~ evidence',
  ),
  forum: words('court courts tribunal coroner inquiry arbitration'),
  paper: nouns('document record file paper form report list'),
  solely: words('only solely exclusively purely'),

  identity: words('identif~ name names named naming living recogni~ address addresses signature~ telephone initials'),
  person: words(
    'individual individuals person persons people employee employees officer officers staff member members somebody someone party parties neighbour neighbours resident residents patient patients pupil pupils tenant tenants volunteer volunteers family families child children parent parents',
  ),
  certain: words('an a other another third identifiable specific particular individual'),
  outing: nouns('expedition trip exercise'),
  principle: words(
    'principle principles lawful lawfully lawfulness unlawful unlawfully fair fairly fairness unfair unfairly contraven~',
  ),
  dataLaw: words('gdpr dpa'),
  breach: words('breach breaches breached breaching contrary comply infring~'),
  lawfulBasis: words('legitimate'),
  necessary: words('necess~ essential needed needs need'),
  privacy: words(
    'expect expects expected expectation expectations outweigh~ overrid~ overrode rights balanc~ distress~ privacy intru~ unwarranted detriment~ consent~ junior senior publicfacing harass~ private',
  ),
  obtained: words(
    'obtained received provided supplied given submitted disclosed shared came comes confided sent communicated entrusted imparted passed volunteered gathered collected offered acquired made',
  ),
  gave: words('gave told sent supplied provided showed submitted confided wrote passed'),
  confider: nouns(
    'informant complainant whistleblower patient bidder tenderer supplier contractor confider witness donor applicant company client interviewee respondent contributor caller parent family',
  ),
  known: words('public publicly available accessible known elsewhere published'),
  confidential: words('quality trivial sensitive private secret worthy'),
  confidentiality: words('confiden~ secrecy secret'),
  undertaking: words(
    'expect expects expected expectation understood understanding agree agreed agrees agreement agreements assur~ promis~ clause marked contract contracts contractual implied implies implicit~ express expressly explicit~ confidentially obligation obligations',
  ),
  detriment: words(
    'detriment~ harm~ damag~ distress~ prejudic~ loss losses lose losing privacy disadvantag~ suffer~ injur~ expos~ undermin~ advers~ rival rivals competitor competitors deter deters deterred reprisal~ upset hurt',
  ),
  action: words('confiden~ breach~ actionable sue sued'),
  firm: nouns(
    'company supplier contractor bidder tenderer provider firm operator developer consultant consultancy licensee tenant',
  ),
  consulted: words(
    'consult consulted consulting consultation asked asking sought view views objected objection objections objects contacted representation~ approached notified explained consent consented opposes opposed stated argued says',
  ),
  advice: words('advice advis~ litigat~ contemplat~'),
  lawyer: words('lawyer~ solicitor~ barrister~ counsel attorney~ advocate~ qc kc'),
  lawOffice: nouns(
    'adviser advisor officer team service department representative section directorate branch professional executive colleague staff firm',
  ),
  lost: words('lost waive~ waiver shared disclosed circulated domain seen published available copied read'),
  stay: words('remain remains remained still kept keep keeps held treated stayed preserv~ maintain~ intact'),
  trade: words('commercial financial economic business competitive negotiating bargaining trading market'),
  standing: words('interest interests position standing advantage edge'),
  dealing: words('negotiat~ bargain~ compet~ procur~ tender~ pric~ income revenue sell~ buy~ bid bids'),
  trader: nouns(
    'manufacturer trader publisher landlord owner bank agent partner publican charity club ltd limited plc llp business',
  ),
  stake: words(
    'commercial compet~ interest interests position pric~ harm~ prejudic~ disadvantag~ lose loss losing rival rivals undercut',
  ),
  load: words('burden~ oppressive volume workload resource resources disruption disproportionate'),
  business: words(
    'commercially trade trades trading pric~ profit~ financ~ cost costs business businesses market markets valuation~ viability tender tenders contract contracts rent rents sale sales manufactur~ process processes yield yields developer developers operator operators',
  ),
  rivalry: words('compet~ bargain~ negotiat~ profit~ rival~ loss lose losing'),
  unknown: words('know say estimate give tell'),
  vexatious: words('vexatious vexatiously burden~ disproportionate oppressive'),
  occasion: words(
    'request requests email emails letter letters page pages hour hours document documents record records file files complaint complaints time times occasion occasions day days week weeks month months year years item items question questions message messages call calls contact contacts piece pieces staff officer officers point points',
  ),
  howMany: words('few dozen~ score~ hundred~ thousand~ several many numerous series repeated'),
  worth: words(
    'value values valuable purpose purposes serious motive motives proportion~ disproportion~ justif~ unjustified weigh~ outweigh~ balanc~ benefit benefits importan~ merit',
  ),
  scattered: words(
    'separat~ isolat~ spread scattered throughout interspersed dispersed intermingled mixed individually manual~',
  ),
  bearing: words('motive~ abus~ distress~ harass~ obsess~ liar~ insult~ threat~ offensive grudge accus~ malic~'),
  easier: words('narrow~ refin~ reduc~ smaller instead happy assist~ suggest~ fewer shorter lighter focus~ new'),
  formerly: words(
    'previous~ earlier last original first already same identical before response replied answered reply',
  ),
  lately: words('only within just since less under after'),
  changed: words('changed updated unchanged'),
  asker: nouns('applicant requester complainant correspondent individual person'),
  consider: words(
    'consider considers considered deem deems deemed regard regards regarded find finds found treat treats treated declare declares declared',
  ),
  respond: words(
    'respond responding reply replying answer answering acknowledge acknowledging deal dealing consider considering process processing accept accepting',
  ),
  future: words('further future more other additional subsequent'),
  letters: words('request requests correspondence letters email emails communication communications'),
  authorities: words('authorit~ council councils trusts forces bodies departments universities'),
  hurt: words('harm prejudice damage endanger embarrass undermine upset'),
  retrieve: words('locate retrieve extract find search gather collate'),
  members: nouns('member partner subscriber shareholder governor participant'),
  spread: words('published circulated issued distributed available released'),
  marked: words('marked labelled stamped classified'),
  marking: words('confidential official restricted secret sensitive private commercial protected'),
  assent: words('consent consented permission agreed agreement agree'),
  object: verbs('object'),
  cause: words(
    'because as since owing under given for so therefore prevents prohibits forbids means bound accordance line policy practice',
  ),
  alone: words('alone itself decisive enough sufficient regardless irrespective although though'),
  safeguard: words('safeguard~ protect~ security'),
  needing: words('required require requires necessary necessity needed need needs'),
  findOut: words('find finding work working look looking check checking establish establishing decide'),
  regulatory: words('ascertain~ competence fitness'),
  instrument: words('order regulations rules measure directive convention bill'),
  ban: words('contempt injunction gdpr dpa'),
  highOfficer: words('minister speaker mayor commissioner chair chairman chairwoman chairperson vicechancellor'),
  apartFrom: words(
    'question questions part parts point points item items document documents page pages annex some other others another remain~ rest different respectively separate~',
  ),
  suffix: words('st nd rd th'),
  topical: words('on about concerning regarding relating of in'),
  openEnded: words('not nor neither never unless if whether where when either only otherwise insofar'),
  refusedWords: words(
    'exempt exempted except excepted withheld redacted refuse refused refusing decline declined declining vexatious',
  ),
  history: words('repeal~ replac~ supersed~ former~ previous~ predecess~ until'),

  // Time
  season: words('spring summer autumn winter easter christmas michaelmas'),
  expecting: words('expect~ estimat~ aim~ hope~'),
  ending: words('end ends ended expire expires expired run runs ran fall falls fell'),
  extending: words('extend extended extension'),
  sorry: words('sorry apologise apologize apologies regret'),
  delay: words('late delay~ time longer wait~ sooner deadline'),
  month: words('jan~ feb~ mar march apr~ may jun~ jul~ aug~ sep~ oct~ nov~ dec~'),
  current: words('ongoing live current active'),
  extend: verbs('extend'),
  figure: words('ten twenty thirty forty'),
  more: words('more additional extra further'),
  reached: words('reached made completed come'),

  // Headings
  instrumentName: is('ACT | foi | foia | eir | freedom of information | environmental information'),
  headingOwn: words('the our my your full final formal partial statutory'),
  asking: nouns('request question letter enquiry inquiry email message application'),
  reply: words('response responses reply answer answers'),
  outcome: words('outcome result decision response reply answer determination'),
  conclusion: words('decision determination outcome conclusion'),
  refusing: words('refusal refusing nondisclosure'),
  rightOf: nouns('review complaint appeal right'),
  howTo: words('how like way ways entitled'),
  risk: words('risk risks consequences effect effects impact'),
  answering: words('answer~ complying compliance saying telling giving information access'),
  numbered: nouns('question part point item'),
  letterOf: words('a b c d e f'),
  leaning: words('favouring favoring favourable supporting supportive'),
  favouring: is('@favour | @leaning'),
  opposing: words('against opposing'),
  /** What a factor may favour or oppose: giving, or keeping. */
  openly: words(
    'disclos~ releas~ publish~ publication confirm~ openness open transparency transparent available availability',
  ),
  keptBack: words(
    'withh~ nondisclosure maintain~ maintenance neither refus~ exemption exemptions exception exceptions exclusion confidentiality secrecy keep keeping',
  ),

  // Prompts of templates
  prompt: words('insert enter delete choose'),
  promptMaybe: words('describe explain specify your date reference address'),
  filling: words('state say add give list include provide confirm quote identify attach paste put remove use'),
  filledWith: words(
    'the an a any all your what which who why how when where whether if here details reason reasons name names date dates',
  ),
  settled: words('confirmed completed inserted added agreed decided determined supplied advised checked updated'),
  promptFitting: words('appropriate applicable relevant necessary known'),
  takenOut: words(
    'removed redact redacted redaction redactions withheld deleted omitted anonymised anonymized supplied provided exempt blank illegible inaudible',
  ),
  documentMark: words('sic nil none end ends copy signed draft unclassified restricted confidential'),

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
  '[exempts | covers | concerns | removes | [relates | relating | applies | apply] to | class of] [all | any | the]? information ..12 does:held',
  'at any time ..6 does:held',
  'does:held by [a | an | any | another | other | public] public? [authority | authorities]',
  '[@court | it was | has been] ..3 does:held',
  'does:@hold ..2-[@record] [shares | share | stake | stock]',
  'does:@hold [its | their] ..2-@record @engagement',
  '[we | i] does:hold that [the | this | such | a]',
  '[meeting | hearing | event | election] ..1 @be ..2 does:held',
  "does:@hold [back | out | ..4 to account | ..6-[of | about | on | @determiner | 's | @record] [@engagement | @qualification] ![@record | holders] | the [view | opinion] that]",
  '[@permission ..4-@record does:[@refuse | @withhold] | does:@refuse ..2-@record @permission]',
  'planning [application | applications] ..6 does:@refuse',
];

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
  /** Words that tell that something was weighed, and not what. */
  weighing: `
    carry carried conduct conducted undertake undertaken apply applied find found conclude concluded conclusion determine
    determined satisfy satisfied assess assessed assessment outcome lie lies rest rests careful carefully side sides
    behalf light respect document documents letter full fully whole overall accordingly refuse refused apply applies`,
  /** By these a letter points to what was asked for, and says nothing of what that is. */
  asking: `
    ask asked asking want wanted seek sought describe described concerning regarding relevant kind type sort nature scope
    specified mentioned matching falling fall covered stated`,
  /** Words that add nothing to a bare assertion of an effect. */
  effect: `
    incident event occurrence nature necessarily inevitably automatically default clearly obvious self result matter
    adverse adversely negative negatively serious seriously significant significantly directly wider overall ability effect
    affect impact prejudice harm undermine endanger damage jeopardise compromise weaken threaten contrary required purpose
    safeguarding protect prevent detect follow response reveal something anything kind sort type itself whole`,
} as const;
