import type { TFunction } from "i18next"
import * as z from "zod"

import { formErrors } from "../form-errors"

// The key and what is filled in: what the admin's i18next turns into words.
const t = ((key: string, blanks?: object) =>
  [key, ...Object.values(blanks ?? {})].join(
    " "
  )) as unknown as TFunction<"b2b">

const messages = (schema: z.ZodType, value: unknown) =>
  schema
    .safeParse(value, { error: formErrors(t) })
    .error?.issues.map(({ message }) => message)

describe("formErrors", () => {
  it.each([
    [z.string().min(1), "", "errors.required"],
    [z.string().max(3), "long", "errors.tooLong 3"],
    [z.number().min(2), 1, "errors.tooSmall 2"],
    [z.number().max(2), 3, "errors.tooBig 2"],
    [z.email(), "nobody", "errors.email"],
    [z.string().regex(/^a$/), "b", "errors.format"],
    [z.enum(["a"]), "", "errors.required"],
    [z.date(), null, "errors.required"],
    [z.string().refine(() => false), "x", "errors.format"],
  ])(
    "says in the form's words what is wrong (%#)",
    (schema, value, message) => {
      expect(messages(schema, value)).toEqual([message])
    }
  )

  it("leaves a message of the schema's own", () => {
    const schema = z.string().superRefine((_, context) => {
      context.addIssue({ code: "custom", message: "overlaps" })
    })
    expect(messages(schema, "x")).toEqual(["overlaps"])
  })
})
