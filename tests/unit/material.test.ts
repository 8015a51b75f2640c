import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText, isOfSite } from '#knowledge/material/found-link.ts';
import { findInHtml } from '#knowledge/material/html.ts';
import { createJudge } from '#knowledge/material/judge.ts';
import { readMaterial } from '#knowledge/material/read.ts';
import { summaryWords, toReportLines, toRows } from '#knowledge/material/report.ts';
import { UNPACKER } from '#knowledge/material/unpack.ts';
import { CONTRACT, DOCUMENT, ENCRYPTED_PDF, OPEN_PRESENTATION, pack, PDF, PRESENTATION, SITE, WORKBOOK } from './material-samples.ts';

const judge = createJudge(CONTRACT);
const read = (name: string, bytes: Uint8Array) => readMaterial(name, bytes, SITE, UNPACKER);

/** Place and address of every link in a file, or what is wrong with it. */
function linesOf(name: string, bytes: Uint8Array): readonly string[] {
  const reading = read(name, bytes);
  return 'error' in reading ? [reading.error] : reading.links.map(({ place, address }) => `${place}: ${address}`);
}
const outcome = (path: string, context = ''): unknown => judge({ address: SITE + path, place: '', context });

describe('a file', () => {
  test('a presentation gives its links per slide, in the order of the slides', () => {
    expect(linesOf('les.pptx', PRESENTATION)).toEqual([
      `dia 1: ${SITE}begrippen/koers/?a=1&b=2`,
      `dia 2: ${SITE}begrippen/rol/`,
      `dia 2: ${SITE}begrippen/roer/`,
      `notities bij dia 1: ${SITE}begrippen/mode/`,
    ]);
  });

  test('a document, a workbook and an OpenDocument presentation give theirs', () => {
    expect(linesOf('les.docx', DOCUMENT)).toEqual([`koptekst: ${SITE}`, `tekst: ${SITE}begrippen/rol/`, `tekst: ${SITE}begrippen/roer/#betekenis-vgs`]);
    expect(linesOf('les.xlsx', WORKBOOK)).toEqual([`blad Namen & links: ${SITE}begrippen/koers/`, `blad Namen & links: ${SITE}begrippen/rol/`, `cellen: ${SITE}begrippen/weg/`]);
    expect(linesOf('les.odp', OPEN_PRESENTATION)).toEqual([`dia 2: ${SITE}begrippen/koers/v1/`, `dia 2: ${SITE}begrippen/roer/`]);
  });

  test('a PDF gives those of its annotations, also compressed ones, and says what it could not read', () => {
    expect(linesOf('les.pdf', PDF)).toEqual([`: ${SITE}begrippen/rol/(x)`, `: ${SITE}begrippen/roer/`, `: ${SITE}begrippen/koers/v1/`]);
    expect(read('les.pdf', PDF)).toMatchObject({ remark: expect.stringContaining('niet te lezen') as string });
  });

  test.each([
    ['a PDF with a password', 'les.pdf', ENCRYPTED_PDF, 'beveiligd'],
    ['an office file with a password, or an old one', 'les.pptx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'met een wachtwoord beveiligd of heeft een oude vorm'],
    ['an OpenDocument file with a password', 'les.odt', pack({ 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'xx' }), 'met een wachtwoord beveiligd'],
    ['half a zip archive', 'les.pptx', PRESENTATION.slice(0, 700), 'beschadigd of niet compleet'],
    ['another zip archive', 'les.zip', pack({ 'a.txt': 'a' }), 'Pak een zip-bestand eerst uit'],
    ['a presentation that is none', 'les.pptx', strToU8('hallo'), 'iets anders dan zijn naam zegt'],
    ['a film', 'les.mp4', strToU8('hallo'), 'Deze soort bestand'],
    ['nothing', 'les.pptx', new Uint8Array(), 'leeg'],
  ])('%s gives a reason', (_, name, bytes, words) => {
    expect(read(name, bytes)).toEqual({ error: expect.stringContaining(words) as string });
  });

  test('is never too odd to read', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.pdf', 'a.pptx', 'a.html', 'a.txt', 'a'), fc.constantFrom(PRESENTATION, PDF, DOCUMENT), fc.nat(2000), (noise, name, file, at) => {
      for (const bytes of [noise, Uint8Array.from([...file.slice(0, at), ...noise, ...file.slice(at + noise.length)])]) expect(read(name, bytes)).toBeTypeOf('object');
    }));
  });
});

describe('text', () => {
  test('gives addresses without the marks around them', () => {
    const text = `Zie (${SITE}begrippen/koers/), "www.kennis.voorbeeld.nl/balanceerstok/begrippen/rol/"; niet https://kennis.voorbeeld.nl/anders/ of https://mijnkennis.voorbeeld.nl/balanceerstok/.`;
    expect(findInText(text, SITE, '').map(({ address }) => address)).toEqual([`${SITE}begrippen/koers/`, 'https://www.kennis.voorbeeld.nl/balanceerstok/begrippen/rol/']);
  });

  test('as HTML gives what tags lead to and show, and what is typed, each once', () => {
    const html = `<p><a href="${SITE}begrippen/koers/">koers</a> (versie 1)</p><iframe src='${SITE}insluiten/begrip/koers/'></iframe><p>${SITE}begrippen/rol/</p><p>Versie 9</p><script>"${SITE}x"</script><a href=${SITE}>${SITE}</a>`;
    expect(findInHtml(html, SITE).map(({ address, context }) => [address, context])).toEqual([
      [`${SITE}begrippen/koers/`, 'koers (versie 1)'], [`${SITE}insluiten/begrip/koers/`, ''], [SITE, SITE], [`${SITE}begrippen/rol/`, expect.any(String)],
    ]);
  });

  test('does not take another site for ours', () => {
    expect(isOfSite('http://www.kennis.voorbeeld.nl/balanceerstok', SITE)).toBe(true);
    for (const address of ['https://kennis.voorbeeld.nl/balanceerstokken/', 'https://kennis.voorbeeld.nl.elders.example/balanceerstok/', 'javascript:alert(1)', 'begrippen/koers/']) expect(isOfSite(address, SITE), address).toBe(false);
  });
});

describe('the judge', () => {
  test('knows what works, with slash or without, by http and by its anchor', () => {
    for (const path of ['', 'begrippen/koers/', 'begrippen/koers', 'begrippen/koers/index.html', 'begrippen/koers/#definitie', 'begrippen/koers/#:~:text=koers', 'data/begrippen.json', 'begrippen/koers/v2/']) expect(outcome(path), path).toEqual({ outcome: 'works', isPlaceKnown: true });
    expect(judge({ address: 'http://www.kennis.voorbeeld.nl/balanceerstok/begrippen/koers', place: '', context: '' })).toMatchObject({ outcome: 'works' });
    expect(outcome('begrippen/koers/#weg')).toEqual({ outcome: 'works', isPlaceKnown: false });
  });

  test('gives the new address of what moved, with what was behind it', () => {
    expect(outcome('begrippen/roer/')).toMatchObject({ outcome: 'moved', address: `${SITE}begrippen/koers/`, date: '2027-03-01' });
    expect(outcome('begrippen/roer/?x=1#:~:text=roer')).toMatchObject({ address: `${SITE}begrippen/koers/?x=1#:~:text=roer` });
    expect(outcome('begrippen/roer/#betekenis-vgs')).toMatchObject({ address: `${SITE}begrippen/koers/#betekenis-vgs-2` });
  });

  test('sees by the address or the citation that a definition changed', () => {
    const changed = { outcome: 'changed', cited: 1, current: 2, address: `${SITE}begrippen/koers/` };
    expect(outcome('begrippen/koers/v1/')).toEqual(changed);
    expect(outcome('begrippen/koers/', 'Koers (versie 1). Balanceerstok.')).toEqual(changed);
    expect(outcome('begrippen/koers/', 'Koers (versie 2).')).toMatchObject({ outcome: 'works' });
    expect(outcome('begrippen/rol/', 'Rol (versie 1).')).toMatchObject({ outcome: 'works' });
  });

  test('gives what came instead of what was withdrawn, and does not know the rest', () => {
    expect(outcome('begrippen/mode/')).toEqual({ outcome: 'withdrawn', date: '2027-04-01', reason: 'De bron is ingetrokken.', address: `${SITE}begrippen/rol/` });
    for (const path of ['begrippen/koerz/', 'begrippen/%E0%A4%A/', '__proto__/']) expect(outcome(path), path).toEqual({ outcome: 'unknown' });
  });

  test('judges an embed, a QR code and a preview by the page they are of', () => {
    expect(outcome('insluiten/begrip/koers/')).toMatchObject({ outcome: 'works' });
    expect(outcome('insluiten/begrip/roer/')).toMatchObject({ outcome: 'moved', address: `${SITE}insluiten/begrip/koers/` });
    expect(outcome('qr/begrippen/roer.png')).toMatchObject({ outcome: 'moved', address: `${SITE}qr/begrippen/koers.png` });
    expect(outcome('insluiten/begrip/weg/')).toEqual({ outcome: 'unknown' });
  });
});

describe('the report', () => {
  const links = ['begrippen/koers/', 'begrippen/koers/', 'begrippen/roer/', 'begrippen/weg/'].map((path) => ({ address: SITE + path, place: 'dia 1', context: '' }));
  const rows = toRows('les.pptx', links, judge);

  test('counts the same once and puts what needs attention first', () => {
    expect(rows.map(({ address, count, verdict }) => [address.slice(SITE.length), count, verdict.outcome])).toEqual([['begrippen/weg/', 1, 'unknown'], ['begrippen/roer/', 1, 'moved'], ['begrippen/koers/', 2, 'works']]);
    expect(summaryWords(rows)).toBe('4 links naar deze site: 1 onbekend, 1 verhuisd, 2 werken.');
    expect(summaryWords([])).toBe('Geen links naar deze site gevonden.');
  });

  test('goes to a spreadsheet with the new address in its own column', () => {
    expect(toReportLines(rows)[2]).toEqual(['les.pptx', 'dia 1', `${SITE}begrippen/roer/`, '1', 'verhuisd', `${SITE}begrippen/koers/`, 'Verhuisd op 1 maart 2027. Samengevoegd met koers. De oude link verwijst door; neem liever het nieuwe adres over.']);
  });
});
