/** Quotation marks met in English news, also those of wire files and of translated reports. Data only. */

/** A way of quoting: its opening and its closing marks. Families whose marks are mixed up in print share one style. */
export interface QuotationStyle {
  name: 'double' | 'single' | 'low' | 'angle' | 'straight-single'
  open: readonly string[]
  close: readonly string[]
}

export const QUOTATION_STYLES: readonly QuotationStyle[] = [
  { name: 'double', open: ['“', '"', '``', "''", '‟'], close: ['”', '"', "''"] },
  { name: 'low', open: ['„'], close: ['“', '”', '"'] },
  { name: 'angle', open: ['«'], close: ['»'] },
  { name: 'single', open: ['‘'], close: ['’'] },
  { name: 'straight-single', open: ["'"], close: ["'"] },
]

/** Words that lose their first letters, so that the apostrophe before them opens nothing. */
export const ELISIONS: ReadonlySet<string> = new Set(['em', 'til', 'tis', 'twas', 'cause', 'n', 'bout', 'round', 'cos'])
