import type {CSSProperties, KeyboardEvent, MouseEvent, ReactNode} from "react";
import {Link} from "react-router-dom";
import type {Target} from "../../../../coverage/target.ts";
import {targetAddress} from "../../../../view/address/target-address.ts";
import {usePageContext} from "../../../../view/page-context.ts";
import {useSteps} from "../../../../view/use-steps.ts";

export type FilterLinkProps = {
  target: Pick<Extract<Target, {to: "filter"}>, "dimension" | "value">;
  /** Whether the choice is made, where that is told of it. */
  picked?: boolean;
  className: string | undefined;
  style?: CSSProperties;
  /** Called once it was pressed here. */
  onPress?: () => void;
  children: ReactNode;
};

/**
 * A choice to press. It is a link to the page with that choice made or released, so that it opens
 * beside this page, is dragged or copied as any link; pressed plainly, the choice is made here.
 */
export function FilterLink({target, picked, onPress, children, ...look}: FilterLinkProps) {
  const {page, locale, view} = usePageContext();
  const {toggle} = useSteps();
  const {dimension, value} = target;
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(dimension, value);
    onPress?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== " ") return;
    event.preventDefault();
    event.currentTarget.click();
  };
  return (
    <Link
      {...look}
      role="button"
      aria-pressed={picked}
      to={targetAddress({to: "filter", dimension, value}, page, locale, view)}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
    </Link>
  );
}
