/** The first layout of a record. Names are the words of the product; docs/record.md explains each column. */
import type { Migration } from './migration.ts'

/** A field of report `r` with its latest correction, for the views. */
function current(field: string): string {
  const latest = `from correction c where c.report = r.id and c.field = '${field}' and c.undone_at is null`
  return `case when exists (select 1 ${latest}) then (select c.value ${latest} order by c.number desc limit 1) else r.${field} end`
}

const TABLES = [
  'create table record_meta (key text primary key not null, value text not null)',
  `create table report (
    number integer primary key,
    id text not null unique,
    id_given integer not null,
    sha256 text not null,
    text text not null,
    title text,
    url text,
    outlet text,
    byline text,
    file text,
    published text,
    published_precision text not null,
    published_basis text not null,
    published_not_before text,
    published_not_after text,
    sort_date text not null,
    rest text
  )`,
  `create table correction (
    number integer primary key,
    report text not null references report (id),
    field text not null,
    value text,
    at text not null,
    undone_at text
  )`,
  `create table statement (
    number integer primary key,
    id text not null,
    report text not null references report (id),
    ordinal integer not null,
    kind text not null,
    words text,
    speaker_name text,
    speaker_basis text not null,
    speaker_party text,
    speaker_affiliation text,
    speaker_span text,
    speaker_members text,
    said_date text,
    said_precision text not null,
    said_basis text not null,
    said_not_before text,
    said_not_after text,
    sort_date text not null,
    venue text,
    addressee text,
    confidence real,
    source text not null,
    cue text not null,
    content text not null,
    positions text not null,
    why text,
    rest text
  )`,
  'create table speaker_name (number integer primary key, name text not null, joinable integer not null)',
  `create table name_key (
    key text not null,
    name integer not null references speaker_name (number),
    primary key (key, name)
  ) without rowid`,
  `create table statement_speaker (
    name integer not null references speaker_name (number),
    statement integer not null references statement (number),
    primary key (name, statement)
  ) without rowid`,
]

const INDEXES = [
  'create index report_by_sha256 on report (sha256, id)',
  'create index report_by_date on report (sort_date desc, id)',
  'create index correction_of_report on correction (report, number)',
  'create unique index statement_of_report on statement (report, ordinal)',
  'create index statement_by_date on statement (sort_date desc, report, ordinal)',
  'create unique index speaker_by_name on speaker_name (name, joinable)',
  'create index key_of_name on name_key (name)',
  'create index speaker_of_statement on statement_speaker (statement)',
]

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

/** `secure-delete` takes a deleted row's terms out of the index at once instead of marking them. */
const SQLITE_SEARCH = ['report_search', 'statement_search'].flatMap((table) => [
  `create virtual table ${table} using fts5 (search_terms, tokenize = 'ascii', detail = none, columnsize = 0)`,
  `insert into ${table} (${table}, rank) values ('secure-delete', 1)`,
])

export const first: Migration = {
  number: 1,
  name: 'first',
  up: { sqlite: [...TABLES, ...INDEXES, ...VIEWS, ...SQLITE_SEARCH] },
}
