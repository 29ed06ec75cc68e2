/** Which report comes from which: the index by which near reports are found, and the edges. */
import type { Migration } from './migration.ts'

export const lineage: Migration = {
  // lineage_key refers to a report without a foreign key: checking one would need a second index as large as the table
  number: 5,
  name: 'lineage',
  up: {
    sqlite: [
      `create table lineage_key (
        key integer not null,
        place integer not null,
        report integer not null,
        primary key (key, place, report)
      ) without rowid`,
      `create table lineage_report (
        report integer primary key references report (number),
        place integer not null,
        basis text not null
      )`,
      `create table lineage_edge (
        a integer not null references report (number),
        b integer not null references report (number),
        body text not null,
        primary key (a, b)
      ) without rowid`,
      'create index lineage_edge_by_b on lineage_edge (b, a)',
    ],
  },
}
