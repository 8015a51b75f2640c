import { describe, expect, test } from 'vitest';
import { closingLine, engineLines, sum, tallyModules, tallyOne } from '#cli/tally.ts';

function outcome(project: string, states: readonly string[], errors: readonly { readonly message?: string }[] = []) {
  // Methods that need their object, as Vitest's do.
  const tests = states.map((state, index) => ({ fullName: `${project} ${String(index)}`, state, result() { return { state: this.state }; } }));
  return {
    moduleId: `tests/${project}.test.ts`,
    project: { name: project },
    children: { tests, allTests() { return this.tests; } },
    found: errors,
    errors() { return this.found; },
  };
}

describe('tallyModules', () => {
  test('counts what passed and what failed', () => {
    const tally = tallyModules([outcome('unit', ['passed', 'failed', 'passed']), outcome('site', ['passed'])], ['unit', 'site']);
    expect(tally).toEqual({ passed: 3, failed: 1, remarks: [] });
  });

  test.each(['skipped', 'pending'])('counts a %s test as failed and names it', (state) => {
    expect(tallyModules([outcome('unit', ['passed', state])], ['unit'])).toEqual({ passed: 1, failed: 1, remarks: ['Niet gedraaid: unit 1.'] });
  });

  test('counts a project without tests as a failure', () => {
    const tally = tallyModules([outcome('unit', ['passed']), outcome('site', [])], ['unit', 'site', 'browser']);
    expect(tally).toEqual({ passed: 1, failed: 2, remarks: ['Geen enkele test gedraaid in "site".', 'Geen enkele test gedraaid in "browser".'] });
  });

  test('counts a file that cannot be loaded and an error outside a test', () => {
    const tally = tallyModules([outcome('unit', ['passed']), outcome('unit', [], [{ message: 'kapot' }])], ['unit'], [new Error('los')]);
    expect(tally).toEqual({ passed: 1, failed: 2, remarks: ['tests/unit.test.ts kan niet worden geladen: kapot', 'Fout buiten een test: los'] });
  });
});

describe('engineLines', () => {
  const outcomeOf = (fullName: string, state: string) => ({ fullName, result: () => ({ state }) });
  const paths = (tests: readonly ReturnType<typeof outcomeOf>[]) => ({ moduleId: '/x/tests/browser/engines.test.ts', children: { allTests: () => tests } });

  test('counts per engine, and never calls one passed that did not run', () => {
    const modules = [paths([outcomeOf('Chromium > lezen', 'passed'), outcomeOf('Chromium > zoeken', 'passed'), outcomeOf('Firefox > lezen', 'failed')]), { ...paths([outcomeOf('WebKit > lezen', 'passed')]), moduleId: '/x/tests/browser/other.test.ts' }];
    expect(engineLines(modules, ['Chromium', 'Firefox', 'WebKit'])).toEqual(['Chromium: 2 van 2 paden geslaagd.', 'Firefox: 0 van 1 paden geslaagd.', 'WebKit: niet op deze machine, dus niets in getest.']);
  });
});

describe('the closing line', () => {
  test('adds everything up, in exactly this form', () => {
    const total = sum([tallyOne('inhoud', true), tallyOne('typen', false), { passed: 40, failed: 2, remarks: ['x'] }]);
    expect(closingLine(total)).toBe('41 passed, 3 failed');
    expect(total.remarks).toEqual(['Mislukt: typen.', 'x']);
  });
});
