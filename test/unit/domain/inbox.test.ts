import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInboxLine, parseInbox } from '../../../src/domain/inbox.ts';

const line = (n: number) => formatInboxLine({ p: 'c', batch: 'abcdefgh', e: btoa(`envelope ${n}`) });
const header = (closed: number) =>
  formatInboxLine({
    f: 'vbx1',
    survey: 'proef-2026',
    version: '0123456789abcdef',
    counts: { closed, open: 0 },
  });
const file = (n: number) => [header(n), ...Array.from({ length: n }, (_, i) => line(i))].join('\n');

describe('an inbox file', () => {
  it('reads what it wrote, also with Windows line ends', () => {
    expect(parseInbox(file(3)).closed).toHaveLength(3);
    expect(parseInbox(file(3).replaceAll('\n', '\r\n')).closed).toHaveLength(3);
  });

  it('notices every cut that loses an envelope', () => {
    const text = file(5);
    fc.assert(
      fc.property(fc.integer({ min: header(5).length, max: text.length - 1 }), (end) => {
        expect(() => parseInbox(text.slice(0, end))).toThrow('inbox/truncated');
      }),
    );
  });

  it('counts an envelope once when the file was glued to its copy', () => {
    const inbox = parseInbox(`${file(4)}\n${file(4)}`);
    expect(inbox.closed).toHaveLength(4);
    expect(inbox.doubled).toBe(4);
  });

  it.each([
    ['', 'inbox/empty'],
    ['\n \n', 'inbox/empty'],
    ['PK\u0003\u0004 a spreadsheet', 'inbox/unknown-format'],
    ['{"f":"vbx2"}', 'inbox/unknown-format'],
    ['[]', 'inbox/unknown-format'],
  ])('says of %j: %s', (text, code) => {
    expect(() => parseInbox(text)).toThrow(code);
  });
});
