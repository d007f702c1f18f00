/** Forms of the past that are told by no ending and are no nouns: in news texts a finite verb stands where one of them does. */
export const PASTS: ReadonlySet<string> = new Set(
  `ate became began bent blew bought broke brought built came caught chose clung dealt did drank drew drove fell felt fled flew forgave forgot fought found froze gave got grew
  had heard held hid hung kept knew lent lost made meant met overcame overtook paid ran rang rode said sang sank sat sent shook slept sold sought spent spoke sprang stole stood
  strode struck stuck sued swam swept swore swung taught thought threw told took tore understood was went were wept withdrew woke won wore wrote`.split(/\s+/),
);
