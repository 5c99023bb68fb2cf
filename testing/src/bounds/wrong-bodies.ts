/** A body that has to be refused, and what the refusal has to name. */
export type WrongBody = {
  /** What is wrong, for the test's name: "name: longer than 255". */
  wrong: string
  /** The field that the answer has to name. */
  field: string
  body: Record<string, unknown>
}

/** Longest name, number or code, and longest text, that a route takes. */
export const LONGEST = { name: 255, text: 4000 }

type Body = Record<string, unknown>
type Path = (string | number)[]

/** What the merchant may fill as they like: only its size is bounded. */
const FREE = ["metadata"]

const isObject = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const replace = (value: unknown, path: Path, by: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) {
    return by
  }
  if (Array.isArray(value)) {
    return value.map((each, at) =>
      at === key ? replace(each, rest, by) : each
    )
  }
  return { ...(value as Body), [key]: replace((value as Body)[key], rest, by) }
}

const nameOf = (path: Path): string =>
  String([...path].reverse().find((key) => typeof key === "string"))

const wrongValues = (
  value: unknown,
  longest: number
): { says: string; value: unknown }[] => {
  if (typeof value === "string") {
    return [
      { says: `longer than ${longest}`, value: "x".repeat(longest + 1) },
      { says: "a number", value: 12 },
      { says: "an object", value: { text: "x" } },
    ]
  }
  if (typeof value === "number") {
    return [
      { says: "a word", value: "many" },
      { says: "negative", value: -1 },
    ]
  }
  if (typeof value === "boolean") {
    return [{ says: "a word", value: "perhaps" }]
  }
  return [{ says: "a word", value: "x" }]
}

const places = (
  value: unknown,
  free: string[],
  path: Path = []
): { path: Path; value: unknown }[] => {
  if (free.includes(String(path.at(-1)))) {
    return [{ path, value }]
  }
  const below = isObject(value)
    ? Object.entries(value).flatMap(([key, each]) =>
        places(each, free, [...path, key])
      )
    : Array.isArray(value)
      ? value.slice(0, 1).flatMap((each) => places(each, free, [...path, 0]))
      : []
  return path.length ? [{ path, value }, ...below] : below
}

const unknownKeys = (body: Body, free: string[]): WrongBody[] =>
  [{ path: [] as Path, value: body as unknown }, ...places(body, free)]
    .filter(
      ({ path, value }) =>
        isObject(value) && !free.includes(String(path.at(-1)))
    )
    .map(({ path, value }) => ({
      wrong: `${[...path, "surprise"].join(".")}: unknown`,
      field: "surprise",
      body: replace(body, path, { ...(value as Body), surprise: 1 }) as Body,
    }))

/**
 * Out of one body that a route takes, many that it must not take: every field
 * too long or of another type, and keys that it does not know, at every depth.
 *
 * @param texts - Names of fields that are texts, and may be longer than names.
 * @param more - Names of fields whose content is not bounded here: files, and rows
 * that are judged one by one.
 */
export const wrongBodies = (
  body: Body,
  texts: string[] = [],
  more: string[] = []
): WrongBody[] => [
  ...places(body, [...FREE, ...more]).flatMap(({ path, value }) => {
    const field = nameOf(path)
    const longest = texts.includes(field) ? LONGEST.text : LONGEST.name
    // A file is a text without that limit; another type is still wrong.
    const wrongs = wrongValues(value, longest).filter(
      (wrong) =>
        !more.includes(field) ||
        typeof wrong.value !== "string" ||
        typeof value !== "string"
    )
    return wrongs.map((wrong) => ({
      wrong: `${path.join(".")}: ${wrong.says}`,
      field,
      body: replace(body, path, wrong.value) as Body,
    }))
  }),
  ...unknownKeys(body, [...FREE, ...more]),
]
