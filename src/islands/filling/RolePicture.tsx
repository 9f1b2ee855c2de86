import type { JSX } from 'react';
import type { Role } from '../../domain/respondent.ts';

/** A head and shoulders; `foot` is where the shoulders end. */
function Person({ x, head, size }: { x: number; head: number; size: number }): JSX.Element {
  const shoulder = head + size * 1.5;
  const foot = shoulder + size * 2.1;
  const width = size * 1.55;
  return (
    <>
      <circle className="role-line role-fill" cx={x} cy={head} r={size} />
      <path
        className="role-line role-fill"
        d={`M${x - width} ${foot}V${shoulder + size}a${width} ${size} 0 0 1 ${width * 2} 0V${foot}z`}
      />
    </>
  );
}

/** A child; a grown-up before a board; a grown-up with a child. Beside its words, so hidden from a screen reader. */
export function RolePicture({ role }: { role: Role }): JSX.Element {
  return (
    <svg className="role-picture" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {role === 'leerling' && <Person x={48} head={28} size={17} />}
      {role === 'medewerker' && (
        <>
          <path className="role-line" d="M42 10H90V54H66M56 24H80M62 36H80" />
          <Person x={28} head={26} size={16.5} />
        </>
      )}
      {role === 'ouder' && (
        <>
          <Person x={30} head={22} size={17} />
          <Person x={72} head={50} size={11.5} />
        </>
      )}
    </svg>
  );
}
