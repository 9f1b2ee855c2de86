import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './support/chromium.ts';
import { openDemo, viewNames } from './support/dashboard.ts';
import { browser, site } from './support/demo-site.ts';

/** What has the focus: its name, whether it lies in the view, and whether the focus can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement;
    if (part === null || part === document.body) return undefined;
    const seen = (element: Element | null) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    return {
      name: part.textContent?.trim() ?? '',
      tag: part.tagName,
      type: part.getAttribute('type') ?? '',
      isInView: part.closest('[data-view]') !== null && !part.hasAttribute('data-view'),
      // A hidden radio button or file field shows its focus on the words beside it.
      isSeen: seen(part) || seen(part.nextElementSibling),
    };
  });

/** Presses Tab until this holds; throws after as many presses as no page needs. */
async function tabUntil(
  page: Page,
  holds: (now: NonNullable<Awaited<ReturnType<typeof focused>>>) => boolean,
  key = 'Tab',
) {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now !== undefined && holds(now)) return now;
  }
  throw new Error('Tab does not come there');
}

/** Works the control under the focus as its kind asks, and gives back its state before and after. */
async function work(page: Page, tag: string, type: string): Promise<[string, string]> {
  const state = () =>
    page.evaluate(() => {
      const part = document.activeElement;
      if (part instanceof HTMLSelectElement) return part.value;
      if (part instanceof HTMLInputElement) return `${part.checked} ${part.value}`;
      if (part?.parentElement instanceof HTMLDetailsElement) return String(part.parentElement.open);
      return '';
    });
  const before = await state();
  if (tag === 'SELECT' || type === 'radio') await page.keyboard.press('ArrowDown');
  else if (type === 'checkbox') await page.keyboard.press('Space');
  else await page.keyboard.press('Enter');
  return [before, await state()];
}

it('every view is reached by Tab and Enter alone, and a control in it works', async () => {
  const { page, faults, close } = await openPage(browser, site.address);
  await openDemo(page, site.address);
  // Not first to where it already stands.
  for (const name of [...viewNames.slice(1), viewNames[0]]) {
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const link = await tabUntil(page, (now) => now.tag === 'A' && !now.isInView && now.name === name);
    expect([name, link.isSeen]).toEqual([name, true]);
    await page.keyboard.press('Enter');
    const region = page.locator(`[data-view="${name.toLowerCase()}"]`);
    await region.locator('h2').first().waitFor();
    // The focus went along: the first Tab is already in the view.
    const first = await tabUntil(page, () => true);
    expect([name, first.isInView, first.isSeen]).toEqual([name, true, true]);
    const workable = ({ tag, type }: typeof first) =>
      tag === 'SUMMARY' || tag === 'SELECT' || type === 'radio' || type === 'checkbox';
    if (name === 'Incidenten') {
      await tabUntil(page, (now) => now.name === 'Probeer met een verzonnen register');
      await page.keyboard.press('Enter');
      await region.locator('figure svg').first().waitFor();
    }
    const kinds = 'summary, select, input[type=radio], input[type=checkbox]';
    // A view that is empty until a file is chosen has none of these.
    if ((await region.locator(kinds).filter({ visible: true }).count()) === 0) continue;
    const control = workable(first) ? first : await tabUntil(page, (now) => now.isInView && workable(now));
    expect([name, control.isSeen]).toEqual([name, true]);
    const [before, after] = await work(page, control.tag, control.type);
    expect([name, control.name, before === after]).toEqual([name, control.name, false]);
  }
  expect(faults).toEqual([]);
  await close();
});
