import type { JSX } from 'react';
import { alphabet } from '../../survey/access-code.ts';
import { Icon } from './icons.tsx';
import { useText } from './text.ts';

/** Big keys with only the signs that are in a code, so that a wrong look-alike cannot be pressed. */
export function CodeKeys(props: { onSign(sign: string): void; onErase(): void }): JSX.Element {
  const { code } = useText();
  return (
    <div className="code-keys" dir="ltr" role="group" aria-label={code.keys}>
      {Array.from(alphabet, (sign) => (
        <button key={sign} type="button" className="code-key" onClick={() => props.onSign(sign)}>
          {sign}
        </button>
      ))}
      <button
        type="button"
        className="code-key code-key-erase"
        aria-label={code.erase}
        onClick={props.onErase}
      >
        <Icon name="back" />
      </button>
    </div>
  );
}
