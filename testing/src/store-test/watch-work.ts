import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type Work = (...given: unknown[]) => unknown

/** The part of core's local event bus that calls the subscribers. */
type LocalEventBus = {
  eventEmitter_?: {
    eventNames(): (string | symbol)[]
    rawListeners(event: string | symbol): Work[]
    removeAllListeners(event: string | symbol): unknown
    on(event: string | symbol, listener: Work): unknown
  }
}

/** The part of core's workflow engine through which scheduled jobs are run. */
type LocalEngine = { workflowOrchestratorService_?: { run: Work } }

/**
 * Counts the subscribers, and the jobs and other workflows of the engine, that
 * are at work: nothing else says when what follows an event is over.
 *
 * @returns how many are at work now. Those of an event bus or an engine outside
 * this process are not seen.
 */
export const watchWork = (container: MedusaContainer): (() => number) => {
  let running = 0
  const counted =
    (work: Work): Work =>
    async (...given) => {
      running += 1
      try {
        return await work(...given)
      } finally {
        running -= 1
      }
    }

  const { eventEmitter_: emitter } = container.resolve<LocalEventBus>(
    Modules.EVENT_BUS
  )
  for (const event of emitter?.eventNames() ?? []) {
    const listeners = emitter?.rawListeners(event) ?? []
    emitter?.removeAllListeners(event)
    for (const listener of listeners) {
      // The bus finds a subscriber by what is assigned to it.
      emitter?.on(event, Object.assign(counted(listener), listener))
    }
  }
  const { workflowOrchestratorService_: engine } =
    container.resolve<LocalEngine>(Modules.WORKFLOW_ENGINE)
  if (engine) {
    engine.run = counted(engine.run.bind(engine))
  }
  return () => running
}
