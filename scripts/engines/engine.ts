/** A key of the keyboard: `Tab`, `Enter`, `Space`, or one sign. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | (string & {});

/** One browser, driven as little as is needed to fill in a questionnaire: look at the page, and press keys. */
export interface Engine {
  /** Name and version, for the line that is printed. */
  name: string;
  open(url: string): Promise<void>;
  /** The value of an expression in the page; it must be plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** Real key presses, one after the other. */
  press(...keys: Key[]): Promise<void>;
  close(): Promise<void>;
}

const webDriverKeys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  ArrowDown: '\uE015',
};

/** Key presses as the WebDriver standards write them; both of them, the old one and BiDi, take this form. */
export function keyActions(keys: readonly Key[]): object[] {
  const actions = keys.flatMap((key) => {
    const value = webDriverKeys[key] ?? key;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}
