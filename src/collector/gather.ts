interface Asked<Question, Answer> {
  question: Question;
  resolve(answer: Answer): void;
  reject(reason: unknown): void;
}

/**
 * Asks together what is asked at the same time: while one question is on its way the next ones wait, and go as one.
 * Under load a hundred requests then cost a few round trips, and a single one waits for nothing.
 *
 * @param askAll one answer per question, in the given order
 */
export function gather<Question, Answer>(
  askAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let waiting: Asked<Question, Answer>[] = [];
  let isAsking = false;

  async function ask(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    // What arrives in the same turn of the loop still joins.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const asked = waiting;
      waiting = [];
      try {
        const answers = await askAll(asked.map(({ question }) => question));
        asked.forEach(({ resolve }, i) => resolve(answers[i] as Answer));
      } catch (problem) {
        for (const { reject } of asked) reject(problem);
      }
    }
    isAsking = false;
  }

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      void ask();
    });
}
