import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { bothEngines, fill } from './engines.ts';
import {
  codesOf,
  collectorOn,
  exported,
  fakeEnvelope,
  getInbox,
  inFolder,
  manifest,
  survey,
} from './fixture.ts';
import { quickStart } from './process.ts';

const script = join(import.meta.dirname, '../../scripts/collector.ts');

/** Runs the command to its end; what it printed, and how it ended. */
async function run(args: string[], cwd: string) {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: quickStart });
  const printed = { stdout: [] as string[], stderr: [] as string[] };
  for (const stream of ['stdout', 'stderr'] as const) {
    createInterface({ input: child[stream] }).on('line', (line) => {
      printed[stream].push(line);
      if (line.startsWith('Adres')) child.kill('SIGINT');
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...printed, code };
}

async function refuses(args: string[], sentence: RegExp, cwd: string): Promise<void> {
  const { stderr, code } = await run(args, cwd);
  expect({ stderr, code }).toEqual({ stderr: [expect.stringMatching(sentence)], code: 1 });
}

describe('npm run collector', () => {
  it('starts with a survey and its codes, and stops when it is asked to', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 's.json'), JSON.stringify(manifest));
      writeFileSync(join(folder, 's.codes.json'), JSON.stringify(await codesOf(12)));
      writeFileSync(join(folder, 's.batches.age'), randomBytes(50));
      const child = spawn(process.execPath, [script, '--port', '0', '--db', 'a.db', '--survey', 's.json'], {
        cwd: folder,
      });
      const lines: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        lines.push(line);
        if (line.startsWith('Adres')) child.kill('SIGINT');
      }
      expect(lines).toHaveLength(4);
      expect(lines[0]).toBe('Vragenlijst: leerlingen-2026, van 2026-10-05 tot en met 2026-10-16, 12 codes');
      expect(lines[1]).toMatch(/^Beheerwoord: [\w-]{32} /);
      expect(lines[3]).toMatch(/^Adres: http:\/\/127\.0\.0\.1:\d+\/v1\/$/);
    }));

  it('says in Dutch what to do, without a trace', () =>
    inFolder(async (folder) => {
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      writeFileSync(join(folder, 'half.json'), '{');
      writeFileSync(join(folder, 'other.json'), '{}');
      const cases: [string, RegExp][] = [
        ['--port tien', /geen poort/],
        ['--what', /ken ik niet/],
        ['--survey none.json', /niet vinden/],
        ['--survey half.json', /geen goed JSON/],
        ['--survey other.json', /geen vragenlijst/],
        [`--db ${folder}`, /database gaat niet open/],
        [`--port ${(taken.address() as AddressInfo).port}`, /al bezet/],
      ];
      for (const [args, sentence] of cases) await refuses(args.split(' '), sentence, folder);
      taken.close();
    }));
});

const engines = bothEngines({ fsync: 'off', track_commit_timestamp: 'on', log_statement: 'all' });

it('works before PostgreSQL, shows no password, and warns of what the server does on its own', () =>
  engines[1]?.inPlace(async ({ db, folder }) => {
    const first = await run(['--port', '0', '--db', db], folder);
    expect(first).toMatchObject({ code: 0, stderr: [] });
    expect(first.stdout[0]).toMatch(/^Beheerwoord: [\w-]{32} /);
    expect(first.stdout.filter((line) => line.startsWith('Let op:'))).toHaveLength(3);
    expect(first.stdout.join()).not.toContain(new URL(db).password);
    const name = new URL(db).pathname.slice(1);
    expect(first.stdout).toContainEqual(expect.stringMatching(`^Database: ${name} op 127.0.0.1:`));
    expect(existsSync(join(folder, `.collector/${name}.pepper`))).toBe(true);
    const second = await run(['--port', '0', '--db', db], folder);
    expect(second.stdout[0]).toMatch(/u zag het bij de eerste start/);
    await refuses(
      ['--db', db, '--pepper', join(folder, 'new.pepper')],
      /^Het peperbestand ontbreekt/,
      folder,
    );
  }));

it('says in Dutch what is wrong with a PostgreSQL', () =>
  engines[1]?.inPlace(async ({ db, folder }) => {
    const server = engines[1]?.server?.();
    await server?.query("CREATE ROLE gast LOGIN PASSWORD 'gast'");
    const name = new URL(db).pathname.slice(1);
    await server?.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC', name);
    const other = async () => {
      const nobody = createServer().listen(0, '127.0.0.1');
      await once(nobody, 'listening');
      const { port } = nobody.address() as AddressInfo;
      nobody.close();
      return `postgres://x:y@127.0.0.1:${port}/z`;
    };
    const cases: [string, RegExp][] = [
      [await other(), /^De databaseserver antwoordt niet\. /],
      [server?.url(name, 'gast', 'fout') ?? '', /^De database weigert het wachtwoord/],
      [server?.url(name, 'niemand', 'gast') ?? '', /^De database weigert het wachtwoord/],
      [server?.url('bestaat_niet') ?? '', /^Deze database bestaat niet/],
      [server?.url(name, 'gast', 'gast') ?? '', /^Deze gebruiker mag in de database geen tabellen maken/],
      ['postgres://x:y@127.0.0.1/', /ontbreekt de naam van de database/],
      ['postgres://x:y@:::/', /adres bij --db klopt niet/],
    ];
    for (const [url, sentence] of cases) await refuses(['--db', url], sentence, folder);
  }));

/** An answer for each of the first codes. */
const answersOf = async (count: number) =>
  (await codesOf(count)).map(({ digest }) => ({
    survey: survey.id,
    digest,
    closed: fakeEnvelope(400),
    open: fakeEnvelope(700),
  }));

describe.each(engines)('--backup, on $name', (engine) => {
  it('copies what is in use to a file that opens with the same pepper', () =>
    engine.inPlace(async (place) => {
      const { db, folder, pepper } = place;
      const store = await fill(place, 40);
      const submissions = await answersOf(30);
      await store.acceptMany(submissions);
      const copy = join(folder, 'kopie.db');
      const { stdout, code } = await run(['--db', db, '--backup', copy], folder);
      expect([code, stdout[0]]).toEqual([0, `Kopie: ${copy} (een SQLite-bestand, te openen met --db)`]);
      await refuses(['--db', db, '--backup', copy], /^Dat bestand bestaat al/, folder);

      copyFileSync(pepper, `${copy}.pepper`);
      const restored = openSqliteStore(copy);
      expect(await restored.survey(survey.id)).toEqual(survey);
      expect(await restored.counts(survey.id)).toEqual(await store.counts(survey.id));
      expect(await exported(restored)).toEqual(await exported(store));
      for (const submission of submissions) expect(await restored.standing(submission)).toBe('stored');
      await restored.close();
      await store.close();
    }));

  it('says that there is nothing to copy', () =>
    inFolder(async (folder) => {
      await refuses(['--db', 'none.db', '--backup', 'x.db'], /niets om een kopie van te maken/, folder);
      expect(existsSync(join(folder, 'x.db'))).toBe(false);
    }));
});

describe.each(engines)('--delete, on $name', (engine) => {
  it('deletes what was opened and nothing else, and says what to write on the proof sheet', () =>
    engine.inPlace(async ({ db, folder, pepper, open }) => {
      const store = await open();
      await store.registerSurvey({ ...survey, opens: '2020-10-05', closes: '2020-10-16' }, fakeEnvelope(100));
      await store.addCodes(survey.id, await codesOf(40));
      await store.acceptMany(await answersOf(30));
      const before = await exported(store);
      const collector = collectorOn(store);
      const inbox = new Uint8Array(await (await collector.fetch(getInbox())).arrayBuffer());
      await collector.close();
      const digest = createHash('sha256').update(inbox).digest('hex');
      const asked = ['--db', db, '--pepper', pepper, '--delete', survey.id];

      await refuses(asked, /^Bij --delete hoort --digest/, folder);
      await refuses([...asked, '--digest', digest.slice(1)], /^Bij --delete hoort --digest/, folder);
      await refuses([...asked, '--digest', '0'.repeat(64)], /andere antwoorden/, folder);
      const unknown = ['--db', db, '--pepper', pepper, '--delete', 'anders', '--digest', digest];
      await refuses(unknown, /^De verzamelaar kent deze vragenlijst niet/, folder);
      const kept = await open();
      expect(await exported(kept)).toEqual(before);
      await kept.close();

      const { stdout, code } = await run([...asked, '--digest', digest], folder);
      expect([code, stdout[0]]).toEqual([
        0,
        `Gewist: ${survey.id}, 30 dichte delen, 30 delen voor open tekst, 40 codes.`,
      ]);
      expect(stdout[1]).toMatch(/bewijsblad.*reservekopieën/);
      const emptied = await open();
      expect(await emptied.survey(survey.id)).toBeUndefined();
      await emptied.close();
      await refuses([...asked, '--digest', digest], /^De verzamelaar kent deze vragenlijst niet/, folder);
    }));
});
