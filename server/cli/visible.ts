/** Characters that could steer a terminal, or turn the order of what it shows. */
const steering = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Text for one line of a terminal, with what could steer it shown as `\uFFFD`: no draft and no name can play tricks. */
export const visible = (text: string): string => text.replace(steering, '\uFFFD');

/** The same of text that keeps its lines and tabs. */
export function visibleLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(steering, (character) => (/[\n\t]/.test(character) ? character : '\uFFFD'));
}

/** JSON of a value, indented, with what could steer a terminal written as `\uXXXX`, which means the same. */
export const jsonOf = (value: unknown): string => inert(JSON.stringify(value, null, 2));

/** The same on one line. */
export const jsonLineOf = (value: unknown): string => inert(JSON.stringify(value));

function inert(json: string): string {
  return json.replace(steering, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
