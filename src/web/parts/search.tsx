interface SearchProps {
  /** A label for people who cannot see the field. */
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** A search field above a list. */
export function Search({ label, placeholder, words, onWords }: SearchProps) {
  return (
    <label>
      <span class="sr">{label}</span>
      <input
        class="in sm find"
        type="search"
        placeholder={placeholder}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </label>
  );
}
