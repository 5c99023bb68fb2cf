import { inSmallRepository } from "../__fixtures__/small-repository.mjs"
import { checkReadmes } from "../check-readmes.mjs"

/** kit with this README and these files; company's is in order. */
const problemsWith = (headings, files = {}) =>
  inSmallRepository(
    {
      "plugins/company/README.md":
        "## Install\n\n## Works with\n\n## Uninstall",
      "plugins/kit/README.md": headings.map((one) => `## ${one}\n`).join("\n"),
      ...files,
    },
    checkReadmes
  )

describe("check-readmes", () => {
  it("wants a chapter for each room that a plugin has, and no others", async () => {
    expect(await problemsWith(["Install", "Works with", "Uninstall"])).toEqual(
      []
    )
    expect(
      await problemsWith(["Install", "Works with", "Uninstall"], {
        "plugins/kit/src/options.ts": "",
        "plugins/kit/src/admin/tsconfig.json": "",
        "plugins/kit/src/policies/kit.ts": "",
      })
    ).toEqual([
      'plugins/kit/README.md has no chapter "Options"',
      'plugins/kit/README.md has no chapter "Permissions"',
    ])
  })

  it("lets a plugin have chapters of its own between them", async () => {
    expect(
      await problemsWith(["Install", "The door", "Works with", "Uninstall"])
    ).toEqual([])
  })

  it("wants them in the same order everywhere", async () => {
    expect(await problemsWith(["Works with", "Install", "Uninstall"])).toEqual([
      "plugins/kit/README.md has its chapters in another order than Install, Works with, Uninstall",
    ])
  })
})
