/**
 * A strict reader of the part of RFC 5545 that we write; it throws on anything else. Written from the RFC and not from our
 * writer. A parser from npm reads the same feeds as soon as there is one among the development dependencies.
 */
export function readFeed(text: string): Record<string, string>[] {
  if (!text.endsWith('\r\n')) throw new Error('no CRLF at the end');
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const match = /^([A-Z-]+(?:;[A-Z-]+=[A-Za-z-]+)*):(.*)$/s.exec(line);
    if (match === null) throw new Error(`not a content line: ${line}`);
    const [, name = '', value = ''] = match;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} without its BEGIN`);
    } else if (open.at(-1) === 'VEVENT') {
      const event = events.at(-1) ?? {};
      if (name in event) throw new Error(`${name} twice`);
      event[name] = unescape(value);
    }
  }
  if (open.length > 0) throw new Error('not closed');
  for (const event of events) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY']) {
      if (!(name in event)) throw new Error(`an event without ${name}`);
    }
  }
  return events;
}

/** TEXT of RFC 5545, 3.3.11: a bare comma or semicolon, or another escape, is a fault. */
function unescape(value: string): string {
  const known: Readonly<Record<string, string>> = {
    '\\\\': '\\',
    '\\;': ';',
    '\\,': ',',
    '\\n': '\n',
    '\\N': '\n',
  };
  return value.replace(/\\.?|[;,]/gs, (found) => {
    const plain = known[found];
    if (plain === undefined) throw new Error(`not escaped: ${found}`);
    return plain;
  });
}
