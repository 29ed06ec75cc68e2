/**
 * Libraries that only some reports need, loaded when the first such report comes: reading is a plain function, and most runs read text or
 * JSON lines. To load them all takes longer than everything else from the start of the command to its first line.
 */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const linkedom = (): typeof import('linkedom') => require('linkedom')
export const readability = (): typeof import('@mozilla/readability') => require('@mozilla/readability')
export const feedsmith = (): typeof import('feedsmith') => require('feedsmith')
export const iconv = (): typeof import('iconv-lite') => require('iconv-lite')
