import { marked, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { visible } from '../../core/view/visible.ts';

/**
 * Untrusted Markdown. Only the library's tokens are used, and each becomes one of our own elements: HTML stays text, images
 * become their alternative text, and links lead nowhere.
 */
export function Markdown({ text }: { text: string }) {
  return <>{blocks(marked.lexer(text.slice(0, MAX_CHARACTERS)))}</>;
}

const MAX_CHARACTERS = 200_000;
/** Deeper nesting is shown as source text. */
const DEEPEST = 12;

function blocks(tokens: readonly Token[], depth = 0): ComponentChildren {
  if (depth > DEEPEST) return visible(tokens.map(({ raw }) => raw).join(''));
  return tokens.map((token, at) => <Block key={at} token={token} depth={depth} />);
}

function Block({ token, depth }: { token: Token; depth: number }) {
  switch (token.type) {
    case 'heading':
      return (
        <p class={`mdh mdh-${(token as Tokens.Heading).depth}`}>{inlines(inner(token), depth)}</p>
      );
    case 'paragraph':
      return <p>{inlines(inner(token), depth)}</p>;
    case 'text':
      return <>{inner(token).length > 0 ? inlines(inner(token), depth) : visible(token.raw)}</>;
    case 'code':
      return (
        <pre class="code" tabIndex={0}>
          {visible((token as Tokens.Code).text)}
        </pre>
      );
    case 'blockquote':
      return <blockquote>{blocks(inner(token), depth + 1)}</blockquote>;
    case 'list':
      return <List list={token as Tokens.List} depth={depth} />;
    case 'table':
      return <Table table={token as Tokens.Table} depth={depth} />;
    case 'hr':
      return <hr />;
    case 'space':
      return null;
    default:
      return <p>{visible(token.raw)}</p>;
  }
}

const inner = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

function List({ list, depth }: { list: Tokens.List; depth: number }) {
  const items = list.items.map((item, at) => (
    <li key={at}>
      {item.task === true && (item.checked === true ? '☑ ' : '☐ ')}
      {blocks(item.tokens, depth + 1)}
    </li>
  ));
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table, depth }: { table: Tokens.Table; depth: number }) {
  return (
    <div class="wide">
      <table class="t">
        <thead>
          <tr>
            {table.header.map((cell, at) => (
              <th key={at}>{inlines(cell.tokens, depth)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, place) => (
                <td key={place}>{inlines(cell.tokens, depth)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inlines(tokens: readonly Token[], depth: number): ComponentChildren {
  if (depth > DEEPEST) return visible(tokens.map(({ raw }) => raw).join(''));
  return tokens.map((token, at) => <Inline key={at} token={token} depth={depth + 1} />);
}

function Inline({ token, depth }: { token: Token; depth: number }): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return <strong>{inlines(inner(token), depth)}</strong>;
    case 'em':
      return <em>{inlines(inner(token), depth)}</em>;
    case 'del':
      return <s>{inlines(inner(token), depth)}</s>;
    case 'codespan':
      return <code>{visible((token as Tokens.Codespan).text)}</code>;
    case 'br':
      return <br />;
    case 'link': {
      const { href } = token as Tokens.Link;
      return (
        <>
          {inlines(inner(token), depth)} <code class="m">{visible(href.slice(0, 200))}</code>
        </>
      );
    }
    case 'image': {
      const { href, text } = token as Tokens.Image;
      return (
        <code class="m">
          image {visible(text.slice(0, 200))} {visible(href.slice(0, 200))}
        </code>
      );
    }
    case 'escape':
      return <>{visible((token as Tokens.Escape).text)}</>;
    case 'text':
      return inner(token).length > 0
        ? inlines(inner(token), depth)
        : visible((token as Tokens.Text).raw);
    default:
      return <>{visible(token.raw)}</>;
  }
}
