import { useMemo, useState } from 'react';
import { dimensions, isPerGroup, type Dimension, type PivotSpec } from '../../../analysis/pivot.ts';
import { toCsv } from '../../../charts/csv.ts';
import { pivotTable } from '../../../charts/pivot-table.ts';
import { constructs } from '../../../domain/questionnaire.ts';
import { constructText } from '../../../text/constructs.ts';
import { overviewText } from '../../../text/dashboard.ts';
import { exploreText } from '../../../text/explore-view.ts';
import { PlainTable } from '../PlainTable.tsx';
import { saveFile } from '../save-file.ts';
import { nameOf, surveyId } from '../survey-name.ts';
import type { ViewProps } from '../view-props.ts';
import { Choice } from './Choice.tsx';
import { usePivot } from './use-pivot.ts';

/** Any two dimensions of the released cells against each other. */
export function PivotSection({
  survey,
  surveys,
  database,
}: Pick<ViewProps, 'survey' | 'surveys' | 'database'>) {
  const [rows, setRows] = useState<Dimension>('vraag');
  const [columns, setColumns] = useState<Dimension>('antwoord');
  const [isShare, setIsShare] = useState(false);
  const [afname, setAfname] = useState(surveyId(survey));
  const [construct, setConstruct] = useState<string>('VB');
  const [group, setGroup] = useState('');
  const chosen = surveys.find((other) => surveyId(other) === afname);
  const spec = useMemo(
    (): PivotSpec => ({
      rows,
      columns,
      survey: chosen?.cube.survey,
      role: chosen?.cube.role,
      construct: constructs.find((one) => one === construct),
      group: group === '' ? undefined : group,
    }),
    [rows, columns, chosen, construct, group],
  );
  const { cells, engine } = usePivot(surveys, spec, database);
  const cubes = surveys.map(({ cube }) => cube);
  const table = pivotTable(cells, { rows, columns, isShare, cubes });
  const groups = [
    ...new Set(
      (chosen === undefined ? surveys : [chosen]).flatMap(({ cube }) => cube.atoms.map(({ label }) => label)),
    ),
  ];
  const names = dimensions.map((value) => ({ value, label: exploreText.dimensions[value] }));
  return (
    <section className="subject" aria-labelledby="draaitabel-kop" data-engine={engine}>
      <h3 id="draaitabel-kop">{exploreText.pivot}</h3>
      <div className="explore-choices">
        <Choice
          label={exploreText.rows}
          value={rows}
          options={names}
          onChange={(value) => setRows(value as Dimension)}
        />
        <Choice
          label={exploreText.columns}
          value={columns}
          options={names}
          onChange={(value) => setColumns(value as Dimension)}
        />
        <Choice
          label={exploreText.measure}
          value={isShare ? 'deel' : 'aantal'}
          options={[
            { value: 'aantal', label: exploreText.counts },
            { value: 'deel', label: exploreText.shares },
          ]}
          onChange={(value) => setIsShare(value === 'deel')}
        />
        <Choice
          label={exploreText.afname}
          value={afname}
          options={[
            ...surveys.map((other) => ({ value: surveyId(other), label: nameOf(other, surveys) })),
            { value: '', label: exploreText.all },
          ]}
          onChange={(value) => {
            setAfname(value);
            setGroup('');
          }}
        />
        <Choice
          label={exploreText.subject}
          value={construct}
          options={[
            { value: '', label: exploreText.allSubjects },
            ...constructs.map((value) => ({ value, label: constructText[value].name })),
          ]}
          onChange={setConstruct}
        />
        <Choice
          label={exploreText.group}
          value={group}
          options={[
            { value: '', label: exploreText.wholeSchool },
            ...groups.map((label) => ({ value: label, label })),
          ]}
          onChange={setGroup}
        />
      </div>
      <p className="button-row">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setRows(columns);
            setColumns(rows);
          }}
        >
          {exploreText.swap}
        </button>
      </p>
      {cells.length === 0 ? (
        <p className="quiet-note" role="status">
          {exploreText.nothing}
        </p>
      ) : (
        <figure className="figure">
          <figcaption className="figure-sentence">
            <span role="status">{table.caption}</span>
          </figcaption>
          <PlainTable table={table} />
          <p className="figure-note">
            {exploreText.answersNotPeople} {isPerGroup(spec) && exploreText.fromGroups}{' '}
            {isShare && exploreText.tooFewForShares}
          </p>
          <p className="figure-foot">
            <button
              type="button"
              className="text-button"
              onClick={() => saveFile('verken.csv', toCsv(table))}
            >
              {overviewText.download}
            </button>
          </p>
        </figure>
      )}
    </section>
  );
}
