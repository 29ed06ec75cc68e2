/** The tables of a Discourse Network Analyzer file (version 3.0): an SQLite database. Data only. */

/** A short text of DNA: it refuses 191 characters and more. */
export const LONGEST = 190

const label = (name: string, more = '') => `${name} TEXT NOT NULL ${more} CHECK (LENGTH(${name}) < 191)`
const colours = 'Red INTEGER NOT NULL DEFAULT 0, Green INTEGER NOT NULL DEFAULT 0, Blue INTEGER NOT NULL DEFAULT 0'
const to = (column: string, table: string) => `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`
const id = 'ID INTEGER NOT NULL PRIMARY KEY'
const values = (name: string, value: string) =>
  `CREATE TABLE ${name}(${id}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, ${value}, ${to('StatementId', 'STATEMENTS')}, ${to('VariableId', 'VARIABLES')}, UNIQUE (StatementId, VariableId))`

/** What a coder may do: everything. */
export const PERMISSIONS = [
  'AddDocuments',
  'EditDocuments',
  'DeleteDocuments',
  'ImportDocuments',
  'AddStatements',
  'EditStatements',
  'DeleteStatements',
  'EditAttributes',
  'EditRegex',
  'EditStatementTypes',
  'EditCoders',
  'EditCoderRelations',
  'ViewOthersDocuments',
  'EditOthersDocuments',
  'ViewOthersStatements',
  'EditOthersStatements',
].map((right) => `Permission${right}`)

const rights = PERMISSIONS.map((p) => `${p} INTEGER NOT NULL DEFAULT 1`).join(', ')

export const TABLES: readonly string[] = [
  'CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)',
  `CREATE TABLE CODERS(${id}, ${label('Name')}, ${colours}, Refresh INTEGER NOT NULL DEFAULT 0, FontSize INTEGER NOT NULL DEFAULT 14, ${label('Password')}, PopupWidth INTEGER DEFAULT 300, ColorByCoder INTEGER NOT NULL DEFAULT 0, PopupDecoration INTEGER NOT NULL DEFAULT 0, PopupAutoComplete INTEGER NOT NULL DEFAULT 1, ${rights})`,
  `CREATE TABLE DOCUMENTS(${id}, ${label('Title')}, Text TEXT NOT NULL, Coder INTEGER, ${['Author', 'Source', 'Section', 'Type'].map((n) => label(n, "DEFAULT ''")).join(', ')}, Notes TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL, ${to('Coder', 'CODERS')})`,
  `CREATE TABLE STATEMENTTYPES(${id}, ${label('Label')}, ${colours})`,
  `CREATE TABLE VARIABLES(${id}, ${label('Variable')}, DataType TEXT NOT NULL DEFAULT 'short text', StatementTypeId INTEGER, ${to('StatementTypeId', 'STATEMENTTYPES')}, UNIQUE (Variable, StatementTypeId))`,
  `CREATE TABLE VARIABLELINKS(${id}, SourceVariableId INTEGER, TargetVariableId INTEGER, ${to('SourceVariableId', 'VARIABLES')}, ${to('TargetVariableId', 'VARIABLES')})`,
  `CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, ${colours})`,
  `CREATE TABLE CODERRELATIONS(${id}, Coder INTEGER, OtherCoder INTEGER, ${['viewStatements', 'editStatements', 'viewDocuments', 'editDocuments'].map((r) => `${r} INTEGER NOT NULL DEFAULT 1`).join(', ')}, ${to('Coder', 'CODERS')}, ${to('OtherCoder', 'CODERS')})`,
  `CREATE TABLE STATEMENTS(${id}, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL CHECK(Start >= 0), Stop INTEGER NOT NULL CHECK(Stop >= 0), Coder INTEGER, CHECK (Start < Stop), ${to('StatementTypeId', 'STATEMENTTYPES')}, ${to('Coder', 'CODERS')}, ${to('DocumentId', 'DOCUMENTS')})`,
  values('DATABOOLEAN', 'Value INTEGER NOT NULL DEFAULT 1'),
  values('DATAINTEGER', 'Value INTEGER NOT NULL DEFAULT 0'),
  `CREATE TABLE ENTITIES(${id}, VariableId INTEGER NOT NULL, ${label('Value', "DEFAULT ''")}, Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER, UNIQUE (VariableId, Value), ${to('ChildOf', 'ENTITIES')}, ${to('VariableId', 'VARIABLES')})`,
  values('DATASHORTTEXT', `Entity INTEGER NOT NULL, ${to('Entity', 'ENTITIES')}`),
  values('DATALONGTEXT', "Value TEXT DEFAULT ''"),
  `CREATE TABLE ATTRIBUTEVARIABLES(${id}, VariableId INTEGER NOT NULL, ${label('AttributeVariable')}, UNIQUE(VariableId, AttributeVariable), ${to('VariableId', 'VARIABLES')})`,
  `CREATE TABLE ATTRIBUTEVALUES(${id}, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, ${label('AttributeValue', "DEFAULT ''")}, UNIQUE (EntityId, AttributeVariableId), ${to('EntityId', 'ENTITIES')}, ${to('AttributeVariableId', 'ATTRIBUTEVARIABLES')})`,
]
