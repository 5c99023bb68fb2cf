import { PAPER_KINDS } from "@medusa-b2b/kit/mail"
import { z } from "@medusajs/framework/zod"

const Line = z.string().trim().min(1).max(255)

/** Ten MB as base64. */
const LARGEST = 14_000_000

export const AdminFilePaper = z.strictObject({
  paper: z.enum(PAPER_KINDS),
  /** Number printed on the paper. */
  number: Line.nullish(),
  /** Id in the system that made it: the same one is taken once. */
  external_id: Line.nullish(),
  filename: Line.regex(/^[^/\\\p{Cc}]+\.pdf$/iu, {
    error: "filename: the name of a PDF file, without a folder",
  }),
  content_type: z.literal("application/pdf").default("application/pdf"),
  /** The PDF file in base64. */
  content: z
    .string()
    .max(LARGEST)
    .regex(/^JVBERi0[A-Za-z0-9+/]*={0,2}$/, {
      error: "content: a PDF file in base64",
    }),
})

export type AdminFilePaper = z.infer<typeof AdminFilePaper>
