import { firstDay, lastDay } from '../model/partial-date';
import type { Post } from '../model/tie';

/** A post on the scale of a whole career: where it begins and ends, 0 to 1. */
export type Bar = { post: Post; from: number; to: number };

/** The posts of a career on one scale; an open one reaches as far as its source knows. */
export function barsOf(posts: readonly Post[]): Bar[] {
  const spans = posts.map((post) => {
    const start = firstDay(post.start ?? post.asOf);
    return { post, start, end: Math.max(start, lastDay(post.end ?? post.asOf)) };
  });
  const first = Math.min(...spans.map(({ start }) => start));
  const whole = Math.max(1, Math.max(...spans.map(({ end }) => end)) - first);
  return spans.map(({ post, start, end }) => ({
    post,
    from: (start - first) / whole,
    to: (end - first) / whole,
  }));
}
