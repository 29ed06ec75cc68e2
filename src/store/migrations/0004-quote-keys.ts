/** Index keys of quoted words, so that the same words in other reports are found without comparing each with each. */
import type { Migration } from './migration.ts'

export const quoteKeys: Migration = {
  number: 4,
  name: 'quote-keys',
  up: {
    sqlite: [
      `create table quote_key (
        key integer not null,
        statement integer not null references statement (number),
        among integer not null,
        primary key (key, statement)
      ) without rowid`,
      'create index key_of_quote on quote_key (statement)',
    ],
  },
}
