/**
 * Judgements, of which corrections of metadata are now one kind: the old ones are carried over with their undoing, and the
 * table `correction` holds what stands. And with which rooms a report's statements were derived.
 */
import type { Migration } from './migration.ts'

/** A field of report `r` as it stands, for the views. */
function current(field: string): string {
  const set = `from correction c where c.report = r.id and c.field = '${field}'`
  return `case when exists (select 1 ${set}) then (select c.value ${set}) else r.${field} end`
}

const VIEWS = [
  `create view report_list as
    select r.id, ${current('outlet')} as outlet, ${current('published')} as published, ${current('title')} as title,
      ${current('url')} as url, r.byline, r.file,
      (select count(*) from statement s where s.report = r.id) as statements
    from report r`,
  `create view statement_list as
    select s.said_date as said, s.said_precision as said_precision, s.speaker_name as speaker, s.kind, s.words,
      s.venue, ${current('outlet')} as outlet, ${current('published')} as published, ${current('title')} as title,
      r.file, s.report, s.ordinal, s.id, s.sort_date
    from statement s join report r on r.id = s.report`,
]

const CARRIED = [
  `insert into judgement (id, kind, report, undoes, stands, at, author, body)
    select printf('set-%d', number), 'set', report, null, undone_at is null, at, 'unknown',
      json_object('report', report, 'field', field, 'value', value)
    from correction order by number`,
  `insert into judgement (id, kind, report, undoes, stands, at, author, body)
    select printf('undo-set-%d', number), 'undo', report, printf('set-%d', number), 1, undone_at, 'unknown',
      json_object('of', printf('set-%d', number))
    from correction where undone_at is not null order by number`,
]

export const judgements: Migration = {
  number: 3,
  name: 'judgements',
  up: {
    sqlite: [
      `create table judgement (
        number integer primary key,
        id text not null unique,
        kind text not null,
        report text,
        undoes text,
        stands integer not null,
        at text not null,
        author text not null,
        body text not null
      )`,
      'create index judgement_by_time on judgement (at, id)',
      'create index judgement_of_report on judgement (report, at, id)',
      'create index judgement_by_kind on judgement (kind, at, id)',
      'create index judgement_undone on judgement (undoes)',
      ...CARRIED,
      'drop view report_list',
      'drop view statement_list',
      'alter table correction rename to former',
      `create table correction (
        report text not null references report (id),
        field text not null,
        value text,
        primary key (report, field)
      ) without rowid`,
      `insert into correction select report, field, value from former f where undone_at is null and number =
        (select max(number) from former l where l.report = f.report and l.field = f.field and l.undone_at is null)`,
      'drop table former',
      ...VIEWS,
      'alter table report add column derived_with text',
      'create index report_by_derivation on report (derived_with, id)',
      'create index statement_by_id on statement (id)',
    ],
  },
}
