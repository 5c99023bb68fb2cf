import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from "axios"
import { showAnswer } from "./watch-answers"

/** An answer as the client gets it, whatever its status. */
export type Answer<T> = {
  status: number
  data: T
  headers: Record<string, unknown>
}

/** What one request adds to its caller's headers. */
export type RequestOptions = {
  query?: Record<string, unknown>
  headers?: Record<string, string>
  /** The answer is a file: `data` is a Buffer. */
  file?: boolean
}

/** Somebody who makes requests. Never throws for a status: a test asserts it. */
export type Caller = {
  get<T = Record<string, unknown>>(
    path: string,
    options?: RequestOptions
  ): Promise<Answer<T>>
  post<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    options?: RequestOptions
  ): Promise<Answer<T>>
  delete<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    options?: RequestOptions
  ): Promise<Answer<T>>
}

const answerOf = <T>({ status, data, headers }: AxiosResponse): Answer<T> => ({
  status,
  data: data as T,
  headers: { ...headers },
})

/** Makes a caller with fixed headers. */
export const callerWith = (
  api: AxiosInstance,
  headers: Record<string, string>
): Caller => {
  const send = async <T>(
    config: AxiosRequestConfig,
    options?: RequestOptions
  ): Promise<Answer<T>> => {
    const answer = answerOf<T>(
      await api.request({
        ...config,
        params: options?.query,
        headers: { ...headers, ...options?.headers },
        responseType: options?.file ? "arraybuffer" : undefined,
        validateStatus: () => true,
      })
    )
    const { method = "get", url = "" } = config
    showAnswer({ method, path: url, query: options?.query }, answer)
    return answer
  }

  return {
    get: (url, options) => send({ method: "get", url }, options),
    post: (url, data = {}, options) =>
      send({ method: "post", url, data }, options),
    delete: (url, data, options) =>
      send({ method: "delete", url, data }, options),
  }
}
