import { jest } from "@jest/globals"
import { runCommand } from "../run-command.mjs"
import { step } from "../steps.mjs"

const paper = (isTTY) => {
  const out = { text: "", isTTY, write: (text) => (out.text += text) }
  return out
}

describe("step", () => {
  afterEach(() => jest.restoreAllMocks())

  it("says what it does and how long that took", async () => {
    const out = paper(false)
    const answer = await step("Boil", async () => ({ note: "an egg" }), out)
    expect(answer).toEqual({ note: "an egg" })
    expect(out.text).toMatch(/^▸ Boil … \d+ ms \(an egg\)\n$/)
  })

  it("shows progress in its own line on a terminal", async () => {
    const out = paper(true)
    await step("Boil", async (show) => show("1 of 2 eggs"), out)
    const lines = out.text.split("\r\u001b[2K")
    expect(lines).toEqual([
      "▸ Boil … ",
      "▸ Boil: 1 of 2 eggs … ",
      expect.stringMatching(/^▸ Boil … \d+ ms\n$/),
    ])
  })

  it("tells progress in a log now and then, in lines of their own", async () => {
    const out = paper(false)
    const clock = jest.spyOn(performance, "now").mockReturnValue(0)
    await step(
      "Boil",
      async (show) => {
        for (const [now, text] of [
          [9_999, "too early"],
          [10_000, "1 of 3"],
          [10_300, "too early again"],
          [20_000, "2 of 3"],
        ]) {
          clock.mockReturnValue(now)
          show(text)
        }
      },
      out
    )
    expect(out.text).toBe("▸ Boil … \n  1 of 3\n  2 of 3\n▸ Boil … 20.0 s\n")
  })

  it("says that it has failed", async () => {
    const out = paper(false)
    const fail = async () => {
      throw new Error("dry")
    }
    await expect(step("Boil", fail, out)).rejects.toThrow("dry")
    expect(out.text).toMatch(/^▸ Boil … failed after \d+ ms\n$/)
  })
})

describe("runCommand", () => {
  it("hears whole lines while the command runs, and keeps all it says", async () => {
    const heard = []
    const { code, output } = await runCommand(
      process.execPath,
      [
        "-e",
        `process.stdout.write("one\\nå"); setTimeout(() => {
           process.stdout.write("ä\\n"); setTimeout(() => {}, 900) }, 600)`,
      ],
      { onLine: (line) => heard.push(line) }
    )
    expect(code).toBe(0)
    expect(heard).toEqual(["one", "åä"])
    expect(output).toBe("one\nåä\n")
  })
})
