// Words, in lower case, and what is better written in their place. The phrases in `facts/style.ts` find them.

/** Wordy phrases, and what says the same. Words that a statute uses in a sense of its own are left alone. */
export const plainer: Readonly<Record<string, string>> = {
  'at this moment in time': 'now',
  'at this present moment in time': 'now',
  'at the present moment in time': 'now',
  'at the present time': 'now',
  'at this point in time': 'now',
  'by virtue of the fact that': 'because',
  'due to the fact that': 'because',
  'in view of the fact that': 'because',
  'in light of the fact that': 'because',
  'in the event that': 'if',
  'in the event of you': 'if you',
  'prior to': 'before',
  'subsequent to': 'after',
  'with regard to': 'about',
  'with regards to': 'about',
  'in regards to': 'about',
  'in order that': 'so that',
  'for the reason that': 'because',
  'a large number of': 'many',
  'the vast majority of': 'most',
  'notwithstanding the fact that': 'although',
  'should you wish to': 'if you wish to',
};

/** Misspellings of the words of this trade. To mend one cannot alter what a letter says. */
export const spelt: Readonly<Record<string, string>> = {
  exemtion: 'exemption',
  exemtions: 'exemptions',
  exempion: 'exemption',
  exempions: 'exemptions',
  exempton: 'exemption',
  exemptons: 'exemptions',
  withold: 'withhold',
  witholds: 'withholds',
  witholding: 'withholding',
  witheld: 'withheld',
  disclosue: 'disclosure',
  disclosrue: 'disclosure',
  disclossure: 'disclosure',
  disclosuer: 'disclosure',
  dislosure: 'disclosure',
  discloure: 'disclosure',
  'pubic interest': 'public interest',
  'pubic interests': 'public interests',
  prejudical: 'prejudicial',
  infomation: 'information',
  informaton: 'information',
  inforamtion: 'information',
  qualifed: 'qualified',
  recieved: 'received',
  neccessary: 'necessary',
  necesary: 'necessary',
  publically: 'publicly',
};

/** Slips that leave words as such, so that only a reader can judge. */
export const meant: Readonly<Record<string, string>> = {
  'neither confirm or deny': 'neither confirm nor deny',
  'neither confirms or denies': 'neither confirms nor denies',
  'neither confirming or denying': 'neither confirming nor denying',
  'personnel data': 'personal data',
  lead: 'led',
  protection: 'protecting',
};

interface Former {
  readonly now: string;
  readonly says: string;
}

const chiefOfficers: Former = {
  now: "National Police Chiefs' Council (NPCC)",
  says: "ACPO was replaced by the National Police Chiefs' Council in 2015",
};
const improvement: Former = {
  now: 'College of Policing',
  says: 'The NPIA closed in 2013; most of its work went to the College of Policing',
};
const organisedCrime: Former = {
  now: 'National Crime Agency',
  says: 'SOCA was replaced by the National Crime Agency in 2013',
};

/** Bodies and titles that are no more, and what took their place. */
export const former: Readonly<Record<string, Former>> = {
  'association of chief police officers': chiefOfficers,
  'association of chief police officers (acpo)': chiefOfficers,
  acpo: chiefOfficers,
  'national policing improvement agency': improvement,
  npia: improvement,
  'serious organised crime agency': organisedCrime,
  soca: organisedCrime,
  'public health england': {
    now: 'UK Health Security Agency',
    says: 'Public Health England closed in 2021; its health protection work went to the UK Health Security Agency',
  },
  "her majesty's": { now: "His Majesty's", says: "These bodies have been His Majesty's since September 2022" },
};

/** Common nouns that templates write now with capitals and now without. */
export const terms = [
  'national security',
  'public interest',
  'law enforcement',
  'personal data',
  'internal review',
  'criminal investigation',
] as const;
