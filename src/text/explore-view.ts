export const databaseText = {
  absent: 'De database start niet op deze computer.',
  works:
    'Alle cijfers en grafieken kloppen gewoon: ze zijn op een andere manier berekend. Alleen zelf vragen stellen in SQL kan niet. Vaak helpt een andere browser, of even andere programma’s sluiten.',
  retry: 'Probeer opnieuw',
};
