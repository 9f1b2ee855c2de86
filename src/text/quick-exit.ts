/** The way out of a page that somebody else must not see. */
export const quickExit = {
  label: 'Verlaat deze pagina snel',
  href: 'https://www.buienradar.nl/',
  key: 'Drie keer op Escape drukken werkt ook.',
  limits:
    'De knop opent een pagina over het weer. Hij wist niets: in de geschiedenis van dit apparaat kan blijven staan dat deze site open was.',
} as const;
