import { memo } from 'react';
import type { Manifest } from '../../domain/afname.ts';
import { formatCode } from '../../survey/access-code.ts';
import type { GroupCodes } from '../../survey/batches.ts';
import { slipFragment } from '../../survey/slip.ts';
import { slipsText } from '../../text/afname.ts';
import { Brand } from '../filling/Brand.tsx';
import { Qr } from './Qr.tsx';
import { slipSheets } from './slip-sheets.ts';

interface Props {
  manifest: Manifest;
  groups: readonly GroupCodes[];
  school: string;
  /** Origin of the site, as `https://school.nl`. */
  address: string;
}

/** All slips on A4, with lines to cut along. Only paper shows them. */
export const SlipSheets = memo(function SlipSheets({ manifest, groups, school, address }: Props) {
  const shown = address.replace(/^https?:\/\//, '');
  return slipSheets(groups).map(({ group, batch, n, sheet, sheets, codes }) => (
    <section className="sheet slip-sheet" key={`${group} ${sheet}`}>
      <p className="slip-cover">
        <strong>{slipsText.cover(group, n, sheet, sheets)}</strong>
        <span>{slipsText.cut}</span>
      </p>
      <ul className="slips">
        {codes.map((code) => (
          <li className="slip" key={code}>
            <div className="slip-words">
              <Brand />
              <p className="slip-school">{school}</p>
              <p className="slip-label">{slipsText.your}</p>
              <p className="slip-code">
                {formatCode(code)
                  .split('-')
                  .map((part, i) => (
                    <span key={`${i} ${part}`}>{part}</span>
                  ))}
              </p>
              <p className="slip-go">
                {slipsText.go}{' '}
                <strong>
                  {shown}
                  <wbr />
                  /invullen
                </strong>
                <br />
                {slipsText.scan}
              </p>
            </div>
            <Qr text={`${address}/invullen/#${slipFragment(manifest, code, batch)}`} label={slipsText.qr} />
          </li>
        ))}
      </ul>
    </section>
  ));
});
