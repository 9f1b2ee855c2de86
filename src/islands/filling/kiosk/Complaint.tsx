import type { JSX } from 'react';

/** What is wrong and what to do now, said as soon as it is there. */
export function Complaint({ text }: { text: { wat: string; hoe: string } | undefined }): JSX.Element {
  return (
    <div role="alert" className={text === undefined ? 'fault-none' : 'fault'}>
      {text !== undefined && (
        <p>
          <strong>{text.wat}</strong> {text.hoe}
        </p>
      )}
    </div>
  );
}
