import type { Afname, Manifest } from '../../domain/afname.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { afnameYaml } from '../../survey/afname-file.ts';
import { digestsOf, type GroupCodes, makeBatches, makeCodes } from '../../survey/batches.ts';
import { buildManifest } from '../../survey/manifest.ts';

export type AfnameFileKind = 'manifest' | 'codes' | 'batches' | 'yaml';

export interface AfnameFile {
  kind: AfnameFileKind;
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** An afname that is ready to be handed out. `groups` holds the codes in clear: never in a file. */
export interface MadeAfname {
  manifest: Manifest;
  files: AfnameFile[];
  groups: GroupCodes[];
}

const json = (content: unknown) => `${JSON.stringify(content, null, 1)}\n`;

/**
 * The four files of an afname and the codes for its slips. The first three are what `npm run collector -- --survey` reads.
 *
 * @param seal seals the batch file to the recipients of the afname
 * @throws `survey/group-too-small`, `survey/invalid`
 */
export async function makeAfname(
  afname: Afname,
  questionnaire: CompiledQuestionnaire,
  seal: (plain: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<MadeAfname> {
  const manifest = buildManifest(afname, questionnaire);
  const batches = makeBatches(afname, questionnaire.role);
  const groups = makeCodes(batches);
  const sealed = await seal(new TextEncoder().encode(JSON.stringify(batches)));
  const digests = await digestsOf(afname.survey, groups);
  const { survey } = afname;
  return {
    manifest,
    groups,
    files: [
      { kind: 'manifest', name: `${survey}.json`, content: json(manifest) },
      { kind: 'codes', name: `${survey}.codes.json`, content: json(digests) },
      { kind: 'batches', name: `${survey}.batches.age`, content: sealed },
      { kind: 'yaml', name: `${survey}.yaml`, content: afnameYaml(afname) },
    ],
  };
}
