import { serveMails } from "./serve-mails"

/**
 * The pages with all mails, links with secrets among them: only where
 * `SHOW_MAILS` says so, as the demo's own environment does.
 */
export const mailRoutes = (
  environment: NodeJS.ProcessEnv = process.env
): { matcher: string; middlewares: (typeof serveMails)[] }[] =>
  environment.SHOW_MAILS === "true"
    ? [{ matcher: "/mails", middlewares: [serveMails] }]
    : []
