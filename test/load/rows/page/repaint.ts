import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { release } from '../../../../src/disclosure/release.ts';
import { createTally } from '../../../../src/disclosure/tally.ts';
import { fromHex } from '../../../../src/domain/bytes.ts';
import { sealArchive } from '../../../../src/sealing/archive.ts';
import { generateKeyPair } from '../../../../src/sealing/keys.ts';
import { openOnDashboard } from '../../../e2e/support/dashboard.ts';
import type { Bench } from '../../bench.ts';
import { afnameOf } from '../invented.ts';
import { inventedSheets, questions, sheets } from '../sheets.ts';
import { school } from './dashboard.ts';

const groups = 240;

/** An archive whose figures are of two million counted and released answers: the school of a country. */
async function archiveOf(count: number) {
  const { questionnaire, batches } = afnameOf(groups, questions);
  const tally = createTally(questionnaire, batches.batches, batches);
  const { bytes, words } = inventedSheets();
  const units = batches.batches.map(({ id }) => tally.unitOf(id));
  for (let i = 0; i < count; i += 1) {
    const unit = units[i % groups] ?? -1;
    if (!tally.addRow(unit, bytes, (i % sheets) * questions, words, ((i * 7) % sheets) * 4))
      throw new Error('an invented answer was refused');
  }
  const { survey, title, schooljaar, k, base } = batches;
  const { role, version } = questionnaire;
  const seed = fromHex(batches.seed);
  const released = await release(tally, { survey, version, title, schooljaar, role, k, base, seed });
  const { identity, recipient } = await generateKeyPair();
  const header = { f: 'vbz1', survey, role, batches, questionnaire, released } as const;
  return { identity, sealed: await sealArchive({ header, rows: [] }, [recipient]) };
}

/** Milliseconds from choosing a group to the frame in which the last chart has changed. */
function repaint(page: Page, turn: number): Promise<number> {
  return page.locator('select').evaluateAll(
    (all, turn) =>
      new Promise<number>((resolve, reject) => {
        const select = all.find((one) => one instanceof HTMLSelectElement && one.options.length > 200);
        if (!(select instanceof HTMLSelectElement)) return reject(new Error('no choice of groups'));
        let [last, drawn] = [0, 0];
        const watch = new MutationObserver((changes) => {
          const isDrawn = changes.some(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest('figure'),
          );
          if (isDrawn)
            requestAnimationFrame(() => setTimeout(() => ([last, drawn] = [performance.now(), drawn + 1])));
        });
        watch.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        const began = performance.now();
        select.selectedIndex = 1 + ((turn * 37) % 200);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        setTimeout(() => {
          watch.disconnect();
          if (drawn === 0) reject(new Error('no chart was drawn'));
          else resolve(last - began);
        }, 1500);
      }),
    turn,
  );
}

export const rows: readonly Bench[] = [
  {
    name: 'een groep kiezen, kubus van 2 M antwoorden: tot alle grafieken staan, in Chromium',
    unit: 'ms',
    anchorName: null,
    target: 'onder 100 ms',
    isMet: ({ ours }) => ours < 100,
    isQuick: false,
    async prepare() {
      const { site, browser } = await school();
      const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-hertekenen-'));
      const { identity, sealed } = await archiveOf(2_000_000);
      const [archive, key] = ['archief-leerlingen-2026.age', 'sleutel.txt'].map((name) => join(folder, name));
      if (archive === undefined || key === undefined) throw new Error();
      writeFileSync(archive, sealed);
      writeFileSync(key, `${identity}\n`);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await openOnDashboard(page, site.address, archive, key);
      await page
        .getByRole('navigation', { name: 'Onderdelen' })
        .getByRole('link', { name: 'Vragen' })
        .click();
      await page.locator('[data-engine="duckdb"] figure svg').first().waitFor();
      let turn = 0;
      return {
        ours: () => repaint(page, (turn += 1)),
        runs: 11,
        async close() {
          await page.close();
          rmSync(folder, { recursive: true });
        },
      };
    },
  },
];
