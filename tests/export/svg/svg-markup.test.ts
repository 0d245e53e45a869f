import {expect, it} from "vitest";
import {element, escapeXml} from "../../../src/export/svg/svg-markup.ts";

it("escapeXml(text) writes what XML reads back as the text", () => {
  expect(escapeXml(`<a href="b">'&'</a>`)).toBe("&lt;a href=&quot;b&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;");
});

it("escapeXml(text) leaves out what XML forbids, and only that", () => {
  expect(escapeXml("阵\u0000地\u0008\u001f\ufffe\ud800!\t\n𠮷")).toBe("阵地!\t\n𠮷");
});

it("element(name, attributes, children) rounds numbers and escapes attributes", () => {
  expect(element("rect", {x: 1.23456, fill: 'a"b'})).toBe('<rect x="1.23" fill="a&quot;b"/>');
  expect(element("text", {}, [escapeXml("a<b")])).toBe("<text>a&lt;b</text>");
});
