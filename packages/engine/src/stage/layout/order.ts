/** A rule that one comes before another. */
export interface Before {
  readonly first: string;
  readonly after: string;
}

/** Whether `from` comes before `to` by the rules, directly or through others. */
export function leads(rules: readonly Before[], from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  while (open.length > 0) {
    const here = open.pop()!;
    if (here === to) return true;
    if (seen.has(here)) continue;
    seen.add(here);
    for (const rule of rules) if (rule.first === here) open.push(rule.after);
  }
  return false;
}

/**
 * An order that keeps all rules, which must not run in a circle. Among those whose turn it may be, one that `belongs` to the
 * last placed comes first, then the one that is listed first.
 */
export function ordered(ids: readonly string[], rules: readonly Before[], belongs: (one: string, last: string) => boolean): string[] {
  const left = [...ids];
  const result: string[] = [];
  while (left.length > 0) {
    const ready = left.filter((one) => !rules.some((rule) => rule.after === one && left.includes(rule.first)));
    const free = ready.length > 0 ? ready : left;
    const last = result.at(-1);
    const next = (last === undefined ? undefined : free.find((one) => belongs(one, last))) ?? free[0]!;
    left.splice(left.indexOf(next), 1);
    result.push(next);
  }
  return result;
}
