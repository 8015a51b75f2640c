/** A reader in one of the engines: what the paths need of a browser, and no more. */
export interface EngineReader {
  /** Version of the browser. */
  readonly version: string;
  /** Opens an address and waits until it has loaded. */
  readonly go: (url: string) => Promise<void>;
  /** Runs a function of its own in the page and gives what it returns, which must fit in JSON. */
  readonly ask: <Args extends readonly unknown[], Result>(question: (...args: Args) => Result, ...args: Args) => Promise<Result>;
  /** Presses a key, perhaps with others held ("Shift+Tab"); a single character types itself. */
  readonly press: (chord: string) => Promise<void>;
  /** Brings the pointer to a place in the window, in CSS pixels, and presses there when asked. */
  readonly point: (x: number, y: number, isPress?: boolean) => Promise<void>;
  /** What the browser complained about so far; undefined where it does not tell. */
  readonly complaints: (() => readonly string[]) | undefined;
  /** Ends the browser and all that was started for it. */
  readonly close: () => Promise<void>;
}

/** Width and height of the window, in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 } as const;

/** A function with its arguments as one expression that gives JSON. */
export function asExpression(question: (...args: never) => unknown, args: readonly unknown[]): string {
  return `JSON.stringify((${question.toString()})(...${JSON.stringify(args)})) ?? 'null'`;
}

/** The values of keys in WebDriver, by their names in the DOM (WebDriver, "Keyboard actions"). */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Shift: '\uE008', Control: '\uE009', ArrowDown: '\uE015', Space: ' ' };

/** The actions of a press, as WebDriver and WebDriver BiDi both take them. */
export function keyActions(chord: string): readonly unknown[] {
  const keys = (chord.length === 1 ? [chord] : chord.split('+')).map((key) => KEYS[key] ?? key);
  return [{ type: 'key', id: 'keyboard', actions: [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))] }];
}

/** The actions of a pointer, as WebDriver and WebDriver BiDi both take them. */
export function pointerActions(x: number, y: number, isPress: boolean): readonly unknown[] {
  const press = isPress ? [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] : [];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', duration: 50, x: Math.round(x), y: Math.round(y) }, ...press] }];
}
