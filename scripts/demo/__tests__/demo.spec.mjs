import { spawn } from "node:child_process"
import { existsSync, rmSync, writeFileSync } from "node:fs"
import net from "node:net"
import path from "node:path"
import { inRoot, ROOT } from "../../lib/paths.mjs"
import { placeOf } from "../../postgres/place.mjs"
import { freePort, isPortTaken } from "../../postgres/free-port.mjs"
import { serverOf } from "../../postgres/leftover.mjs"
import { databaseUser } from "../../postgres/run-as.mjs"

const FOLDER = inRoot(".cache", "demo-test")
const DATA = path.join(FOLDER, "postgres")
const READY = /✓ Ready after (.+)/

/** Milliseconds for a start from nothing: tables, 2,400 articles, two tours. */
const FILLING_IN = 10 * 60_000

describe("npm run demo", () => {
  let port
  let running

  /** Starts one of the demo's scripts and collects what it says. */
  const run = (script, env = {}) => {
    const child = spawn(process.execPath, [inRoot("scripts", "demo", script)], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(port),
        DEMO_FOLDER: FOLDER,
        DATABASE_URL: "",
        NODE_OPTIONS: "",
        ...env,
      },
    })
    const said = { text: "" }
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => (said.text += chunk))
    }
    const ended = new Promise((resolve) =>
      child.on("close", (code) => resolve({ code, text: said.text }))
    )
    return { child, said, ended }
  }

  const startDemo = async () => {
    running = run("start.mjs")
    let over = false
    running.ended.then(() => (over = true))
    while (!over && !READY.test(running.said.text)) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect(running.said.text).toMatch(READY)
    return running.said.text
  }

  const stopDemo = async (signal) => {
    running.child.kill(signal)
    return (await running.ended).code
  }

  const seconds = (text) => Number(text.match(/Ready after ([\d.]+) s/)[1])

  beforeAll(async () => {
    port = await freePort()
    await run("reset.mjs").ended
  })

  afterAll(async () => {
    running?.child.kill("SIGTERM")
    await running?.ended
    await run("reset.mjs").ended
  })

  it(
    "opens a store whose tour passes, twice on the same data",
    async () => {
      const said = await startDemo()
      const took = /(\d+ min )?[\d.]+ s/.source
      expect(said).toMatch(RegExp(`tables up to date … ${took}`))
      expect(said).toMatch(RegExp(`Fill in the demo data … ${took}`))
      expect(said).toContain(`http://localhost:${port}/shop`)
      expect(said).toContain(`http://localhost:${port}/app`)

      for (const time of ["first", "second"]) {
        const tour = await run("tour.mjs").ended
        expect({ time, ...tour }).toMatchObject({
          time,
          code: 0,
          text: expect.stringMatching(/✓ All \d+ figures are as the demo data/),
        })
        expect(tour.text).not.toContain("✗")
      }
    },
    FILLING_IN
  )

  it("serves the storefront and the admin", async () => {
    const read = async (address) => {
      const response = await fetch(`http://localhost:${port}${address}`)
      return { status: response.status, text: await response.text() }
    }
    expect(await read("/")).toMatchObject({ status: 200 })
    const page = await read("/shop/some/page/of/it")
    expect(page).toMatchObject({
      status: 200,
      text: expect.stringContaining("<div id="),
    })
    const script = page.text.match(/src="(\/shop\/assets\/[^"]+\.js)"/)[1]
    expect(await read(script)).toMatchObject({ status: 200 })
    expect(await read("/app")).toMatchObject({ status: 200 })
    expect(await read("/pictures/uttag.svg")).toMatchObject({
      status: 200,
      text: expect.stringContaining("<svg"),
    })
    expect(await read("/pictures/..%2fsecrets.svg")).toMatchObject({
      status: 404,
    })
    expect(await read("/shop/missing.js")).toMatchObject({ status: 404 })
    expect(await read("/shop/..%2f..%2fpackage.json")).toMatchObject({
      status: 404,
    })
  })

  it("does not start a second time beside itself, nor lose its data", async () => {
    const second = await run("start.mjs").ended
    expect(second.code).toBe(1)
    expect(second.text).toContain("The demo runs already")
    const reset = await run("reset.mjs").ended
    expect(reset.code).toBe(1)
    expect(reset.text).toContain("The demo is running")
  })

  it("leaves no process behind when it is interrupted", async () => {
    expect(await stopDemo("SIGINT")).toBe(0)
    expect(await isPortTaken(port)).toBe(false)
    expect(serverOf(placeOf(DATA, databaseUser()))).toBeNull()
    expect(existsSync(path.join(FOLDER, "running.json"))).toBe(false)
  })

  it("starts again within 20 seconds, on the same data", async () => {
    const said = await startDemo()
    expect(seconds(said)).toBeLessThan(20)
    expect(said).not.toContain("tables up to date")
    expect(said).not.toContain("Fill in the demo data")
    expect(await stopDemo("SIGTERM")).toBe(0)
  })

  it("recovers from a kill -9", async () => {
    await startDemo()
    await stopDemo("SIGKILL")
    expect(await isPortTaken(port)).toBe(true)
    await startDemo()
    expect(await stopDemo("SIGINT")).toBe(0)
    expect(await isPortTaken(port)).toBe(false)
  })

  it("says what to do about a taken port", async () => {
    const other = net.createServer().listen(port)
    const { code, text } = await run("start.mjs").ended
    other.close()
    expect(code).toBe(1)
    expect(text.trim()).toBe(
      `✗ Port ${port} is taken by another program. End that program, or ` +
        `choose another port: PORT=${port + 1} npm run demo`
    )
  })

  it("says what to do about a given database that does not answer", async () => {
    const DATABASE_URL = "postgres://me:secret@localhost:9/shop"
    const { code, text } = await run("start.mjs", { DATABASE_URL }).ended
    expect(code).toBe(1)
    expect(text.trim()).toBe(
      "✗ No PostgreSQL answers at localhost:9 (DATABASE_URL). Start it, or " +
        "leave DATABASE_URL out to use the one that comes along."
    )
  })

  it("says what to do about a broken database, and a reset mends it", async () => {
    const place = placeOf(DATA, databaseUser())
    rmSync(path.join(place, "global"), { recursive: true })
    const { code, text } = await run("start.mjs").ended
    expect(code).toBe(1)
    expect(text.trim()).toBe(
      `✗ The database in ${place} is broken: files of it are missing. Start ` +
        'over with "npm run demo:reset" (it deletes the demo\'s data).'
    )
    writeFileSync(path.join(FOLDER, "something"), "")
    expect((await run("reset.mjs").ended).code).toBe(0)
    expect(existsSync(FOLDER)).toBe(false)
    expect(existsSync(place)).toBe(false)
  })
})
