import { describe, expect, test } from 'vitest';
import { formatReport, hasErrors } from '#checks/report.ts';
import { runChecks } from '#checks/run.ts';
import { checkContract } from '#links/check.ts';
import { openDesk } from '#links/commands/desk.ts';
import { DIAGRAM_FILE } from '#links/commands/raw-files.ts';
import { runCommand, type Surroundings } from '#links/commands/run.ts';
import { applyChanges } from '#links/edit/outcome.ts';
import { LEDGER_FILE, parseLedger } from '#links/ledger.ts';
import { parsePromises, PROMISES_FILE } from '#links/promise-list.ts';
import type { RawFile } from '#model/content.ts';
import { contractBasis } from '../support/contract-basis.ts';

const basis = await contractBasis();
const AROUND: Surroundings = { built: () => [], earlierDefinitions: () => [], sides: () => [] };
const DAY = '2026-12-24';

function textOf(files: readonly RawFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

/** The files with a part of one of them replaced; the part has to be there. */
function edit(files: readonly RawFile[], path: string, from: string, to: string): readonly RawFile[] {
  expect(textOf(files, path)).toContain(from);
  return files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
}

/** Runs a command and checks that what it leaves is sound. */
function run(files: readonly RawFile[], args: readonly string[], around: Partial<Surroundings> = {}): { readonly files: readonly RawFile[]; readonly told: string } {
  const outcome = runCommand(openDesk(files, DAY), args, { ...AROUND, ...around });
  if ('problem' in outcome) throw new Error(outcome.problem);
  const after = applyChanges(files, outcome.changes);
  const content = after.filter(({ path }) => path.startsWith('content/'));
  const broken = [...runChecks(content), ...checkContract(content)];
  expect(hasErrors(broken), formatReport(broken)).toBe(false);
  return { files: after, told: outcome.told.join('\n') };
}

/** What a command says when it changes nothing. */
function problem(files: readonly RawFile[], ...args: readonly string[]): string {
  const outcome = runCommand(openDesk(files, DAY), args, AROUND);
  return 'problem' in outcome ? outcome.problem : 'no problem';
}

describe('renaming', () => {
  const DIAGRAM = { path: DIAGRAM_FILE, text: "case 'rondje': [{ concept: 'rondje' }], ['Groep', 'rondje'], { id: 'rondje' }" };
  const { files } = run([...basis, DIAGRAM], ['hernoem', 'rondje', 'kring', '--term', 'kringgesprek', '--reden', 'Zo heet het in de bron.']);

  test('moves the file and keeps the old term as alias', () => {
    expect(textOf(files, 'content/begrippen/rondje.mdx')).toBe('');
    expect(textOf(files, 'content/begrippen/kring.mdx')).toContain('term: kringgesprek\naliases: [check-in, rondje]');
  });

  test('rewrites relations, rows, links and the code of the diagrams', () => {
    expect(files.filter(({ path, text }) => !path.startsWith('content/links/') && /(?:target|concept): rondje|begrip:rondje/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(textOf(files, 'content/vergelijkingen/werkvormen.yaml')).toContain('concept: kring');
    expect(textOf(files, 'content/begrippen/stilte.mdx')).toContain('target: kring,');
    expect(textOf(files, DIAGRAM_FILE)).toBe("case 'rondje': [{ concept: 'kring' }], ['Groep', 'kring'], { id: 'rondje' }");
  });

  test('leads every old page on and keeps the day of the definition', () => {
    const ledger = parseLedger(textOf(files, LEDGER_FILE));
    expect(ledger.moves.map(({ from, to }) => `${from} ${to}`)).toEqual(expect.arrayContaining(['/begrippen/rondje/ /begrippen/kring/', '/begrippen/rondje/v1/ /begrippen/kring/v1/', '/begrippen/rondje/proef/ /begrippen/kring/proef/']));
    expect(new Set(ledger.moves.map(({ reason, date }) => `${date} ${reason}`))).toEqual(new Set([`${DAY} Zo heet het in de bron.`]));
    expect(textOf(files, 'content/begrippen/kring.mdx')).toContain('changed: "2026-11-28"');
  });

  test('twice makes no chain, and back again takes the old move out', () => {
    const twice = run(files, ['hernoem', 'kring', 'ronde']).files;
    expect(parseLedger(textOf(twice, LEDGER_FILE)).moves.filter(({ from }) => from.startsWith('/begrippen/rondje/')).map(({ to }) => to)).toEqual(['/begrippen/ronde/', '/begrippen/ronde/proef/', '/begrippen/ronde/v1/']);
    const back = run(files, ['hernoem', 'kring', 'rondje']).files;
    expect(parseLedger(textOf(back, LEDGER_FILE)).moves.every(({ from }) => !from.includes('rondje'))).toBe(true);
  });

  test('does not take an address that was promised for something else, exists, or is none', () => {
    expect(problem(files, 'hernoem', 'stilte', 'rondje')).toContain('was al van een ander begrip');
    expect(problem(basis, 'hernoem', 'stilte', 'rondje')).toContain('bestaat al');
    expect(problem(basis, 'hernoem', 'stilte', 'De Stilte')).toContain('Bijvoorbeeld: de-stilte');
    expect(problem(basis, 'hernoem', 'stlte', 'rust')).toContain('Bedoelde u "stilte"?');
  });

  test('keeps line ends of Windows', () => {
    const windows = basis.map(({ path, text }) => ({ path, text: path.startsWith('content/links/') ? text : text.replaceAll('\n', '\r\n') }));
    expect(textOf(run(windows, ['hernoem', 'rondje', 'kring', '--term', 'kringgesprek']).files, 'content/begrippen/kring.mdx')).toContain('term: kringgesprek\r\naliases: [check-in, rondje]\r\n');
  });
});

test('a new title keeps the address and makes the old one an alias', () => {
  const { files } = run(basis, ['titel', 'stilte', 'rust: even niets']);
  expect(textOf(files, 'content/begrippen/stilte.mdx')).toContain('term: "rust: even niets"\naliases: [het zwijgen, stilte]');
  expect(parseLedger(textOf(files, LEDGER_FILE)).moves).toEqual([]);
});

describe('merging', () => {
  const other = edit(basis, 'content/begrippen/stilte.mdx', '  - source: proef\n    locator: inleiding\n    text: Volgens het essay begint elke vergadering in stilte.', '  - source: proef\n    locator: inleiding\n    text: Volgens het essay begint elke vergadering in stilte.\n  - source: proef\n    locator: par-1-1\n    text: Ook het rondje begint stil.');
  const wide = run(edit(other, 'content/begrippen/stilte.mdx', 'forms: [stiltes]', 'forms: [stiltes]\nasked:\n  - even niets zeggen\n  - "rust, vooraf"'), ['vastleggen']).files;

  test('fails while a promised anchor has no place, and names each', () => {
    expect(problem(wide, 'voeg-samen', 'stilte', 'rondje')).toMatch(/nog geen plaats:\n {2}\/begrippen\/stilte\/#betekenis-proef-2\n[\s\S]*--neem-over[\s\S]*Er is niets veranderd\.$/);
  });

  test('follows the places that an editor names', () => {
    const { files } = run(wide, ['voeg-samen', 'stilte', 'rondje', '--plaats', 'betekenis-proef-2=definitie']);
    const { moves, withdrawn } = parseLedger(textOf(files, LEDGER_FILE));
    expect(moves.find(({ from }) => from === '/begrippen/stilte/#betekenis-proef-2')?.to).toBe('/begrippen/rondje/#definitie');
    expect(withdrawn).toEqual([expect.objectContaining({ path: '/begrippen/stilte/v1/', text: 'De tijd in een vergadering waarin niemand iets zegt.', instead: '/begrippen/rondje/' })]);
  });

  test('takes senses, names, relations and explanation over, and drops what would be double', () => {
    const { files } = run(wide, ['voeg-samen', 'stilte', 'rondje', '--neem-over']);
    const text = textOf(files, 'content/begrippen/rondje.mdx');
    for (const part of ['aliases: [check-in, stilte, het zwijgen]', 'forms: [stiltes]', 'asked:\n  - even niets zeggen\n  - "rust, vooraf"\n', 'Volgens het essay begint elke vergadering in stilte.', 'Het essay noemt de stilte eerst']) expect(text).toContain(part);
    expect(text.match(/target:/g)).toHaveLength(1);
    expect(parseLedger(textOf(files, LEDGER_FILE)).moves.find(({ from }) => from === '/begrippen/stilte/#betekenis-proef')?.to).toBe('/begrippen/rondje/#betekenis-proef-2');
  });
});

describe('withdrawing', () => {
  test('removes every reference and says what serves instead', () => {
    const linked = edit(basis, 'content/begrippen/stilte.mdx', 'Het essay noemt', 'Het essay kent ook het [rondje](begrip:rondje) en [](begrip:rondje). Het noemt');
    const { files } = run(linked, ['trek-in', 'rondje', '--reden', 'Geen bron legt het uit.', '--in-plaats-daarvan', 'stilte']);
    expect(textOf(files, 'content/begrippen/stilte.mdx')).toContain('kent ook het rondje en rondje.');
    expect(textOf(files, 'content/begrippen/stilte.mdx')).not.toContain('relations');
    expect(files.filter(({ path, text }) => !path.startsWith('content/links/') && /concept: rondje/.test(text))).toEqual([]);
    expect(parseLedger(textOf(files, LEDGER_FILE)).withdrawn.map(({ path, instead }) => `${path} ${instead ?? ''}`)).toEqual(expect.arrayContaining(['/begrippen/rondje/ /begrippen/stilte/', '/begrippen/rondje/v1/ /begrippen/stilte/']));
  });

  test('takes the concept out of the stops of a route, and keeps what else is read there', () => {
    const { files } = run(basis, ['trek-in', 'stilte', '--reden', 'Geen bron legt het uit.']);
    expect(textOf(files, 'content/routes/stil-beginnen.yaml')).toContain('materials: ["bron:proef#par-1-1", "thema:samen-zwijgen"]');
  });

  test('asks for a reason, and for something that exists', () => {
    expect(problem(basis, 'trek-in', 'rondje')).toContain('geef een reden');
    expect(problem(basis, 'trek-in', 'rondje', '--reden', 'Zomaar.', '--in-plaats-daarvan', '/begrippen/stlte/')).toContain('bestaat niet');
  });
});

describe('a new version', () => {
  const CONCEPT = 'content/begrippen/rondje.mdx';
  const changed = edit(basis, CONCEPT, 'na elkaar.', 'om de beurt.');

  test('keeps the text before, found in the history', () => {
    const { files } = run(changed, ['nieuwe-versie', 'rondje', '--wijziging', 'De volgorde is losser.'], { earlierDefinitions: () => ['Iets anders.', 'Een beurt voor ieder die aan tafel zit, na elkaar.'] });
    expect(textOf(files, CONCEPT)).toContain(`version: 2\nchanged: "${DAY}"\nhistory:\n  - { version: 1, date: "2026-11-28", definition: "Een beurt voor ieder die aan tafel zit, na elkaar.", change: "De volgorde is losser." }\nsenses:`);
    expect(parsePromises(textOf(files, PROMISES_FILE)).get('/begrippen/rondje/v2/')).toMatchObject({ version: 2, since: DAY });
    const third = run(files, ['nieuwe-versie', 'rondje', '--wijziging', 'Korter.', '--definitie', 'Een beurt voor ieder aan tafel.']).files;
    expect(textOf(third, CONCEPT)).toMatch(/version: 3[\s\S]*version: 1,[\s\S]*version: 2, date: "2026-12-24"/);
  });

  test('asks for the text before when it cannot be found, and refuses one that was never promised', () => {
    expect(problem(changed, 'nieuwe-versie', 'rondje', '--wijziging', 'Losser.')).toContain('--oud');
    expect(problem(changed, 'nieuwe-versie', 'rondje', '--wijziging', 'Losser.', '--oud', 'Een beurt voor wie wil.')).toContain('--oud');
    expect(problem(basis, 'nieuwe-versie', 'rondje', '--wijziging', 'Niets.')).toContain('nog dezelfde');
    expect(problem(basis, 'nieuwe-versie', 'rondje')).toContain('--wijziging');
  });
});

describe('other addresses', () => {
  const COMPARISON = 'content/vergelijkingen/werkvormen.yaml';
  const gone = edit(basis, COMPARISON, '- id: rondje', '- id: kring');

  test('move when the old place is gone and the new one is there', () => {
    expect(problem(basis, 'verhuis', '/vergelijkingen/werkvormen/rondje/', '/vergelijkingen/werkvormen/stilte/', '--reden', 'Zomaar.')).toContain('bestaat nog');
    expect(problem(gone, 'verhuis', '/vergelijkingen/werkvormen/rondje/', '/vergelijkingen/werkvormen/nergens/', '--reden', 'Zomaar.')).toContain('bestaat niet');
    const { files } = run(gone, ['verhuis', '/vergelijkingen/werkvormen/rondje/', '/vergelijkingen/werkvormen/kring/', '--reden', 'De rij heet anders.']);
    expect(parseLedger(textOf(files, LEDGER_FILE)).moves.map(({ from, to }) => `${from} ${to}`)).toEqual(['/vergelijkingen/werkvormen/#rondje /vergelijkingen/werkvormen/#kring', '/vergelijkingen/werkvormen/rondje/ /vergelijkingen/werkvormen/kring/']);
  });

  test('are withdrawn when what stood there is gone', () => {
    expect(problem(basis, 'trek-in', '/vergelijkingen/werkvormen/#rondje', '--reden', 'Zomaar.')).toContain('bestaat nog');
    expect(problem(basis, 'trek-in', '/vergelijkingen/werkvorm/', '--reden', 'Zomaar.')).toContain('Bedoelde u');
    const { files } = run(gone, ['trek-in', '/vergelijkingen/werkvormen/#rondje', '--reden', 'De rij is vervallen.', '--in-plaats-daarvan', '/vergelijkingen/werkvormen/']);
    expect(parseLedger(textOf(files, LEDGER_FILE)).withdrawn.map(({ path }) => path)).toEqual(['/vergelijkingen/werkvormen/#rondje', '/vergelijkingen/werkvormen/rondje/']);
  });
});

describe('recording', () => {
  test('adds what is new and what a build found, with today as day', () => {
    const { files } = run(edit(basis, 'content/vergelijkingen/werkvormen.yaml', 'rows:', 'rows:\n  - { id: nieuw, label: Nieuw, cells: { wie: null, duur: null } }'), ['vastleggen'], { built: () => ['/training/routes/beginnen/', '/zoeken/'] });
    const promises = parsePromises(textOf(files, PROMISES_FILE));
    expect(promises.get('/vergelijkingen/werkvormen/nieuw/')?.since).toBe(DAY);
    expect(promises.get('/training/routes/beginnen/')?.kind).toBe('leerroute');
    expect(promises.has('/zoeken/')).toBe(false);
  });

  test('does not repair a broken seal', () => {
    const broken = basis.map((file) => (file.path === PROMISES_FILE ? { ...file, text: file.text.replace(/^\/begrippen\/rondje\/v1\/.*\n/m, '') } : file));
    expect(problem(broken, 'vastleggen')).toContain('Een belofte gaat nooit uit de lijst');
  });
});

describe('sealing again', () => {
  const list = textOf(basis, PROMISES_FILE);
  const merged = basis.map((file) => (file.path === PROMISES_FILE ? { ...file, text: `${list}/training/routes/a/ leerroute 2026-12-02\n/training/routes/a/ leerroute 2026-12-01\n` } : file));

  test('puts a merged list in order when it holds what both sides promised', () => {
    const sides = [list, `${list}/training/routes/a/ leerroute 2026-12-01\n`];
    const outcome = runCommand(openDesk(merged, DAY), ['herzegel'], { ...AROUND, sides: () => sides });
    const files = 'problem' in outcome ? [] : applyChanges(merged, outcome.changes);
    expect(parsePromises(textOf(files, PROMISES_FILE)).get('/training/routes/a/')?.since).toBe('2026-12-01');
    expect(checkContract(files)).toEqual([]);
  });

  test('refuses without history, and when a promise of one side is missing', () => {
    expect(problem(merged, 'herzegel')).toContain('git');
    const outcome = runCommand(openDesk(basis, DAY), ['herzegel'], { ...AROUND, sides: () => [`${list}/training/routes/a/ leerroute 2026-12-01\n`] });
    expect(outcome).toEqual({ problem: expect.stringContaining('/training/routes/a/') as string });
  });
});

describe('what is typed', () => {
  test.each([
    [[], 'Deze opdrachten'],
    [['hernoemen'], 'Bedoelde u "hernoem"?'],
    [['hernoem', 'rondje'], 'heeft meer nodig'],
    [['titel', 'rondje', 'a', 'b'], 'heeft minder nodig'],
    [['trek-in', 'rondje', '--redn', 'x'], 'Bedoelde u "--reden"?'],
    [['trek-in', 'rondje', '--reden'], 'Zet er een waarde achter'],
    [['trek-in', 'rondje', '--reden', ' '], '--reden is leeg'],
    [['titel', 'rondje', 'kring', '--reden', 'x'], 'kent --reden niet'],
    [['voeg-samen', 'rondje', 'stilte', '--plaats', 'x'], 'geen paar ankers'],
  ])('%j gets an answer that helps', (args, answer) => {
    expect(problem(basis, ...args)).toContain(answer);
  });
});
