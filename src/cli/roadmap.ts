import { todaySerial } from '../steps/data-date'
import { run } from './run'

/** The `roadmap` command. */
void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: process.stderr,
  today: todaySerial(new Date()),
}).then((code) => {
  process.exitCode = code
})
