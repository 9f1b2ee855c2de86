import type { OpenAfname } from '../testing/asking-site.ts';
import type { Engine } from './engine.ts';

async function until(engine: Engine, expression: string, what: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if ((await engine.evaluate(expression)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const seen = await engine.evaluate('document.body.innerText.slice(0, 300)');
  throw new Error(`${what} does not come in 15 s. On the screen: ${String(seen)}`);
}

/** Tab until the focus is on this element; at most a dozen times, so that a trap is a failure and not a hang. */
async function tabTo(engine: Engine, selector: string): Promise<void> {
  const there = `document.activeElement?.matches(${JSON.stringify(selector)}) === true`;
  for (let tabs = 0; tabs < 12; tabs += 1) {
    if ((await engine.evaluate(there)) === true) return;
    await engine.press('Tab');
  }
  if ((await engine.evaluate(there)) !== true) throw new Error(`Tab does not reach ${selector}`);
}

/** The heading of a screen, with the focus on it: each screen gives it that, and a Tab before then would be lost. */
const heading = (text: string) =>
  `document.activeElement?.matches('h1') === true && document.activeElement.textContent.includes(${JSON.stringify(text)})`;

/**
 * Fills in a Dutch questionnaire of pupils by keyboard alone, the first answer each time, and sends it.
 *
 * @throws an Error that says where it stopped
 */
export async function fillToEnd(engine: Engine, address: string, afname: OpenAfname): Promise<void> {
  const total = afname.questionnaire.items.length;
  await engine.open(`${address}/invullen/`);
  await until(engine, `document.querySelectorAll('.code-box').length === 3`, 'the code');
  await tabTo(engine, '.code-box');
  await engine.press(...afname.code(), 'Enter');
  await until(engine, heading('Fijn dat je meedoet'), 'the introduction');
  await tabTo(engine, '.button-main');
  await engine.press('Enter');
  for (let n = 1; n <= total; n += 1) {
    const place = `document.querySelector('#question-place')?.textContent === 'Vraag ${n} van ${total}'`;
    await until(engine, place, `question ${n}`);
    await until(engine, `document.activeElement?.id === 'question-title'`, `the focus on question ${n}`);
    await tabTo(engine, 'input[type=radio]');
    await engine.press('Space');
    await until(engine, `document.querySelector('input[type=radio]:checked') !== null`, 'the answer');
    await tabTo(engine, '.way-next');
    await engine.press('Enter');
  }
  await until(engine, heading('Je bent bij het einde'), 'the end');
  await tabTo(engine, '.button-main');
  await engine.press('Enter');
  await until(engine, heading('Klaar'), 'the thanks');
}
