import type { APIRoute } from 'astro';
import { buildManifest } from '../../survey/manifest.ts';
import { surveysOfProject } from '../_surveys.ts';

/** The manifests (`vbm1`) of the school's afnames. The demo has no key before `npm start` makes one. */
export const GET: APIRoute = async () => {
  const { afnames, questionnaires } = await surveysOfProject();
  const manifests = afnames
    .filter(({ demo }) => !demo)
    .flatMap((afname) =>
      questionnaires
        .filter(({ id }) => id === afname.questionnaire)
        .map((questionnaire) => buildManifest(afname, questionnaire)),
    );
  return Response.json(manifests);
};
