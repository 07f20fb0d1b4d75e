/** What a release is told, in release.json or on the command line. */
export const settings = ['publisher', 'repository', 'bugs', 'homepage', 'qna', 'pricing', 'content', 'images'];

/** What keeps a release from being made: a line for each setting that is missing, wrong or still a placeholder. */
export function refusals(given) {
  return settings.flatMap((name) => {
    const wrong = wrongWith(name, given[name]);
    return wrong ? [`--${name}: ${wrong}`] : [];
  });
}

function wrongWith(name, value) {
  if (!value) return 'is missing';
  if (name === 'pricing') return ['Free', 'Trial'].includes(value) ? undefined : 'is neither Free nor Trial';
  if (name === 'publisher') return /^[a-z0-9][a-z0-9-]*$/i.test(value) ? undefined : 'is no name of a publisher';
  if (name === 'qna' && ['marketplace', 'false'].includes(value)) return undefined;
  if (!URL.canParse(value)) return 'is no address';
  const { protocol, hostname } = new URL(value);
  if (hostname === 'invalid' || hostname.endsWith('.invalid')) return 'is still a placeholder';
  return protocol === 'https:' ? undefined : 'does not begin with https://';
}

/** Where a release is at home, as its manifest for npm says it. */
export function whereabouts({ repository, bugs, homepage }) {
  return { repository: { type: 'git', url: repository }, bugs: { url: bugs }, homepage };
}

/** The manifest of a release of the extension, from that of the sources. */
export function releaseManifest(sources, given) {
  const { publisher, qna, pricing } = given;
  return { ...sources, publisher, ...whereabouts(given), qna: qna === 'false' ? false : qna, pricing };
}
