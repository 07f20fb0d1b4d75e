import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The links and pictures in the Markdown pages of a package that lead nowhere: to a file that is not packed, to a heading
 * that is not there, to an address that is neither of the web, safely, nor of mail, or to one below `elsewhere` under which
 * no file will be.
 * @param {Map<string, string | Uint8Array>} files by path, with `/`
 * @param {{ address: string, has: (path: string) => boolean }[]} elsewhere
 * @returns {string[]} `page: link`
 */
export function deadLinks(files, elsewhere = []) {
  // Letters to try things on are Markdown, too, with addresses that are made up.
  const pages = [...files].filter(([name]) => name.endsWith('.md') && !name.startsWith('examples/'));
  return pages.flatMap(([page, text]) =>
    linksIn(text)
      .filter(({ link, picture }) => !leadsSomewhere(link, picture, page, files, elsewhere))
      .map(({ link }) => `${page}: ${link.slice(0, 200)}`),
  );
}

function leadsSomewhere(link, picture, page, files, elsewhere) {
  const below = elsewhere.find(({ address }) => link.startsWith(`${address}/`));
  if (below) return below.has(decodeURI(link.slice(below.address.length + 1).split('#')[0]));
  if (/^[a-z][\w+.-]*:/i.test(link)) return /^https:\/\/./.test(link) || (!picture && /^mailto:./.test(link));
  const { pathname, hash } = new URL(link, `file:///${page}`);
  const target = files.get(decodeURI(pathname.slice(1)));
  if (target === undefined) return false;
  return hash === '' || (typeof target === 'string' && headingsIn(target).has(decodeURI(hash.slice(1))));
}

function linksIn(text) {
  const links = [];
  visit(parser.parse(text), (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ link: node.url, picture: false });
    if (node.type === 'image') links.push({ link: node.url, picture: true });
    if (node.type !== 'html') return;
    for (const [, name, link] of node.value.matchAll(/\s(src|href)="([^"]*)"/g)) {
      links.push({ link, picture: name === 'src' });
    }
  });
  return links;
}

/** The names under which a page's headings can be linked to. */
function headingsIn(text) {
  const names = new Set();
  visit(parser.parse(text), 'heading', (heading) => {
    const words = plainText(heading).toLowerCase();
    names.add(words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'));
  });
  return names;
}

function plainText(node) {
  return node.value ?? (node.children ?? []).map(plainText).join('');
}
