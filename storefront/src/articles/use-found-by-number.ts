import { useQuery } from "@tanstack/react-query"
import { type Article, findByNumber } from "./articles-api"

/** Articles that have what was searched for as a number: the trade's or one's own. */
export const useFoundByNumber = (q: string): Article[] =>
  useQuery({
    queryKey: ["articles", "number", q],
    queryFn: () => findByNumber(q),
    enabled: Boolean(q),
  }).data ?? []
