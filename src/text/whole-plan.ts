/** Every Dutch sentence of the plan on one page and of its PDF. */
export const wholePlan = {
  title: 'Het hele plan op één pagina',
  description:
    'Alle hoofdstukken en bijlagen van het sociaal veiligheidsplan achter elkaar, om te lezen of af te drukken.',
  heading: (school: string) => `Sociaal veiligheidsplan van ${school}`,
  year: (schooljaar: string) => `Schooljaar ${schooljaar}`,
  running: (school: string, schooljaar: string) => `Sociaal veiligheidsplan ${school}, ${schooljaar}`,
  print: 'U kunt deze pagina afdrukken of als pdf bewaren met het menu van uw browser.',
  contents: 'Inhoud',
  open: 'Wat de school nog moet kiezen',
  openIntro: 'Over deze punten is het plan niet duidelijk. De school kiest; deze site kiest niet zelf.',
  people: 'Mensen en telefoonnummers',
  peopleIntro: 'Met deze mensen kunt u praten. Is er nu gevaar? Bel 112.',
} as const;
