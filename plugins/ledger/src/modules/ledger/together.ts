type Waiting<Task, Result> = {
  task: Task
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Does tasks that would wait for each other anyhow in one go: the first goes at
 * once, and those that come meanwhile go together when it is done. Tasks of
 * different places never wait for each other.
 *
 * @param most - How many go together at most: they hold their place that long.
 * @param work - Answers in the order of the tasks. Where it throws, each task
 * goes again by itself, so that one task's error is not another's.
 */
export const together = <Task, Result>(
  most: number,
  work: (tasks: Task[]) => Promise<Result[]>
): ((place: string, task: Task) => Promise<Result>) => {
  const queues = new Map<string, Waiting<Task, Result>[]>()

  const alone = async ({ task, resolve, reject }: Waiting<Task, Result>) => {
    try {
      const [result] = await work([task])
      resolve(result)
    } catch (error) {
      reject(error)
    }
  }

  const go = async (batch: Waiting<Task, Result>[]) => {
    if (batch.length === 1) {
      return alone(batch[0])
    }
    const results = await work(batch.map(({ task }) => task)).catch(() => null)
    for (const [index, each] of batch.entries()) {
      await (results ? each.resolve(results[index]) : alone(each))
    }
  }

  const drain = async (place: string, queue: Waiting<Task, Result>[]) => {
    while (queue.length) {
      await go(queue.splice(0, most))
    }
    queues.delete(place)
  }

  return (place, task) =>
    new Promise<Result>((resolve, reject) => {
      const waiting = { task, resolve, reject }
      const queue = queues.get(place)
      if (queue) {
        queue.push(waiting)
        return
      }
      const own = [waiting]
      queues.set(place, own)
      void drain(place, own)
    })
}
