declare const packed: unique symbol

/**
 * A value of thousands of rows on its way through a workflow, as text. The
 * engine copies what goes into a step and what comes out, object by object:
 * an import's rows would be copied a dozen times over, a text never is.
 */
export type Packed<Value> = string & { readonly [packed]: Value }

/** The value as text. */
export const pack = <Value>(value: Value): Packed<Value> =>
  JSON.stringify(value) as Packed<Value>

/** The value that was packed. */
export const unpack = <Value>(text: Packed<Value>): Value =>
  JSON.parse(text) as Value
