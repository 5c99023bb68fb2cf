/** What is wrong, by the name of the input: `billing_address.city` → `required`. */
export type Problems = Record<string, string>

/** The problems in the code of an error: `vat_id.length,fields.trade.required`. */
export const problemsOf = (code: string | undefined): Problems =>
  Object.fromEntries(
    (code ?? "")
      .split(",")
      .filter((each) => each.includes("."))
      .map((each) => {
        const at = each.lastIndexOf(".")
        return [each.slice(0, at), each.slice(at + 1)]
      })
  )

/** The required inputs that were left empty. */
export const missing = (names: string[], form: FormData): Problems =>
  Object.fromEntries(
    names
      .filter((name) => !String(form.get(name) ?? "").trim())
      .map((name) => [name, "required"])
  )
