import { secondsUntilRetry } from "../retry"

describe("secondsUntilRetry", () => {
  it("waits four times as long each time, and never over twelve hours", () => {
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 50].map((tries) => secondsUntilRetry(tries, 30))
    ).toEqual([30, 120, 480, 1920, 7680, 30720, 43200, 43200, 43200])
  })
})
