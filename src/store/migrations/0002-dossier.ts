/** What the user follows: every dossier that was kept, the latest that was not undone counts. */
import type { Migration } from './migration.ts'

export const dossier: Migration = {
  number: 2,
  name: 'dossier',
  up: {
    sqlite: [
      `create table dossier (
        number integer primary key,
        name text not null,
        text text,
        at text not null,
        undone_at text
      )`,
    ],
  },
}
