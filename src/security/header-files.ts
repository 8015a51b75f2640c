import { EMBEDS, INDEX, securityHeaders, UNCONNECTED, type InlineHashes } from './policy.ts';

type Headers = ReturnType<typeof securityHeaders>;

/** A folder with headers of its own, by its path below the root. */
interface Special { readonly folder: string; readonly headers: Headers }

/** What the header files say: the headers of all pages, those of folders with their own, the root path with slashes, and the names in the root (folders with a slash) with, of a folder that holds one with headers of its own, the names in it. */
interface Site {
  readonly headers: Headers;
  readonly specials: readonly Special[];
  readonly base: string;
  readonly roots: readonly string[];
}

/** Files that never change under the same address. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Media types that hosts do not know or leave without a character set: by folder or file below the root, and by extension. */
export const MEDIA_TYPES = [
  { places: ['data/begrippen.ttl', 'data/turtle/*'], extension: 'ttl', type: 'text/turtle; charset=utf-8' },
  { places: ['data/begrippen.jsonld', 'data/jsonld/*'], extension: 'jsonld', type: 'application/ld+json' },
  { places: ['data/links-per-thema.imscc'], extension: 'imscc', type: 'application/zip' },
  { places: ['data/bronnen.bib'], extension: 'bib', type: 'application/x-bibtex; charset=utf-8' },
  { places: ['site.webmanifest'], extension: 'webmanifest', type: 'application/manifest+json' },
  { places: ['data/bronnen.ris'], extension: 'ris', type: 'application/x-research-info-systems; charset=utf-8' },
] as const;

/** The places that need a rule of their own when no two rules may fit one address: the names given, but a folder that holds one with headers of its own is named without what is in it. */
function placesIn({ roots, specials }: Pick<Site, 'roots' | 'specials'>): readonly string[] {
  const isSpecial = (name: string): boolean => specials.some(({ folder }) => folder === name);
  const holdsSpecial = (name: string): boolean => specials.some(({ folder }) => folder !== name && folder.startsWith(name));
  return roots.filter((name) => !isSpecial(name) && name !== '_astro/').map((name) => (name.endsWith('/') && !holdsSpecial(name) ? `${name}*` : name));
}

function netlify({ headers, specials, base, roots }: Site): string {
  const block = (path: string, list: Headers): string => `${path}\n${list.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
  const others = placesIn({ roots, specials }).map((name) => `${base}${name}`);
  // No address falls under two rules that give the same header: some hosts would then send both policies and others one of them.
  return [
    ...[base, ...others].map((path) => block(path, headers)),
    block(`${base}_astro/*`, [...headers, ['Cache-Control', IMMUTABLE]]),
    ...specials.map(({ folder, headers: own }) => block(`${base}${folder}*`, own)),
    ...MEDIA_TYPES.flatMap(({ places, type }) => places.map((place) => block(`${base}${place}`, [['Content-Type', type]]))),
  ].join('');
}

function nginx({ headers, specials, base }: Site): string {
  const list = (headersHere: Headers, indent: string): string => headersHere.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  const types = MEDIA_TYPES.map(({ extension, type }) => `location ~ \\.${extension}$ {\n${list(headers, '  ')}\n  types { }\n  default_type "${type}";\n}\n`).join('');
  // nginx drops inherited headers in a block that adds its own, so they are repeated.
  return `# Neem dit bestand op in het server-blok: include /pad/naar/headers.nginx.conf;\n${list(headers, '')}\nlocation ${base}_astro/ {\n${list(headers, '  ')}\n  add_header Cache-Control "${IMMUTABLE}" always;\n}\n${specials.map(({ folder, headers: own }) => `location ${base}${folder} {\n${list(own, '  ')}\n}\n`).join('')}${types}error_page 404 ${base}404.html;\n`;
}

/** The headers that a folder has otherwise, and the names of those it lacks. */
function differences(headers: Headers, own: Headers): { readonly other: Headers; readonly lacking: readonly string[] } {
  const [before, after] = [new Map(headers), new Map(own)];
  return { other: own.filter(([name, value]) => before.get(name) !== value), lacking: headers.map(([name]) => name).filter((name) => !after.has(name)) };
}

function apache({ headers, specials, base }: Site): string {
  const list = (headersHere: Headers, indent: string): string => headersHere.map(([name, value]) => `${indent}Header always set ${name} "${value}"`).join('\n');
  return `ErrorDocument 404 ${base}404.html\nAddType application/wasm .wasm\n${MEDIA_TYPES.map(({ extension, type }) => `AddType "${type}" .${extension}\n`).join('')}<IfModule mod_headers.c>\n${list(headers, '  ')}\n  <If "%{REQUEST_URI} =~ m#/_astro/#">\n    Header set Cache-Control "${IMMUTABLE}"\n  </If>\n${specials.map(({ folder, headers: own }) => {
    const { other, lacking } = differences(headers, own);
    return `  <If "%{REQUEST_URI} =~ m#^${base}${folder}#">\n${[list(other, '    '), ...lacking.map((name) => `    Header always unset ${name}`)].join('\n')}\n  </If>\n`;
  }).join('')}</IfModule>\n`;
}

function iis({ headers, specials, base }: Site): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const list = (headersHere: Headers): string => headersHere.map(([name, value]) => `        <add name="${name}" value="${escape(value)}" />`).join('\n');
  const locations = specials.map(({ folder, headers: own }) => {
    const { other, lacking } = differences(headers, own);
    const lines = [...[...other.map(([name]) => name), ...lacking].map((name) => `          <remove name="${name}" />`), ...other.map(([name, value]) => `          <add name="${name}" value="${escape(value)}" />`)];
    return `  <location path="${folder.replace(/\/$/, '')}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${lines.join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;
  }).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${list(headers)}
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
${MEDIA_TYPES.map(({ extension, type }) => `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />\n`).join('')}    </staticContent>
  </system.webServer>
${locations}</configuration>
`;
}

/** The header files for the usual hosts, by file name, all from the same policy; `base` is the site's root path with slashes, `roots` the names in its folder, of folders with a slash, and of a folder that holds one with headers of its own also the paths below it. */
export function headerFiles(hashes: InlineHashes, base: string, roots: readonly string[]): Readonly<Record<string, string>> {
  const specials = [{ folder: EMBEDS, headers: securityHeaders(hashes, 'embed') }, { folder: UNCONNECTED, headers: securityHeaders(hashes, 'unconnected') }, { folder: INDEX, headers: securityHeaders(hashes, 'index') }];
  const site = { headers: securityHeaders(hashes), specials, base, roots };
  return {
    _headers: netlify(site),
    'headers.nginx.conf': nginx(site),
    '.htaccess': apache(site),
    'web.config': iis(site),
  };
}
