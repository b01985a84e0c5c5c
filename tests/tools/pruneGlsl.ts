/** What is known of a condition: decided, or left to the shader's own compiler. */
interface Condition {
  readonly known: boolean | null;
  readonly text: string;
}

/** One `#if … #endif` that is being read. */
interface Branches {
  /** A branch before has been decided to be the one. */
  done: boolean;
  /** The branch being read is written out. */
  live: boolean;
  /** Some `#if` or `#elif` has been written, so that `#else` and `#endif` are needed too. */
  written: boolean;
}

/**
 * GLSL without what never runs: branches that hang on macros which are never defined (`absent`) or on counts which are
 * always zero, comments, indentation, empty lines. Conditions that hang on anything else stay as they are. Throws where
 * `#if` and `#endif` do not match, or where the text that is left defines one of the absent macros itself.
 */
export function pruneGlsl(glsl: string, absent: ReadonlySet<string>): string {
  const kept: string[] = [];
  const open: Branches[] = [];
  const live = () => open.every((branches) => branches.live);
  const lines = glsl.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').split('\n');
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    const [, word, rest = ''] = /^#\s*(ifdef|ifndef|if|elif|else|endif)\b\s*(.*)$/.exec(line) ?? [];
    if (!word) {
      if (!live()) continue;
      const [, defined] = /^#define (\w+)/.exec(line) ?? [];
      if (defined && absent.has(defined)) throw new Error(`GLSL defines ${defined}`);
      kept.push(line);
      continue;
    }
    const inner = open.at(-1);
    if (/^if/.test(word)) {
      const outside = live();
      const condition = read(conditionOf(word, rest), absent);
      const { known } = condition;
      open.push({ done: known === true, live: known !== false, written: known === null });
      if (outside && known === null) kept.push(directive(word, condition.text, line));
      continue;
    }
    if (!inner) throw new Error(`GLSL: ${line} without #if`);
    if (word === 'endif') {
      open.pop();
      if (live() && inner.written) kept.push('#endif');
      continue;
    }
    const condition = word === 'else' ? { known: true, text: '' } : read(rest, absent);
    inner.live = !inner.done && condition.known !== false;
    if (!inner.live) continue;
    const outside = open.slice(0, -1).every((branches) => branches.live);
    if (outside && condition.known === null) {
      kept.push(`#${inner.written ? 'elif' : 'if'} ${condition.text}`);
    } else if (outside && inner.written) kept.push('#else');
    inner.written ||= condition.known === null;
    inner.done = condition.known === true;
  }
  if (open.length > 0) throw new Error('GLSL: #if without #endif');
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}

function conditionOf(word: string, rest: string): string {
  if (word === 'if') return rest;
  return `${word === 'ifndef' ? '! ' : ''}defined( ${rest} )`;
}

/** `#ifdef` stays what it was; an `#if` is written with what is left of its condition. */
function directive(word: string, text: string, line: string): string {
  return word === 'if' ? `#if ${text}` : line;
}

/** Reads a condition of `||`, `&&`, `!`, brackets, `defined( X )` and comparisons, as far as it can be decided. */
function read(condition: string, absent: ReadonlySet<string>): Condition {
  const tokens = condition.match(/\w+|\|\||&&|[<>=!]=|[<>!()]/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const joined = (sign: '||' | '&&', part: () => Condition): Condition => {
    const parts = [part()];
    while (take(sign)) parts.push(part());
    const decisive = sign === '||';
    if (parts.some(({ known }) => known === decisive)) return { known: decisive, text: '' };
    const rest = parts.filter(({ known }) => known === null).map(({ text }) => text);
    if (rest.length === 0) return { known: !decisive, text: '' };
    return { known: null, text: rest.length > 1 ? `( ${rest.join(` ${sign} `)} )` : rest[0]! };
  };
  const either = (): Condition => joined('||', () => joined('&&', single));
  const single = (): Condition => {
    if (take('!')) {
      const { known, text } = single();
      return { known: known === null ? null : !known, text: `! ${text}` };
    }
    if (take('(')) {
      const inside = either();
      take(')');
      return inside;
    }
    if (take('defined')) {
      take('(');
      const name = tokens[at++] ?? '';
      take(')');
      return { known: absent.has(name) ? false : null, text: `defined( ${name} )` };
    }
    const [left = '', sign = '', right = ''] = tokens.slice(at, at + 3);
    at += 3;
    // Counts and indices are never negative: nothing is below an absent count, and an absent count is above nothing.
    const never = (sign === '>' && absent.has(left)) || (sign === '<' && absent.has(right));
    return { known: never ? false : null, text: `${left} ${sign} ${right}` };
  };
  const whole = either();
  if (at !== tokens.length) throw new Error(`GLSL: cannot read the condition ${condition}`);
  return whole;
}
