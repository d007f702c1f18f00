/** "1 article", "5 articles": how many there are of what, for lines that are not translated. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
