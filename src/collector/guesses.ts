import { Problem } from '../domain/problem.ts';
import type { GuessExchange } from './store.ts';

/**
 * Counts wrong codes per survey and minute. Per survey and never per address: a whole school shares one address, and an
 * address is something we do not look at.
 */
export interface GuessLimit {
  /** @throws `collector/too-many-guesses` when this survey has had its wrong guesses for this minute */
  check(survey: string): void;
  countWrong(survey: string): void;
}

/**
 * A limit in memory, to which wrong guesses at other processes count too. 60 wrong guesses a minute find one of 700 codes
 * of 36 bits once in three years.
 */
export function createGuessLimit(perMinute: number, now: () => Date, others?: GuessExchange): GuessLimit {
  const wrong = new Map<string, { minute: number; count: number }>();
  const thisMinute = () => Math.floor(now().getTime() / 60_000);
  const countOf = (survey: string) => {
    const entry = wrong.get(survey);
    return entry?.minute === thisMinute() ? entry.count : 0;
  };
  const count = (survey: string) => wrong.set(survey, { minute: thisMinute(), count: countOf(survey) + 1 });
  others?.onTold(count);
  return {
    check(survey) {
      if (countOf(survey) >= perMinute) throw new Problem('collector/too-many-guesses', {});
    },
    countWrong(survey) {
      count(survey);
      others?.tell(survey);
    },
  };
}
