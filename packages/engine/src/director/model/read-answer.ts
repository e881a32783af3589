/** The end of the object that begins at `start`, after its closing brace; -1 when it never closes. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '\\') at++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

/** The JSON object in what a model says, also inside a fence, after thoughts, or with commas too many. Undefined when there is none. */
export function readAnswer(text: string): Record<string, unknown> | undefined {
  const words = text.replace(/<think>[\s\S]*?<\/think>/g, '');
  const start = words.indexOf('{');
  const end = start < 0 ? -1 : endOfObject(words, start);
  if (end < 0) return undefined;
  const json = words.slice(start, end);
  for (const candidate of [json, json.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      const value: unknown = JSON.parse(candidate);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // the next form may be valid
    }
  }
  return undefined;
}
