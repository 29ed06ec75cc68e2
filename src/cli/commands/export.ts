import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Option } from 'commander'
import { FORMATS, type Format, type Piece } from '../../8-publish/index.ts'
import { problem } from '../../model/problem.ts'
import type { Store } from '../../store/contract.ts'
import { DOSSIER, dossierOption } from '../dossier-file.ts'
import { write } from '../output.ts'
import { CommandError, type MakeCommand, recordCommand, usage, withRecord } from '../shared.ts'

interface ExportOptions {
  record: string
  format: Format
  output?: string
  force?: boolean
  dossier?: string
  plover?: boolean
}

const NAMES = Object.keys(FORMATS)
const LIST = Object.entries(FORMATS).map(([name, { is }]) => `${name} (${is})`)

export const exportCommand: MakeCommand = () =>
  recordCommand('export', 'Write the whole record for other tools.', [
    'onrecord export --format json > record.json',
    'onrecord export --format csv --plover --output statements.csv',
    'onrecord export --format dna --output talks.dna',
  ])
    .addOption(new Option('--format <format>', LIST.join(', ')).choices(NAMES).default('json'))
    .option('--output <file>', 'write to this file; it is there only when it is whole')
    .option(...DOSSIER)
    .option('--plover', 'add the PLOVER event code of each statement (json, jsonl, csv, parquet, jsonld)')
    .option('--force', 'replace the file when it is there')
    .action(async (options: ExportOptions) => {
      if (FORMATS[options.format].binary && !options.output && process.stdout.isTTY)
        throw usage(`${options.format} is no text for a terminal`, 'give --output FILE, or send it into a file')
      await withRecord(options.record, (store) => run(store, options))
    })

async function run(store: Store, options: ExportOptions): Promise<void> {
  if (options.output) mayWrite(options.output, options)
  const dossier = await dossierOption(options.dossier)
  const { recordPieces } = await import('../../record/pieces.ts')
  const pieces = await recordPieces(store, options.format, { dossier, plover: options.plover })
  if (options.output) await toFile(pieces, options.output)
  else for await (const piece of pieces) await write(piece)
}

/** Never over the record itself, and over nothing else unless told so. */
function mayWrite(output: string, { record, force }: ExportOptions): void {
  const own = ['', '-wal', '-shm'].map((end) => resolve(record + end))
  if (own.includes(resolve(output))) throw usage(`${output} is the record itself`, 'give --output another name')
  if (existsSync(output) && !force)
    throw usage(`${output} is there already`, 'give another name, or --force to replace it')
}

/** A run that breaks off leaves no half file under the wanted name. */
async function toFile(pieces: AsyncIterable<Piece>, file: string): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part, { mode: 0o600, flags: 'wx' }))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    const cause = error instanceof Error ? error.message : String(error)
    throw new CommandError(
      problem('output-failed', cause, { where: file, fix: 'check the folder, and that there is room' }),
    )
  }
}
