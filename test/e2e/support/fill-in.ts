import type { Page } from 'playwright-core';

/** Types a code into the three boxes, as a child would: sign by sign, the boxes jump by themselves. */
export async function typeCode(page: Page, address: string, code: string): Promise<void> {
  await page.goto(`${address}/invullen/`);
  await page.getByLabel('Code, deel 1 van 3').click();
  await page.keyboard.type(code);
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** Answers all questions with this answer (1 is the first), by mouse, up to the last screen. */
export async function answerAll(page: Page, answer = 3): Promise<void> {
  // Some questionnaires begin with a question to practise on.
  await page.getByRole('button', { name: /Naar de eerste vraag|Eerst even oefenen/ }).click();
  for (;;) {
    const radios = page.getByRole('radio');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const count = await radios.count();
    if (count === 0) break;
    await radios.nth(Math.min(answer, count) - 1).check();
    const question = await page.locator('#question-title').textContent();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page
      .locator('h1')
      .filter({ hasNotText: question ?? '' })
      .waitFor();
  }
}

/** Sends, and waits for the thanks. */
export async function sendAnswers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click();
  await page.getByRole('heading', { name: 'Klaar' }).waitFor();
}
