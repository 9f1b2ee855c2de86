import { useId } from 'react';
import { formatCount } from '../../../text/numbers.ts';
import { registerMappingText } from '../../../text/register-mapping.ts';
import { wordsOf } from './kinds.ts';
import { kindOf } from './mapping-file.ts';
import type { Register } from './use-register.ts';

interface Props {
  register: Register;
  onKind(word: string, kind: string): void;
}

/** As which kind each word of the register counts: two words under one name count together. */
export function KindsStep({ register: { table, mapping, kinds, unknown }, onKind }: Props) {
  const id = useId();
  const words = wordsOf(table, mapping.category);
  const names = [...new Set(words.map(({ word }) => kindOf(kinds, word)))];
  return (
    <details className="figure-details register-kinds" open={unknown.length > 0}>
      <summary className="figure-summary">{registerMappingText.kinds}</summary>
      <p className="soft small">{registerMappingText.kindsHint}</p>
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="table-box" role="region" aria-label={registerMappingText.kinds} tabIndex={0}>
        <table className="figure-table">
          <caption className="visually-hidden">{registerMappingText.kinds}</caption>
          <thead>
            <tr>
              {registerMappingText.kindColumns.map((label, i) => (
                <th key={label} scope="col" className={i === 1 ? 'numeric' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.map(({ word, count }) => (
              <tr key={word}>
                <th scope="row">{word}</th>
                <td className="numeric">{formatCount(count)}</td>
                <td>
                  <input
                    type="text"
                    className="kind-input"
                    list={id}
                    maxLength={60}
                    aria-label={registerMappingText.countsAs(word)}
                    defaultValue={kindOf(kinds, word)}
                    onBlur={({ target }) => {
                      if (target.value.trim() === '') target.value = word;
                      // Walking past a word says nothing about it.
                      if (target.value !== kindOf(kinds, word)) onKind(word, target.value);
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
