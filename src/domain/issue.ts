export type Severity = 'error' | 'warning';

/**
 * Every rule of the plan check with what its sentence needs, as a closed list. The ids are Dutch and stable: they stand
 * in `content/open-vragen.yaml` (`regel:`) and in the output of `npm run check`. `text/check.ts` words each of them.
 */
export interface FindingDetails {
  bestand: { fault: 'folder-missing' | 'folder-empty' | 'file-missing' | 'binary'; naam: string };
  opmaak: { fault: string };
  veld: {
    veld: string;
    fault: 'missing' | 'type' | 'form' | 'choice' | 'size' | 'other';
    expected: string;
  };
  'naam-in-tekst': { naam: string };
  contactgegeven: { gegeven: string };
  persoonsgegeven: { naam: string; gegeven: 'mobiel' | 'mail' | 'geen' };
  'naam-per-rol': { rol: string; namen: string };
  'rol-zonder-persoon': { rol: string; inTekst: boolean };
  'onbekende-rol': { rol: string; bekend: string };
  'onbekende-vraag': { vraag: string };
  telling: { tekst: string; genoemd: number; geteld: number };
  'bijlage-bestaat': { bijlage: string; heet?: string | undefined };
  'cadans-conflict': { over: string; hier: string; daar: string; plaats: string };
  doelgroep: { hier: string; daar: string; plaats: string };
  tegenspraak: { hier: string; daar: string; plaats: string };
  'tekst-rolverwarring': { kop: string; rol: string };
  aanspreekpunt: { rol: string; andere: string; plaats: string };
  link: {
    fault: 'dead' | 'http' | 'vague' | 'old' | 'bare';
    naar: string;
    tekst: string;
    jaar?: string | undefined;
  };
  verwijzing: { tekst: string };
  term: { woord: string; liever: string };
  schrijfwijze: { woord: string; anders: string };
  taal: { tekst: string };
  structuur: { fault: 'label-as-item' | 'bold-as-heading'; tekst: string };
  verlooptdatum: { wat: string; tot: string };
  'verplicht-onderdeel': { onderdeel: string; voorbeeld: string };
  'toestemming-in-voorwaarden': { tekst: string };
  'plicht-zonder-eigenaar': { plicht: string; rol: string; bekend: string };
  'dubbele-plicht': { plicht: string; andere: string; rollen: string };
  kalenderdatum: { datum: string; fault: 'impossible' | 'other-year' };
  'week-zonder-datum': { week: string; schooljaar: string };
  'belofte-zonder-vraag': { deel: string };
  'vraag-zonder-belofte': { deel: string; vragen: string };
  status: { fault: 'missing' | 'unknown' | 'no-name' | 'no-date'; status: string };
  maatregel: {
    fault: 'role' | 'chapter' | 'heading' | 'outside' | 'late' | 'done-undated' | 'twice' | 'file-name';
    maatregel: string;
    gegeven: string;
    bekend: string;
  };
  resultaten: { fault: 'file-name' | 'demo' | 'few'; gegeven: string };
  zinslengte: { woorden: number; begin: string };
  'moeilijk-woord': { woord: string; liever?: string | undefined };
  meting: { fault: 'no-instrument' | 'outside-scale' | 'twice'; schooljaar: string; tekst: string };
  // Rules for questions; `bij` is the item, the scale, the questionnaire or the afname.
  'dubbele-ontkenning': { bij: string; woord: string; met: string; fault: 'two' | 'answer' };
  'twee-gedachten': { bij: string; woord: string; tekst: string };
  'kinderzin-te-lang': { bij: string; woorden: number; hoogstens: number; tekst: string };
  'schaal-scheef': {
    bij: string;
    fault: 'order' | 'twice' | 'start' | 'balance';
    laag: number;
    hoog: number;
  };
  'gezicht-bij-narigheid': { bij: string; fault: 'harm' | 'reverse' | 'word'; woord: string };
  'thema-ontbreekt': { bij: string; thema: string };
  invultijd: { bij: string; minuten: number; hoogstens: number; vragen: number };
  herkenbaar: {
    bij: string;
    vragen: string;
    fault: 'name' | 'combination';
    groep: number;
    over: number;
    k: number;
  };
  'vraag-gewijzigd': { bij: string; was: string; is: string; nieuw: string };
  'vraag-weg': { bij: string; was: string };
  'vraag-niet-vastgelegd': { bij: string; vragen: string };
  vertaling: {
    bij: string;
    taal: string;
    fault: 'missing' | 'outdated' | 'unreviewed';
    vragen: string;
    aantal: number;
  };
}

export type Rule = keyof FindingDetails;

interface Place {
  /** Path from the school's folder, `content/…` or `surveys/…`. */
  file: string;
  /** Counted from 1. */
  line: number;
}

/** Id of the open question that the faulty place itself names (`openVraag`). */
type Asked = {
  openVraag?: string | undefined;
  /** Why it may stand, from `surveys/uitzonderingen.yaml`. */
  waarom?: string | undefined;
};

/** What a rule found, not yet in words. A finding without `severity` is an error. */
export type Finding = {
  [R in Rule]: Place & Asked & { rule: R; details: FindingDetails[R]; severity?: Severity };
}[Rule];

/** What `npm run check` says: the contract of its `--json`. */
export interface Issue extends Place {
  rule: Rule;
  severity: Severity;
  message: string;
  hint: string;
}
