import type { Effort } from '../calculation/selection/best-selection'
import type { DateSerial } from '../portfolio/calendar'

/** What a command needs of the terminal and of the machine. */
export type Terminal = {
  out(text: string): void
  err: { isTTY?: boolean; write(text: string): unknown }
  today: DateSerial
  /** How long to look for the best projects, where half a minute is too long. */
  effort?: Effort
}

export const EXIT = { done: 0, doneWithFindings: 1, refused: 2 } as const
