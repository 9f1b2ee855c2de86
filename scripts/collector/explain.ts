import { Problem } from '../../src/domain/problem.ts';
import { problemText } from '../../src/text/problems.ts';

export const usage =
  'Gebruik: npm run collector -- [--port 4322] [--db BESTAND of postgres://…] [--pepper BESTAND] [--survey VRAGENLIJST.json] [--backup BESTAND] [--delete AFNAME --digest VINGERAFDRUK]';

/** Its message is for the person at the terminal. */
export class Fault extends Error {}

/** What PostgreSQL (postgresql.org, appendix A) or the network says, and what to do about it. */
const postgres: Record<string, string> = {
  ECONNREFUSED:
    'De databaseserver antwoordt niet. Staat PostgreSQL aan, en kloppen de naam en de poort bij --db?',
  ENOTFOUND: 'De databaseserver is niet te vinden. Klopt de naam bij --db?',
  EAI_AGAIN: 'De databaseserver is niet te vinden. Is er een netwerk, en klopt de naam bij --db?',
  ETIMEDOUT: 'De databaseserver antwoordt niet op tijd. Staat PostgreSQL aan, en laat de firewall u erbij?',
  '28P01':
    'De database weigert het wachtwoord. Controleer de naam en het wachtwoord bij --db, of zet het in PGPASSWORD.',
  '28000':
    'De database laat deze gebruiker niet toe. Controleer de naam bij --db en het bestand pg_hba.conf.',
  '3D000': 'Deze database bestaat niet. Maak haar eerst met: createdb NAAM. Of controleer de naam bij --db.',
  '42501':
    'Deze gebruiker mag in de database geen tabellen maken of lezen. Maak hem eigenaar met: ALTER DATABASE naam OWNER TO gebruiker.',
  '42P07':
    'In deze database staan al tabellen van een ander programma. Geef de verzamelaar een eigen database.',
  '53300':
    'De databaseserver heeft geen verbinding meer vrij. Verhoog max_connections, of stop een ander programma.',
  '53100': 'De schijf van de databaseserver is vol. Maak ruimte en start opnieuw.',
};

const files: Record<string, string> = {
  EADDRINUSE: 'Deze poort is al bezet. Kies een andere met --port, of stop het andere programma.',
  EACCES: 'Dit mag niet. Kies een poort boven 1024 en een map waarin u mag schrijven.',
  EEXIST: 'Dat bestand bestaat al. Kies voor --backup een nieuwe naam.',
};

function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : '';
}

/** What went wrong and what to do, in one sentence or two. */
export function explain(problem: unknown): string {
  if (problem instanceof Fault) return problem.message;
  if (problem instanceof Problem && problem.code === 'survey/invalid') {
    return `${problem.details.file}: ${problem.details.message}.`;
  }
  if (problem instanceof Problem && problem.cause === undefined && problem.code.startsWith('collector/')) {
    const { wat, hoe } = problemText(problem);
    return `${wat} ${hoe}`;
  }
  const cause = problem instanceof Problem ? problem.cause : problem;
  const code = codeOf(cause);
  if (code.startsWith('ERR_PARSE_ARGS')) return `Dat argument ken ik niet. ${usage}`;
  const known = postgres[code] ?? files[code];
  if (known !== undefined) return known;
  const why = cause instanceof Error ? cause.message : '';
  if (why.includes('timeout')) return postgres['ETIMEDOUT'] ?? '';
  if (why.includes('pepper')) {
    return 'Het peperbestand ontbreekt of hoort bij een andere database. Zet het goede bestand terug; zonder dat is geen code te herkennen.';
  }
  if (why.includes('newer version')) {
    return 'Deze database is van een nieuwere versie van dit programma. Werk het programma bij.';
  }
  return 'De database gaat niet open. Klopt --db, en mag u daar lezen en schrijven?';
}
