export const exportText = {
  svg: 'Plaatje (SVG)',
  png: 'Plaatje (PNG)',
  pngFailed: 'Deze browser kan geen PNG maken. Bewaar het plaatje als SVG.',
  source: (survey: string) => `${survey}. Beschermde cijfers: aantallen zijn licht afgerond. Veilige Kring.`,
};
