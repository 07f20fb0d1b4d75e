import type { StatementKind } from './model.ts';

/**
 * Sentences that a notice must or must not contain, recognised by their shape, not by stock text.
 * `pattern` must match and `not` must not. Each works on one sentence of at most 2,000 characters.
 */
const shapes: readonly {
  readonly kind: StatementKind;
  readonly pattern: RegExp;
  readonly not?: RegExp;
  /** Where this matches besides, `not` does not count. */
  readonly surely?: RegExp;
}[] = [
  {
    kind: 'ncnd',
    pattern:
      /\bneither (?:to )?confirms? (?:n?or|and) (?:to )?den(?:y|ies)\b|\b(?:not|unable to|cannot|can't|won't|refus\w+ to|declin\w+ to) (?:to )?(?:either )?confirm (?:n?or|and) deny\b|\bnot confirm(?:,)? (?:n?or|or) deny\b/i,
    not: /\b(?:may|might|could|if (?:we|an authority|a public authority)|when|entitle[sd]?|allows?|permits?|a|this|such|the option|circumstances|response|requests? given)\b[^.]{0,30}\b(?:neither confirm|refuse to confirm)|\bneither confirm n?or deny (?:response|answer|position|reply|approach|provision|principle|stance)\b|\bwhether to (?:neither )?confirm\b|\brefus\w+ to confirm or deny\b.{0,20}\b(?:is|was|would)\b/i,
  },
  {
    kind: 'no-inference',
    pattern:
      /\b(?:should|must|can|may|is|are)(?: not|not)\b(?: (?:to|in any way|therefore|necessarily))* be (?:taken|read|treated|seen|interpreted|construed|understood|regarded|viewed)\b.{0,120}\b(?:confirm\w*|indicat\w*|inference|conclusive|evidence|suggest\w*|impl\w+|mean\w*|held|exists?)\b|\bdraw no (?:inference|conclusion)|\bnot take anything\b|\b(?:nobody|no one|no reader)\b[^.]{0,40}\b(?:draw|infer|conclude)\b[^.]{0,60}\b(?:inference|conclusion|held|holds?|exists?|there is)\b|\bno inferences?\b|\bno conclusions?\b.{0,60}\b(?:drawn|taken|made)\b|\binferences?\b[^.]{0,40}\bnot (?:to )?be (?:drawn|made|taken)\b|\bnothing\b[^.]{0,60}\b(?:infer(?:red)?|deduced?|concluded?|read into)\b|\b(?:not|never) (?:\w+ ){0,3}infer(?:red)?\b|\bnothing (?:in|about) (?:this|our|it|that|the above|what we say)\b.{0,60}\b(?:taken|read|indicat\w+|impl\w+|suggest\w*)\b|\b(?:does|do|should) not (?:indicate|imply|suggest|mean)\b.{0,60}\b(?:is|are|does|do|or),?(?: or)?(?: is| are| does| do)?,? not,? (?:held|hold|exist)|\b(?:do not|should not|please do not) (?:infer|draw|read|take)\b.{0,100}\b(?:held|hold|exists?|inference|conclusion)/i,
  },
  {
    kind: 'refusal',
    pattern:
      /\b(?:refusal notice|notice of refusal|refusal of (?:your|this|that|the) request)\b|\b(?:we|i|it|council|police|force|trust|board|university|college|department|authority|agency|constabulary|service|office|ministry|(?<!\binformation )commission)\b[^.;]{0,40}\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing) to|withhold(?:s|ing)?|decided (?:to withhold|not to (?:disclose|release|provide|supply|give|comply)))\b|\b(?:is|are|has been|have been|must be|was|and) (?:being |therefore |hereby |also |accordingly |all )*(?:refused|withheld)\b|\bnot (?:be )?oblige[ds]? (?:you )?to (?:supply|provide|disclose|comply|confirm|give|release)|\bconsider this (?:letter |response )?(?:as )?(?:a|our) refusal\b|, and (?:so |therefore )?refuse (?:it|them|this|your request)\b|^(?:\S+ ){0,3}refused under\b|\bunable to (?:provide|supply|disclose|release|give)\b|\bwill not (?:be )?(?:disclos|provid|releas|suppl)/i,
    not: /\b(?:when|where|if|before|requires?|must|obliges?|may|can|allows?|permits?|entitles?|lets?|reasons? for)\b[^.]{0,60}\b(?:refus(?:e|es|ing)|withhold(?:ing)?)\b|\bunhappy with\b|\bdissatisfied with\b|\bnot the person\b|\b(?:favour|favouring|interest|factors?|arguments?|against|outweigh\w*|decision|wish) (?:of |in |to |for )?(?:withhold|refus)/i,
  },
  {
    kind: 'not-held',
    pattern:
      /\b(?:do(?:es)?|did) not (?:currently |itself |ourselves )?hold\b|\b(?:is|are|was|were) not held\b|\bno (?:relevant |such |recorded |further |other )*(?:information|records?|data|documents?|correspondence)\b[^.]{0,40}\bheld\b|\bno information held\b|\binformation not held\b|\bholds? no (?:such |recorded |relevant |further )*(?:information|records?|data|documents?)\b/i,
    not: /\b(?:whether|if|neither|nor den|either way|is, or|are, or|or not|does or does not|saying|stating|that no|to say that|denying|denial)\b/i,
  },
  {
    kind: 'held',
    pattern:
      /\b(?:confirm(?:s|ed)?|establish(?:ed)?|found)\b[^.]{0,90}\b(?:holds?|held|does hold)\b|^(?:[^.,;:]{0,60}[,;:] )?(?:however |but |so )?(?:(?:we|i)\b|(?:the |this )?[\w' -]{2,60}?)(?: also| now| currently| therefore)* (?:do |does )?holds? (?:(?!no\b|itself\b|(?!(?:the|this|that|these|those|all|some|copies|a copy|your)\b)(?:(?!of |about |on |for |in |and |any |information |records? )[\w-]+ ){0,6}?(?:licen[cs]es?|diplomas?|degrees?|certificates?|qualifications?|accreditations?|posts?|offices?|ranks?|views?|opinions?|meetings?|talks|hearings?|elections?|positions?)\b(?! (?:records?|information|data|details|files?|register|holders)))[^.]{3,}|(?:it|them)\b)|\b(?:information|records?|data|material|documents?|correspondence|figures|report|footage|contract|this)\b[^.]{0,60}\b(?:is|are) (?:therefore |also |all |partly )?(?:held (?:by|in)|in our possession)\b|^(?:the|this|these|it|both|all)\b[^.]{0,60}\b(?:is|are) (?:therefore |also |all )?held by\b/i,
    not: /\b(?:whether|if|neither|nor|not hold|not held|no information|deny|denied|denying|denial|were held|may or may not|confirming|to confirm|would confirm|(?:cannot|not|unable to) confirm|(?:confirmation|(?:say|stat|acknowledg|admitt)ing) that|any information|duty|entitled to be told|that (?:we|the \w+) hold|which (?:we|the \w+) hold)\b(?!.{0,40}\bwhich is the information)/i,
    // A slip in published letters: "can confirm it holds …, as the duty … does not apply".
    surely:
      /^(?!.*\b(?:whether|if|neither|nor)\b).*\b(?:can|do|does|hereby) confirm (?:that )?(?:it|we|i|the (?:\w+ ){1,3}?)(?: ?(?:do|does))? ?holds?\b/i,
  },
  {
    kind: 'no-review-procedure',
    pattern:
      /\b(?:no|not have an?|does not (?:have|operate|provide|offer) an?)(?: internal| formal)* (?:complaints?|review|internal review)(?: (?:procedure|process|stage|scheme))?\b/i,
  },
  {
    kind: 'internal-review',
    pattern:
      /\b(?:internal review|independent (?:internal )?review)\b|\b(?:ask|request|requesting|require|seek|entitled to|right to|apply for|want|wish|may ask)\b[^.]{0,60}\breview(?:ed)?\b|\breview of (?:our|this|the|its|their) (?:decision|response|handling|actions|refusal)\b|\b(?:reconsider|reconsideration|representations?)\b[^.]{0,100}\b(?:within|40|working days|writing|decision)\b|\bmake representations\b|\b(?:ask|want|would like|wish) (?:us|the [\w ]{2,40}) to (?:reconsider|look at [^.]{1,40} again)\b|\bcomplaints? (?:procedure|rights|process)\b/i,
    not: /\b(?:following|after|completed|outcome of|result of|remain\w*|once)\b[^.]{0,30}\b(?:internal )?review\b|\bstill (?:unhappy|dissatisfied|not)\b|\bno (?:internal )?(?:review|complaints)\b|\bpublic interest\b|\bjudicial review\b|\b(?:not|nor) (?:have|operate)\b/i,
  },
  {
    kind: 'commissioner',
    pattern:
      /\b(?:information commission(?:er)?(?:'s office)?|the commissioner|ico)\b[^.]{0,140}\b(?:complain\w*|complaint|appl(?:y|ication)|appeal|decision|contact\w*|right|review|refer|investigate)\b|\b(?:complain\w*|complaint|appl(?:y|ication)|appeal|right|contact\w*|refer|approach|go|write|ask|raise|take)\b[^.]{0,140}\b(?:information commission(?:er)?|the commissioner|ico)\b|\bthe commission\b[^.]{0,140}\b(?:section|s\.?) ?50\b|\b(?:section|s\.?) ?50\b[^.]{0,140}\bthe commission\b/i,
    not: /\b(?:guidance|decision notice|has (?:said|stated|advised|accepted)|tribunal held|commission(?:er)? has)\b/i,
  },
  {
    kind: 'duty-excluded',
    pattern:
      /\b(?:duty|duties|obligation|requirement|section 1|s\.? ?1|1 ?\(1\))\b(?:(?!\b(?:dut(?:y|ies)|obligation|requirement)\b)[^.]){0,120}\b(?:does not (?:apply|arise)|do not (?:apply|arise)|is (?:\w+ ){0,4}(?:excluded|disapplied|removed)|not (?:required|obliged)|need not|is not engaged)\b|\b(?:exclud\w+|remov(?:e|es|ed|ing)|exempt(?:s|ed)?|excus\w+|disappl(?:y|ies|ied)|relieve[sd]?|not (?:required|obliged))\b(?:(?!\b(?:duty|obligation|requirement)\b)[^.]){0,100}\b(?:duty|obligation|requirement)\b(?:(?!\b(?:duty|obligation|requirement)\b)[^.]){0,60}(?:\bconfirm\b|\b1 ?\(1\) ?\(a\)|\bsay whether\b)/i,
    // In a test or its balance the exclusion of the duty is what is weighed, and not yet what is said.
    not: /\b1 ?\(1\) ?\(b\)\b[^.]{0,40}\bdoes not|^(?!.*\b(?:so|therefore|accordingly)\b[^.]{0,60}\b(?:duty|section 1|1 ?\(1\))[^.]{0,60}\b(?:does|do) not (?:apply|arise)\b).*\bpublic interest\b/i,
  },
  { kind: 's17-4', pattern: /\b17 ?\(4\)/, not: /\bdoes not (?:rely|apply)\b/i },
  {
    kind: 'reasons-follow',
    pattern:
      /\b(?:public interest(?: test| considerations| assessment| arguments)?|pit|reasons?(?:ing)?|arguments?|harm)\b[^.]{0,90}\b(?:attached|enclosed|annex(?:ed)?|appendix|will follow|to follow|separate (?:notice|letter|document|cover)|set out (?:separately|in (?:annex|appendix|the attached)))\b|\b(?:attached|enclosed|annex|appendix)\b[^.]{0,60}\b(?:public interest test|pit)\b|^please find (?:this|the) (?:pit |test )?(?:attached|enclosed)\b/i,
    not: /\bnot\b[^.]{0,20}\battached\b/i,
  },
  {
    kind: 'extension',
    pattern:
      /\b(?:extend(?:ed|ing)?|extension)\b[^.]{0,100}\b(?:time|deadline|limit|period|days|respond\w*)\b|\b(?:more|additional|extra|further) time\b|\bnot yet (?:reached|made|come to|completed)\b[^.]{0,60}\b(?:decision|conclusion|view|consider\w+)\b|\bup to (?:a further|an additional|another|40|forty)\b[^.]{0,30}\bworking days\b/i,
    not: /\bsorry for\b|\bapologi[sz]e\b|\b(?:asked|request\w*) for more time\b|\btold you\b|\breview\b|\brepresentations?\b/i,
  },
];

/** The kinds of statement that a sentence makes. `text` is plain text of one sentence. */
export function statementsIn(text: string): StatementKind[] {
  // What is quoted is somebody else's statement.
  const own = text.includes('"') ? text.replace(/"[^"]{3,}"/g, '""') : text;
  const kinds: StatementKind[] = [];
  for (const { kind, pattern, not, surely } of shapes)
    if (pattern.test(own) && (!not?.test(own) || surely?.test(own))) kinds.push(kind);
  return kinds;
}

/** A conclusion that favours neither confirming nor denying: the statement of a notice that makes no other. */
export function concludesNcnd(text: string): boolean {
  return /\bneither confirming n?or denying\b[^.]{0,60}\b(?:held|holds?|exists?)\b/i.test(text);
}
