import type { Language } from '../../domain/language.ts';
import type { Role } from '../../domain/respondent.ts';

/** Before anybody's language or age is known. */
export const who = {
  heading: 'Wie ben jij?',
  lead: 'Druk op het plaatje dat bij jou past.',
  roles: {
    leerling: { name: 'Ik ben een leerling', also: [] },
    medewerker: { name: 'Ik werk op deze school', also: [] },
    ouder: {
      name: 'Ik ben een ouder',
      also: [
        { language: 'en', name: 'I am a parent' },
        { language: 'tr', name: 'Ben bir veliyim' },
        { language: 'ar', name: 'أنا وليّ أمر' },
      ],
    },
  },
} as const satisfies {
  heading: string;
  lead: string;
  roles: Record<Role, { name: string; also: readonly { language: Language; name: string }[] }>;
};

/** The choice of a language: each is named in itself, and the heading stands there in each. */
export const languageChoice: Readonly<Record<Language, { name: string; heading: string }>> = {
  nl: { name: 'Nederlands', heading: 'Kies uw taal' },
  en: { name: 'English', heading: 'Choose your language' },
  tr: { name: 'Türkçe', heading: 'Dilinizi seçin' },
  ar: { name: 'العربية', heading: 'اختاروا لغتكم' },
};
