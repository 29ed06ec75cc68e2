/** What others reach and what this project aims at, for the rows of design.md section 6: rules-only floor, human or best known, aim. */
export interface Reference {
  floor: string
  best: string
  aim: string
}

const row = (floor: string, best: string, aim: string): Reference => ({ floor, best, aim })

export const REFERENCES: Readonly<Record<string, Reference>> = {
  'attribute.statements.full-lenient': row('.424', 'two humans .865', '.80'),
  'attribute.statements.direct': row('.62', 'two humans .965', '.93'),
  'attribute.statements.mixed': row('.18', 'two humans .861', '.75'),
  'attribute.statements.indirect': row('.33', 'two humans .800', '.72'),
  'attribute.all.full-lenient': row('.329', 'two humans .730', '.66'),
  'attribute.all.span-source': row('.36', 'humans .78, BERT .83', '.76'),
  'attribute.all.span-cue': row('.42', 'humans .71, BERT .75', '.70'),
  'attribute.all.span-content': row('.36', 'humans .71, BERT .73', '.66'),
  'who.speaker': row('0', '–', '.85'),
  'lineage.rewrites.all': row('.08–.35', '.82', '.92'),
  'variants.precision': row('1.0', '–', '.97'),
  'variants.recall': row('.25', '–', '.92'),
  'variants.kind': row('–', '–', '.92'),
  'when.timebank+aquaint.calendar': row('.34–.40', 'HeidelTime ≈.78 *', '.85'),
}
