import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readContent } from '#files/read.ts';
import { toContent } from '#knowledge/content.ts';
import { buildKnowledge, type Concept } from '#knowledge/knowledge.ts';
import { parseDocuments } from '#knowledge/parse.ts';
import { attributesOf } from '#knowledge/reference.ts';
import { readerTexts } from '#knowledge/texts.ts';
import { KIND_NAMES } from '#model/kind.ts';
import type { RelationType } from '#model/relation.ts';
import { ENGLISH, readWordList, wordsOf } from '../spelling/spelling.ts';

const documents = parseDocuments(await readContent(process.cwd()));
const knowledge = buildKnowledge(toContent(documents));
const concepts = [...knowledge.concepts.values()];
const texts = documents.flatMap((document) => readerTexts(document, { foreign: true }));

/** The passage of a source with this id; throws when it is not told. */
function passageOf(source: string, id: string): Parents {
  let found: Parents | undefined;
  const tree = documents.find((document) => document.room === 'bronnen' && document.id === source)?.tree;
  if (tree) visit(tree, 'mdxJsxFlowElement', (node) => { if (node.name === 'Passage' && attributesOf(node)['id'] === id) found = node; });
  if (!found) throw new Error(`Passage ${source}#${id} bestaat niet`);
  return found;
}

/** How many nodes of a type a passage holds. */
function countIn(source: string, passage: string, type: 'listItem' | 'tableRow'): number {
  let count = 0;
  visit(passageOf(source, passage), type, () => { count += 1; });
  return count;
}

/** The text of a passage, tables and passages within it included. */
function textIn(source: string, passage: string): string {
  let text = '';
  visit(passageOf(source, passage), 'text', ({ value }) => { text += value; });
  return text.trim();
}

function numbered(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${stem}${String(index + 1)}`);
}

function sourcesOf({ senses }: Concept): readonly string[] {
  return senses.map(({ source }) => source);
}

function isRelated(from: string, type: RelationType, to: string): boolean {
  return knowledge.relations.get(from)?.some((relation) => relation.type === type && relation.target === to) ?? false;
}

test('all content is valid', () => {
  const { sources, concepts: found, comparisons, datasets, themes, routes, instruments, pages } = knowledge;
  expect([sources, found, comparisons, datasets, themes, routes, instruments, pages].reduce((total, { size }) => total + size, 0)).toBe(documents.length);
});

describe('the concepts', () => {
  test('are at least 180', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(180);
  });

  test.each(KIND_NAMES)('use the kind %s', (kind) => {
    expect(concepts.filter((concept) => concept.kind === kind).length).toBeGreaterThan(0);
  });

  test('that share no source are joined by us alone, with a reason', () => {
    const loose = concepts.flatMap((concept) => concept.relations.filter(({ target }) => {
      const other = knowledge.concepts.get(target);
      return other && !sourcesOf(other).some((source) => sourcesOf(concept).includes(source));
    }).map((relation) => ({ from: concept.id, ...relation })));
    expect(loose.length).toBeGreaterThan(20);
    expect(loose.filter(({ basis, note }) => basis !== 'interpretation' || note === undefined).map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });
});

/** Every list that a source numbers or that has a known length: the locators it has to have. */
const LISTS: readonly (readonly [name: string, source: string, locators: readonly string[]])[] = [
  ['aanbevelingen voor de praktijk', 'bodok', numbered('aanbeveling-', 11)],
  ['aanbevelingen voor de wetenschap', 'bodok', numbered('wetenschap-', 5)],
  ['deelvragen', 'vgs', numbered('deelvraag-', 4)],
  ['perspectieven', 'vgs', numbered('perspectief-', 4)],
  ['figuren', 'vgs', numbered('fig-', 6)],
  ['onderdelen van de motie', 'lochem', ['motie-a', 'motie-a1', 'motie-a2', 'motie-a3', 'motie-b', 'motie-b1', 'motie-b2', 'motie-c']],
  ['voorbeelden', 'lochem', numbered('voorbeeld-', 3)],
  ['thema\'s', 'lochem', numbered('thema-', 5)],
];

describe('the lists of the sources', () => {
  test.each(LISTS)('are complete: %s (%s)', (_, source, ids) => {
    const stemOf = (id: string): string => id.replace(/\d+$/, '');
    const stems = new Set(ids.map(stemOf));
    const declared = knowledge.sources.get(source)?.locators.map(({ id }) => id) ?? [];
    expect(declared.filter((id) => stems.has(stemOf(id)))).toEqual(ids);
    expect(ids.filter((id) => textIn(source, id) === '')).toEqual([]);
  });

  test('have the figures under their Roman numerals', () => {
    expect(numbered('fig-', 6).map((id) => knowledge.locators.get(`vgs#${id}`)?.label)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'].map((numeral) => `figuur ${numeral}`));
  });

  test.each([
    ['elf kerncompetenties', 'lochem', 'kerncompetenties', 'listItem', 11],
    ['vier interne competenties', 'lochem', 'interne-competenties', 'listItem', 4],
    ['vier externe competenties', 'lochem', 'externe-competenties', 'listItem', 4],
    ['zestien paren van Van der Lans, met een kop', 'lochem', 'systeem-en-leefwereld', 'tableRow', 17],
    ['acht wijzigingen in de gemeentelijke agenda', 'meijs', 'gemeentelijke-agenda', 'listItem', 8],
    ['vier onderwerpen van de agenda', 'meijs', 'agenda', 'listItem', 4],
    ['zeven sturingsvormen, met een kop', 'vgs', 'fig-1', 'tableRow', 8],
    ['vier dimensies, met een kop', 'vgs', 'fig-3', 'tableRow', 5],
    ['vier opdrachten, met een kop', 'vgs', 'fig-5', 'tableRow', 5],
  ] as const)('are told in full: %s', (_, source, passage, type, count) => {
    expect(countIn(source, passage, type)).toBe(count);
  });
});

/** The figures as the report prints them, in its order. */
const FIGURES: readonly (readonly [id: string, locator: string, unit: string, total: number, rows: readonly (readonly [string, number])[]])[] = [
  ['vgs-sturingsfilosofie', 'tabel-sturingsfilosofie', 'procent', 100, [['combinatie', 64], ['netwerkend', 17], ['presterend', 9], ['responsief', 7], ['rechtmatig', 3]]],
  ['vgs-fig-2', 'fig-2', 'punten', 10, [['lijnsturing', 2.7], ['project-en-programmasturing', 2.3], ['opgavesturing', 1.6], ['resultaatsturing', 1.2], ['zelfsturing', 0.8], ['gebiedssturing', 0.7], ['keten-en-netwerksturing', 0.7]]],
  ['vgs-fig-4', 'fig-4', 'punten', 10, [['mindset', 2.6], ['speelruimte', 1.5], ['vertrouwen', 2.7], ['dialoog', 0.6], ['ketenstructuur', 0.4], ['transparantie', 1.1], ['kennis', 0.3], ['ketendoelstelling', 0.8]]],
  ['vgs-opdracht', 'opdracht-cijfers', 'procent', 100, [['adaptieve-gemeente', 61], ['meerwaarde', 22], ['legitieme-keuzes', 9], ['effectief-leveren', 8]]],
  ['vgs-fig-6', 'fig-6', 'procent', 80, [['geduld-en-timing', 28], ['toewijding', 25], ['aandacht', 17], ['conflictmanagement', 10]]],
];

describe('the survey figures', () => {
  test('are these', () => {
    expect([...knowledge.datasets.keys()].sort()).toEqual(FIGURES.map(([id]) => id).sort());
  });

  test.each(FIGURES)('%s has its rows and total', (id, locator, unit, total, rows) => {
    const dataset = knowledge.datasets.get(id);
    expect(dataset).toMatchObject({ source: 'vgs', locator, unit });
    expect(dataset?.rows.map((row) => [row.id, row.value])).toEqual(rows);
    expect(dataset?.total.value).toBe(total);
    expect(rows.reduce((sum, [, value]) => sum + value, 0)).toBeCloseTo(total, 10);
  });

  test.each(FIGURES)('%s says who answered and that n is unknown', (id) => {
    const dataset = knowledge.datasets.get(id);
    expect(dataset?.sampleSize).toBe('n niet vermeld');
    expect(dataset?.population).toMatch(/gemeentesecretarissen.*november 2020/);
  });

  test('figure IV has two pillars to a dimension', () => {
    expect(knowledge.datasets.get('vgs-fig-4')?.rows.map(({ group }) => group)).toEqual(['Cultureel', 'Cultureel', 'Relationeel', 'Relationeel', 'Procedureel', 'Procedureel', 'Inhoudelijk', 'Inhoudelijk']);
  });

  test('figure VI says that its 80% is not explained', () => {
    expect(knowledge.datasets.get('vgs-fig-6')?.total.text).toBe('telt op tot 80%, niet verklaard');
  });
});

/** What a model consists of, by the model. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'koorddansmodel': ['hoofdrol', 'bepalen', 'dienen', 'beschermen', 'ondersteunende-activiteit', 'optimaliseren', 'communiceren', 'relateren'],
  'uitvoeringsdriehoek': ['burger', 'uitvoerder', 'beleidmaker'],
  'agenda-van-de-gemeentesecretaris': ['uitvoeringsdriehoek', 'professionele-autonomie', 'een-overheid', 'gemoedsrust', 'leren'],
  'leiderschapsscript': ['verhaal-van-de-gemeentesecretaris', 'agenda-van-de-gemeentesecretaris'],
  'nora-besturingsdimensies': ['culturele-dimensie', 'relationele-dimensie', 'procedurele-dimensie', 'inhoudelijke-dimensie'],
  'culturele-dimensie': ['mindset-ketensamenwerking', 'doelgebonden-speelruimte'],
  'relationele-dimensie': ['vertrouwen-tussen-ketenpartners', 'organisatieoverschrijdende-dialoog'],
  'procedurele-dimensie': ['organisatieoverstijgende-ketenstructuur', 'transparantie-over-resultaten'],
  'inhoudelijke-dimensie': ['kennis-van-de-keten', 'inspirerende-ketendoelstelling'],
  'opdracht-van-de-gemeentesecretaris': ['adaptieve-gemeente', 'opdracht-meerwaarde', 'opdracht-legitieme-keuzes', 'opdracht-effectief-leveren'],
  'handelingsrepertoire': ['geduld-en-timing', 'toewijding', 'aandacht', 'conflictmanagement'],
  'kerncompetentie': ['teamspeler', 'communicatieve-vaardigheid', 'heldere-taal', 'creativiteit', 'bewegingen-ontwikkelen', 'empathie', 'financiele-creativiteit', 'overzicht', 'snel-kennis-verwerven', 'veranderkennis', 'visie-vertalen'],
  'interne-competentie': ['bevoegdheid-organiseren', 'omgaan-met-vakspecialisten', 'politiek-landschap-kennen', 'successen-gunnen'],
  'externe-competentie': ['extern-gericht-zijn', 'volgen-en-aansluiten', 'omgaan-met-belangen', 'onderhandelen'],
  'marktcompetentie': ['sturen-op-resultaat', 'zakelijke-afspraken', 'kwaliteit-controleren', 'duidelijkheid-scheppen', 'conflicten-aangaan'],
  'systeemwereld-en-leefwereld': ['systeemwereld', 'leefwereld'],
  'driehoek': ['burgemeester', 'raadsgriffier', 'directie'],
};

/** The sorts that a concept has, where a member is a kind of it and not a piece. */
const SORTS: Readonly<Record<string, readonly string[]>> = {
  'regierol': ['retro-in-control', 'manoeuvres-in-de-markt', 'maatschappelijke-carrousel', 'flashmob'],
  'hoofdrol': ['bepalen', 'dienen', 'beschermen'],
  'ondersteunende-activiteit': ['optimaliseren', 'communiceren', 'relateren'],
  'overheidsperspectief': ['rechtmatige-overheid', 'presterende-overheid', 'netwerkende-overheid', 'responsieve-overheid'],
  'sturingsvorm': ['lijnsturing', 'project-en-programmasturing', 'zelfsturing', 'opgavesturing', 'gebiedssturing', 'resultaatsturing', 'keten-en-netwerksturing'],
  'pijler': ['mindset-ketensamenwerking', 'doelgebonden-speelruimte', 'vertrouwen-tussen-ketenpartners', 'organisatieoverschrijdende-dialoog', 'organisatieoverstijgende-ketenstructuur', 'transparantie-over-resultaten', 'kennis-van-de-keten', 'inspirerende-ketendoelstelling'],
};

describe('the models', () => {
  test.each(Object.entries(PARTS))('%s has its parts, and they know it', (whole, parts) => {
    expect(parts.filter((part) => !isRelated(part, 'partOf', whole) || !isRelated(whole, 'hasPart', part))).toEqual([]);
  });

  test.each(Object.entries(SORTS))('%s has its sorts, and they know it', (general, members) => {
    expect(members.filter((member) => !isRelated(member, 'broader', general) || !isRelated(general, 'narrower', member))).toEqual([]);
  });
});

/** Words that mean different things in different places: the concept with a sense for each source, or two concepts that are told apart. */
const HOMONYMS: Readonly<Record<string, { readonly concept: string; readonly senses: readonly string[] } | { readonly apart: readonly [string, string] }>> = {
  regie: { concept: 'regie-voeren', senses: ['kopgroep', 'lochem'] },
  regierol: { apart: ['regie-voeren', 'regierol'] },
  verbinden: { concept: 'verbinden', senses: ['kopgroep', 'meijs', 'vgs', 'lochem'] },
  driehoek: { apart: ['driehoek', 'uitvoeringsdriehoek'] },
  informatiepositie: { concept: 'informatiepositie', senses: ['vgs', 'lochem'] },
  pijler: { concept: 'pijler', senses: ['vgs#fig-4', 'vgs#fig-5'] },
  coach: { concept: 'coach', senses: ['meijs', 'vgs', 'lochem'] },
  agenda: { concept: 'agenda', senses: ['meijs', 'kopgroep', 'lochem'] },
  'agenda van de gemeentesecretaris': { apart: ['agenda', 'agenda-van-de-gemeentesecretaris'] },
  opgave: { concept: 'opgave', senses: ['vgs', 'meijs'] },
  ruimte: { concept: 'ruimte', senses: ['vgs', 'bodok', 'meijs', 'lochem'] },
  dienen: { concept: 'dienen', senses: ['bodok', 'kopgroep', 'vgs', 'lochem'] },
  'dienend leiderschap': { apart: ['dienen', 'dienend-leiderschap'] },
};

describe('words with more than one meaning (X2)', () => {
  test.each(Object.entries(HOMONYMS))('%s is not blended', (_, expected) => {
    if ('apart' in expected) {
      expect(isRelated(expected.apart[0], 'contrastsWith', expected.apart[1])).toBe(true);
      return;
    }
    const senses = knowledge.concepts.get(expected.concept)?.senses ?? [];
    for (const wanted of expected.senses) expect(senses.flatMap(({ source, locator }) => [source, `${source}#${locator}`])).toContain(wanted);
    expect(new Set(senses.map(({ text }) => text)).size).toBe(senses.length);
  });
});

describe('the gemeentesecretaris', () => {
  const WORD = /gemeentesecretaris/i;

  test.each(['bodok', 'kopgroep', 'lochem'])('stands nowhere in the telling of %s', (source) => {
    const told = texts.filter(({ room, id, field }) => room === 'bronnen' && id === source && !/^(?:editorNotes|caveats)/.test(field));
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter(({ text }) => WORD.test(text)).map(({ field, line }) => `${field} ${String(line)}`)).toEqual([]);
  });

  test('stands in no sense that such a source gives a concept', () => {
    const senses = concepts.flatMap(({ id, senses: all }) => all.map((sense) => ({ id, ...sense })));
    expect(senses.filter(({ source, text }) => !['meijs', 'vgs'].includes(source) && WORD.test(text)).map(({ id, source }) => `${id} (${source})`)).toEqual([]);
    expect(sourcesOf(knowledge.concepts.get('gemeentesecretaris') as Concept).filter((source) => !['meijs', 'vgs'].includes(source))).toEqual([]);
  });
});

/** The editor's list: every row of severity A or B, the note of the source that answers it, and what that note has to say. */
const NOTES: readonly (readonly [row: string, source: string, note: string, says: RegExp])[] = [
  ['R1', 'vgs', 'openbaar-of-niet', /alleen voor de opdrachtgever.*openbaar/],
  ['R6', 'vgs', 'contactgegevens-weggelaten', /neemt die niet over/],
  ['R7', 'kopgroep', 'namen', /onbekend moment/],
  ['R7', 'vgs', 'namen-uit-2020', /november 2020/],
  ['R7', 'lochem', 'namen-van-onderzoekers', /rond 2013/],
  ['B2', 'bodok', 'titelpagina-hersteld', /niet in de bron/],
  ['B5', 'bodok', 'figuur-ontbreekt', /contextuele druk.*eigen weergave/],
  ['B7', 'bodok', 'ordering', /ordering van de organisatie.*kiest geen lezing/],
  ['B10', 'bodok', 'namen-verenigingen', /niet nagegaan/],
  ['B11', 'bodok', 'zeventig-procent', /geen bronvermelding/],
  ['B12', 'bodok', 'twee-lijsten-druk', /capaciteit nieuw.*voegt de lijsten niet samen/],
  ['B13', 'bodok', 'richting-ondersteuning', /kiest geen richting/],
  ['B14', 'bodok', 'activiteiten-niet-uitgelegd', /niet uitgelegd/],
  ['B15', 'bodok', 'geen-aantallen', /niet hoeveel interviews/],
  ['B17', 'bodok', 'ambtelijke-leiders', /gemeentesecretaris nergens/],
  ['M2', 'meijs', 'afbreekstreepjes', /hersteld/],
  ['M3', 'meijs', 'uitgelichte-zinnen', /lopende tekst/],
  ['M4', 'meijs', 'ongedateerd', /geen datum/],
  ['M5', 'meijs', 'alleen-voorwoord', /Alleen het voorwoord/],
  ['M6', 'meijs', 'vier-kwadranten', /vult de namen niet in/],
  ['M10', 'meijs', 'rol-van-persoon-en-agenda', /geeft beide weer/],
  ['M11', 'meijs', 'genoemd-niet-omschreven', /genoemd, niet omschreven/],
  ['K2', 'kopgroep', 'namen', /verschreven/],
  ['K4', 'kopgroep', 'herkomst', /geen titel, auteur, uitgever of datum/],
  ['K5', 'kopgroep', 'aanbod', /geen onderzoek/],
  ['K8', 'kopgroep', 'twee-omschrijvingen', /tussen haakjes/],
  ['K8', 'kopgroep', 'kopgroep-niet-gedefinieerd', /legt de bron niet uit/],
  ['K9', 'kopgroep', 'ironie', /spottend/],
  ['V1', 'vgs', 'andere-hoofdstukindeling', /vier hoofdstukken.*drie/],
  ['V4', 'vgs', 'lege-figuurverwijzingen', /figuur V .*figuur VI /],
  ['V5', 'vgs', 'tabel-zonder-nummer', /geen nummer/],
  ['V6', 'vgs', 'tachtig-procent', /80%.*niet in het rapport/],
  ['V7', 'vgs', 'niet-dicht-bij-elkaar', /39 procentpunten/],
  ['V8', 'vgs', 'lijnsturing-geen-meerderheid', /geen meerderheid/],
  ['V9', 'vgs', 'opdracht-als-veronderstelling', /veronderstelling/],
  ['V10', 'vgs', 'filosofie-principe-perspectief', /besturingsfilosofie.*sturingsprincipe.*perspectief/],
  ['V11', 'vgs', 'pijler-in-twee-betekenissen', /bewaart 'pijler' voor de acht/],
  ['V12', 'vgs', 'begin-van-npm', /na 1980.*jaren negentig/],
  ['V13', 'vgs', 'staatsbedrijven-als-voorbeeld', /Staatsbedrijven, woningbouw en zorginstellingen/],
  ['V14', 'vgs', 'niet-verder-beschreven', /sterretje/],
  ['V15', 'vgs', 'citaat-holocratie', /geen bronvermelding/],
  ['V16', 'vgs', 'geen-aantallen', /n niet vermeld/],
  ['V17', 'vgs', 'wie-is-geinterviewd', /geeft beide weer/],
  ['V18', 'vgs', 'wiens-beeld-van-het-bestuur', /hoe gemeentesecretarissen het bestuur zien/],
  ['V19', 'vgs', 'secretaris-geen-politicus', /geen politicus/],
  ['V20', 'vgs', 'kloof-tekst-en-pijlers', /eigen optelling.*0,6/],
  ['V21', 'vgs', 'netwerkend-maar-weinig-punten', /verklaart dit niet/],
  ['V22', 'vgs', 'deelvraag-zonder-paragraaf', /geen eigen paragraaf/],
  ['V23', 'vgs', 'woorden-niet-uitgelegd', /hipster.*tribe.*schaalwandelen/],
  ['V25', 'vgs', 'bomans-verteller', /niet over de vader van Bomans/],
  ['V28', 'vgs', 'herhaalde-passages', /één bevinding/],
  ['V32', 'vgs', 'twee-drietallen', /twee verschillende drietallen/],
  ['L2', 'lochem', 'afgeleide-datum', /februari 2013.*juni 2013/],
  ['L3', 'lochem', 'tekst-van-de-motie', /twee keer/],
  ['L4', 'lochem', 'nummering-van-de-motie', /onder 3 en 4/],
  ['L5', 'lochem', 'vijf-themas', /vijf thema's.*tot zeven/],
  ['L6', 'lochem', 'gemeenschap-of-organisatie', /zelforganiserende gemeenschap.*zelforganiserende organisatie/],
  ['L8', 'lochem', 'dirigent-twee-keer', /twee manieren/],
  ['L10', 'lochem', 'tabel-gesplitst', /1, 2, 12 en 15/],
  ['L11', 'lochem', 'tabel-van-van-der-lans', /niet van deze site/],
  ['L12', 'lochem', 'de-driehoek', /burgemeester, raadsgriffier en directie/],
  ['L13', 'lochem', 'geen-gemeentesecretaris', /komt in deze bron nergens voor/],
  ['L14', 'lochem', 'lijsten-alleen-carrousel', /alleen voor de Carrousel/],
  ['L15', 'lochem', 'bmc-in-twee-bronnen', /VGS-rapport/],
  ['L15', 'vgs', 'bmc-en-lochem', /Lochem/],
  ['L16', 'lochem', 'geen-assenstelsel', /tekent daarom geen assen/],
  ['L17', 'lochem', 'geen-fasen', /niet als opeenvolgende fasen/],
  ['L18', 'lochem', 'wie-zegt-het', /zonder duidelijke grens/],
  ['L20', 'lochem', 'tijdsbeeld', /2012 en 2013/],
  ['L21', 'lochem', 'alleen-een-plan', /alleen voornemens/],
];

/** Rows that are answered elsewhere than in a note: the file, the field and what stands there. */
const ELSEWHERE: readonly (readonly [row: string, file: string, field: RegExp, says: RegExp])[] = [
  ['R1', 'bronnen/vgs/index.mdx', /^rights\.statement/, /spreekt zichzelf tegen/],
  ['R2', 'bronnen/bodok/index.mdx', /^rights\.statement/, /^Geen vermelding/],
  ['R3', 'bronnen/meijs/index.mdx', /^rights\.statement/, /^Geen vermelding/],
  ['R4', 'bronnen/kopgroep/index.mdx', /^rights\.statement/, /herkomst is onbekend/],
  ['R5', 'bronnen/lochem/index.mdx', /^rights\.statement/, /BMC.*van der Lans/],
  ['R6', 'paginas/redactie.mdx', /^alinea/, /Telefoonnummers/],
  ['L1', 'bronnen/lochem/index.mdx', /^caveats/, /weblog van derden.*weggelaten/],
  ['L2', 'bronnen/lochem/index.mdx', /^date\.text/, /vermoedelijk voorjaar 2013 \(afgeleid\)/],
  ['X1', 'paginas/redactie.mdx', /^alinea/, /Alleen Meijs en VGS gaan over de gemeentesecretaris/],
  ['X2', 'paginas/redactie.mdx', /^alinea/, /Hetzelfde woord kan per bron iets anders betekenen/],
  ['X3', 'paginas/colofon.mdx', /^alinea/, /balanceerstok komt in geen van de vijf bronnen voor/],
  ['X4', 'bronnen/meijs/index.mdx', /^date\.text/, /^ongedateerd$/],
  ['X4', 'bronnen/kopgroep/index.mdx', /^date\.text/, /^ongedateerd$/],
  ['X5', 'bronnen/bodok/index.mdx', /^nature$/, /samenvatting van een thesis/],
  ['X5', 'bronnen/meijs/index.mdx', /^nature$/, /voorwoord van een essay/],
  ['X5', 'bronnen/kopgroep/index.mdx', /^nature$/, /aanbod van adviseurs/],
  ['X5', 'bronnen/vgs/index.mdx', /^nature$/, /enquête en interviews/],
  ['X5', 'bronnen/lochem/index.mdx', /^nature$/, /beleidsadvies van een college/],
];

/** The rows of severity A and B. */
const ROWS = [
  ...numbered('R', 7), 'B2', 'B5', 'B7', ...['B10', 'B11', 'B12', 'B13', 'B14', 'B15', 'B17'], ...['M2', 'M3', 'M4', 'M5', 'M6', 'M10', 'M11'], ...['K2', 'K4', 'K5', 'K8', 'K9'],
  'V1', ...['V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11', 'V12', 'V13', 'V14', 'V15', 'V16', 'V17', 'V18', 'V19', 'V20', 'V21', 'V22', 'V23', 'V25', 'V28', 'V32'],
  ...['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L8', 'L10', 'L11', 'L12', 'L13', 'L14', 'L15', 'L16', 'L17', 'L18', 'L20', 'L21'], ...numbered('X', 5),
];

describe('the editor\'s list', () => {
  test('is answered row by row', () => {
    expect([...new Set([...NOTES, ...ELSEWHERE].map(([row]) => row))].sort()).toEqual([...ROWS].sort());
  });

  test.each(NOTES)('%s by the note %s#%s', (_, source, note, says) => {
    const found = knowledge.sources.get(source)?.editorNotes.find(({ id }) => id === note);
    expect(found?.text).toMatch(says);
    for (const locator of found?.locators ?? []) expect(passageOf(source, locator)).toBeDefined();
  });

  test.each(ELSEWHERE)('%s in %s', (_, file, field, says) => {
    expect(texts.filter((text) => text.file === `content/${file}` && field.test(text.field) && says.test(text.text))).not.toEqual([]);
  });

  test('has no note that it does not know, but these', () => {
    const known = new Set(NOTES.map(([, source, note]) => `${source}#${note}`));
    const notes = [...knowledge.sources.values()].flatMap(({ id, editorNotes }) => editorNotes.map((note) => `${id}#${note.id}`));
    expect(notes.filter((note) => !known.has(note)).sort()).toEqual(['meijs#genderneutraal', 'vgs#geen-tekst-over-aanleiding', 'vgs#onmiskenbaar-vak']);
  });
});

describe('what holds across sources', () => {
  test.each([['vgs', /BMC.*Lochem/], ['lochem', /BMC.*VGS-rapport/]])('%s says that BMC worked on both reports', (source, says) => {
    const { caveats = [], editorNotes = [] } = knowledge.sources.get(source) ?? {};
    expect(caveats.filter((text) => says.test(text) && /niet onafhankelijk/.test(text))).toHaveLength(1);
    expect(editorNotes.filter(({ text }) => says.test(text))).toHaveLength(1);
  });

  test('Bodok\'s walker and the acrobat of VGS are joined by us', () => {
    expect(knowledge.relations.get('koorddanser')?.find(({ target }) => target === 'evenwichtskunstenaar')).toMatchObject({ type: 'similarTo', basis: 'interpretation' });
  });

  test.each(['agile', 'single-point-of-contact', 'wicked-problems', 'societal-resilience', 'value-based-projectmanagement', 'great-man-theory', 'new-public-management', 'retro-in-control', 'flashmob'])('%s is marked as English, with a Dutch gloss', (id) => {
    expect(knowledge.concepts.get(id)).toMatchObject({ language: 'en', gloss: expect.stringMatching(/\p{L}{3}/u) as string });
  });

  test('every term with an English word says so', () => {
    const english = new Set(readWordList(readFileSync(join(import.meta.dirname, '../spelling/woorden.txt'), 'utf8')).get(ENGLISH));
    expect(concepts.filter(({ term, language }) => language === undefined && wordsOf(term).some((word) => english.has(word.toLowerCase()))).map(({ id }) => id)).toEqual([]);
    expect(concepts.filter(({ language, gloss }) => (language === undefined) !== (gloss === undefined)).map(({ id }) => id)).toEqual([]);
  });

  test('"food for thought" is marked as English in the telling', () => {
    const marked: string[] = [];
    visit(passageOf('meijs', 'opzet-essay'), 'mdxJsxTextElement', (node) => { if (node.name === 'En') visit(node, 'text', ({ value }) => { marked.push(value); }); });
    expect(marked).toContain('food for thought');
  });
});
