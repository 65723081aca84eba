import ExecutionEnvironment from "@docusaurus/ExecutionEnvironment";

/**
 * A browser that translates a page puts elements of its own in the place of texts. React still knows those texts, and
 * where one is to go, or something is to stand before it, the browser would throw and the page would be gone: such a
 * text is passed over instead, and what was to stand before it comes last.
 * @see https://github.com/facebook/react/issues/11538
 */
function bearTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(child: Child): Child {
    if (child.parentNode === this) removeChild.call(this, child);
    return child;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    child: Child,
    next: Node | null,
  ): Child {
    insertBefore.call(this, child, next?.parentNode === this ? next : null);
    return child;
  };
}

if (ExecutionEnvironment.canUseDOM) bearTranslation();
