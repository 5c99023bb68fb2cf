/**
 * @typedef {object} Option as the schema has it
 * @property {string} name with its parents: `tax.seller_country_code`
 * @property {string} type in the words of a README
 * @property {string} byDefault JSON, or "–" where there is none
 * @property {Option[]} inner options inside it
 */

const NONE = "–"

const isNull = ({ type }) => type === "null"

const typeWord = (schema) => {
  if (schema.anyOf) {
    return schema.anyOf
      .map((one) => (isNull(one) ? "null" : typeWord(one)))
      .join(" or ")
  }
  if (schema.enum) {
    return schema.enum.map((value) => JSON.stringify(value)).join(" | ")
  }
  return schema.type === "array" ? "list" : schema.type
}

/** An object's own properties, also where the object may be null. */
const propertiesOf = (schema) =>
  schema.properties ??
  schema.anyOf?.find(({ properties }) => properties)?.properties ??
  {}

const isEmptyObject = (value) => JSON.stringify(value) === "{}"

/**
 * The options that a JSON Schema describes, as a tree.
 *
 * @param {Record<string, any>} schema
 * @param {string} [prefix]
 * @returns {Option[]}
 */
export const optionsOfSchema = (schema, prefix = "") =>
  Object.entries(propertiesOf(schema)).map(([key, property]) => ({
    name: `${prefix}${key}`,
    type: typeWord(property),
    byDefault:
      property.default === undefined || isEmptyObject(property.default)
        ? NONE
        : JSON.stringify(property.default),
    inner: optionsOfSchema(property, `${prefix}${key}.`),
  }))
