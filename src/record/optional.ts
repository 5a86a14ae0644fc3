/** An object with the member where there is a value, an empty one where there is none: absent members leave no key behind. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/** The object with the member set, in its old place where it had one; without it where there is no value; itself where that changes nothing. */
export function withMember<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  value: Owner[Key] | undefined,
): Owner {
  if (owner[key] === value && (value !== undefined || !Object.hasOwn(owner, key))) return owner;
  if (value !== undefined) return { ...owner, [key]: value };
  const { [key]: _, ...rest } = owner;
  return rest as Owner;
}
