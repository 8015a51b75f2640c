import type { Edition } from '#knowledge/edition.ts';
import { escapeMarkup, linkHtml } from '../markup.ts';
import { anchorOf } from './anchors.ts';
import { comparisonPart, conceptPart, sourcePart } from './parts.ts';
import { proseHtml } from './prose.ts';
import { instrumentPart, routePart } from './training.ts';

const STYLE = `:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1b1b1a;--quiet:#55534e;--line:#8a857a;--link:#1f5a7a}
@media(prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#ecebe6;--quiet:#b3b0a8;--line:#77736a;--link:#9cc7e3}}
body{max-width:42rem;margin:0 auto;padding:1.5rem 1rem 6rem;background:var(--paper);color:var(--ink);font:1.125rem/1.6 Georgia,"Times New Roman",serif;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em}h4,h5,h6{font-size:1.1rem;margin-top:1.6em}h3{font-size:1.35rem}h2{border-top:1px solid var(--line);padding-top:1em}a{color:var(--link)}
.definitie{font-size:1.2em}.basis,figcaption{color:var(--quiet);font:.9rem/1.5 system-ui,sans-serif}.duiding{border-left:3px solid var(--line);padding-left:1rem}.duiding>p:first-child{font:600 .85rem system-ui,sans-serif;margin:0}span.duiding{padding-left:.4rem}
nav ul{columns:16rem;padding-left:1.2rem}.tabel{overflow-x:auto}table{border-collapse:collapse;font:.9rem/1.45 system-ui,sans-serif;margin:1em 0}caption{text-align:left;font-weight:600;padding:.4em 0}th,td{border:1px solid var(--line);padding:.4em .6em;text-align:left;vertical-align:top}figure{margin:1.5em 0}:target{scroll-margin-top:1rem;box-shadow:-.6rem 0 var(--paper),-.8rem 0 var(--link)}
@media print{body{max-width:none;font-size:11pt}h2{break-before:page}article{break-inside:auto}}`;

/** One chapter of the file. */
interface Chapter { readonly id: string; readonly title: string; readonly entries: readonly { readonly anchor: string; readonly title: string; readonly html: string }[] }

function chaptersOf(edition: Edition): readonly Chapter[] {
  const { knowledge, prose } = edition;
  const anchored = (kind: 'concept' | 'source' | 'comparison' | 'theme' | 'route' | 'instrument', id: string): string => anchorOf({ kind, id }) ?? '';
  return [
    { id: 'themas', title: "Thema's", entries: [...knowledge.themes.values()].map(({ id, title, description }) => ({ anchor: anchored('theme', id), title, html: `<article id="${anchored('theme', id)}"><h3>${escapeMarkup(title)}</h3><p>${escapeMarkup(description)}</p>${proseHtml(edition, prose.get(`themas/${id}`) ?? '', { level: 3 })}</article>` })) },
    { id: 'begrippen', title: 'Begrippen', entries: [...knowledge.concepts.values()].map((concept) => ({ anchor: anchored('concept', concept.id), title: concept.term, html: conceptPart(edition, concept) })) },
    { id: 'vergelijkingen', title: 'Vergelijkingen', entries: [...knowledge.comparisons.values()].map((comparison) => ({ anchor: anchored('comparison', comparison.id), title: comparison.title, html: comparisonPart(edition, comparison) })) },
    { id: 'bronnen', title: 'Bronnen', entries: [...knowledge.sources.values()].map((source) => ({ anchor: anchored('source', source.id), title: `${source.label}: ${source.title}`, html: sourcePart(edition, source) })) },
    { id: 'leerroutes', title: 'Leerroutes', entries: [...knowledge.routes.values()].map((route) => ({ anchor: anchored('route', route.id), title: route.title, html: routePart(edition, route) })) },
    { id: 'instrumenten', title: 'Instrumenten', entries: [...knowledge.instruments.values()].map((instrument) => ({ anchor: anchored('instrument', instrument.id), title: instrument.title, html: instrumentPart(edition, instrument) })) },
  ].filter(({ entries }) => entries.length > 0);
}

/** What the site tells, in one HTML file that needs no network: it loads nothing, its links lead within it, and the browser's own find searches all of it. */
export function exportReader(edition: Edition): string {
  const { urls, absolute, version } = edition;
  const chapters = chaptersOf(edition);
  const contents = chapters.map(({ id, title, entries }) => `<h3><a href="#${id}">${escapeMarkup(title)}</a></h3><ul>${entries.map((entry) => `<li>${linkHtml(entry.title, `#${entry.anchor}`)}</li>`).join('')}</ul>`).join('');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Balanceerstok, om te lezen zonder internet (versie ${escapeMarkup(version)})</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>Balanceerstok</h1>
<p>Kennisbank over ambtelijk leiderschap in gemeenten. Dit bestand bevat de teksten van ${linkHtml('de site', absolute(urls.home))} en werkt zonder internet. Tekeningen, kaarten, de uitleg over de site en de instrumenten zelf staan alleen daar. Zoek met de zoekfunctie van uw browser (Ctrl+F, op een Mac Command+F).</p>
<p class="basis">Versie ${escapeMarkup(version)}. Onze teksten: CC BY 4.0. De bronnen zelf zijn van hun makers. Wat van de redactie is en niet van een bron, heet duiding.</p></header>
<nav aria-labelledby="inhoud"><h2 id="inhoud">Inhoud</h2>${contents}</nav>
<main>
${chapters.map(({ id, title, entries }) => `<section><h2 id="${id}">${escapeMarkup(title)}</h2>\n${entries.map(({ html }) => html).join('\n')}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}
