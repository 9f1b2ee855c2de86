import type { Manifest } from '../../domain/afname.ts';
import type { GroupCodes } from '../../survey/batches.ts';
import { classPassFragment, mostCodesInQr } from '../../survey/class-pass.ts';
import { classPassText } from '../../text/class-pass.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { Qr } from './Qr.tsx';

interface Props {
  manifest: Manifest;
  groups: readonly GroupCodes[];
  /** Origin of the site, as `https://school.nl`. */
  address: string;
}

const fileName = (group: string) => `klaspas-${group.replace(/[^0-9a-z]+/gi, '-').replace(/^-|-$/g, '')}.txt`;

/** For groups that take turns on one device, in place of slips: their codes as a file, or as a QR code to scan from here. */
export function ClassPasses({ manifest, groups, address }: Props) {
  return (
    <details className="class-passes">
      <summary>{classPassText.title}</summary>
      <div className="stack">
        {classPassText.what.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ul className="class-pass-list">
          {groups.map(({ batch, codes }) => {
            const link = `${address}/invullen/klas/#${classPassFragment(manifest, batch.id, codes)}`;
            return (
              <li key={batch.id}>
                <div>
                  <p className="chosen-name">{batch.unit}</p>
                  <p className="soft small">{classPassText.turns(codes.length)}</p>
                </div>
                {codes.length <= mostCodesInQr && (
                  <details>
                    <summary>
                      {classPassText.show}
                      <span className="visually-hidden"> {batch.unit}</span>
                    </summary>
                    <div className="class-pass-qr">
                      <Qr text={link} label={classPassText.qr(batch.unit)} />
                    </div>
                  </details>
                )}
                <button
                  type="button"
                  className="button button-second"
                  onClick={() =>
                    saveFile(
                      fileName(batch.unit),
                      classPassText.file(manifest.title, batch.unit, link),
                      'text/plain;charset=utf-8',
                    )
                  }
                >
                  {classPassText.save}
                  <span className="visually-hidden"> {batch.unit}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
