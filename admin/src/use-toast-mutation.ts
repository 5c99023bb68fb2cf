import type { FetchError } from "@medusajs/js-sdk"
import { toast } from "@medusajs/ui"
import {
  useMutation,
  useQueryClient,
  type QueryKey,
  type UseMutationResult,
} from "@tanstack/react-query"

/** What a change does, what it makes stale, and what to say when it worked. */
export type ToastMutation<TData, TInput> = {
  mutationFn: (input: TInput) => Promise<TData>
  invalidates: QueryKey[]
  /** In words, or what to say of the answer. */
  success: string | ((data: TData) => string)
  /** A warning to show in its place, when the answer is none of success. */
  warning?: (data: TData) => string | undefined
  /**
   * Whether what is on the screen is read anew at once. Not after a delete:
   * the page of what is gone would ask for it again before it is left.
   */
  refetches?: boolean
}

/**
 * A change whose outcome the user sees: a sentence of ours when it worked, the
 * server's own sentence when it did not. Pages can rely on that and need no
 * toast themselves.
 */
export const useToastMutation = <TData, TInput = void>({
  mutationFn,
  invalidates,
  success,
  warning,
  refetches = true,
}: ToastMutation<TData, TInput>): UseMutationResult<
  TData,
  FetchError,
  TInput
> => {
  const queryClient = useQueryClient()

  return useMutation<TData, FetchError, TInput>({
    mutationFn,
    onSuccess: async (data) => {
      const doubt = warning?.(data)
      if (doubt) {
        toast.warning(doubt)
      } else {
        toast.success(typeof success === "string" ? success : success(data))
      }
      await Promise.all(
        invalidates.map((queryKey) =>
          queryClient.invalidateQueries({
            queryKey,
            refetchType: refetches ? "active" : "none",
          })
        )
      )
    },
    onError: (error) => {
      toast.error(error.message)
    },
  })
}
