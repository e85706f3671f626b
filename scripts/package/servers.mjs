/** Rules for the two web servers most offices have. Both say the same: types, the policy, what may be kept and for how long. */
import { contentSecurityPolicy } from './policy.mjs';

/** Folders whose names change with their content (assemble.mjs). */
export const UNCHANGING = ['app', 'workbench', 'office'];

/** Types of the files served; a server that does not know one of them hands out downloads instead of pages. */
const TYPES = {
  html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', xml: 'text/xml', png: 'image/png', txt: 'text/plain', md: 'text/plain',
  woff2: 'font/woff2', wasm: 'application/wasm', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const AS_TEXT = ['text/html', 'text/javascript', 'text/css', 'application/json', 'text/plain'];

/** Functions and shortcuts are fetched by Excel on the web itself, from its own address. */
const FETCHED_BY_EXCEL = ['functions.json', 'functions.zh-CN.json', 'assets/shortcuts.json', 'assets/shortcuts.zh-CN.json'];

/** The same for every file. */
const headersFor = (officeJs) => ({ 'Content-Security-Policy': contentSecurityPolicy(officeJs), 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });

const escaped = (text) => text.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&');

export function nginxExample({ url, officeJs }) {
  const { hostname, port, pathname } = new URL(url);
  const path = pathname === '/' ? '' : pathname;
  return `# nginx: an example for ${url}/
# Put it where nginx reads its sites (conf.d), set the certificate, and copy the folder site to the place alias names.
# Excel on the web shows the pane in a frame: send no X-Frame-Options here, nor for the whole server.

map $uri $pairshare_cache {
    default "no-cache";
    # Other content, another folder: kept for good.
    ~^${escaped(path)}/(${UNCHANGING.join('|')})/ "public, max-age=31536000, immutable";
}

map $uri $pairshare_origin {
    default "";
    # Excel on the web fetches these itself.
    ~^${escaped(path)}/(${FETCHED_BY_EXCEL.map(escaped).join('|')})$ "*";
}

server {
    listen ${port === '' ? '443' : port} ssl;
    server_name ${hostname};
    ssl_certificate /etc/nginx/certificates/${hostname}.pem;
    ssl_certificate_key /etc/nginx/certificates/${hostname}.key;

    location ${path}/ {
        alias /var/www/pairshare/site/;
        index index.html;
        types {
${Object.entries(TYPES).map(([extension, type]) => `            ${type} ${extension};`).join('\n')}
        }
        charset utf-8;
        charset_types ${AS_TEXT.filter((type) => type !== 'text/html').join(' ')};
        gzip on;
        gzip_types ${AS_TEXT.filter((type) => type !== 'text/html').join(' ')};
        add_header Cache-Control $pairshare_cache always;
        add_header Access-Control-Allow-Origin $pairshare_origin always;
${Object.entries(headersFor(officeJs)).map(([name, value]) => `        add_header ${name} "${value}" always;`).join('\n')}
    }
}
`;
}

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Stands in the folder itself: IIS reads it there. */
export const webConfig = ({ officeJs }, folders) => `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS reads this file. Excel on the web shows the pane in a frame: set no X-Frame-Options for this site. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear/>
        <add value="index.html"/>
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="DisableCache"/>
${Object.entries(TYPES).map(([extension, type]) => `      <remove fileExtension=".${extension}"/>\n      <mimeMap fileExtension=".${extension}" mimeType="${type}${AS_TEXT.includes(type) ? '; charset=utf-8' : ''}"/>`).join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true"/>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By"/>
${Object.entries(headersFor(officeJs)).map(([name, value]) => `        <remove name="${name}"/>\n        <add name="${name}" value="${xml(value)}"/>`).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${folders.map((folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"/>
      </staticContent>
    </system.webServer>
  </location>`).join('\n')}
${FETCHED_BY_EXCEL.map((path) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Access-Control-Allow-Origin"/>
          <add name="Access-Control-Allow-Origin" value="*"/>
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`).join('\n')}
</configuration>
`;
