import type { z } from 'zod';
import { ApiFailure } from '../../api-failure.ts';

/** `'4', '8', and '12'`. */
export function listValues(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')}${quoted.length > 2 ? ',' : ''} and ${quoted.at(-1)}`;
}

/** `'4', '8', or '12'`. */
function listChoices(values: readonly string[]): string {
  return listValues(values).replace(/ and (?=[^,]*$)/, ' or ');
}

/** The kind of a JSON value with its article, as the contract's messages say it. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal';
  return { string: 'a string', boolean: 'a boolean', object: 'an object' }[typeof value as string] ?? 'something else';
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined),
    body,
  );
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`),
    '',
  );
}

/** The refusal of a value that is not among the supported ones. */
export function wrongValue(param: string, value: unknown, supported: readonly string[]): ApiFailure {
  if (typeof value !== 'string')
    return new ApiFailure(
      400,
      `Invalid type for '${param}': expected one of ${listChoices(supported)}, but got ${kindOf(value)} instead.`,
      { code: 'invalid_type', param },
    );
  return new ApiFailure(400, `Invalid value: '${value.slice(0, 80)}'. Supported values are: ${listValues(supported)}.`, {
    code: 'invalid_value',
    param,
  });
}

/** Tells the first issue of a check as the contract words it. `choices` names the supported values of text fields. */
export function explainIssues(error: z.ZodError, body: unknown, choices: Readonly<Record<string, readonly string[]>>): ApiFailure {
  const issue = error.issues[0]!;
  const param = nameOf(issue.path);
  const value = valueAt(body, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const unknown = nameOf([...issue.path, issue.keys[0] ?? '']).slice(0, 80);
    return new ApiFailure(400, `Unknown parameter: '${unknown}'.`, { code: 'unknown_parameter', param: unknown });
  }
  if (value === undefined || (param === 'prompt' && value === null))
    return new ApiFailure(400, `Missing required parameter: '${param}'.`, { code: 'missing_required_parameter', param });
  if (issue.code === 'invalid_type') {
    const supported = choices[param];
    if (supported) return wrongValue(param, value, supported);
    return new ApiFailure(
      400,
      `Invalid type for '${param}': expected ${issue.expected === 'int' ? 'an integer' : `${/^[aeio]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`}, but got ${kindOf(value)} instead.`,
      { code: 'invalid_type', param },
    );
  }
  if (issue.code === 'invalid_value') return wrongValue(param, value, issue.values.map(String));
  return new ApiFailure(400, `Invalid '${param}': ${issue.message}.`.replace(/\.\.$/, '.'), {
    code: issue.code === 'too_big' ? 'value_too_large' : 'invalid_value',
    param,
  });
}
