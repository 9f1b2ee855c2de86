import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatInboxLine, parseInbox } from '../../src/domain/inbox.ts';
import { unlockKey } from '../../src/sealing/keys.ts';
import { openBatches } from '../../src/sealing/open-inbox.ts';
import { openPage } from './support/chromium.ts';
import { openOnDashboard, responseByGroup } from './support/dashboard.ts';
import { browser, site } from './support/demo-site.ts';
import { answerAll, sendAnswers, typeCode } from './support/fill-in.ts';

/** The collector's inbox as a file, exported as the directie would get it. */
async function exportInbox(name: string): Promise<string> {
  let text = '';
  for await (const line of site.store.exportInbox(site.demo.manifest.survey))
    text += `${formatInboxLine(line)}\n`;
  const file = join(site.folder, name);
  writeFileSync(file, text);
  return file;
}

/** The stamgroep that a code was handed out to; only the key holder can tell. */
async function groupOf(code: string): Promise<string | undefined> {
  const key = await unlockKey(readFileSync(join(site.folder, 'demo-sleutel.txt')));
  const { batches } = await openBatches(
    key,
    parseInbox(readFileSync(join(site.folder, 'inbox.vbx'), 'utf8')),
  );
  const codes = JSON.parse(readFileSync(join(site.folder, 'codes.json'), 'utf8')) as {
    code: string;
    batch: string;
  }[];
  return batches.find(({ id }) => id === codes.find((entry) => entry.code === code)?.batch)?.unit;
}

async function look(page: Page, inbox: string): Promise<Map<string, number>> {
  await openOnDashboard(page, site.address, inbox, join(site.folder, 'demo-sleutel.txt'));
  return responseByGroup(page);
}

it('goes round: fill in with a code, collect, export, open with the key, one more in that group', async () => {
  const director = await openPage(browser, site.address);
  const before = await look(director.page, await exportInbox('voor.vbx'));

  const pupil = await openPage(browser, site.address);
  const code = await site.code();
  await typeCode(pupil.page, site.address, code);
  await answerAll(pupil.page);
  await sendAnswers(pupil.page);

  const after = await look(director.page, await exportInbox('na.vbx'));
  const group = (await groupOf(code)) ?? '';
  const expected = new Map(before).set(group, (before.get(group) ?? 0) + 1);
  expect([...before.values()].reduce((sum, n) => sum + n, 0)).toBe(172);
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(expected));

  await typeCode(pupil.page, site.address, code);
  await pupil.page.getByRole('alert').getByText('Met deze code is al een antwoord binnen.').waitFor();

  for (const { strangers, faults } of [director, pupil]) expect([strangers, faults]).toEqual([[], []]);
  await Promise.all([director.close(), pupil.close()]);
});
