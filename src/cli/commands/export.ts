import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Option } from 'commander'
import { FORMATS, type Format } from '../../8-publish/index.ts'
import { problem } from '../../model/problem.ts'
import { DOSSIER, dossierOption } from '../dossier-file.ts'
import { write } from '../output.ts'
import { CommandError, type MakeCommand, recordCommand, usage, withRecord } from '../shared.ts'

interface ExportOptions {
  record: string
  format: Format
  output?: string
  force?: boolean
  dossier?: string
}

export const exportCommand: MakeCommand = () =>
  recordCommand('export', 'Write the whole record for other tools.', [
    'onrecord export --format json > record.json',
    'onrecord export --format csv --output statements.csv',
  ])
    .addOption(
      new Option('--format <format>', 'json (the whole record), jsonl (a report a line), csv (a statement a row)')
        .choices([...FORMATS])
        .default('json'),
    )
    .option('--output <file>', 'write to this file; it is there only when it is whole')
    .option(...DOSSIER)
    .option('--force', 'replace the file when it is there')
    .action((options: ExportOptions) =>
      withRecord(options.record, async (store) => {
        if (options.output) mayWrite(options.output, options)
        const dossier = await dossierOption(options.dossier)
        const { recordPieces } = await import('../../record/pieces.ts')
        const pieces = await recordPieces(store, options.format, dossier)
        if (options.output) await toFile(pieces, options.output)
        else for await (const piece of pieces) await write(piece)
      }),
    )

/** Never over the record itself, and over nothing else unless told so. */
function mayWrite(output: string, { record, force }: ExportOptions): void {
  const own = ['', '-wal', '-shm'].map((end) => resolve(record + end))
  if (own.includes(resolve(output))) throw usage(`${output} is the record itself`, 'give --output another name')
  if (existsSync(output) && !force)
    throw usage(`${output} is there already`, 'give another name, or --force to replace it')
}

/** A run that breaks off leaves no half file under the wanted name. */
async function toFile(pieces: AsyncIterable<string>, file: string): Promise<void> {
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
