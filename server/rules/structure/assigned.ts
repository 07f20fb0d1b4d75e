import type { Notice } from '../../notice/model.ts';

/** `section 40(2) applies to the names`: not to the information, the request, or it. */
const forContent =
  /\b(?:appl(?:y|ies|ied)|relates?|covers?|used|is for|are for)\b(?: to| only| of| for)* (?!to\b|(?:the |your |all |this |that )?(?:redact|information|request|rest|withheld|attached|material|data|public)|it\b|them\b|all\b|what\b|both\b|these\b|this\b|that\b|those\b|your\b|disclos|a copy|because|as\b|here\b|in\b|when|where|if\b|and\b|since|under)[a-z]+/i;
/** `the rent is exempt under section 43(2)`: not the information that was asked for. */
const ofContent =
  /\b(?:the|any|its|his|her|their|some|other) (?!(?:\w+ )?(?:information|material|data|request|rest|document|report|answer|response|whole)\b)(?:[\w-]+ ){1,4}(?:is|are|was|were|has been|have been) (?:\w+ )?(?:exempt|withheld|refused|redacted|removed|taken out)\b/i;

/** Whether the letter says of an exemption that it relies on which kind of content it is for. */
export function assignsContent({ sentences, citations, claims }: Notice): boolean {
  const relied = new Set(claims.map(({ provision }) => provision.section));
  return sentences.some(
    ({ scope, range, wording: { text } }) =>
      scope === 'content' &&
      (forContent.test(text) || ofContent.test(text)) &&
      citations.some(
        ({ range: at, provision }) => at.start >= range.start && at.end <= range.end && relied.has(provision.section),
      ),
  );
}
