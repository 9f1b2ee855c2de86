/** Words that say nothing about what somebody looks for. "ik" and "mijn" stay: they tell a child from a parent. */
const empty = new Set(
  `aan al als bij dan dat de den der des deze die dit doe doen door een eens en er geen had heb hebben heeft het hier
  hij hoe iets in is ja je kan kun kunnen maar me meer met moet moeten mag na naar niet nog nou nu of om ons ook op over
  te tegen tot toch uit van veel voor waar wat we wel weer wie wil willen word worden wordt zal ze zich zij zijn zo zou
  steeds heel erg jullie u uw haar hem hun daar toen was waren gaat gaan`.split(/\s+/),
);

/** The words of a question that are worth searching, in order, each once. All of them when none is worth it. */
export function searchWords(question: string): string[] {
  const words = [...new Set(question.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [])];
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}
