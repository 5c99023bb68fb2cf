import { EventEmitter } from "node:events"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { watchWork } from "../watch-work"

type Job = (name: string) => Promise<unknown>

const storeWith = (emitter: EventEmitter, run: Job) => {
  const engine = { name: "engine", run }
  const services: Record<string, unknown> = {
    [Modules.EVENT_BUS]: { eventEmitter_: emitter },
    [Modules.WORKFLOW_ENGINE]: { workflowOrchestratorService_: engine },
  }
  const container = {
    resolve: (name: string) => services[name],
  } as unknown as MedusaContainer
  return { engine, running: watchWork(container) }
}

const open = () => {
  let end = () => {}
  const work = new Promise<void>((resolve) => (end = resolve))
  return { work, end }
}

describe("watchWork", () => {
  it("counts a subscriber until it is done, and keeps what it is found by", async () => {
    const emitter = new EventEmitter()
    const { work, end } = open()
    const seen: unknown[] = []
    const subscriber = async (event: unknown) => {
      seen.push(event)
      await work
    }
    emitter.on("placed", Object.assign(subscriber, { subscriberId: "mail" }))
    const { running } = storeWith(emitter, async () => {})

    emitter.emit("placed", { id: "order_1" })
    expect(running()).toBe(1)
    end()
    await new Promise(setImmediate)

    expect(running()).toBe(0)
    expect(seen).toEqual([{ id: "order_1" }])
    expect(emitter.listeners("placed")[0]).toHaveProperty(
      "subscriberId",
      "mail"
    )
  })

  it("counts a job until it is done, also when it fails", async () => {
    const { work, end } = open()
    const { engine, running } = storeWith(
      new EventEmitter(),
      async function (this: { name: string }, name) {
        await work
        throw new Error(`${name} of the ${this.name} fails`)
      }
    )

    const job = engine.run("job")
    expect(running()).toBe(1)
    end()

    await expect(job).rejects.toThrow("job of the engine fails")
    expect(running()).toBe(0)
  })

  it("sees nothing of an event bus and an engine elsewhere", () => {
    const container = { resolve: () => ({}) } as unknown as MedusaContainer

    expect(watchWork(container)()).toBe(0)
  })
})
