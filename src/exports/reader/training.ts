import type { Edition } from '#knowledge/edition.ts';
import type { Instrument, Route } from '#knowledge/knowledge.ts';
import { labelOf } from '#knowledge/label.ts';
import type { Target } from '#knowledge/reference.ts';
import { materialsOf } from '#knowledge/route/materials.ts';
import { describeTime, formatDuration, planStops, type PlannedStop } from '#knowledge/route/plan.ts';
import { escapeMarkup, linkHtml } from '../markup.ts';
import { anchorOf } from './anchors.ts';
import { inner, list, paragraph } from './parts.ts';

function material({ knowledge }: Edition, target: Target): string {
  return linkHtml(labelOf(knowledge, target), `#${anchorOf(target) ?? ''}`);
}

const named = (name: string, text: string): string => paragraph(`<b>${name}</b> ${escapeMarkup(text)}`);

function stopPart(edition: Edition, stop: PlannedStop, level: number): string {
  const { number, title, minutes, pause, interpretation, question, exercise } = stop;
  return `<section><h${String(level)}>${escapeMarkup(`${String(number)}. ${title}`)}</h${String(level)}>${[
    paragraph(`${formatDuration(minutes)}${pause === undefined ? '' : `, daarna ${formatDuration(pause)} pauze`}`, 'basis'),
    list(materialsOf(stop).map((target) => material(edition, target))),
    interpretation === undefined ? '' : `<aside class="duiding"><p>Duiding</p>${paragraph(escapeMarkup(interpretation))}</aside>`,
    named('Vraag.', question),
    exercise === undefined ? '' : named('Oefening.', exercise),
  ].join('')}</section>`;
}

/** A route as participants walk it: for whom, what to do beforehand, and at each stop what to read, with its question and exercise. */
export function routePart(edition: Edition, route: Route): string {
  const { id, title, description, goal, audience, preparation, sessions, followUp } = route;
  const stops = planStops(route);
  const hasSessions = sessions.length > 1;
  return `<article id="${anchorOf({ kind: 'route', id }) ?? ''}"><h3>${escapeMarkup(title)}</h3>${[
    paragraph(escapeMarkup(description)),
    paragraph(`${escapeMarkup(describeTime(route))}. ${linkHtml('Op de site, met draaiboek', edition.absolute(edition.urls.route(id)))}`, 'basis'),
    named('Doel.', goal),
    named('Voor wie.', audience),
    paragraph('De vragen en oefeningen in deze route zijn van de redactie. Wat een bron zegt, staat bij die bron, met de vindplaats.', 'basis'),
    preparation.participants.length === 0 ? '' : `<h4>Vooraf</h4>${list(preparation.participants.map(escapeMarkup))}`,
    ...sessions.map((session, index) => `${hasSessions ? `<h4>${escapeMarkup(`Bijeenkomst ${String(index + 1)}: ${session.title}`)}</h4>` : ''}${stops.filter((stop) => stop.session === index + 1).map((stop) => stopPart(edition, stop, hasSessions ? 5 : 4)).join('')}`),
    followUp.length === 0 ? '' : `<h4>Daarna</h4>${list(followUp.map(escapeMarkup))}`,
  ].join('')}</article>`;
}

/** An instrument: what it is and where the idea comes from; it is filled in on the site. */
export function instrumentPart(edition: Edition, { id, title, description, nature, basis }: Instrument): string {
  return `<article id="${anchorOf({ kind: 'instrument', id }) ?? ''}"><h3>${escapeMarkup(title)}</h3>${[
    paragraph(escapeMarkup(description)),
    paragraph(`Invullen gaat ${linkHtml('op de site', edition.absolute(edition.urls.instrument(id)))}.`, 'basis'),
    paragraph(escapeMarkup(nature)),
    basis.length === 0 ? '' : `<h4>Waar het idee vandaan komt</h4>${list(basis.map(({ title: name, text, citations }) => `${name === undefined ? '' : `${escapeMarkup(name)}: `}${escapeMarkup(text)} ${citations.map((citation) => `[${inner(edition, citation)}]`).join(' ')}`))}`,
  ].join('')}</article>`;
}
