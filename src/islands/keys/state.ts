/** A public key that answers are sealed to, and the words by which people tell it apart. */
export interface Holder {
  recipient: string;
  words: string;
}

/** What is known of the keys. Nothing in here is secret. */
export interface KeysState {
  schooljaar: string;
  main: Holder | undefined;
  /** `typed`: it came from paper, so the paper holds the right key. */
  emergency: (Holder & { typed: boolean }) | undefined;
  /** `none`: the directie chose to have no second holder. */
  second: Holder | 'none' | undefined;
  /** Public keys whose secret half opened a test envelope to all of the present recipients. */
  opened: readonly string[];
}

export type KeysChange = Partial<Pick<KeysState, 'schooljaar' | 'main' | 'emergency' | 'second' | 'opened'>>;

/** The state with this change. Another set of keys has not opened any test envelope yet. */
export function changeKeys(state: KeysState, change: KeysChange): KeysState {
  const changed = { ...state, ...change };
  const same = recipientsOf(state).join() === recipientsOf(changed).join();
  return same ? changed : { ...changed, opened: [] };
}

/** The public keys in the order of the manifest: the directie's first, because its start stands on every slip. */
export function recipientsOf({ main, emergency, second }: KeysState): string[] {
  const holders = [main, emergency, second === 'none' ? undefined : second];
  return holders.flatMap((holder) => (holder === undefined ? [] : [holder.recipient]));
}

/** How many of the four key steps are done, from the first on. An afname may be made at four. */
export function stepsDone({ main, emergency, second, opened }: KeysState): 0 | 1 | 2 | 3 | 4 {
  if (main === undefined) return 0;
  if (emergency === undefined || !emergency.typed) return 1;
  if (second === undefined) return 2;
  return opened.includes(main.recipient) && opened.includes(emergency.recipient) ? 4 : 3;
}
