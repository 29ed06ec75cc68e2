import { storeSuite } from '../contract.suite.ts'
import { openInFolder } from './folder.suite.ts'

storeSuite('SQLite', openInFolder)
