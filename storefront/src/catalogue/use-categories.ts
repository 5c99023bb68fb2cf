import { useQuery } from "@tanstack/react-query"
import { fetchCategories } from "./category-api"

/** All categories; they change so seldom that one visit reads them once. */
export const useCategories = () =>
  useQuery({
    queryKey: ["categories"],
    queryFn: fetchCategories,
    staleTime: Infinity,
  })
