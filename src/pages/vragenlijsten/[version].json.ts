import type { APIRoute, GetStaticPaths } from 'astro';
import { surveysOfProject } from '../_surveys.ts';

/** One file per questionnaire, named by its fingerprint: a page that fetched it can check that it got that very text. */
export const getStaticPaths = (async () => {
  const { questionnaires } = await surveysOfProject();
  return questionnaires.map((questionnaire) => ({
    params: { version: questionnaire.version },
    props: { questionnaire },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['questionnaire']);
