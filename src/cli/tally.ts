/** How many tests passed and failed. */
export interface Tally {
  /** Tests that passed. */
  readonly passed: number;
  /** Tests that failed, were skipped or never ran. */
  readonly failed: number;
  /** What went wrong beyond the failing tests themselves, one line each. */
  readonly remarks: readonly string[];
}

/** What the tally needs of a test: Vitest's `TestCase` fits. */
export interface TestOutcome {
  /** Its name with those of the groups around it. */
  readonly fullName: string;
  /** How it ended; anything but `passed` and `failed` did not run. */
  result(): { readonly state: string };
}

/** What the tally needs of a test file: Vitest's `TestModule` fits. */
export interface ModuleOutcome {
  /** Path of the file. */
  readonly moduleId: string;
  /** The project it belongs to. */
  readonly project: { readonly name: string };
  /** Its tests, those in groups included. */
  readonly children: { allTests(): Iterable<TestOutcome> };
  /** What went wrong while it was loaded. */
  errors(): readonly { readonly message?: string }[];
}

/** The tally of one check that is not a Vitest test. */
export function tallyOne(name: string, passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [`Mislukt: ${name}.`] };
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    remarks: tallies.flatMap(({ remarks }) => remarks),
  };
}

function tallyModule(module: ModuleOutcome): Tally {
  const tests = [...module.children.allTests()];
  // Nothing is left out silently: a test that did not run is a failure.
  const idle = tests.filter((test) => !['passed', 'failed'].includes(test.result().state));
  return sum([
    { passed: tests.filter((test) => test.result().state === 'passed').length, failed: tests.filter((test) => test.result().state === 'failed').length, remarks: [] },
    ...idle.map((test): Tally => ({ passed: 0, failed: 1, remarks: [`Niet gedraaid: ${test.fullName}.`] })),
    ...module.errors().map((error): Tally => ({ passed: 0, failed: 1, remarks: [`${module.moduleId} kan niet worden geladen: ${error.message ?? 'onbekende fout'}`] })),
  ]);
}

/** Adds up what Vitest ran; every project in `projects` has to have run a test, and an error outside a test is a failure too. */
export function tallyModules(modules: readonly ModuleOutcome[], projects: readonly string[], strayErrors: readonly unknown[] = []): Tally {
  const empty = projects.filter((name) => !modules.some(({ project, children }) => project.name === name && [...children.allTests()].length > 0));
  return sum([
    ...modules.map(tallyModule),
    ...empty.map((name): Tally => ({ passed: 0, failed: 1, remarks: [`Geen enkele test gedraaid in "${name}".`] })),
    ...strayErrors.map((error): Tally => ({ passed: 0, failed: 1, remarks: [`Fout buiten een test: ${error instanceof Error ? error.message : String(error)}`] })),
  ]);
}

/** Says of each engine how many paths were followed in it, and of those that were not there that nothing was tested in them. */
export function engineLines(modules: readonly Pick<ModuleOutcome, 'moduleId' | 'children'>[], engines: readonly string[]): readonly string[] {
  const tests = modules.filter(({ moduleId }) => moduleId.endsWith('engines.test.ts')).flatMap(({ children }) => [...children.allTests()]);
  return engines.map((name) => {
    const own = tests.filter(({ fullName }) => fullName.startsWith(`${name} > `));
    const passed = own.filter((test) => test.result().state === 'passed').length;
    return own.length === 0 ? `${name}: niet op deze machine, dus niets in getest.` : `${name}: ${String(passed)} van ${String(own.length)} paden geslaagd.`;
  });
}

/** The closing line, in the form that other tools read. */
export function closingLine({ passed, failed }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
