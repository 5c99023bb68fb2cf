import { createRequire } from "node:module"
import {
  inSmallRepository,
  pluginManifest,
} from "../__fixtures__/small-repository.mjs"
import { checkOptions } from "../check-options.mjs"

const ZOD = createRequire(import.meta.url).resolve("@medusajs/framework/zod")

const manifest = () => {
  const kit = pluginManifest("kit")
  kit.exports["./options"] = "./.medusa/server/src/options.js"
  return kit
}

/** A plugin with this schema, whose README has these rows. */
const problemsWith = (schema, rows) =>
  inSmallRepository(
    {
      "plugins/kit/package.json": manifest(),
      "plugins/kit/.medusa/server/src/options.js": `const { z } = require(${JSON.stringify(ZOD)})
        exports.optionsSchema = z.strictObject(${schema})`,
      "plugins/kit/README.md": [
        "# kit",
        "",
        "| option | type | default | effect |",
        "| --- | --- | --- | --- |",
        ...rows,
        "",
        "| other | table |",
      ].join("\n"),
    },
    checkOptions
  )

const SCHEMA = `{
  language: z.enum(["en", "sv"]).default("sv"),
  from: z.strictObject({ email: z.string() }).nullable().default(null),
  tax: z.strictObject({ rate: z.number().default(25) }).prefault({}),
}`
const LANGUAGE = '| `language` | `"en" \\| "sv"` | `"sv"` | of mails |'
const FROM = "| `from` | object or null | `null` | sender |"
const RATE = "| `tax.rate` | number | `25` | per cent |"

describe("check-options", () => {
  it("is content with a table that says what the schema says", async () => {
    expect(await problemsWith(SCHEMA, [LANGUAGE, FROM, RATE])).toEqual([])
  })

  it("names an option that the table lacks, has too much, or twice", async () => {
    expect(
      await problemsWith(SCHEMA, [
        LANGUAGE,
        LANGUAGE,
        RATE,
        "| `gone` | string | – | nothing |",
      ])
    ).toEqual([
      'plugins/kit/README.md has no row for the option "from"',
      'plugins/kit/README.md has two rows for the option "language"',
      'plugins/kit/README.md has a row for the option "gone", which there is not',
    ])
  })

  it("names a default and a type that are others", async () => {
    expect(
      await problemsWith(SCHEMA, [
        LANGUAGE.replace('| `"sv"`', '| `"en"`'),
        FROM.replace("or null", ""),
        RATE,
      ])
    ).toEqual([
      'plugins/kit/README.md says that the default of "language" is "en"; it is "sv"',
      'plugins/kit/README.md says that the type of "from" is object; it is object or null',
    ])
  })

  it("wants the inner options, or a row for the whole", async () => {
    expect(await problemsWith(SCHEMA, [LANGUAGE, FROM])).toEqual([
      'plugins/kit/README.md has no row for the option "tax"',
    ])
    expect(
      await problemsWith(SCHEMA, [
        LANGUAGE,
        FROM,
        "| `tax` | object | – | whole |",
      ])
    ).toEqual([])
  })
})
