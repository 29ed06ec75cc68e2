/** Discourse Network Analyzer files (Leifeld, version 3): what people coded in texts, read and written. */
export type { DnaCoding, DnaDocument, DnaFile } from './codings.ts'
export { readDna } from './read.ts'
export { writeDna } from './write.ts'
