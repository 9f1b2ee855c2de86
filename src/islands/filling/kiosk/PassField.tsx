import type { JSX } from 'react';

/** Chooses the file of a class pass and hands over its text. */
export function PassField({ label, onText }: { label: string; onText(text: string): void }): JSX.Element {
  return (
    <label className="button button-second pass-field">
      <input
        type="file"
        className="visually-hidden"
        accept=".txt,text/plain"
        onChange={(event) => {
          const { files } = event.currentTarget;
          void files?.[0]?.text().then(onText);
        }}
      />
      {label}
    </label>
  );
}
