export {
  callerWith,
  type Answer,
  type Caller,
  type RequestOptions,
} from "./caller"
export { asAdmin, asBuyer, asVisitor, type StoreAddress } from "./as"
export { succeed } from "./succeed"
export { watchAnswers, type Asked, type AnswerWatcher } from "./watch-answers"
