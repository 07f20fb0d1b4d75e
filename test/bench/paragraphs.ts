// What every letter of the benchmark says around its reasoning. Phrases are filled by `fill` (phrases.ts).

export const greetings = [
  'Thank you for your (e-mail|letter|message) to {authority}, which arrived on {received} and asked about {subject}.',
  'I write about your request to {authority} of {received} under the Freedom of Information Act 2000, which concerned {subject}.',
  'Your request about {subject} reached {authority} on {received}. As {reference} it was dealt with under the Freedom of Information Act 2000.',
  'We have now (looked into|considered|worked through) the request about {subject} that {authority} received from you on {received}.',
];

export const questions = [
  'How much did {authority} pay for {subject} between {year} and 2025?',
  'How many (complaints|letters|calls) from {town} about {subject} were (logged|received) in {year}?',
  'Who (agreed|signed off|approved) the change of {day}, and on whose advice?',
  'Please send the (minutes|notes|papers) of meetings about {subject} held in {town} since {day}.',
  'How many people in {town} worked on {subject} in {year}, by grade?',
  'Which (firms|suppliers|agencies) were asked to quote for {town}, and what did each of them offer?',
  'What was found by the review that began in {town} on {day}?',
  'Please give the (dates|places and dates) of every visit to {town} in {year}.',
  'On how many days in {year} was the equipment in {town} out of use?',
];

export const answers = [
  'We hold this information and disclose it here: {n} were logged in {town} in {year}, against {n} the year before.',
  'The answer to that question is {n}. Of these, {few} were in {town} and the rest were in {place}.',
  '{authority} spent {sum} in {year} and {sum} in the year that followed; {share} of it went to {town}.',
  'There were {few} meetings in {town} after {day}, and {n} pages of minutes are attached to this letter.',
  'On {few} days in {year} the equipment in {town} was out of use, as the table on our website for {day} shows.',
];

/** Begins the answers of a letter that answers in part. */
export const held = [
  'We confirm that {authority} holds what you ask in question 1, and the answer for reference {reference} follows.',
  'For question 1 we can confirm that information is held by {authority} in the form in which it stood on {day}.',
];

export const withheld = [
  'We confirm that {authority} holds the (rest|remainder) of the information about {subject}. It is withheld under {citation} of the Freedom of Information Act 2000, and this letter is a refusal notice under section 17(1) of that Act for reference {reference}.',
  '{authority} holds the information about {subject} and has decided not to disclose it. The exemption on which we rely is in {citation} of the Freedom of Information Act 2000. This letter of {date} is our refusal notice under section 17(1).',
];

export const neither = [
  '{authority} neither confirms nor denies that it holds information about {subject}, since the duty in section 1(1)(a) of the Freedom of Information Act 2000 does not apply by virtue of {citation}. This letter of {date} is a refusal notice under section 17(1) of the Act.',
  'The duty in section 1(1)(a) of the Freedom of Information Act 2000 to say whether {authority} holds the information does not apply by virtue of {citation}. {authority} can therefore neither confirm nor deny that it holds information about {subject}. This is a refusal notice under section 17(1) with reference {reference}.',
];

/** The same, for a letter that has answered a part of the request. */
export const neitherOther = neither.map((phrase) =>
  phrase.replace(/holds (?:the )?information/g, 'holds any other information'),
);

export const noInference = [
  'Nothing in this reply to {reference} should be taken to mean that information about {subject} is, or is not, held.',
  'No inference should be drawn from this letter of {date} as to whether {authority} holds information about {subject}.',
];

export const balances = {
  withholding: [
    'We have weighed what is said above about {town}. What {group} in {town} would gain is real, and the figures for {year} that we publish (meet|answer) part of it. The harm described would fall on {n} people and would outlast {year}. For {citation}, the public interest in maintaining the exemption therefore outweighs the public interest in disclosure of the papers about {subject}.',
    'In the case of {town} there is weight on both sides. Scrutiny of {sum} is no small matter for {group}, and the age of the papers, some of {year}, tells in favour of release. The events of {day} in {town} show however that the risk is not a thing of the past. In respect of {citation} the public interest in maintaining the exemption outweighs the public interest in disclosing what {authority} holds about {subject}.',
  ],
  confirming: [
    'We accept that {group} in {town} have a real interest in an answer, above all since {day}. It is met in part by the yearly report, whose edition for {year} gives {n} figures. An answer cannot be taken back, and the harm would be felt far beyond {town}. For {citation}, the public interest in maintaining the exclusion of the duty to confirm or deny therefore outweighs the public interest in saying whether {authority} holds the information.',
    'Candour about spending of {sum} carries weight, and so does the debate that began in {town} in {year}. Against it stands what offenders and others would make of a yes or a no for {few} years to come. As regards {citation}, the public interest in maintaining the exclusion of the duty to confirm or deny outweighs the public interest in saying whether information about {subject} is held.',
  ],
};

export const costs = [
  'We estimate that to comply with the request about {subject} would exceed the appropriate limit of £450, which is 18 hours at £25 an hour. Section 12(1) of the Freedom of Information Act 2000 therefore does not oblige {authority} to comply, and this letter of {date} is a refusal notice under section 17(5) of the Act.',
];

export const estimates = [
  'The (files|folders|cases) for {town} are not indexed by topic, and {n} of them were opened between {year} and 2025. A sample of {few} took our officer {few} minutes each to (find|locate) and read, which makes at least {few} hours more than the limit for that part alone.',
  'Details for {town} before {day} are on paper in {few} boxes at a store in {town}. Nobody who worked on them in {year} is still with {authority}, so that every page would have to be read.',
  'The system that replaced them in {year} holds {n} further entries, of which {share} mention {town} under more than one spelling.',
];

export const advice = [
  'To help you under section 16 of the Act, a request confined to {town} and to the months after {day} could probably be answered within the limit.',
  'If you asked about no more than {few} cases of {year}, {authority} would expect to be able to reply within the limit. Section 16 of the Act asks us to offer you this advice about {subject}.',
];

export const reviews = [
  'If you are unhappy with this reply you may ask {authority} for an internal review. Write to foi@{domain}, or to {street}, {place}, within 40 working days of {date}, and quote {reference}.',
  'You can ask for an internal review of our reply to {reference}. Please (send|address) it within 40 working days of {date} to the Information Rights Manager, {authority}, {street}, {place}, or to reviews@{domain}.',
];

export const commissioners = [
  'If the review of {reference} does not satisfy you, you may apply to the Information Commissioner under section 50 of the Act for a decision about how {authority} dealt with your request: <https://ico.org.uk/foicomplaints>.',
  'Once {authority} has answered your request for a review, you have the right under section 50 of the Act to complain to the Information Commissioner (https://ico.org.uk/foicomplaints), quoting {reference}.',
];

/** Matter that says nothing of the law: what real letters also hold. */
export const asides = [
  'A summary for {year}, with {n} lines and {few} maps, can be found in the library at {town}.',
  'You mentioned an article of {day}. The figure of {n} that it gives for {town} was (taken from|based on) an early draft and has since been corrected.',
  'The unit that handles {subject} moved from {town} to {street} on {day}, and {few} of its people are new to the post.',
  'Since {year} our website has listed every contract above {sum}, among them {few} in {town}.',
];
