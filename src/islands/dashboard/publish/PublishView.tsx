import { useMemo, useState } from 'react';
import { deriveTogether } from '../../../disclosure/derive.ts';
import type { Published } from '../../../domain/published.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { publishedAfname, publishedJson, type Ticks } from '../../../report/published.ts';
import { publishText } from '../../../text/results.ts';
import { today } from '../measures/use-measures.ts';
import { saveFile } from '../save-file.ts';
import { nameOf } from '../survey-name.ts';
import type { ViewProps } from '../view-props.ts';
import { AfnameTicks } from './AfnameTicks.tsx';
import { PublishPreview } from './PublishPreview.tsx';
import { keepTicks, keepWords, ticksOf, wordsOf } from './tick-store.ts';

const isSome = ({ scales, questions }: Pick<Published['afnames'][number], 'scales' | 'questions'>) =>
  scales.length + questions.length > 0;

/** Ticking what parents see. What leaves is a file with numbers; the site draws them when it is built. */
export default function PublishView({ survey, surveys, plan, isDemo }: ViewProps) {
  const { schooljaar } = survey.cube;
  const own = useMemo(
    () => surveys.filter(({ cube }) => cube.schooljaar === schooljaar),
    [surveys, schooljaar],
  );
  const [ticks, setTicks] = useState(() => new Map(surveys.map(({ cube }) => [cube, ticksOf(cube)])));
  const [words, setWords] = useState(() => wordsOf(surveys[0].cube));
  const change = (cube: Released<Cube>, next: Ticks) => {
    keepTicks(cube, next);
    setTicks((now) => new Map(now).set(cube, next));
  };
  const published = useMemo(() => {
    const afnames = own.map(({ cube }) => publishedAfname(cube, ticks.get(cube) ?? ticksOf(cube)));
    return deriveTogether(afnames, (all): Published => ({
      f: 'vbp1',
      schooljaar,
      gemaakt: today(),
      demo: isDemo,
      woord: words.trim(),
      afnames: all.filter(isSome),
    }));
  }, [own, ticks, words, schooljaar, isDemo]);
  const file = `${schooljaar}.json`;
  const isEmpty = published.afnames.length === 0;
  const sum = (of: (afname: Published['afnames'][number]) => number) =>
    published.afnames.reduce((total, afname) => total + of(afname), 0);
  return (
    <div className="act">
      <h2>{publishText.title}</h2>
      <p className="lead">{publishText.lead}</p>
      {isDemo && <p className="quiet-note">{publishText.demo}</p>}
      {own.length > 1 && <p className="soft">{publishText.sameYear}</p>}
      {own.map((one) => (
        <section key={`${one.cube.survey} ${one.cube.role}`} className="publish-afname">
          {own.length > 1 && <h3>{nameOf(one, surveys)}</h3>}
          <AfnameTicks
            cube={one.cube}
            ticks={ticks.get(one.cube) ?? ticksOf(one.cube)}
            onTicks={(next) => change(one.cube, next)}
          />
        </section>
      ))}
      <label className="field">
        <span>{publishText.words}</span>
        <span className="soft small">{publishText.wordsHint}</span>
        <textarea
          rows={4}
          maxLength={600}
          value={words}
          onChange={({ target }) => {
            keepWords(surveys[0].cube, target.value);
            setWords(target.value);
          }}
        />
      </label>
      <details className="publish-fold">
        <summary>{publishText.preview}</summary>
        <PublishPreview published={published} plan={plan} />
      </details>
      <div className="act-row">
        <button
          type="button"
          className="button button-main"
          disabled={isEmpty}
          onClick={() => saveFile(file, publishedJson(published), 'application/json')}
        >
          {publishText.download(file)}
        </button>
        <p role="status" className="small">
          {isEmpty
            ? publishText.nothingTicked
            : publishText.count(
                sum(({ scales }) => scales.length),
                sum(({ questions }) => questions.length),
              )}
        </p>
      </div>
      <p className="soft small">
        {publishText.putIn(file)}{' '}
        <a href="/handleiding/resultaten/" target="_blank" rel="noopener">
          {publishText.putInHow}
        </a>
      </p>
    </div>
  );
}
