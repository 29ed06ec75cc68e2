import { KEYS_VERSION, keysOf } from '../3-resolve/index.ts'
import { keysOfKept, LINEAGE_VERSION, read, relateKept } from '../4-lineage/index.ts'
import { QUOTE_KEYS_VERSION, quoteKeysOf } from '../4-lineage/variants/index.ts'
import { turnsIn } from '../5-positions/index.ts'
import type { Dossier } from '../model/types.ts'
import { statementsAgain, statementsOf, VERSIONS } from '../pipeline.ts'
import type { KeptDossier } from '../store/contract/dossier.ts'
import type { LineageRules } from '../store/contract/lineage.ts'
import type { Derive, Store, TurnsOf } from '../store/contract.ts'
import { parsedDossier } from './dossier.ts'

/** How two reports are related, as the record asks it. */
export const LINEAGE: LineageRules = { read, keysOf: keysOfKept, relate: relateKept, version: LINEAGE_VERSION }

/** Opens the record at a path; `create` makes it when it is not there. Throws RecordError with a problem that says what to do. */
export async function openRecord(where: string, create = false, lineage = LINEAGE): Promise<Store> {
  const { openStore } = await import('../store/index.ts')
  const keys = { keysOf, keysVersion: KEYS_VERSION, quoteKeysOf, quoteKeysVersion: QUOTE_KEYS_VERSION }
  return openStore(where, { ...keys, lineage, ...deriving(), versions: VERSIONS, create })
}

/** Every report of a record goes by one dossier, which is parsed once. */
function deriving(): { derive: Derive; turnsOf: TurnsOf } {
  let last: { kept: KeptDossier | null; dossier: Dossier | null } = { kept: null, dossier: null }
  const parsed = (kept: KeptDossier | null): Dossier | null => {
    if (last.kept?.text !== kept?.text) last = { kept, dossier: parsedDossier(kept) }
    return last.dossier
  }
  return {
    derive: (report, judgements, kept, before) =>
      before
        ? statementsAgain(report, parsed(kept), judgements, before)
        : statementsOf(report, parsed(kept), judgements),
    turnsOf: (report, kept) => turnsIn(report, parsed(kept)),
  }
}
