import { familyName, personName } from '../citation/names.ts';
import { SITE_NAME, SITE_TITLE } from '../citation/page-work.ts';
import { fullTitle, type Maker, type Work, type WorkType } from '../citation/work.ts';
import type { Dataset } from '../knowledge.ts';
import { toWork } from '../source-reference.ts';
import type { PageDescription, Subject } from './subject.ts';

/** A thing as JSON-LD describes it. */
export type Thing = Readonly<Record<string, unknown>>;

/** Full addresses that descriptions refer to. */
export interface SiteAddresses {
  /** The glossary. */
  readonly concepts: string;
  /** The full address of a source's page, or of a place in it. */
  readonly place: (source: string, locator?: string) => string;
}

/** schema.org's names for types; an essay is an article. */
const TYPES: Readonly<Record<WorkType, string>> = { report: 'Report', policy: 'Report', thesis: 'Thesis', essay: 'Article', webpage: 'WebPage', book: 'Book', article: 'ScholarlyArticle', entry: 'DefinedTerm', dataset: 'Dataset' };
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

function makerThing(maker: Maker): Thing {
  const person = personName(maker);
  return person === undefined ? { '@type': 'Organization', name: maker.name } : { '@type': 'Person', name: maker.name, givenName: person.given || undefined, familyName: familyName(person) };
}

/** The original publication, as far as it states what it is. */
function publicationThing(work: Work, page: string): Thing {
  const { type, publisher, institution, container, number, volume, issue, pages, doi, date } = work;
  return {
    '@type': TYPES[type], '@id': `${page}#publicatie`, name: fullTitle(work), genre: work.nature, inLanguage: 'nl',
    author: work.authors.length === 0 ? undefined : work.authors.map(makerThing),
    datePublished: date,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    sourceOrganization: institution === undefined ? undefined : { '@type': 'Organization', name: institution },
    reportNumber: TYPES[type] === 'Report' ? number : undefined,
    isPartOf: container === undefined ? undefined : { '@type': type === 'article' ? 'Periodical' : 'WebSite', name: container },
    volumeNumber: volume, issueNumber: issue, pagination: pages,
    sameAs: doi === undefined ? undefined : `https://doi.org/${doi}`,
    url: work.url,
  };
}

function datasetThing({ id, title, question, unit, population, sampleSize, total, source, locator }: Dataset, at: SiteAddresses): Thing {
  return {
    '@type': 'Dataset', '@id': `${at.place(source)}#cijfers-${id}`, name: title, description: `${question} Wie: ${population}; ${sampleSize}. Totaal: ${total.text}.`, url: at.place(source, locator), inLanguage: 'nl',
    variableMeasured: { '@type': 'PropertyValue', name: title, unitText: unit }, isBasedOn: `${at.place(source)}#publicatie`, isAccessibleForFree: true,
  };
}

function trailThing({ url, title, trail }: PageDescription): Thing {
  return { '@type': 'BreadcrumbList', itemListElement: [...trail, { label: title, url }].map(({ label, url: item }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item })) };
}

/** A page of ours as an article or web page. */
function ownThing(type: 'Article' | 'WebPage', { url, title, description }: PageDescription, date: string | undefined): Thing {
  const site = { '@type': 'Organization', name: SITE_NAME };
  return { '@type': type, '@id': url, [type === 'Article' ? 'headline' : 'name']: title, description, url, inLanguage: 'nl', author: site, publisher: site, datePublished: date, license: LICENSE };
}

function things(subject: Subject | undefined, page: PageDescription, at: SiteAddresses): readonly Thing[] {
  switch (subject?.kind) {
    case undefined: return [];
    case 'concept': {
      const { concept: { id, aliases, definition, language }, version: { version, date } } = subject;
      return [{
        '@type': 'DefinedTerm', '@id': page.url, name: page.title, alternateName: aliases.length === 0 ? undefined : aliases, description: definition, termCode: id, url: page.url, inLanguage: language ?? 'nl', version, dateModified: date, license: LICENSE,
        inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': at.concepts, name: SITE_TITLE, url: at.concepts },
      }];
    }
    case 'source': {
      const { source, locator, datasets } = subject;
      const original = publicationThing(toWork(source), at.place(source.id));
      // On the page of one place the publication is what that place is a part of.
      const about = locator === undefined ? [original] : [{ '@type': 'WebPage', '@id': page.url, name: page.title, url: page.url, inLanguage: 'nl', license: LICENSE, isBasedOn: { '@type': original['@type'], '@id': original['@id'], name: original['name'], pagination: locator.label } }];
      return [...about, ...datasets.map((dataset) => datasetThing(dataset, at))];
    }
    case 'comparison': return [ownThing('WebPage', page, subject.date)];
    case 'theme': return [ownThing('Article', page, subject.date)];
    case 'route': return [{ ...ownThing('WebPage', page, subject.date), '@type': ['WebPage', 'LearningResource'], learningResourceType: 'leerroute', timeRequired: `PT${String(subject.route.minutes)}M`, teaches: subject.route.goal, isAccessibleForFree: true }];
    case 'instrument': return [{ ...ownThing('WebPage', page, subject.date), '@type': ['WebPage', 'LearningResource'], learningResourceType: 'reflectie', timeRequired: `PT${String(subject.instrument.minutes)}M`, isAccessibleForFree: true }];
  }
}

/** What a page is, where it stands and who made what it is about, in the words of schema.org; ready to stand in a script element, which no text in it can close. */
export function toJsonLd(subject: Subject | undefined, page: PageDescription, at: SiteAddresses): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': [...things(subject, page, at), trailThing(page)] }).replaceAll('<', '\\u003c');
}
