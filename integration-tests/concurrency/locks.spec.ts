import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"

storeTest({
  name: "locks in PostgreSQL",
  cwd: join(__dirname, "../__fixtures__/kit-alone"),
  fixtures: async () => ({}),
  suite: ({ app }) => {
    const locking = () => app.container.resolve(Modules.LOCKING)
    const tryToTake = (key: string, args?: { ownerId?: string }) =>
      locking()
        .acquire(key, { expire: 30, ...args })
        .then(
          () => true,
          () => false
        )

    it("gives a lock to one of many who ask in the same instant, without an owner too", async () => {
      const taken = await Promise.all(
        Array.from({ length: 8 }, () => tryToTake("cart_1"))
      )

      expect(taken.filter(Boolean)).toHaveLength(1)
    })

    it("lets nobody else take or release what somebody holds", async () => {
      expect(await tryToTake("cart_2", { ownerId: "a" })).toBe(true)

      expect(await tryToTake("cart_2", { ownerId: "b" })).toBe(false)
      expect(await tryToTake("cart_2")).toBe(false)
      expect(await locking().release("cart_2", { ownerId: "b" })).toBe(false)
      expect(await tryToTake("cart_2", { ownerId: "b" })).toBe(false)

      expect(await tryToTake("cart_2", { ownerId: "a" })).toBe(true)
      expect(await locking().release("cart_2", { ownerId: "a" })).toBe(true)
      expect(await tryToTake("cart_2", { ownerId: "b" })).toBe(true)
    })

    it("frees the lock of a holder that is gone, when its time is up", async () => {
      await locking().acquire("cart_3", { expire: 1 })
      expect(await tryToTake("cart_3", { ownerId: "next" })).toBe(false)

      await wait(1_100)

      expect(await tryToTake("cart_3", { ownerId: "next" })).toBe(true)
    })

    it("keeps a lock without an end", async () => {
      await locking().acquire("cart_4", {})

      expect(await tryToTake("cart_4", { ownerId: "b" })).toBe(false)
    })

    it("renews and gives back a lock that is named twice", async () => {
      let lost = false
      const result = await locking().execute(
        ["item_twice", "item_twice"],
        async (signal) => {
          await wait(800)
          lost = Boolean(signal?.aborted)
          return "done"
        },
        { expire: 1 }
      )
      expect([result, lost]).toEqual(["done", false])
      const twice = ["item_again", "item_again"]
      await locking().acquire(twice, { ownerId: "a", expire: 30 })
      expect(await locking().release(twice, { ownerId: "a" })).toBe(true)
    })

    it("takes several locks or none", async () => {
      await tryToTake("item_b", { ownerId: "other" })

      await expect(
        locking().acquire(["item_a", "item_b", "item_c"], { ownerId: "me" })
      ).rejects.toThrow("somebody else holds it")

      expect(await tryToTake("item_a", { ownerId: "third" })).toBe(true)
      expect(await tryToTake("item_c", { ownerId: "third" })).toBe(true)
    })

    it("runs jobs under one key one after the other, more of them than the pool has connections", async () => {
      let running = 0
      let most = 0
      const job = async () => {
        running += 1
        most = Math.max(most, running)
        await wait(5)
        running -= 1
      }

      await Promise.all(
        Array.from({ length: 25 }, () =>
          locking().execute(["stock"], job, { timeout: 20 })
        )
      )

      expect(most).toBe(1)
      expect(await tryToTake("stock")).toBe(true)
    })

    it("renews a job's lock while it runs", async () => {
      const job = locking().execute(["long"], () => wait(1_800, "done"), {
        expire: 1,
      })
      await wait(1_400)

      expect(await tryToTake("long")).toBe(false)
      expect(await job).toBe("done")
      expect(await tryToTake("long")).toBe(true)
    })

    it("releases the lock of a job that fails, and keeps its error", async () => {
      await expect(
        locking().execute(["failing"], async () => {
          throw new Error("no stock")
        })
      ).rejects.toThrow("no stock")

      expect(await tryToTake("failing")).toBe(true)
    })

    it("gives up after the time-out", async () => {
      await tryToTake("busy")

      await expect(
        locking().execute(["busy"], async () => "never", { timeout: 1 })
      ).rejects.toThrow('Failed to acquire lock for key "busy"')
    })
  },
})
