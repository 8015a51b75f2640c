import type { Edition } from '#knowledge/edition.ts';
import { conceptsOfTheme } from '#knowledge/backlink.ts';
import { labelOf } from '#knowledge/label.ts';
import { splitCitation, type Target } from '#knowledge/reference.ts';
import { materialsOf } from '#knowledge/route/materials.ts';
import { planStops } from '#knowledge/route/plan.ts';
import { escapeMarkup } from './markup.ts';
import { zipFiles } from './zip.ts';

/** A link in a chapter. */
interface Link { readonly id: string; readonly title: string; readonly url: string }
/** A title with links below it. */
interface Chapter { readonly id: string; readonly title: string; readonly links: readonly Link[] }

/** The themes, each with its page, its comparisons and the concepts it links, in order of first use. */
function chaptersOf({ knowledge, urls, absolute }: Edition): readonly Chapter[] {
  return [...knowledge.themes.values()].map((theme) => {
    const id = `thema-${theme.id}`;
    const links = [
      { id: `${id}-lezen`, title: `Lezen: ${theme.title}`, url: urls.theme(theme.id) },
      ...theme.comparisons.flatMap((comparison) => knowledge.comparisons.get(comparison) ?? []).map((comparison) => ({ id: `${id}-vergelijking-${comparison.id}`, title: `Vergelijking: ${comparison.title}`, url: urls.comparison(comparison.id) })),
      ...conceptsOfTheme(knowledge, theme.id).map((concept) => ({ id: `${id}-begrip-${concept.id}`, title: `Begrip: ${concept.term}`, url: urls.concept(concept.id) })),
    ];
    return { id, title: theme.title, links: links.map((link) => ({ ...link, url: absolute(link.url) })) };
  });
}

/** What a material is called before its name, and where it stands; undefined for what has no page. */
function materialLink({ knowledge, urls }: Edition, { kind, id }: Target): Omit<Link, 'id'> | undefined {
  const place = splitCitation(id);
  const name = labelOf(knowledge, { kind, id });
  switch (kind) {
    case 'concept': return { title: `Begrip: ${name}`, url: urls.concept(id) };
    case 'source': return { title: `Bron: ${name}`, url: urls.source(id) };
    case 'locator': return place && { title: `${name}: ${knowledge.locators.get(id)?.heading ?? id}`, url: urls.locator(place.source, place.locator) };
    case 'comparison': return { title: `Vergelijking: ${name}`, url: urls.comparison(id) };
    case 'instrument': return { title: `Instrument: ${name}`, url: urls.instrument(id) };
    case 'theme': return { title: `Thema: ${name}`, url: urls.theme(id) };
    default: return undefined;
  }
}

/** The routes, a chapter per meeting: what is read in order, and the stop itself with its question. */
function routeChaptersOf(edition: Edition): readonly Chapter[] {
  const { knowledge, urls, absolute } = edition;
  return [...knowledge.routes.values()].flatMap((route) => {
    const stops = planStops(route);
    return route.sessions.map((session, index) => {
      const id = `route-${route.id}-${String(index + 1)}`;
      const links = stops.filter((stop) => stop.session === index + 1).flatMap((stop) => [
        ...materialsOf(stop).flatMap((target, at) => { const link = materialLink(edition, target); return link ? [{ ...link, id: `${id}-${stop.id}-${String(at + 1)}` }] : []; }),
        { id: `${id}-${stop.id}-vraag`, title: `Vraag bij halte ${String(stop.number)}: ${stop.title}`, url: `${urls.route(route.id)}#${stop.id}` },
      ]);
      return { id, title: route.sessions.length === 1 ? route.title : `${route.title}, bijeenkomst ${String(index + 1)}: ${session.title}`, links: links.map((link) => ({ ...link, url: absolute(link.url) })) };
    });
  });
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function webLink({ title, url }: Link): string {
  return `${HEAD}<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" ${XSI} xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd"><title>${escapeMarkup(title)}</title><url href="${escapeMarkup(url)}" target="_blank"/></webLink>\n`;
}

/** What a package is called and holds. */
interface Package { readonly name: string; readonly title: string; readonly description: string; readonly chapters: readonly Chapter[] }

function manifest({ name, title, description, chapters }: Package, version: string): string {
  const item = ({ id, title }: Link): string => `<item identifier="i-${id}" identifierref="r-${id}"><title>${escapeMarkup(title)}</title></item>`;
  const resource = ({ id }: Link): string => `<resource identifier="r-${id}" type="imswl_xmlv1p1"><file href="links/${id}.xml"/></resource>`;
  const text = (name: string, value: string): string => `<lomimscc:${name}><lomimscc:string language="nl">${escapeMarkup(value)}</lomimscc:string></lomimscc:${name}>`;
  return `${HEAD}<manifest identifier="balanceerstok-${name}" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" ${XSI} xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd">
<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion><lomimscc:lom><lomimscc:general>${text('title', `${title} (versie ${version})`)}${text('description', description)}</lomimscc:general><lomimscc:rights><lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>${text('description', 'CC BY 4.0')}</lomimscc:rights></lomimscc:lom></metadata>
<organizations><organization identifier="inhoud" structure="rooted-hierarchy"><item identifier="i-begin">
${chapters.map(({ id, title, links }) => `<item identifier="i-${id}"><title>${escapeMarkup(title)}</title>${links.map(item).join('')}</item>`).join('\n')}
</item></organization></organizations>
<resources>
${chapters.flatMap(({ links }) => links.map(resource)).join('\n')}
</resources>
</manifest>
`;
}

function pack(made: Package, { version }: Edition): Uint8Array<ArrayBuffer> {
  const links = made.chapters.flatMap((chapter) => chapter.links);
  return zipFiles({ 'imsmanifest.xml': manifest(made, version), ...Object.fromEntries(links.map((link) => [`links/${link.id}.xml`, webLink(link)])) });
}

/** The links of the themes as an IMS Common Cartridge 1.1 (https://www.imsglobal.org/cc/index.html), which learning environments import as chapters with web links. */
export function exportCartridge(edition: Edition): Uint8Array<ArrayBuffer> {
  return pack({ name: 'themas', title: 'Balanceerstok: links per thema', description: "De thema's van Balanceerstok met hun vergelijkingen en begrippen, als links.", chapters: chaptersOf(edition) }, edition);
}

/** The routes as the same kind of package, a chapter per meeting. */
export function exportRouteCartridge(edition: Edition): Uint8Array<ArrayBuffer> {
  return pack({ name: 'routes', title: 'Balanceerstok: links per leerroute', description: 'De leerroutes van Balanceerstok, per bijeenkomst wat men leest en de vraag erbij, als links.', chapters: routeChaptersOf(edition) }, edition);
}
