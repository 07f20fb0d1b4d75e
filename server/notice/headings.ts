import { exemptions } from '../law/index.ts';
import { canonical } from '../law/provision.ts';
import type { CitedProvision } from './citations.ts';
import type { About, Role } from './model.ts';

/** What a line announces, if it is a heading. */
export interface HeadingWords {
  /** `decision` is a conclusion after a public interest test and the response anywhere else. */
  readonly role: Role | 'decision';
  readonly about?: About;
}

/**
 * Words that headings are made of. A plain line is a heading only if it has no other words, so that
 * prose is never taken for one; a line set as a heading may have any.
 */
const glue =
  words(`a an the of in to for and or nor on under by with this that our your their any all some is are was it we
  which whether regarding relating about as at from not be been being into against than over own other further both each
  section sections regulation regulations reg act foi foia foisa eir eirs eisr freedom information environmental scotland
  part parts question questions request requested relevant record records document documents material`);
const roleWords =
  words(`harm harms overall evidence test tests prejudice prejudicial damage endangerment adverse effect effects
  public interest interests pit consideration considerations factor factors argument arguments reason reasons point points
  favour favor favours favouring favoring favourable support supporting supportive opposing weighing
  disclosure disclosing disclose disclosed non-disclosure nondisclosure release releasing released withhold withholding
  withheld maintain maintaining maintenance exemption exemptions exception exceptions exclusion duty
  confirm confirming confirmation deny denying denial neither ncnd held holds hold exist exists complying comply compliance
  publication publishing transparency openness saying balance balancing balanced conclusion outcome exercise assessment
  application applying applied applicable applies apply explanation why how partial decision determination case
  identified considered would could cause causes caused prejudice-based qualified absolute stage level likelihood
  maintained maintains raised concerning lies lie where making available foresee foreseen substantial together taking endangered endanger result weighed made do does give giving answer answering refusing refusal`);

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

const favour = /^(?:favou?r(?:s|ing|able|ed)?|support(?:s|ing|ive)?)$/;
const subject = /^(?:factors?|considerations?|arguments?|reasons?|points?|case|interests?)$/;

/** Heading text in lower case, its numbering, marks and closing colon gone, the provisions in `cited` as `§`. */
export function bare(text: string, cited: readonly CitedProvision[]): string {
  let out = '';
  let at = 0;
  for (const citation of cited) {
    if (citation.start < at) continue;
    out += `${text.slice(at, citation.start)} § `;
    at = Math.max(citation.end, citation.actSpan?.end ?? 0);
  }
  return (out + text.slice(at))
    .toLowerCase()
    .replace(/^[\s*_#]*(?:annex|appendix|schedule) [a-z0-9]{1,2} ?[-:.]? ?/, '')
    .replace(/^[\s*_#]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})+\s+)?/, '')
    .replace(/(?<![\s*_:.;,-])[\s*_:.;,-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const exactly: readonly (readonly [RegExp, Role | 'decision'])[] = [
  [/^(?:foi|foia|eir|freedom of information|environmental information) request$/, 'title'],
  [/^(?:(?:an?|the) )?(?:exemptions?|exceptions?) (?:applies|apply|engaged|claimed|applied)$/, 'response'],
  [/^(?:the |our )?(?:exemptions?|exceptions?)(?: (?:relied (?:up)?on|used|applied))?$/, 'exemption'],
  [
    /^(?:(?:your|the|foi|foia|eir|original|details of (?:the|your)|summary of (?:the|your)|copy of your|freedom of information|information) )*request(?: (?:for information|details|made|summary))?(?: (?:and|&) (?:answer|clarification))?$/,
    'request',
  ],
  [
    /^(?:you (?:asked|wrote|requested)(?: (?:us|for|information|the following|that))*|(?:(?:your|the) )?questions)$/,
    'request',
  ],
  [
    /^(?:(?:the )?information (?:that )?(?:you )?(?:have )?(?:requested|asked for|sought)|what you asked(?: (?:us )?for)?|(?:the )?questions? (?:you )?asked)$/,
    'request',
  ],
  [
    /^(?:(?:in|our|my|the|your|force|full|formal|council|trust|university) )*(?:response|reply|answers?)(?: (?:to|for))?(?: (?:your|the|this|foi|information))*(?: (?:request|questions?|enquiry))?(?: ?(?:questions? )?\d[\da-z, &-]*(?:and \d+[a-z]?)?)?$/,
    'response',
  ],
  [
    /^(?:(?:the|our|formal|partial|statutory) )*(?:(?:notice of (?:refusal|non-disclosure|partial refusal)|refusal notice|refusal|reasons? for (?:our |the |this |my )?(?:decision|refusal|not providing information|refusing)|reasons|decision under the terms of the (?:freedom of information act|§)|what we have decided|our position|response and reasons))(?: (?:under|-|for|in respect of) .{0,40})?$/,
    'response',
  ],
  [
    /^(?:our |the |my |final )*(?:decision|determination|outcome|conclusion)(?: of (?:the|this) (?:test|exercise))?$/,
    'decision',
  ],
];

/** "Reasons for disclosing the survey" are those of one side, not of the decision. */
const oneSided =
  /^(?:the |our )?reasons? for (?:the )?(?:disclos|releas|publi|maintain|(?:neither )?confirm|openness|transparency)/;

const review =
  /^(?:(?:your|the|our|further|next) )*(?:(?:internal )?reviews?|rights?|complaints?(?: (?:rights|procedure|process))?|appeals?|(?:right|rights) (?:of|to) (?:review|appeal|complain|complaint|request (?:a|an) (?:internal )?review(?: of (?:the|our) decision)?)|how to (?:complain|appeal|ask for a review)|(?:request(?:ing)?|ask(?:ing)? for) (?:a|an) (?:internal )?review)(?: (?:and|or|&|rights|of|procedures?|process|how|to|complain|appeals?|complaints?|internal|reviews?|the|your|information|commission(?:er)?(?:'s office)?|our|decision|scottish|ico|if|you|are|unhappy|dissatisfied|with|this|response|request))*$/;
/** How strongly a line is set as a heading: by marks, by standing alone on a short line, or not at all. */
export type Setting = 'typeset' | 'standing' | 'running';

/** "Question 2: flood modelling" begins another answer, if it announces nothing else. */
const numberedPart =
  /^(?:responses? (?:to|for) )?(?:question|part|point|item)s? \(?\d+[a-z]?\)?(?:(?: ?(?:,|&|and|to|-) ?)\(?\d+[a-z]?\)?)*(?: ?[:-] [^§]{1,80})?$/;

/** Requests and rights under the many names that a line set as a heading may give them. */
const loosely: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:what|(?:the |details of the )?(?:information|questions?)(?: that)?|this is what|as) you(?:'ve|'d| have| had| would)? (?:\w+ )?(?:ask|like|want|request|wish|sought|wrote|need)\w*\b/,
    'request',
  ],
  [
    /^(?:your|the) (?:original |full |freedom of information |foi |information |eir )*(?:request|question|letter|enquiry|inquiry|e-?mail|message|application)s?(?: (?:of|dated|received|for information|in full|to us|as received|made|and)\b.*)?$/,
    'request',
  ],
  // A subject line: "Your FOI request, ref 2026/118", "Request for information: reference 26/118".
  [
    /^(?:(?:your|the) )?(?:original |freedom of information |foi |information |eir )*request(?: for information)?[ ,:;(-]+(?:our |your |foi |case )?ref(?:erence)?\b/,
    'title',
  ],
  [
    /\binternal review\b|\b(?:how|wish|want|like|ways?|entitled|rights?) (?:of|to) (?:\w+ )?(?:review|appeal|complain|complaint|challenge|seek|request a review|ask for a review|ask us)\b|\bhow to complain\b|\bcomplaints?$|\bcomplaints? (?:procedure|rights|process)\b|\bappeals?\b|\bchallenge\b|\b(?:unhappy|dissatisfied|disagree)\b|\bnot (?:\w+ )?(?:happy|satisfied|content)\b|\bmatter(?:s)? further\b|\bsomething is wrong\b|^(?:your|further) rights?\b|\breview and\b|\breconsider\w*\b|\binformation commission(?:er)?\b/,
    'review',
  ],
];

/**
 * What a heading's words announce. In running lines its words must hold nothing else than heading words; a line
 * that is set as a heading need only hold the role. `cited` are the provisions in `text`. The words are those of
 * headings in published notices, by role.
 */
export function headingWords(
  text: string,
  cited: readonly CitedProvision[],
  setting: Setting,
): HeadingWords | undefined {
  if (text.length > 180) return undefined;
  const plain = bare(text, cited);
  if (plain === '' || plain === '§') return undefined;
  if (setting !== 'typeset' && (/^[a-z]/.test(text) || /\b(?:applies|apply|engaged)\.$/.test(text))) return undefined;
  for (const [pattern, role] of exactly) if (pattern.test(plain) && !oneSided.test(plain)) return { role };
  if (review.test(plain)) return { role: 'review' };
  const tokens = plain.split(/[\s/(),:"'-]+/).filter((token) => token !== '');
  if (tokens.length > 24) return undefined;
  if (setting !== 'running' && tokens.length <= 14) {
    for (const [pattern, role] of loosely) if (pattern.test(plain)) return { role };
  }
  if (numberedPart.test(plain) && !tokens.some((t) => roleWords.has(t) && !glue.has(t))) return { role: 'other' };
  const foreign = tokens.filter((t) => t !== '§' && !glue.has(t) && !roleWords.has(t) && !/^\d+$/.test(t));
  if (setting !== 'typeset') {
    if (
      /[.?!]\s/.test(text) ||
      /\b(?:I|we|you) (?:have|must|am|are|can|do|consider|will)\b|\b(?:must|will)\b/.test(text) ||
      !tokens.some((t) => roleWords.has(t))
    )
      return undefined;
    // A short line that stands alone may name its subject besides: "Reasons in favour of disclosing the survey now".
    if (foreign.length > (setting === 'standing' ? Math.min(4, tokens.length / 2) : 0)) return undefined;
  }
  return (
    polar(plain, tokens, cited, setting === 'typeset') ??
    single(plain, cited, setting === 'typeset', foreign.length === 0) ??
    (numberedPart.test(plain) ? { role: 'other' } : undefined)
  );
}

/** A heading over one side of a public interest test: direction times object gives the side. */
function polar(
  plain: string,
  tokens: readonly string[],
  cited: readonly CitedProvision[],
  typeset: boolean,
): HeadingWords | undefined {
  const starts = tokens.findIndex((t) => subject.test(t));
  const turn = tokens.findIndex(
    (t, i) =>
      favour.test(t) ||
      t === 'against' ||
      t === 'opposing' ||
      (t === 'for' && (i === 0 || (starts >= 0 && i === starts + 1))),
  );
  if (turn < 0) {
    // "The public interest in disclosure", "Public interest in maintaining the exemption"
    const of = /^(?:the )?(?:public )?interests? in (.+)$/.exec(plain)?.[1];
    if (!of || /balanc|outweigh/.test(of)) return undefined;
    return { role: towards(of) < 0 ? 'against' : 'favouring', about: aboutOf(of, cited) };
  }
  if (starts < 0 && turn > 1) return undefined;
  const object = tokens.slice(turn + 1).join(' ');
  if (/^(?:the )?(?:public|decision)\b/.test(object) && starts < 0) return undefined;
  if (object !== '' && !typeset && !objects.test(object)) return undefined;
  const direction = tokens[turn] === 'against' || tokens[turn] === 'opposing' ? -1 : 1;
  return { role: direction * towards(object) < 0 ? 'against' : 'favouring', about: aboutOf(plain, cited) };
}

/** What a factor can favour or oppose. */
const objects =
  /disclos|releas|confirm|\bden(?:y|ial)|publi(?:sh|cation)|transparen|open|availab|withh|maintain|neither|refus|exempt|except|exclusion|§|answer|compl|saying|telling|giving|information|access/;

/** -1 where the object is keeping silent or keeping back, +1 where it is answering or giving. */
function towards(object: string): 1 | -1 {
  return /\b(?:non|withh\w+|nondisclosure|maintain\w*|maintenance|neither|refus\w+|exemptions?|exceptions?|exclusion|confidentiality|secrecy|keeping)\b|\bnot (?:to )?(?:confirm|disclos|releas|comply|publish|answer|say)/.test(
    object,
  )
    ? -1
    : 1;
}

/** Whether words speak of giving information or of saying whether it is held. */
export function aboutOf(
  text: string,
  cited: readonly { readonly section: string; readonly path: readonly string[] }[],
): About | undefined {
  if (
    /\b(?:confirm\w*|deny\w*|denial|denies|ncnd|neither|exclusion)\b|\bwhether\b.{0,60}\b(?:held|holds?|exists?)\b|\bduty\b/i.test(
      text,
    ) ||
    (/\bcompl/i.test(text) && cited.some((c) => c.section === '1' && c.path.join() === '1,a'))
  )
    return 'confirmation';
  return /\b(?:disclos|non-disclosure\b|releas|withh\w|publi(?:cation|shing)\b|maintain)/i.test(text)
    ? 'disclosure'
    : undefined;
}

function single(
  plain: string,
  cited: readonly CitedProvision[],
  typeset: boolean,
  pure: boolean,
): HeadingWords | undefined {
  if (/\bextension\b/.test(plain)) return undefined;
  const about = aboutOf(plain, cited);
  if (/\bpublic interest\b|\bpit\b/.test(plain)) {
    if (
      /\bbalanc(?:e|ed) (?:of|between)\b|\bwhere the (?:balance|public interest)\b|\bbalance\b.*\blies?\b|\b(?:conclusion|outcome|result)\b|\bbalance$|^balanc(?:e|ing)\b/.test(
        plain,
      )
    )
      return { role: 'balance', about };
    return { role: 'public-interest', about };
  }
  if (/\bbalanc(?:e|ing)\b/.test(plain) && (!typeset || !/\bbalance of\b(?!.*interest)/.test(plain)))
    return { role: 'balance', about };
  // "Prejudice to effective conduct of public affairs" is a title: FOIA s.36, FOISA s.30.
  if (
    /\bharms?\b|\bprejudice\b(?! to (?:the )?effective conduct)|\bendanger\w*\b|\badverse effects?\b|\bdamage (?:test|caused)\b/.test(
      plain,
    )
  ) {
    return { role: 'harm', about: about === 'disclosure' || about === 'confirmation' ? about : undefined };
  }
  if (/\bneither (?:confirm|deny)|\bncnd\b|\bconfirm(?:ation)? or den(?:y|ial)\b|\bnor deny\b/.test(plain))
    return { role: 'ncnd', about: 'confirmation' };
  if (
    /\bexempt(?:ions?|ed)?\b|\bexceptions?\b/.test(plain) &&
    (pure ? tokensBelow(plain, 9) : typeset && tokensBelow(plain, 6))
  )
    return { role: 'exemption' };
  if ((typeset || pure) && /^(?:why|how)\b.*§|§.*\bappl(?:y|ies|ied)\b/.test(plain)) return { role: 'exemption' };
  return undefined;
}

function tokensBelow(text: string, count: number): boolean {
  return text.split(' ').length < count;
}

/** Beginnings of the words in every exemption's title and limbs, by its section: `FOIA s.31`. */
const titleWords = new Map<string, Set<string>>();
for (const { regime, section, title, altTitles, limbs } of exemptions) {
  const key = canonical({ regime, section, path: [] });
  const known = titleWords.get(key) ?? new Set<string>();
  for (const word of stems([title, ...altTitles, ...limbs.map((limb) => limb.label)].join(' '))) known.add(word);
  titleWords.set(key, known);
}

/** Words cut to five letters: "prevention" and "preventing" are the same word in a title. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => word.slice(0, 5));
}

const finite =
  /^(?:is|are|was|were|has|have|had|applies|apply|applied|does|do|did|relates?|states?|provides?|says?|would|will|can|could|may|might|must|shall|should|makes?|made|protects?|exempts?|allows?|requires?|covers?|rests?|concerns?|only|also|being|because|for|in|so|as|to|by|under|if|but|which|that|and the|of the request)\b/i;

/**
 * Where an exemption heading at the start of `text` ends, or undefined where the line is none.
 * A heading is a provision, perhaps with its title; text may be glued to it. `cited` must be the
 * provisions found in `text`.
 */
export function exemptionHeadingEnd(
  text: string,
  cited: readonly CitedProvision[],
  typeset: boolean,
): number | undefined {
  const first = cited.find((c) => c.act !== 'other');
  if (
    !first ||
    cited[0]!.act === 'other' ||
    (first.kind === 'unmarked' && !/^(?:\W*|(?:the )?exceptions? )$/i.test(text.slice(0, first.start)))
  )
    return undefined;
  if (['1', '8', '10', '11', '16', '17', '50'].includes(first.section) && first.kind === 'section') return undefined;
  if (/^[a-z]/.test(text) && !/^s\.? ?\d/.test(text)) return undefined;
  const before = text.slice(0, first.start).toLowerCase();
  if (
    !/^[\W\d]*(?:(?:foia|foi act|foisa|eir|the|exemptions?|exceptions?|exempt|applied|relied|on|under|why|how|application|engagement|of|reliance|at|in|freedom|information|act|question|questions|part|parts|refusal|notice|explanation)[\W\d]*)*$/.test(
      before,
    ) &&
    !startsWithTitle(before, first)
  )
    return undefined;
  if (/^\W*(?:under|in|at|on)\b/.test(before)) return undefined;
  // Walk over the list of provisions, with a title after each.
  let end = first.start;
  for (const citation of cited) {
    if (citation.act === 'other') break;
    const between = text.slice(end, citation.start);
    if (citation !== first && !/^(?:and|or|by virtue of|by reference to|so far as relating to|\W)*$/i.test(between))
      break;
    end = Math.max(
      citation.end,
      citation.actSpan?.start === citation.end + 1 ? citation.actSpan.end : 0,
      citation.title?.end ?? 0,
    );
  }
  const rest = text.slice(end);
  const tail = /^[\s:;.,)'"*-]*/.exec(rest)![0];
  const after = rest.slice(tail.length);
  if (after === '') return text.length;
  const separated = /[-:.]/.test(tail);
  if (!separated && finite.test(after)) return undefined;
  if (typeset) return text.length;
  const titled = cited.some((c) => c.title && c.title.end === end);
  const count = after.split(' ').length;
  if (separated && !titled && count <= 14 && !/[.?!] /.test(after)) return text.length;
  if (separated || /^(?:Any )?[Ii]nformation is\b|^any information\b/.test(after)) return end;
  if (count <= 12 && (isTitle(after, first) || titleCase(after))) return text.length;
  return undefined;
}

function startsWithTitle(before: string, citation: CitedProvision): boolean {
  return (
    !/\b(?:is|are|was|has|have|refused|under|by|this|we|i)\b/.test(before) &&
    before.trim().length > 2 &&
    before.split(' ').length <= 12 &&
    isTitle(before, citation)
  );
}

function isTitle(text: string, citation: CitedProvision): boolean {
  const found = stems(text);
  if (found.length === 0) return false;
  return (['foia', 'foisa', 'eir', 'eisr'] as const).some((regime) => {
    const known = titleWords.get(canonical({ regime, section: citation.section, path: [] }));
    return known !== undefined && found.filter((word) => known.has(word)).length >= 0.6 * found.length;
  });
}

function titleCase(text: string): boolean {
  const found = text.match(/[A-Za-z']+/g) ?? [];
  return (
    found.length > 0 &&
    found.filter((word) => /^[A-Z]/.test(word) || glue.has(word.toLowerCase())).length >= 0.8 * found.length
  );
}
