/** Runs tasks one after the other, in the order in which they were asked for; a failure does not stop the next. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>

export function createQueue(): Queue {
  const tail = { last: Promise.resolve() as Promise<unknown> }
  return (task) => {
    const result = tail.last.then(task, task)
    tail.last = result.catch(() => undefined)
    return result
  }
}
