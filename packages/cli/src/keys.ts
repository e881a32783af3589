import { type KeyOrder, type ListedKey, orderKeys, readSettings } from '@onereel/server';
import { type Arguments, invalid, readArguments } from './arguments.ts';
import { readNumber } from './film-options.ts';
import { formatHelp } from './help.ts';

const flags = {
  name: { value: 'NAME', help: 'what the key is called; letters, digits, ".", "_", "-"' },
  rpm: { value: 'N', help: 'how many requests a minute it may make (default: any number)' },
  webhook: { value: 'URL', help: 'where messages about all its films go' },
  json: { help: 'print JSON' },
  help: { help: 'print this help' },
} as const;

const usage = 'onereel keys create --name NAME [--rpm N] [--webhook URL] | keys list | keys revoke --name NAME | keys secret --name NAME';

function nameOf({ values, words }: Arguments): string {
  const name = values['name'] ?? words[1];
  if (name === undefined) throw invalid('A name is missing: --name NAME.');
  return name;
}

function orderOf(found: Arguments): KeyOrder {
  const [action] = found.words;
  switch (action) {
    case 'create': {
      const webhookUrl = found.values['webhook'] ?? null;
      if (webhookUrl !== null && !/^https?:$/.test(URL.canParse(webhookUrl) ? new URL(webhookUrl).protocol : ''))
        throw invalid(`--webhook must be an http or https address, got "${webhookUrl}".`);
      return {
        kind: 'create',
        name: nameOf(found),
        requestsPerMinute: readNumber(found.values, 'rpm', { from: 1, to: 1_000_000, whole: true }) ?? null,
        webhookUrl,
      };
    }
    case 'list':
      return { kind: 'list' };
    case 'revoke':
      return { kind: 'revoke', name: nameOf(found) };
    case 'secret':
      return { kind: 'secret', name: nameOf(found) };
    default:
      throw invalid(`"onereel keys" needs to be told what to do, create, list, revoke or secret, got "${action ?? ''}".`);
  }
}

function listLine(key: ListedKey): string {
  const limit = key.requestsPerMinute === null ? 'no limit' : `${key.requestsPerMinute} a minute`;
  return [
    key.name,
    key.hint === '' ? '' : `…${key.hint}`,
    limit,
    `since ${key.createdAt.slice(0, 10)}`,
    key.revokedAt === null ? '' : `revoked ${key.revokedAt.slice(0, 10)}`,
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** `onereel keys`: makes, lists and revokes API keys. Throws `OnereelError`. */
export async function keys(line: readonly string[]): Promise<void> {
  const found = readArguments(line, flags);
  if (found.switches.has('help')) return void process.stdout.write(formatHelp(usage, 'Makes, lists and revokes API keys.', flags));
  const result = await orderKeys(readSettings(process.env), orderOf(found));
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  if (found.switches.has('json')) say(JSON.stringify(result));
  else if ('key' in result)
    say(`${result.key}\n\nThis is the key "${result.name}". It is shown this once.\nIts webhooks are signed with ${result.webhookSecret}`);
  else if ('revoked' in result) say(`The key "${result.revoked}" is revoked.`);
  else if ('webhookSecret' in result) say(result.webhookSecret);
  else say(result.length === 0 ? 'There are no keys yet: onereel keys create --name NAME' : result.map(listLine).join('\n'));
}
