/** A JSON schema, as far as it is read here. */
interface Schema {
  type?: unknown;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly unknown[];
  properties?: Readonly<Record<string, unknown>>;
  required?: readonly string[];
  items?: unknown;
  description?: string;
}

/** What an object's schema says of each property; none where it is of something else. */
export function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return asSchema(schema).properties ?? {};
}

/**
 * The value cut to what a schema allows: properties that it does not name are left out, items that do not fit too, and what it needs and the value
 * does not hold is the plainest there is. Undefined as the value gives that throughout.
 */
export function fitSchema(given: unknown, value: unknown): unknown {
  const schema = asSchema(given);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(value) ? value : schema.enum[0];
  if (schema.anyOf !== undefined) return fitAny(schema.anyOf, value);
  if (schema.type === 'object') return fitObject(schema, value);
  if (schema.type === 'array')
    return Array.isArray(value)
      ? value.filter((item) => allows(schema.items, item)).map((item) => fitSchema(schema.items, item))
      : [];
  if (schema.type === 'string') return typeof value === 'string' ? value : 'none';
  if (schema.type === 'boolean') return typeof value === 'boolean' ? value : false;
  if (schema.type === 'null') return null;
  return typeof value === 'number' ? value : 1;
}

function fitAny(options: readonly unknown[], value: unknown): unknown {
  const isNull = (option: unknown) => asSchema(option).type === 'null';
  if (value === undefined && options.some(isNull)) return null;
  return fitSchema(options.find((option) => allows(option, value)) ?? options[0], value);
}

function fitObject({ properties = {}, required = [] }: Schema, value: unknown): Record<string, unknown> {
  const held = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const names = Object.keys(properties).filter((name) => held[name] !== undefined || required.includes(name));
  return Object.fromEntries(names.map((name) => [name, fitSchema(properties[name], held[name])]));
}

/** Whether a value is near enough to a schema: of its enums, and of the objects among its choices. */
function allows(given: unknown, value: unknown): boolean {
  const schema = asSchema(given);
  if (schema.const !== undefined) return value === schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (schema.anyOf !== undefined) return schema.anyOf.some((option) => allows(option, value));
  if (schema.type !== 'object') return true;
  const held = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return Object.entries(schema.properties ?? {}).every(
    ([name, property]) => held[name] === undefined || allows(property, held[name]),
  );
}

function asSchema(schema: unknown): Schema {
  return typeof schema === 'object' && schema !== null ? (schema as Schema) : {};
}
