import type { Role } from '../domain/respondent.ts';
import { listOr } from './numbers.ts';

const quoted = (answers: readonly string[]) =>
  listOr(answers.map((answer) => `“${answer.toLocaleLowerCase('nl-NL')}”`));

/** A grave answer that rounding may have hidden: told without a number, to the directie only. */
export const noticeText = {
  title: 'Melding',
  /** Never a number: one answer and twenty read the same. */
  given: (answers: readonly string[]) =>
    `Er is ${quoted(answers)} geantwoord op een vraag over pesten, geweld of ander naar gedrag.`,
  enough: {
    leerling: 'Eén kind is al genoeg om iets te doen.',
    medewerker: 'Eén collega is al genoeg om iets te doen.',
    ouder: 'Eén kind is al genoeg om iets te doen.',
  } satisfies Record<Role, string>,
  noNumber:
    'Hoe vaak en in welke groep staat hier met opzet niet. Ook als een aantal hieronder 0 is, kan er iemand achter deze melding zitten.',
  whatNow: 'Wat nu?',
  steps: [
    'Bespreek deze week met het team wat jullie zien en horen. Betrek de anti-pestcoördinator.',
    'Zoek niet uit wie het was. We hebben beloofd dat niemand dat weet.',
    'Vertel in alle groepen nog een keer bij wie je terechtkunt als er iets naars gebeurt.',
    'Kan het om een volwassene gaan? Overleg dan eerst met de vertrouwensinspecteur.',
  ],
  /** In a tab of its own: leaving the dashboard would close what was opened. */
  people: 'Met wie kan ik praten? (opent een nieuw tabblad)',
  /** Never "geen pesten": nobody said so. */
  none: (answers: readonly string[]) =>
    `Geen melding. Niemand koos ${quoted(answers)} bij de vragen over pesten, geweld of ander naar gedrag.`,
  noneMeans:
    'Dat zegt niet dat er niets gebeurt: wie een vraag overslaat of iets niet durft te vertellen, telt hier niet mee.',
};
