/** What is read of a report is kept, and how near two related ones stand, so that adding reads no text and counts nothing twice. */
import type { Migration } from './migration.ts'

export const lineageWeights: Migration = {
  // the tables hold only what is worked out from the reports: the next opening fills them anew
  number: 6,
  name: 'lineage-weights',
  up: {
    sqlite: [
      'drop table lineage_edge',
      'drop table lineage_report',
      'delete from lineage_key',
      "delete from record_meta where key = 'lineage_version'",
      `create table lineage_report (
        report integer primary key references report (number),
        place integer not null,
        basis text not null,
        reading blob not null
      )`,
      `create table lineage_edge (
        a integer not null references report (number),
        b integer not null references report (number),
        weight integer not null,
        body text not null,
        primary key (a, b)
      ) without rowid`,
      'create index lineage_edge_by_b on lineage_edge (b, a)',
    ],
  },
}
