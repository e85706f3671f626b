/** The built pages with their addresses changed and the policy written into them, so that it holds on any web server. */

/** An address in a page: `src=taskpane.js` as the build writes it, or in quotes. */
const ADDRESS = /\b(src|href)=(?:"([^"]*)"|([^\s">]+))/g;

/** Every file a page loads, as written there; places within the page are none. */
export const addressesOf = (html) => Array.from(html.matchAll(ADDRESS), ([, , quoted, bare]) => quoted ?? bare).filter((address) => !address.startsWith('#'));

/** `moved` gives the new address for a built one. One it does not know is a mistake of the packer, not of its user. */
export function rewritePage(html, moved, policy) {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const rewritten = html.replace(ADDRESS, (_, attribute, quoted, bare) => {
    const to = moved(quoted ?? bare);
    if (to === undefined) throw new Error(`A page names ${quoted ?? bare}, which is not in the package.`);
    return `${attribute}="${to}"`;
  });
  const withPolicy = rewritten.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (withPolicy === rewritten) throw new Error('A page has no <meta charset>, after which its policy would stand.');
  return withPolicy;
}
