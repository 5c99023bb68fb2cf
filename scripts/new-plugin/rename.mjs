/** What the template is about: the new plugin's words take its place. */
const SAMPLE = {
  name: "wish-keeping",
  plural: "wish-lists",
  singular: "wish-list",
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)

/** The ways in which code and prose write a noun of several words. */
const FORMS = [
  (words) => words.join("-"),
  (words) => words.join("_"),
  (words) => words.join("_").toUpperCase(),
  (words) => words.map(capital).join(""),
  (words) => words[0] + words.slice(1).map(capital).join(""),
  (words) => words.join(" "),
  (words) => capital(words.join(" ")),
]

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

const allForms = (noun) => FORMS.map((form) => form(noun.split("-")))

/**
 * Puts the new plugin's words in the place of the template's, in every form.
 *
 * @param {import("./plugin-name.mjs").PluginName} words
 * @param {Record<string, string>} [more] further texts of the template to replace
 * @returns {(text: string) => string}
 */
export const renaming = (words, more = {}) => {
  const replacements = new Map(Object.entries(more))
  for (const which of ["singular", "plural", "name"]) {
    const written = allForms(words[which])
    allForms(SAMPLE[which]).forEach((form, at) =>
      replacements.set(form, written[at])
    )
  }
  // All at once, the longest first: what has been put in is not replaced again,
  // and "wish-lists" is not taken for a "wish-list".
  const sought = [...replacements.keys()].sort((a, b) => b.length - a.length)
  const any = new RegExp(sought.map(literally).join("|"), "g")
  return (text) => text.replace(any, (found) => replacements.get(found))
}
