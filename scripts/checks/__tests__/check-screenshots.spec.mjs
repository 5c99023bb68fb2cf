import { inSmallRepository } from "../__fixtures__/small-repository.mjs"
import { checkScreenshots } from "../check-screenshots.mjs"

const SHOTS = [
  { plugin: "kit", name: "door" },
  { plugin: "company", name: "tree" },
]

const SOUND = {
  "docs/screenshots/kit/door.png": "door",
  "docs/screenshots/company/tree.png": "tree",
  "README.md": "![A door](docs/screenshots/kit/door.png)",
  "plugins/company/README.md":
    '<img src="../../docs/screenshots/company/tree.png" alt="A tree" />',
}

const problemsWith = (changes) =>
  inSmallRepository({ ...SOUND, ...changes }, (root) =>
    checkScreenshots(root, SHOTS)
  )

describe("check-screenshots", () => {
  it("is content when each shot is there, shown, and said in words", async () => {
    expect(await problemsWith({})).toEqual([])
  })

  it("leaves pictures of other places alone", async () => {
    const elsewhere = "![](https://example.com/x.png)"
    expect(await problemsWith({ "docs/README.md": elsewhere })).toEqual([])
  })

  it("names what is shown but not there, and what is shown without words", async () => {
    expect(
      await problemsWith({
        "docs/README.md": "![](screenshots/kit/window.png)",
      })
    ).toEqual([
      "docs/README.md shows docs/screenshots/kit/window.png, which there is not",
      "docs/README.md shows docs/screenshots/kit/window.png without saying what is on it",
    ])
  })

  it("names a picture that nobody shows", async () => {
    expect(await problemsWith({ "README.md": "" })).toEqual([
      "docs/screenshots/kit/door.png is shown by no document",
    ])
  })

  it("names a picture without a shot", async () => {
    expect(
      await problemsWith({ "docs/screenshots/kit/old.png": "old" })
    ).toEqual(["docs/screenshots/kit/old.png is taken by no shot"])
  })

  it("names a shot that was never taken", async () => {
    const problems = await inSmallRepository(SOUND, (root) =>
      checkScreenshots(root, [...SHOTS, { plugin: "kit", name: "new" }])
    )
    expect(problems).toEqual([
      "docs/screenshots/kit/new.png is missing: npm run demo:screenshots takes it",
      "docs/screenshots/kit/new.png is shown by no document",
    ])
  })

  it("refuses more than three megabytes of pictures", async () => {
    const [problem] = await problemsWith({
      "docs/screenshots/kit/door.png": "x".repeat(3_000_001),
    })
    expect(problem).toMatch("docs/screenshots holds 3000005 bytes")
  })
})
