/**
 * The words of refusal letters, by what they mean: the only place where a list of words stands. Verbs are given by
 * their lemma, irregular past forms in brackets; nouns in the singular; `is` is a phrase in notation.
 */
export type Concept =
  | { readonly verbs: string }
  | { readonly nouns: string }
  | { readonly words: string }
  | { readonly is: string };

const verbs = (verbs: string) => ({ verbs });
const nouns = (nouns: string) => ({ nouns });
const words = (words: string) => ({ words });
const is = (is: string) => ({ is });

/** Numbers in words, in their order: one to nineteen, then twenty to ninety. */
export const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const supposing = 'if unless where when before once until provided';
const negating = 'not never neither nor no without none nobody nothing unable';

export const lexicon = {
  // Who
  court: words('court courts tribunal tribunals judge judges commissioner lords'),
  body: nouns(
    'agency assembly association authority board body borough chamber college commission company constabulary corporation council department force gallery government hospital inspectorate institute laboratory library ministry museum office ombudsman organisation police practice regulator school secretariat service society surgery trust university',
  ),
  authority: is('we | i | [the | this | our] ..2-@connective @body | NAME'),
  requester: words('you applicant requester'),
  /** The Commissioner until 29 September 2026, and the Commission that took over on the 30th. "The Commission" may be the authority. */
  regulator: is(
    "information [commissioner | commission] !'s | the commissioner ![of | for | 's] | [information | the] [commissioner | commission] 's office | ico | osic",
  ),
  commissioner: words('commissioner ico osic'),
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
  time: nouns('hour day week month year'),
  reasons: is('public interest | pit | [reason | reasons | reasoning] | [argument | arguments] | harm'),
  annex: words('annex annexed appendix attached enclosed'),

  /** What is held in another sense. */
  engagement: nouns('meeting event hearing election talk conversation view opinion interview inquest'),
  qualification: nouns(
    'licence license diploma degree certificate qualification accreditation post rank warrant position office',
  ),
  /** What is refused in another sense. */
  permission: nouns('consent permission entry bail admission visa asylum'),
  policy: nouns('policy response answer position reply approach provision principle stance'),

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
  refusal: words('refus~'),
  decide: verbs('decide conclude determine resolve'),

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

  // The duty to confirm or deny
  lapse: is('[does | do] not [apply | arise] | is not engaged | need not'),
  excluded: words('excluded disapplied removed'),
  exclude: verbs('exclude remove exempt excuse disapply relieve'),
  obliged: words('required obliged'),
  ready: words('able prepared willing minded possible'),

  // The public interest test
  outweigh: verbs('outweigh override(overrode,overridden) prevail outbalance'),
  weigh: verbs('weigh'),
  heavier: words('greater stronger weightier heavier'),
  first: words('first firstly'),
  ordinal: words('first firstly second secondly third thirdly fourth fourthly fifth fifthly finally lastly'),
  /** By how much one side weighs, or the weight it has. */
  degree: words('more most greater greatest heavier heavily less lesser decisive'),
  compelling: words('compelling important weighty substantial significant powerful persuasive'),
  argument: nouns('argument consideration factor interest reason point claim case'),
  /** Where the public interest, or the balance, lies, and what it favours. */
  lie: words('lie lies lay fall falls fell rest rests'),
  favour: words('favour favours favoured favor favors favored support supports'),
  /** What one side of the test speaks for, and what the other does. */
  giving: words(
    'disclosure disclosing disclose release releasing publication publishing publish confirming confirmation confirm answering letting giving telling openness transparency',
  ),
  silence: words(
    'withholding withhold maintaining maintain maintenance nondisclosure neither keeping protecting upholding refusing refusal',
  ),
  weighed: words('considered weighed balanced taking view therefore conclusion'),
  knowing: words('knowing understanding seeing saying learning accountable accountability'),
  benefit: verbs(
    'promote help allow enable increase inform show(showed,shown) improve assist support add let further give(gave,given) enhance provide reassure demonstrate',
  ),
  impair: verbs('prejudice harm undermine weaken damage endanger inhibit deter(deterred) hinder compromise reveal'),

  // Rights
  ask: verbs('ask request require seek(sought) want wish'),
  review: words('review reviewed'),
  reconsider: verbs('reconsider'),
  look: verbs('look consider think(thought) reconsider revisit check go'),
  somebodyElse: words('somebody someone another different else colleague'),
  unhappy: words('unhappy dissatisfied disagree disagrees discontented displeased dissatisfaction'),
  content: words('satisfied happy content agree accept'),
  complain: words('complain complains complaining complaint complaints appeal appeals appealing'),
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
  appealBody: words('tribunal ombudsman court'),
  /** Where the regulators are to be found. */
  regulatorsPlace: words(
    'wycliffe wilmslow sk9 kinburn ky16 itspublicknowledge informationcommissioner casework 0303 01625 01334',
  ),
  order: words(
    'until unless before first directly straight tribunal pending except otherwise while once after within internal internally',
  ),
  inOrder: is('@order | without having | other than | later than | if you [can not | are not able | are unable]'),
  lay: verbs('place impose set create give contain put lay'),
  period: nouns('day week month'),
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
  softwareWord: words('npm git api repository cli stdin json typescript javascript python'),

  // What is held, and what becomes of it
  annexed: words('attached enclosed'),
  do: words('do does did'),
  noNotion: words('any whether if'),
  file: nouns('file record archive system book'),
  turnUp: words('produced returned revealed identified brought located'),
  filed: words('kept stored held filed recorded archived contained'),
  coveredBy: words('exempt exempted excepted withheld redacted refused'),
  abstraction: words(
    'duty duties right rights obligation obligations responsibility responsibilities policy policies concern concerns view views power powers interest option reason reasons exemption exemptions legitimate role staff time resources means',
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
  partly: words(
    'redact~ partial~ extract extracts excerpt excerpts summar~ anonymi~ separat~ severed severable severing remov~ edited remainder remaining entire~ overview gist https http',
  ),
  taking: words('take takes taking taken took'),
  takingOut: words('redact~ remov~ delet~ obscur~'),
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
  parting: words('part parts redact~ disclosed withheld'),
  question: words('question~'),
  lawWords: words('ACCESS STATUTE act law regulations regime'),
  partWord: nouns('part point item query bullet element'),
  ordinalWord: words('first second third fourth last'),
  recordKeeping: words(
    'record records recorded recording collect~ captur~ monitor~ requir~ retention destroy~ delet~ dispos~ creat~ generat~ exist~ belong~ transfer~',
  ),
  responsibility: words('responsib~ function functions remit role need needed'),

  // Cost
  numeral: words(`${small.join(' ')} ${tens.map((ten) => `${ten}~`).join(' ')}`),
  many: words('many dozens scores tens hundreds thousands'),
  timeUnit: words('hour hours hr hrs minute minutes min mins second seconds'),
  longTime: words('day days week weeks month months year years'),
  uncounted: words('working calendar staff pounds questions parts officers people members percent'),
  effort: words('hour hours minute minutes time'),
  labour: words('work works worked working'),
  staff: words('staff officer officers employee employees clerk clerks'),
  costWord: words('cost costs costing fee fees'),
  estimate: words('hour hours minute minutes time cost costs estimat~ records'),
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
  scope: nouns('request scope period year month question part search mailbox date timeframe'),
  suggest: verbs('suggest recommend propose'),
  choose: words(
    'choose choosing choice choices picking prefer prefers preferred preference rather prioritise priority priorities',
  ),
  weakly: words('may might could can'),
  glad: words('happy glad willing'),
  contact: words('call telephone ring contact write speak talk'),
  combining: verbs('aggregate combine group'),
  joining: verbs('add join take(took,taken) treat group'),
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
    'exclud~ before apart aside left leave omit~ disregard~ ignor~ outside further then subsequent subsequently after afterwards still without',
  ),
  negation: words(negating),
  condition: words(supposing),
  charge: verbs('charge ask require'),
  fee: nouns('fee charge payment'),
  otherFee: words('council licence license parking penalty permit'),
  payer: words('applicant applicants customer customers student students resident residents users members'),
  copying: words(
    'copy copies copying photocopies photocopying print prints printing printed sheets post postage posting disbursement disbursements',
  ),
  sum: words('sum fee amount'),
  payTime: words('date months period'),
  stop: verbs('stop cease halt abandon discontinue'),
  find: verbs('find(found) locate extract get(got) read(read)'),

  // What an exemption needs
  /** Where something is to be had: `in the library`, `through our website`. */
  wayTo: words('from at in on through via by visit visiting see search searching using'),
  place: nouns(
    'library register registry archive gazette office shop bookshop report account scheme website portal minute edition page site webpage catalogue newspaper journal map leaflet',
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
    'website websites webpage webpages online web internet librar~ parliament report reports bulletin bulletins journal gazette portal register release statistics committee agenda minutes free freely everybody everyone anyone book exhibition archive archives page pages press',
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
    'individual individuals person persons people employee employees officer officers staff member members somebody someone party parties neighbour neighbours resident residents patient patients pupil pupils tenant tenants volunteer volunteers',
  ),
  certain: words('an a other another third identifiable specific particular individual'),
  outing: nouns('expedition trip exercise'),
  bodily: words('physical mental or and public personal someone'),
  relating: words('relate relates relating about concern~ belong~'),
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
  tell: verbs('tell(told) inform advise notify'),
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
  caseNumber: words('ref reference foi rfi eir case number'),
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
  besides: words(
    'burden~ hours distress~ harass~ motive motives abus~ dispropor~ redact~ disrupt~ obsess~ exempt~ previous repeated~ review~',
  ),
  authorities: words('authorit~ council councils trusts forces bodies departments universities'),
  hurt: words('harm prejudice damage endanger embarrass undermine upset'),
  retrieve: words('locate retrieve extract find search gather collate'),
  hope: words('hope hopes hoping considering deciding undecided thinking like'),
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
  regulatory: words('ascertain~ competence charity charities fitness'),
  instrument: words('order regulations rules measure directive convention bill'),
  ban: words('contempt injunction gdpr dpa'),
  opinionOf: words('opinion view'),
  highOfficer: words('minister speaker mayor commissioner chair chairman chairwoman chairperson vicechancellor'),
  effect: words('prejudice harm undermine damage affect'),
  apartFrom: words(
    'question questions part parts point points item items document documents page pages annex some other others another remain~ rest different respectively separate~',
  ),
  history: words('repeal~ replac~ supersed~ former~ previous~ predecess~ until'),

  // Time
  expecting: words('expect~ estimat~ aim~ hope~'),
  ending: words('end ends ended expire expires expired run runs ran fall falls fell'),
  extending: words('extend extended extension'),
  sorry: words('sorry apologise apologize apologies regret'),
  delay: words('late delay~ time longer wait~ sooner deadline'),
  exemptWord: words('section sections exempt~'),
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
  exemption: nouns('exemption exception'),
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

/** The concepts that are words, and no phrase. */
export type WordConcept = {
  [Name in keyof typeof lexicon]: (typeof lexicon)[Name] extends { readonly is: string } ? never : Name;
}[keyof typeof lexicon];

/** Words in another sense: what their `does:` marks says nothing. */
export const otherSenses: readonly string[] = [
  '[exempts | covers | concerns | removes | [relates | relating | applies | apply] to | class of | any] [all | any | the]? information ..12 does:held',
  'at any time ..6 does:held',
  'does:held by [a | an | any | another | other | public] public? [authority | authorities]',
  '[@court | it was | has been] ..3 does:held',
  "does:@hold [back | out | ..4 to account | ..6-[of | about | on | @determiner | 's | @record] [@engagement | @qualification] ![@record | holders] | the [view | opinion] that]",
  '[@permission ..4-@record does:@refuse | does:@refuse ..2-@record @permission]',
];

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
  /** After `if` and `where` these make it a word put in. */
  shortening: set('possible appropriate necessary any applicable so required needed'),
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

/** What headings are made of besides the words by which they are known: a plain line that holds others may be prose. */
export const headingWords = {
  /** Between the words that count. */
  between: set(
    'a an the of in to for and or nor on under by with this that our your their any all some is are was it we which whether regarding relating about as at from not be been being into against than over own other further both each section sections regulation regulations reg act foi foia foisa eir eirs eisr freedom information environmental scotland part parts question questions request requested relevant record records document documents material',
  ),
  /** One of them at least is in every heading. */
  telling: set(
    'harm harms overall evidence test tests prejudice prejudicial damage endangerment adverse effect effects public interest interests pit consideration considerations factor factors argument arguments reason reasons point points favour favor favours favouring favoring favourable support supporting supportive opposing weighing disclosure disclosing disclose disclosed nondisclosure release releasing released withhold withholding withheld maintain maintaining maintenance exemption exemptions exception exceptions exclusion duty confirm confirming confirmation deny denying denial neither ncnd held holds hold exist exists complying comply compliance publication publishing transparency openness saying balance balancing balanced conclusion outcome exercise assessment application applying applied applicable applies apply explanation why how partial decision determination case identified considered would could cause causes caused prejudicebased qualified absolute stage level likelihood maintained maintains raised concerning lies lie where making available foresee foreseen substantial together taking endangered endanger result weighed made do does give giving answer answering refusing refusal',
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
  /** These stand in no title. */
  untitled: set('is are was has have refused under by this we i'),
} as const;

/** What stands in the fields of templates. */
export const templates = {
  /** What a field holds. */
  fields: set(
    'name surname forename names initials salutation date day month year time period deadline title address postcode email e-mail telephone phone fax number reference ref signature signatory subject topic details text link url website hyperlink amount figure cost total location contact reason reasons explanation description summary exemption subsection limb wording',
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
