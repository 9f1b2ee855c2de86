import type { JSX } from 'react';
import { formatCode } from '../../survey/access-code.ts';
import { type Booklet, differencesOf, type Pile } from '../../survey/paper/pile.ts';
import type { TypedQuestion } from '../../survey/paper/typing.ts';
import { paperEntry } from '../../text/paper-entry.ts';

interface Props {
  pile: Pile;
  questions: readonly TypedQuestion[];
  onSettle(booklet: Booklet): void;
  onAgain(booklet: Booklet): void;
  onRemove(booklet: Booklet): void;
  onUndo(): void;
}

const { pile: text } = paperEntry;

/** The booklets that still need something. */
export function BookletPile({ pile, questions, onSettle, onAgain, onRemove, onUndo }: Props): JSX.Element {
  return (
    <section className="pile" aria-labelledby="stapel-titel">
      <h2 id="stapel-titel">{text.title}</h2>
      <div role="status">
        {pile.removed !== undefined && (
          <p>
            {text.removed(formatCode(pile.removed.code))}{' '}
            <button type="button" className="text-button" onClick={onUndo}>
              {text.undo}
            </button>
          </p>
        )}
      </div>
      {pile.booklets.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.code}</th>
              <th scope="col">{text.state}</th>
              <th scope="col">{text.actions}</th>
            </tr>
          </thead>
          <tbody>
            {pile.booklets.map((booklet) => {
              const { code, second } = booklet;
              const of = <span className="visually-hidden"> {text.of(formatCode(code))}</span>;
              return (
                <tr key={code}>
                  <th scope="row">{formatCode(code)}</th>
                  <td>
                    {second === undefined
                      ? text.once
                      : text.differs(differencesOf(questions, booklet).length)}
                  </td>
                  <td className="pile-actions">
                    {second !== undefined && (
                      <>
                        <button type="button" className="text-button" onClick={() => onSettle(booklet)}>
                          {text.settle}
                          {of}
                        </button>
                        <button type="button" className="text-button" onClick={() => onAgain(booklet)}>
                          {text.again}
                          {of}
                        </button>
                      </>
                    )}
                    <button type="button" className="text-button" onClick={() => onRemove(booklet)}>
                      {text.remove}
                      {of}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
