import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { commandLineOf, endProcess } from "../lib/processes.mjs"
import { FOLDER } from "./settings.mjs"

const FILE = path.join(FOLDER, "running.json")

const read = () => {
  try {
    return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {}
  } catch {
    return {}
  }
}

const write = (facts) => {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(FILE, JSON.stringify(facts))
}

/** Notes that this process is the demo, on that port. */
export const noteDemo = (port) => write({ demo: process.pid, port })

/** Notes the store's own process, to be found after a kill -9 of the demo. */
export const noteStore = (pid) => write({ ...read(), store: pid })

export const forgetDemo = () => rmSync(FILE, { force: true })

/** The demo that runs in another terminal, if one does. */
export const otherDemo = () => {
  const { demo, port } = read()
  return demo &&
    demo !== process.pid &&
    commandLineOf(demo).includes("demo/start.mjs")
    ? { pid: demo, port }
    : null
}

/** Ends a store whose demo was killed, so that its port is free again. */
export const endLeftoverStore = async () => {
  const { store } = read()
  if (store && /medusa.*start/.test(commandLineOf(store))) {
    await endProcess(-store)
  }
}
