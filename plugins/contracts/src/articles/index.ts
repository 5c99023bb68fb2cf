export { articleTargets } from "./article-targets"
export { loadArticleTargets } from "./load-article-targets"
export { nameTargets, type TargetName } from "./name-targets"
export { unknownTargets } from "./unknown-targets"
