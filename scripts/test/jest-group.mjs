import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { atExit } from "../lib/at-exit.mjs"
import { inRoot, ROOT } from "../lib/paths.mjs"
import { quietEnvironment, runCommand } from "../lib/run-command.mjs"

const JEST = inRoot("node_modules", "jest", "bin", "jest.js")
const NODE_FLAGS = ["--experimental-vm-modules", "--no-warnings"]

/**
 * @typedef {object} TestGroup tests that run in one call of Jest
 * @property {string[]} projects names in jest.config.mjs
 * @property {string} title
 * @property {1 | 2} workers test files at a time; two groups with one each run
 *   side by side
 * @property {string[]} [flags]
 * @property {boolean} database needs a PostgreSQL
 * @property {boolean} [wholeStore] each file boots a store with a database
 * @property {"none" | "packages" | "everything"} build
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 */

/** A file's worker is thrown away with it: Medusa boots once per process. */
const ONE_APP_PER_PROCESS = ["--workerIdleMemoryLimit=1MB", "--forceExit"]

/** @type {TestGroup[]} */
export const GROUPS = [
  {
    projects: ["unit"],
    title: "Unit tests",
    workers: 2,
    database: false,
    build: "none",
  },
  {
    projects: ["scripts"],
    title: "Tests of the repository's own scripts",
    workers: 2,
    database: false,
    build: "none",
  },
  {
    projects: ["module"],
    title: "Module tests",
    workers: 2,
    flags: ["--forceExit"],
    database: true,
    build: "none",
  },
  {
    projects: ["app"],
    title: "Tests of the whole store",
    wholeStore: true,
    workers: 2,
    flags: ONE_APP_PER_PROCESS,
    database: true,
    build: "packages",
  },
  {
    projects: ["demo"],
    title: "Tests of the demo and its tour",
    workers: 1,
    database: false,
    build: "everything",
  },
  {
    projects: ["browser"],
    title: "Tests in a browser",
    wholeStore: true,
    workers: 1,
    flags: ONE_APP_PER_PROCESS,
    database: true,
    build: "everything",
  },
]

/** The files of a group that a pattern chooses. */
export const filesOf = async (group, patterns) => {
  const { code, output } = await runCommand(process.execPath, [
    ...NODE_FLAGS,
    JEST,
    "--listTests",
    "--selectProjects",
    ...group.projects,
    "--",
    ...patterns,
  ])
  if (code !== 0) {
    throw new Error(output)
  }
  return output.split("\n").filter((line) => path.isAbsolute(line))
}

/** @returns {Totals} */
const readTotals = (file) => {
  if (!existsSync(file)) {
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const report = JSON.parse(readFileSync(file, "utf8"))
  return {
    passed: report.numPassedTests,
    // A file that does not even load has no tests to count, but has failed.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Runs a group of tests.
 *
 * @param {TestGroup} group
 * @param {string[]} patterns parts of paths; all files without any
 * @param {{ env?: Record<string, string>, skipAll?: boolean }} [options]
 *   `skipAll` only counts the tests
 * @returns {Promise<Totals>}
 */
export const runGroup = async (group, patterns, { env, skipAll } = {}) => {
  const report = inRoot(".cache", "test", `${group.projects.join("-")}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const args = [
    ...NODE_FLAGS,
    JEST,
    "-w",
    String(group.workers),
    ...(group.flags ?? []),
    "--json",
    `--outputFile=${report}`,
    ...(skipAll ? ["--testNamePattern=(?!)"] : []),
    // With all files, what they log buries the results; with one, it helps.
    ...(patterns.length ? [] : ["--silent"]),
    "--selectProjects",
    ...group.projects,
    "--",
    ...patterns,
  ]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ["ignore", "ignore", skipAll ? "ignore" : "inherit"],
    env: quietEnvironment({
      NODE_ENV: "test",
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
      // Workers are processes of their own and need the flag too.
      NODE_OPTIONS: NODE_FLAGS.join(" "),
      ...env,
    }),
  })
  const ended = new Promise((resolve) => child.on("close", resolve))
  const forget = atExit(async () => {
    child.kill("SIGTERM")
    await ended
  })
  const code = await ended
  await forget()
  const totals = readTotals(report)
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals
}
