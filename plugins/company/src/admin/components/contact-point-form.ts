import { PAPERS, type Paper } from "../papers"
import * as z from "zod"

import type { ContactPointInput } from "../hooks/contact-points"
import type { CompanyContactPointDTO } from "../types"

/** The language of whoever has not chosen one. */
export const COMPANYS_LANGUAGE = "companys"

/** The limits are the API's. */
export const contactPointSchema = z.object({
  name: z.string().trim().min(1).max(255),
  email: z.email().max(255),
  language: z.enum([COMPANYS_LANGUAGE, "en", "sv"]),
  papers: z.object(
    Object.fromEntries(PAPERS.map((paper) => [paper, z.boolean()])) as Record<
      Paper,
      z.ZodBoolean
    >
  ),
})

export type ContactPointValues = z.infer<typeof contactPointSchema>

/** What the form shows first; a new contact point gets invoices and reminders. */
export const contactPointValues = (
  point: Pick<
    CompanyContactPointDTO,
    "name" | "email" | "language" | "papers"
  > = {
    name: "",
    email: "",
    language: null,
    papers: ["invoice", "reminder"],
  }
): ContactPointValues => ({
  name: point.name,
  email: point.email,
  language: point.language ?? COMPANYS_LANGUAGE,
  papers: Object.fromEntries(
    PAPERS.map((paper) => [paper, point.papers.includes(paper)])
  ) as Record<Paper, boolean>,
})

/** The values as the API takes them. */
export const contactPointInput = ({
  name,
  email,
  language,
  papers,
}: ContactPointValues): ContactPointInput => ({
  name: name.trim(),
  email: email.trim(),
  language: language === COMPANYS_LANGUAGE ? null : language,
  papers: PAPERS.filter((paper) => papers[paper]),
})
