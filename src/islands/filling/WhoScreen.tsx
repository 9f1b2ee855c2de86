import type { JSX } from 'react';
import type { Manifest } from '../../domain/afname.ts';
import type { Role } from '../../domain/respondent.ts';
import { who } from '../../text/filling/ways-in.ts';
import { MessageScreen } from './MessageScreen.tsx';
import { RolePicture } from './RolePicture.tsx';

interface Props {
  manifests: readonly Manifest[];
  onChoose(manifest: Manifest): void;
}

const roleOf = ({ roles }: Manifest): Role => roles[0] ?? 'leerling';

/**
 * Several questionnaires stand open: whose is this one? Two for the same kind of reader are told apart by their titles.
 */
export function WhoScreen({ manifests, onChoose }: Props): JSX.Element {
  const order: readonly Role[] = ['leerling', 'ouder', 'medewerker'];
  const sorted = manifests.toSorted((a, b) => order.indexOf(roleOf(a)) - order.indexOf(roleOf(b)));
  return (
    <MessageScreen heading={who.heading}>
      <p>{who.lead}</p>
      <ul className="choices choices-who">
        {sorted.map((manifest) => {
          const role = roleOf(manifest);
          const { name, also } = who.roles[role];
          const alike = manifests.filter((other) => roleOf(other) === role).length > 1;
          return (
            <li key={manifest.survey}>
              <button type="button" className="choice" onClick={() => onChoose(manifest)}>
                <RolePicture role={role} />
                <span className="choice-words">
                  <span className="choice-name">{name}</span>
                  {alike && <span className="choice-also">{manifest.title}</span>}
                  {also.map(({ language, name }) => (
                    <span key={language} className="choice-also" lang={language} dir="auto">
                      {name}
                    </span>
                  ))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </MessageScreen>
  );
}
