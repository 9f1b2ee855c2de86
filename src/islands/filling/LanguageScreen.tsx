import type { JSX } from 'react';
import type { Language } from '../../domain/language.ts';
import { languageChoice } from '../../text/filling/ways-in.ts';
import { MessageScreen } from './MessageScreen.tsx';

interface Props {
  languages: readonly Language[];
  onChoose(language: Language): void;
}

const direction = (language: Language) => (language === 'ar' ? 'rtl' : 'ltr');

/** The choice of a language. Who cannot read Dutch finds the own language by its own name. */
export function LanguageScreen({ languages, onChoose }: Props): JSX.Element {
  return (
    <MessageScreen heading={languageChoice.nl.heading}>
      <ul className="choices">
        {languages.map((language) => {
          const { name, heading } = languageChoice[language];
          return (
            <li key={language}>
              <button
                type="button"
                className="choice"
                lang={language}
                dir={direction(language)}
                onClick={() => onChoose(language)}
              >
                <span className="choice-name">{name}</span>
                {language !== 'nl' && <span className="choice-also">{heading}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </MessageScreen>
  );
}
