/** What shows that text was set, not only typed: without any of it, plain text says as much. */
const set = /<(?:h[1-6]|ul|ol|table|strong|b|em|i|a)\b|mso-list|font-weight:\s*(?:bold|[6-9]00)/i;

/** Whether HTML from the clipboard says more than its plain text. */
export const isSet = (html: string): boolean => set.test(html);
