import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  /** CSS classes in addition to `btn`. */
  readonly look: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button that keeps the focus while it is off; a disabled one would lose it to nothing. */
export const Button = ({ look, isOff, onClick, children }: ButtonProps) => (
  <button
    type="button"
    class={`btn ${look}`}
    aria-disabled={isOff}
    onClick={() => {
      if (!isOff) onClick();
    }}
  >
    {children}
  </button>
);

type SmallButtonProps = Omit<JSX.IntrinsicElements['button'], 'class' | 'type'> & {
  /** CSS classes in addition to those of a small button. */
  readonly look?: string;
};

export const SmallButton = ({ look = '', ...attributes }: SmallButtonProps) => (
  <button {...attributes} type="button" class={`btn sm ${look}`.trim()} />
);
