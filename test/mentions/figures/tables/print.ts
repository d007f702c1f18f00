/** JSON with one entry a line, so that a new version of CLDR reads well in a diff. */
export function print(table: Readonly<Record<string, object>>): string {
  return `{\n${Object.entries(table)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
}
