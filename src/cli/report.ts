import { argv } from 'node:process'
import { nodeTerminal } from './nodeTerminal'
import { runReport } from './runReport'

process.exitCode = await runReport(argv.slice(2), await nodeTerminal())
