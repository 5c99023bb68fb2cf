import type { Answer } from "./caller"

/** What was asked. */
export type Asked = { method: string; path: string; query?: object }

/** Looks at an answer before the test does. */
export type AnswerWatcher = (asked: Asked, answer: Answer<unknown>) => void

let watcher: AnswerWatcher | null = null

/** From now on every caller's answers are shown to `watch`; null ends it. */
export const watchAnswers = (watch: AnswerWatcher | null): void => {
  watcher = watch
}

/** Shows an answer to whoever watches. */
export const showAnswer: AnswerWatcher = (asked, answer) =>
  watcher?.(asked, answer)
