/** The frame of the pages for children. */
export const children = {
  description: 'Voor kinderen: wat je kunt doen bij pesten of ruzie, en met wie je kunt praten.',
  whom: 'Met wie kun je praten?',
  whomIntro: 'Kies zelf met wie. Je mag ook een vriend of vriendin meenemen.',
  danger: 'Is er nu gevaar? Roep een volwassene.',
  rules: 'Onze vijf afspraken',
  rulesIntro: 'Die gelden voor iedereen, in elke groep.',
  poster: 'Bekijk de poster',
} as const;

export const poster = {
  title: 'Poster: onze vijf afspraken',
  description: 'De vijf groepsafspraken als poster voor aan de muur, op A3.',
  lead: 'Voor aan de muur, in elke klas. Druk de pagina af op A3, liggend. Op A4 kan ook.',
  how: 'Op een computer: druk op Ctrl en P. Kies liggend, en zet marges op geen.',
  heading: 'Onze vijf afspraken',
  foot: 'Lukt het niet? Praat met je juf of meester.',
} as const;
