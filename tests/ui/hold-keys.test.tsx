import {fireEvent, render, screen} from "@testing-library/react";
import {expect, it} from "vitest";
import {HoldKeys} from "../../src/ui/hold-keys.tsx";

// @vitest-environment jsdom

function Popup() {
  return (
    <>
      <HoldKeys isOpen />
      <div role="dialog">
        <input />
      </div>
    </>
  );
}

// `fireEvent` says whether a key went where it should: false if it was kept from it.
it("keys go to a popup by themselves from the moment it has the focus, where none was pressed before", () => {
  render(<Popup />);
  const field = screen.getByRole("textbox");
  field.focus();
  expect(fireEvent.keyDown(field, {key: "/"})).toBe(true);
});

it("keys are held while a popup that is open has not got the focus, and Escape lets them go", () => {
  render(<Popup />);
  expect(fireEvent.keyDown(document.body, {key: "a"})).toBe(false);
  expect(fireEvent.keyDown(document.body, {key: "Escape"})).toBe(true);
  expect(fireEvent.keyDown(document.body, {key: "a"})).toBe(true);
});
