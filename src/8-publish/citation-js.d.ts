/** It has no types of its own; the tests read bibliographies with it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(source: string)
    data: unknown[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
