import { z } from 'zod';
import { type Manifest, manifestSchema } from '../domain/afname.ts';
import { type Frame, encodeFrame } from '../domain/frame.ts';
import { Problem, type ProblemCode, type ProblemDetails } from '../domain/problem.ts';
import { type CompiledQuestionnaire, compiledQuestionnaireSchema } from '../domain/questionnaire.ts';
import { fingerprint } from '../survey/compile.ts';
import { patience, takeList } from './list-of-afnames.ts';

async function answered(response: Promise<Response>): Promise<Response> {
  try {
    return await response;
  } catch (cause) {
    throw new Problem('sending/no-network', {}, { cause });
  }
}

function request(url: string, init?: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(patience);
  return answered(fetch(url, { cache: 'no-store', credentials: 'omit', signal, ...init }));
}

/** What came as JSON. Half of it, or a page that a network put in its place, is no answer. @throws `sending/no-network` */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new Problem('sending/no-network', {}, { cause });
  }
}

/** What the collector said no with: its own code when it names one, else what the status means. */
function refusal(response: Response): Problem {
  const named = response.headers.get('Veilige-Kring-Problem');
  const known: readonly ProblemCode[] = [
    'collector/code-unknown',
    'collector/code-used',
    'collector/malformed',
    'collector/survey-unknown',
    'collector/survey-closed',
    'collector/too-many-guesses',
    'collector/busy',
    'collector/storage-failed',
  ];
  const code = known.find((code) => code === named);
  if (code !== undefined) return new Problem(code, {} as ProblemDetails[typeof code]);
  if (response.status === 413) return new Problem('collector/body-too-large', { limit: 16_384 });
  return new Problem('sending/refused', { status: response.status });
}

const isKept = ({ headers }: Response) => headers.has('Veilige-Kring-Kept');

/**
 * Today, `YYYY-MM-DD`, as the site says it; a device's clock may be years off. Of a kept copy it is known only that today
 * is not before it.
 */
function today(response: Response, clock: Date): string {
  const said = new Date(response.headers.get('Date') ?? Number.NaN);
  const known = Number.isNaN(said.getTime()) || (isKept(response) && clock > said) ? clock : said;
  return known.toISOString().slice(0, 10);
}

/**
 * The afnames that stand open today, for this address.
 *
 * @param clock what the device takes for now
 * @throws `sending/no-network`, `survey/none-open`
 */
export async function openAfnames(clock: Date): Promise<Manifest[]> {
  const response = await answered(takeList());
  const day = today(response, clock);
  const manifests = response.ok ? z.array(manifestSchema).safeParse(await jsonOf(response)) : undefined;
  const all = manifests?.data ?? [];
  const byDate = all.filter(({ opens, closes }) => opens <= day && day <= closes);
  // Without a network the clock is all there is, and it may be wrong: then the collector judges, when an answer arrives.
  const open = byDate.length === 0 && isKept(response) ? all : byDate;
  if (open.length === 0) throw new Problem('survey/none-open', {});
  return open;
}

/**
 * The questionnaire of this version, with its fingerprint checked: what is shown is what the afname names.
 *
 * @throws `sending/no-network`, `survey/unknown-version`
 */
export async function questionnaireOf(version: string): Promise<CompiledQuestionnaire> {
  const response = await request(`/vragenlijsten/${version}.json`);
  const data: unknown = response.ok ? await jsonOf(response) : undefined;
  const questionnaire = compiledQuestionnaireSchema.safeParse(data);
  if (!questionnaire.success || (await fingerprint(questionnaire.data)) !== version) {
    throw new Problem('survey/unknown-version', { version });
  }
  return questionnaire.data;
}

/**
 * The batch that a code belongs to. Asked before the first question, so that nobody fills in 22 for nothing.
 *
 * @throws `sending/no-network`, `sending/refused`, `collector/*`
 */
export async function batchOf(manifest: Manifest, code: string): Promise<string> {
  const response = await request(`${manifest.collector}/code`, { method: 'POST', body: code });
  if (!response.ok) throw refusal(response);
  const answer = z.object({ batch: z.string() }).safeParse(await jsonOf(response));
  if (!answer.success) throw new Problem('sending/no-network', {}, { cause: answer.error });
  return answer.data.batch;
}

/**
 * Sends a sealed response. It is stored, durably, when this returns.
 *
 * @throws `sending/no-network`, `sending/refused`, `collector/*`
 */
export async function sendFrame(manifest: Pick<Manifest, 'collector'>, frame: Frame): Promise<void> {
  const response = await request(manifest.collector ?? '', {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: encodeFrame(frame),
  });
  if (response.status !== 201) throw refusal(response);
}
