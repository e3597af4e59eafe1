/** Mean of the values at the places of `group`, and of those at all other places. */
export function groupMeans(values: readonly number[], group: readonly number[]) {
  const inside = mean(values.filter((_, u) => group.includes(u)));
  return { inside, outside: mean(values.filter((_, u) => !group.includes(u))) };
}

/** Mean at the places of `group` less mean at all other places. */
export function contrast(values: readonly number[], group: readonly number[]): number {
  const { inside, outside } = groupMeans(values, group);
  return inside - outside;
}

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
