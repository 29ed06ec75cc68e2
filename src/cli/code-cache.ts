/** The command's own code as V8 has compiled it, kept in the user's cache folder: the next start needs not compile it again. */
import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * Nothing of a report is in it. Where the folder is not known or cannot be made all goes on as before; NODE_DISABLE_COMPILE_CACHE=1
 * turns it off.
 */
export function rememberCode(): void {
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA } = process.env
  const caches = XDG_CACHE_HOME || (HOME && join(HOME, '.cache')) || LOCALAPPDATA
  // made here, step by step: Node tries without end where a folder above it is missing and cannot be made
  if (caches && isMade(caches) && isMade(join(caches, 'onrecord'))) enableCompileCache(join(caches, 'onrecord'))
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST'
  }
}
