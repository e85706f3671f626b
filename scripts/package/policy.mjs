/** Where office.js comes from, and what a page may load: the site itself, the chosen office.js, nothing else. */

/** The three ways to have office.js; null is our own copy. */
export const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: null,
};

/**
 * The content security policy, for the header and for the pages themselves.
 *
 * Styles alone may stand inside a page: Fluent UI and Univer write theirs as they run, and a static site has no nonce
 * to give them. With images, fonts and connections kept to the site, a style has nowhere to send anything.
 * Who may frame the pane is left open: Excel on the web does, from addresses that differ from cloud to cloud.
 */
export function contentSecurityPolicy(officeJs) {
  const office = OFFICE_JS[officeJs];
  return [
    "default-src 'none'",
    `script-src 'self'${office === null ? '' : ` ${new URL(office).origin}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
