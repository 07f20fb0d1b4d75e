import type { Phrase } from './phrase.ts';

/** What kind of authority a name is of: for the time that it has to answer, and for its cost limit. */
export const bodies: readonly Phrase[] = [
  {
    // What follows `School of` is a university.
    fact: 'is-school',
    evenTentative: true,
    says: ['[school | academy | academies | infants] ![of]', '[learning | schools] trust', 'sixth form'],
    yes: ['Hollin Bank Primary School', 'Weir Hill Academies Trust', 'Aldershire Sixth Form College'],
    no: ['London School of Gardening', 'Elmbridge College', 'Academy of Arboriculture'],
  },
  {
    fact: 'is-archive',
    evenTentative: true,
    says: ['national archives', '[record | records] office'],
    yes: ['The National Archives', 'Public Record Office of Northern Ireland', 'Aldershire Record Office'],
    no: ['National Records of Scotland', 'Elmbridge Museum'],
  },
  {
    fact: 'is-armed-force',
    evenTentative: true,
    says: ['regiment | army', 'royal [navy | marines | air force]'],
    yes: ['Royal Navy', 'The British Army', 'The Aldershire Regiment'],
    no: ['Royal Parks', 'Navy Museum'],
  },
  {
    fact: 'is-keeper-of-records',
    evenTentative: true,
    says: ['keeper of the records', 'national records of scotland'],
    yes: ['Keeper of the Records of Scotland', 'National Records of Scotland'],
    no: ['The National Archives', 'The Keeper of the Lights'],
  },
  {
    // Certainly neither a department, nor a devolved government, nor auditors of others.
    fact: 'is-local-body',
    evenTentative: true,
    says: [
      'council | police | constabulary | university | passenger transport executive',
      '[nhs | hospital | hospitals | foundation | ambulance] ..5 trust',
      '[health | care] board',
      'museum | gallery | clinical commissioning group',
      'police and crime commissioner',
      'fire and rescue service',
      'borough of',
      '[primary | high | secondary] school',
      '[grammar | infant | junior] school',
      'academy | academies',
      '[learning | schools | education] trust',
      '[fire | combined | national park | port health | waste] ..2 authority',
      'fire and? rescue',
      '[health and care | care] partnership',
      '[sixth form | further education] college',
    ],
    unless: 'ministry | department | privy | research | funding | arts',
    yes: [
      'Elmbridge Borough Council',
      'Tern Bridge Police',
      'Aldershire Hospitals NHS Foundation Trust',
      'NHS Tern Valley Integrated Care Board',
      'The Clock Museum',
      'BRIARFIELD LEARNING TRUST',
      'Weir Hill Academies Trust',
      'Thornshire Fire & Rescue',
      'Tern Valley Combined Authority',
    ],
    no: ['Ministry of Defence Police', 'Department for Orchards', 'The Privy Council Office', 'Museums Department'],
  },
  {
    fact: 'is-department',
    evenTentative: true,
    says: [
      '< the? [department | ministry]',
      '< the? [home | cabinet] office',
      '< the? foreign ..4 office',
      "< the? [hm | [his | her] majesty 's]? treasury ![street | museum]",
      '< the? welsh government',
      '< the? [northern ireland | scotland | wales] office',
    ],
    yes: ['Department for Orchards', 'The Home Office', 'HM Treasury', 'Welsh Government'],
    no: ['Fire Department Museum', 'Elmbridge Post Office', 'The Old Treasury Museum'],
  },
];
