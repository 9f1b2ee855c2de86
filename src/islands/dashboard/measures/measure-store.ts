import type { Measure, MeasureFile, MeasureState } from '../../../domain/measure.ts';

/** The measures of one or more schooljaren, as they will be downloaded. Lives as long as the opened figures. */
export interface Measures {
  files: readonly MeasureFile[];
  /** What was last taken off the list, and everything as it was before. */
  undo: { measure: Measure; files: readonly MeasureFile[] } | undefined;
}

export interface MeasureStore {
  get(): Measures;
  subscribe(onChange: () => void): () => void;
  /** Adds a measure to the file of a schooljaar, or replaces the one with its id wherever it stands. */
  put(schooljaar: string, measure: Measure): void;
  setState(id: string, stand: MeasureState, today: string): void;
  remove(id: string): void;
  undo(): void;
  /** Puts an opened file in the place of what was there for its year. */
  open(file: MeasureFile): void;
  /** Tells that this file was downloaded as it is now. */
  kept(file: MeasureFile): void;
  /** The schooljaren whose measures changed since they were opened or downloaded: closing would lose them. */
  unsaved(): string[];
}

const sorted = (files: readonly MeasureFile[]) =>
  files.toSorted((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1));

/** A free id in these files, from the words of the measure. */
export function freeId(maatregel: string, files: readonly MeasureFile[]): string {
  const taken = new Set(files.flatMap(({ maatregelen }) => maatregelen.map(({ id }) => id)));
  const words = maatregel
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .slice(0, 5)
    .join('-')
    .slice(0, 50);
  const base = words === '' ? 'maatregel' : words;
  for (let i = 1; ; i += 1) {
    const id = i === 1 ? base : `${base}-${i}`;
    if (!taken.has(id)) return id;
  }
}

export function createMeasureStore(demo: boolean): MeasureStore {
  let state: Measures = { files: [], undo: undefined };
  const listeners = new Set<() => void>();
  const saved = new Map<string, string>();
  const content = ({ maatregelen }: MeasureFile) => JSON.stringify(maatregelen);
  const set = (files: readonly MeasureFile[], undo: Measures['undo'] = undefined) => {
    state = { files: sorted(files), undo };
    for (const tell of listeners) tell();
  };
  const everywhere = (change: (measures: readonly Measure[]) => Measure[]) =>
    state.files.map((file) => ({ ...file, maatregelen: change(file.maatregelen) }));
  return {
    get: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    put(schooljaar, measure) {
      const known = state.files.some(({ maatregelen }) => maatregelen.some(({ id }) => id === measure.id));
      const home = state.files.find((file) => file.schooljaar === schooljaar);
      const isSame = (id: string) => id === measure.id;
      if (known) {
        set(everywhere((all) => all.map((other) => (isSame(other.id) ? measure : other))));
      } else if (home === undefined) {
        set([...state.files, { schooljaar, demo, maatregelen: [measure] }]);
      } else {
        const grown = { ...home, maatregelen: [...home.maatregelen, measure] };
        set(state.files.map((file) => (file === home ? grown : file)));
      }
    },
    setState(id, stand, today) {
      const change = ({ gedaan, ...measure }: Measure): Measure =>
        stand === 'gelukt' ? { ...measure, stand, gedaan: gedaan ?? today } : { ...measure, stand };
      set(everywhere((all) => all.map((measure) => (measure.id === id ? change(measure) : measure))));
    },
    remove(id) {
      const measure = state.files.flatMap(({ maatregelen }) => maatregelen).find((other) => other.id === id);
      if (measure === undefined) return;
      const { files } = state;
      set(
        everywhere((all) => all.filter((other) => other.id !== id)),
        { measure, files },
      );
    },
    undo() {
      if (state.undo !== undefined) set(state.undo.files);
    },
    kept: (file) => void saved.set(file.schooljaar, content(file)),
    unsaved: () =>
      state.files
        .filter((file) => content(file) !== (saved.get(file.schooljaar) ?? '[]'))
        .map(({ schooljaar }) => schooljaar),
    open(file) {
      saved.set(file.schooljaar, content(file));
      set([...state.files.filter(({ schooljaar }) => schooljaar !== file.schooljaar), file]);
    },
  };
}

/** By the first opened release: when that is forgotten, its measures are too. */
const stores = new WeakMap<object, MeasureStore>();

/** The measures that belong to what is open now; every view gets the same ones. */
export function measureStoreOf(opened: object, demo: boolean): MeasureStore {
  let store = stores.get(opened);
  if (store === undefined) {
    store = createMeasureStore(demo);
    stores.set(opened, store);
  }
  return store;
}
