/**
 * In a browser's scripts this stands for tslib, which `@docusaurus/utils-common`, the only package
 * that has it there, would bring along whole for this one function.
 */
export function __importDefault<Module extends object>(module: Module) {
  return "__esModule" in module ? module : { default: module };
}
