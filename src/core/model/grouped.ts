/** A list taken apart by a key: groups in the order in which their keys first come, each in the list's order. What has no key, null, is in none. */
export function grouped<One, Key>(list: readonly One[], keyOf: (one: One) => Key | null): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
