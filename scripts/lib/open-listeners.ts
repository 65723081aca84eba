/** Those who want to hear of something, and what tells it to all of them. */
export type Listeners<News> = {
  /** Calls `listener` with all that is told; returns what ends it. */
  readonly follow: (listener: (news: News) => void) => () => void;
  readonly tell: (news: News) => void;
};

/** Opens a way to tell of something that whoever wants to hear of it can join. */
export function openListeners<News = void>(): Listeners<News> {
  const listeners = new Set<(news: News) => void>();
  return {
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(news) {
      for (const listener of listeners) listener(news);
    },
  };
}
