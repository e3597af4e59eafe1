type Words = Readonly<Record<string, unknown>>;

const head = /^---\n(?<lines>[^]*?\n)?---\n\n?(?<body>[^]*)$/;
const line =
  /^(?<key>[a-z]\w*): *(?:'(?<single>(?:[^']|'')*)'|"(?<double>(?:[^"\\]|\\.)*)"|(?<plain>[^'"&*!|>%@`[{#][^#\n]*?)) *$/i;

/**
 * Head and words of a chapter as fields: the keys of its head, and `body`.
 * Throws: RangeError for a head that holds more than a text a line.
 */
export function readProse(text: string): Words {
  const { lines = '', body = text } = head.exec(text)?.groups ?? {};
  const pairs = lines
    .split('\n')
    .filter(Boolean)
    .map((one) => {
      const { key, single, double, plain } = line.exec(one)?.groups ?? {};
      if (!key) throw new RangeError(`the head holds more than one text a line: ${one}`);
      const value =
        single?.replaceAll("''", "'") ?? (double === undefined ? plain : String(JSON.parse(`"${double}"`)));
      return [key, value] as const;
    });
  return { ...Object.fromEntries(pairs), body: body.replace(/\n+$/, '') };
}

/** The text of a chapter in its one form: the head with a text a line in single quotes, a blank line, the words. */
export function writeProse({ body, ...keys }: Words): string {
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined || value === null || value === ''
      ? []
      : [
          `${key}: '${String(value)
            .replace(/\s*\n\s*/g, ' ')
            .trim()
            .replaceAll("'", "''")}'\n`,
        ],
  );
  // The editor's view with buttons takes code in a line for text and guards its marks.
  const words =
    typeof body === 'string'
      ? body
          .replace(/\r\n?/g, '\n')
          .replace(/\\`([^`\n]*?)\\`/g, '`$1`')
          .trim()
      : '';
  return `${lines.length > 0 ? `---\n${lines.join('')}---\n\n` : ''}${words}\n`;
}
