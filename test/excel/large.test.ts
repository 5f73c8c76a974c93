import { emptyWorkbook } from '../../src/files/empty-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { inputPlan, longPlan } from './plans'
import { inputsOf, openInExcel } from './workbook'

const MIB = 1024 * 1024
const LIMIT = 5 * MIB

test('10,000 projects and 100,000 budget lines pass in batches of about 1 MiB, both ways', async () => {
  const { bytes } = writeSheets(emptyWorkbook('fr'), [inputPlan('Projets', 10_000), inputPlan('Budget', 100_000)])
  const { standIn, host } = openInExcel(bytes)
  await host.read()
  const reads = [...standIn.syncs()]
  const answered = reads.reduce((sum, { responseBytes }) => sum + responseBytes, 0)
  expect(reads.length).toBeLessThanOrEqual(Math.ceil(answered / MIB) + 3)

  standIn.forget()
  const inputs = inputsOf(bytes)
  await host.apply([longPlan('long', 10_000, inputs.fingerprint)], inputs)
  const writes = standIn.syncs().slice(reads.length)
  const sent = writes.reduce((sum, { requestBytes }) => sum + requestBytes, 0)
  expect(writes.length).toBeLessThanOrEqual(Math.ceil(sent / MIB) + 3)

  const largest = Math.max(
    ...[...reads, ...standIn.syncs()].flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
  )
  expect(largest).toBeLessThan(LIMIT)
  process.stdout.write(
    `110,000 rows: read ${reads.length} syncs for ${mib(answered)} MiB, write ${writes.length} syncs for ${mib(sent)} MiB, largest message ${mib(largest)} MiB\n`,
  )
}, 300_000)

function mib(bytes: number): string {
  return (bytes / MIB).toFixed(2)
}
