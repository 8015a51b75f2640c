import { securityHeaders, type InlineHashes } from './policy.ts';

type Headers = ReturnType<typeof securityHeaders>;

/** Files that never change under the same address. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

function netlify(headers: Headers, base: string): string {
  const list = headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  return `/*\n${list}\n${base}_astro/*\n  Cache-Control: ${IMMUTABLE}\n`;
}

function nginx(headers: Headers, base: string): string {
  const list = (indent: string): string => headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  // nginx drops inherited headers in a block that adds its own, so they are repeated.
  return `# Neem dit bestand op in het server-blok: include /pad/naar/headers.nginx.conf;\n${list('')}\nlocation ${base}_astro/ {\n${list('  ')}\n  add_header Cache-Control "${IMMUTABLE}" always;\n}\nerror_page 404 ${base}404.html;\n`;
}

function apache(headers: Headers, base: string): string {
  const list = headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n');
  return `ErrorDocument 404 ${base}404.html\nAddType application/wasm .wasm\n<IfModule mod_headers.c>\n${list}\n  <If "%{REQUEST_URI} =~ m#/_astro/#">\n    Header set Cache-Control "${IMMUTABLE}"\n  </If>\n</IfModule>\n`;
}

function iis(headers: Headers, base: string): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const list = headers.map(([name, value]) => `        <add name="${name}" value="${escape(value)}" />`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${list}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <staticContent>
      <remove fileExtension=".wasm" />
      <mimeMap fileExtension=".wasm" mimeType="application/wasm" />
      <remove fileExtension=".pagefind" />
      <mimeMap fileExtension=".pagefind" mimeType="application/octet-stream" />
      <remove fileExtension=".pf_meta" />
      <mimeMap fileExtension=".pf_meta" mimeType="application/octet-stream" />
      <remove fileExtension=".pf_index" />
      <mimeMap fileExtension=".pf_index" mimeType="application/octet-stream" />
      <remove fileExtension=".pf_fragment" />
      <mimeMap fileExtension=".pf_fragment" mimeType="application/octet-stream" />
    </staticContent>
  </system.webServer>
</configuration>
`;
}

/** The header files for the usual hosts, by file name, all from the same policy; `base` is the site's root path with slashes. */
export function headerFiles(hashes: InlineHashes, base: string): Readonly<Record<string, string>> {
  const headers = securityHeaders(hashes);
  return {
    _headers: netlify(headers, base),
    'headers.nginx.conf': nginx(headers, base),
    '.htaccess': apache(headers, base),
    'web.config': iis(headers, base),
  };
}
