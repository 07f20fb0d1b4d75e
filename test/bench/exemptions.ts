// What the benchmark's letters say under each exemption. Phrases are filled by `fill` (phrases.ts).

/** The reasoning under one provision that a letter may rely on. */
export interface Ground {
  readonly citation: string;
  readonly title: string;
  readonly harm: readonly string[];
  readonly favouring: readonly string[];
  readonly against: readonly string[];
}

/** Grounds for withholding, all of qualified exemptions. */
export const withholding: readonly Ground[] = [
  {
    citation: 'section 31(1)(a)',
    title: 'law enforcement',
    harm: [
      'Disclosure would be likely to prejudice the prevention or detection of crime in {town}. {N} offences of this kind were recorded there in {year}, and (most|many|nearly all) of them were planned around what the offenders believed {authority} could see.',
      'The papers say on which (nights|days|weekends) {few} of our teams work near {town} and which roads they take. Anyone who read them could (choose|pick) an hour at which nobody would come, as happened in {town} in {year}.',
      'A thief who knew what was (recorded|noted|written down) about {subject} would be likely to change method, and {share} of the leads that reached us in {year} would no longer be of use.',
      'In {year} a list of the same kind became known in {town}. Within {few} weeks burglaries at the {n} addresses nearest to it rose by {share}, and the officers there had to begin again.',
      'What was withheld also names {few} sites near {town} that have not been made safe. Until the work ends on {day}, the gap at those sites would be likely to be used.',
    ],
    favouring: [
      '{Group} in {town} would see how {sum} of public money was spent on {subject}.',
      'The number of thefts in {town} has (doubled|risen sharply|trebled) since {year}, and {group} have (good cause|every reason) to ask what is being done.',
      'Publishing the material would let {group} compare {authority} with its neighbours in {town}, where figures have been public since {year}.',
      'A report of {day} found fault with {few} decisions about {subject}, and the papers would show whether the lessons were learned.',
    ],
    against: [
      'Burglars who work between {town} and {place} would learn which {few} streets are left without a patrol.',
      'Witnesses in {town} gave {n} statements on the footing that what they saw would stay with the investigators, and the next appeal would bring fewer.',
      'Work that cost {sum} and (began|started) in {year} would have to be abandoned, with {few} cases not yet before a court.',
      'Offenders could put the papers side by side with the map that was printed in {town} on {day} and find the remaining {few} cameras.',
    ],
  },
  {
    citation: 'section 43(2)',
    title: 'commercial interests',
    harm: [
      'Disclosure would be likely to prejudice the commercial interests of the {few} firms that tendered in {town} in {year}. Their prices were worked out line by line, and a rival would need only the table on page {few} to undercut them.',
      'The contract for {subject} ends on {day}, and the next competition opens {few} weeks later. A bidder who held the present rates would be likely to aim just beneath them, so that {authority} would lose the keener offers that it received in {year}.',
      'We (wrote to|asked|consulted) the supplier on {day}. It told us that {share} of its turnover comes from the {town} market, that two rivals had tried to obtain the same schedule, and that each would be likely to take work from it.',
      'The model shows how {sum} is divided between labour, plant and profit. None of that is (known|public|printed anywhere) for the {town} works, and it would be likely to be copied by the {few} companies that bid against its author.',
    ],
    favouring: [
      '{Group} have paid {sum} for {subject}, and would be able to judge whether the price was fair.',
      'The award to a firm from {town} was (criticised|questioned) on {day}, and the scores would show how it was chosen.',
      'Other public bodies near {town} are about to buy the same service and could bargain with the figures for {year} before them.',
    ],
    against: [
      'Firms that think of bidding in {town} would hold back their best rates, at a cost to {group} that we put at {sum} a year.',
      'The supplier employs {n} people in {town} and would be put at a disadvantage that its rivals, whose figures stay private, would not share.',
      'Talks about the extension to {year} have {few} weeks to run, and our own side of the table would be laid open.',
    ],
  },
  {
    citation: 'section 38(1)(b)',
    title: 'health and safety',
    harm: [
      'Disclosure would be likely to endanger the safety of the {few} people who work at the {town} site. Twice in {year} somebody was followed home from its gate, and on {day} a car was set alight.',
      'The plan shows which doors in {town} are left (unlocked|unstaffed) between shifts and where {n} keys are kept. A person who wished harm to those inside would be likely to use it.',
      'In {year} {group} in {town} found the address of a refuge from {few} lines of a spreadsheet. The lines withheld here are of the same kind, and the people they would lead to have been threatened.',
    ],
    favouring: [
      '{Group} near the {town} site want to know that {subject} is safe for those who live beside it.',
      'An inspection of {day} listed {few} faults in {town}, and the papers would show how many have been mended.',
      'Openness about {subject} would help {group} to decide whether to send people to {town} at all.',
    ],
    against: [
      'Staff in {town} would have to be moved, {few} of them for the second time since {year}.',
      'The man who was fined {sum} in {town} for following a nurse would learn where the {few} others now work.',
      'A plan that is known cannot be unlearned, and new locks for {n} doors in {town} could not be fitted before {day}.',
    ],
  },
  {
    citation: 'section 24(1)',
    title: 'national security',
    harm: [
      'For the {few} places in question, exemption from section 1(1)(b) of the Act is required to safeguard national security. The annex lists {few} places near {town} whose loss would leave {n} homes without water, and says how long each could hold out.',
      'A hostile group that set out to harm {place} would begin with a list of this kind. The one for {town} was ranked in {year} by the damage that an attack would do, and the weakest {few} entries stand first.',
      'Read together with the drawings that became public in {year}, the withheld pages would show where the {town} line can be cut and that no more than {few} people watch it.',
    ],
    favouring: [
      '{Group} in {town} would know whether {subject} has kept pace with the threat since {year}.',
      'After the power cut of {day} there was (wide|keen|lasting) debate in {town} about who had decided what, and the list would inform it.',
      'The {sum} set aside in {year} could be traced to the places on which it was spent.',
    ],
    against: [
      'The {few} places in {town} with the least protection would become the first to be tried.',
      'Partners who shared their own assessment of {town} in {year} would do so no longer, and {authority} would plan without it.',
      'Making the {town} line safe would cost {sum} and could not be done before {day}.',
    ],
  },
  {
    citation: 'section 42(1)',
    title: 'legal professional privilege',
    harm: [
      'The {few} pages are advice that a solicitor gave to {authority} on {day} about its powers in {town}. They were asked for and given in confidence, were sent to {few} people, and have not been (shared|shown to anybody) since {day}.',
      'The advice is about a claim for {sum} that was brought in {town} in {year} and is still before the court. Privilege in the {n} words of it has not been waived.',
    ],
    favouring: [
      '{Group} in {town} would see on what footing {authority} decided to go on with {subject}.',
      'The decision of {day} affects {n} households in {town}, and its legal basis has been (doubted|disputed) in the local press.',
      'Legal costs of {sum} were met from public funds in {year}.',
    ],
    against: [
      'Officers who deal with {town} would ask for advice less freely, and decisions such as that of {day} would be the worse for it.',
      'The other side in the {town} claim would read our case {few} weeks before the hearing without showing its own.',
      'The lawyer wrote on the understanding that the {few} weak points found in {year} would go no further.',
    ],
  },
];

/** Grounds for neither confirming nor denying. */
export const confirming: readonly Ground[] = [
  {
    citation: 'section 31(3)',
    title: 'law enforcement',
    harm: [
      'To say yes or no about {subject} would be likely to prejudice the prevention or detection of crime, which is the interest in section 31(1)(a). If the answer for {town} were yes, those who plan offences there would leave (at once|within days) the {few} routes on which they can be found.',
      'If the answer were no, they would know that {town} is a place in which nobody is looking. When a force near {town} answered a question of this kind in {year}, offences moved there within {few} weeks.',
      'The same question has been put to {n} bodies since {year}. Were {authority} to answer, the replies could be laid over a map of {town} and its neighbours, and each gap would be likely to draw offenders to it.',
    ],
    favouring: [
      '{Group} in {town} want to know whether powers of this kind are used on them, and on what authority, as was asked in the debate of {day}.',
      'An answer would let {group} judge whether {sum} a year for {subject} is well spent.',
      'Trust in {authority} fell by {share} after the inquiry of {year}, and candour would help to mend it.',
    ],
    against: [
      'Gangs that move goods between {town} and {place} would shape their next {few} journeys by the answer.',
      'A yes one year and a no the next would tell those who watch {town} on what day, near {day}, the method changed.',
      'The {few} people in {town} who suspect that they are being looked at would have it settled for them by {authority} itself.',
    ],
  },
  {
    citation: 'section 24(2)',
    title: 'national security',
    harm: [
      'In the matter of {subject}, exemption from the duty to confirm or deny is required to safeguard national security. A yes would tell a hostile state that {subject} has drawn notice in {town}; a no would tell it that its effort there since {day} had not been seen.',
      'Those who plan attacks on places like {town} need certainty more than detail. From one word about {town} they would learn whether to give up a course on which, to judge by a case of {year}, they may have spent {sum}.',
    ],
    favouring: [
      '{Group} would be able to test in debate whether the threat to {town} is taken as seriously as ministers said on {day}.',
      'Nothing has been said in public about {subject} since {year}, and an answer would end much guesswork in {town}.',
    ],
    against: [
      'Whoever is behind the events of {day} in {town} would learn how much is understood of them.',
      'The {few} partners of {authority} would find that a question from {town} could draw out what they had asked to be kept quiet since {year}.',
    ],
  },
  {
    citation: 'section 38(2)',
    title: 'health and safety',
    harm: [
      'To say yes or no would be likely to endanger the safety of people in {town}. After a rumour in {year} that somebody there had spoken to {authority}, {few} windows were broken and a family had to leave.',
      'An answer would be read in {town} as a sign of who had, or had not, come forward about {subject}. With {n} people in the district, suspicion would fall on {few} of them by the evening.',
    ],
    favouring: [
      '{Group} in {town} are worried by what was printed on {day}, and a plain answer would settle what is true.',
      'The safety of {n} homes in {town} is a matter on which people may expect {authority} to be frank.',
    ],
    against: [
      'Anyone in {town} who was thought to have helped in {year} would be in danger, whether or not they had.',
      'The next {few} people with something to report about {town} would keep it to themselves.',
    ],
  },
];

/** What `subject` may be about; the place follows. */
export const subjects: readonly string[] = [
  'the hire of drones for events',
  'the repair of flood gates',
  'the monitoring of empty shops',
  'patrols of the covered market',
  'the clearing of the old depot',
  'the letting of riverside land',
  'the night bus scheme',
  'cameras in the multi-storey car park',
  'the move of the records store',
  'the contract for ward cleaning',
  'checks on scrap dealers',
  'the guarding of reservoirs',
  'the lease of the ice rink',
  'visits to licensed premises',
  'the new radio network',
  'searches of left luggage',
  'the inquiry into fly-tipping',
  'the fraud team’s casework',
  'the merger of two libraries',
  'tests of the emergency siren',
  'the storage of seized vehicles',
  'the school transport tender',
  'work on the chemical store',
  'the watch kept on the harbour wall',
];
