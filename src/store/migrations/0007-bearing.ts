/** What bears on the dossier is found without reading the rest: statements by a flag, turns of position beside their report. */
import type { Migration } from './migration.ts'

export const bearing: Migration = {
  number: 7,
  name: 'bearing',
  up: {
    sqlite: [
      'alter table statement add column bears integer',
      `update statement set bears = 1 where positions <> '[]' or rest like '%"conditions":[{%'`,
      'create index statement_bearing on statement (report, ordinal) where bears = 1',
      // worked out by `refresh`, which a report derived before needs anyhow
      'alter table report add column turns text',
      'create index report_turning on report (id) where turns is not null',
    ],
  },
}
