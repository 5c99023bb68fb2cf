import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { deleteCluster, startCluster } from "../cluster.mjs"
import { isPortTaken } from "../free-port.mjs"
import { serverOf } from "../leftover.mjs"
import { ensureDatabase, urlOf } from "../open-database.mjs"
import { placeOf } from "../place.mjs"
import { databaseUser } from "../run-as.mjs"

describe("the embedded PostgreSQL", () => {
  let directory, place, running

  const start = async (options = {}) => {
    running = await startCluster({ directory, throwAway: true, ...options })
    return new URL(`postgres://postgres:postgres@localhost:${running.port}/`)
  }

  beforeEach(() => {
    // mkdtemp closes its folder to others; the database's user has to pass.
    const base = mkdtempSync(path.join(os.tmpdir(), "b2b-postgres-"))
    directory = path.join(base, "data")
    place = placeOf(directory, databaseUser())
  })

  afterEach(async () => {
    await running?.stop()
    running = undefined
    await deleteCluster(directory)
    rmSync(path.dirname(directory), { recursive: true, force: true })
  })

  it("keeps its databases over a stop and leaves no process", async () => {
    const first = await start()
    expect(await ensureDatabase(urlOf(first, "shop"))).toEqual({
      created: true,
    })
    await running.stop()
    expect(serverOf(place)).toBeNull()
    expect(await isPortTaken(running.port)).toBe(false)

    const second = await start()
    expect(await ensureDatabase(urlOf(second, "shop"))).toEqual({
      created: false,
    })
  })

  it("takes over from a run that was killed", async () => {
    await start()
    const leftover = running.pid
    expect(serverOf(place)).toBe(leftover)

    await start()

    expect(serverOf(place)).toBe(running.pid)
    expect(running.pid).not.toBe(leftover)
  })

  it("says what to do about a database of another version", async () => {
    await start()
    await running.stop()
    writeFileSync(path.join(place, "PG_VERSION"), "15\n")
    await expect(start({ remedy: "Run npm run demo:reset." })).rejects.toThrow(
      `The database in ${place} is broken: it was made by PostgreSQL 15, ` +
        "and this is 18. Run npm run demo:reset."
    )
  })

  it("says what to do about a database that lost its files", async () => {
    await start()
    await running.stop()
    rmSync(path.join(place, "global"), { recursive: true })
    await expect(start()).rejects.toThrow("files of it are missing. Delete")
  })

  it("says what to do about a damaged one, and shows the server's words", async () => {
    await start()
    await running.stop()
    const control = path.join(place, "global", "pg_control")
    writeFileSync(control, Buffer.alloc(readFileSync(control).length))
    await expect(start()).rejects.toMatchObject({
      message: expect.stringContaining("does not start. Delete"),
      details: expect.stringMatching(/FATAL|PANIC/),
    })
  })

  it("does not touch a folder that holds something else", async () => {
    await start()
    await running.stop()
    rmSync(path.join(place, "PG_VERSION"))
    await expect(start()).rejects.toThrow("holds something else")
  })

  it("says so when a given database does not answer", async () => {
    const url = "postgres://me:secret@localhost:9/none"
    await expect(ensureDatabase(url)).rejects.toThrow(/Check DATABASE_URL/)
    await expect(ensureDatabase(url)).rejects.not.toThrow(/secret/)
  })
})
