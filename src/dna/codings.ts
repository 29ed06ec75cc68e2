/** What a DNA file holds, as far as the record can say it. */

export interface DnaDocument {
  id: number
  title: string
  text: string
  author: string
  source: string
  /** ISO 8601 day; null where the file has none */
  date: string | null
  notes: string
}

/** One statement as coded: somebody (for an organisation) agrees or disagrees with a concept, in these words. */
export interface DnaCoding {
  document: number
  /** [start, end) in UTF-16 code units */
  start: number
  end: number
  coder: string
  person: string
  organization: string
  concept: string
  /** null: the coding says neither */
  agreement: boolean | null
  /** a variable of ours: the stance of the position; '' in files of others */
  stance: string
}

export interface DnaFile {
  documents: DnaDocument[]
  codings: DnaCoding[]
}
