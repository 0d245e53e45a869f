/** Why a cell of a register is refused or doubted, and what to do about it. */
export const registerFindingsEn = {
  "name-missing": {reason: "no name", step: "Enter the organisation's name; if the row is none, delete it."},
  "form-missing": {
    reason: "no form",
    step: "Enter federation, committee, group or micro-home (妇联, 妇委会, 妇女小组, 妇女微家).",
  },
  "form-unknown": {reason: "unknown form", step: "Change it to 妇联, 妇委会, 妇女小组 or 妇女微家."},
  "date-impossible": {reason: "there is no such day", step: "Check year, month and day."},
  "date-unreadable": {
    reason: "not a date",
    step: "Write 2021-06-01, 2021/6/1 or 2021年6月; leave it blank if unknown.",
  },
  "founded-in-future": {
    reason: "founded after {{today}}",
    step: "Check the year; for one not yet founded set the status to 筹建 and leave the date blank.",
  },
  "due-before-elected": {reason: "its term ends before its election ({{elected}})", step: "Check both dates."},
  "count-unreadable": {reason: "not a whole number", step: "Enter digits only; leave it blank if unknown, not 0."},
  "count-negative": {reason: "a negative number", step: "Check the number; leave it blank if unknown."},
  "parent-not-found": {
    reason: "this parent is not in the register",
    step: "Write its name as in this register, or add a row for it.",
  },
  "parent-of-itself": {reason: "it is its own parent", step: "Name its true parent, or leave it blank."},
  "parent-circle": {
    reason: "rows {{rows}} are each other's parents, in a circle",
    step: "Correct the parent in one of them.",
  },
  "name-repeated": {
    reason: "same name as row {{row}}",
    step: "Keep one row an organisation; tell two apart by their names.",
  },
  "name-nearly-repeated": {
    reason: "same as row {{row}}, “{{name}}”, but for the writing",
    step: "Keep one row an organisation; if they are two, nothing is to be done.",
  },
  "text-spaces": {reason: "spaces around or inside", step: "Take out the surplus spaces."},
  "text-invisible": {reason: "holds a character that can't be seen", step: "Take it out."},
  "text-formula": {reason: "looks like a formula", step: "It is shown as text and never run; enter the real text."},
  "quotes-loose": {reason: "its quotes are not in pairs", step: "Check that the cell is whole."},
  "telephone-rounded": {
    reason: "a telephone number turned into scientific notation: digits are lost",
    step: "Set the column to text in your spreadsheet and enter it again.",
  },
  "code-unknown": {
    reason: "unknown word here",
    step: "Change it to one of those in the instructions; it counts as blank now.",
  },
  "township-unknown": {
    reason: "not on the list of townships",
    step: "Change it to a name on the list; it counts as blank now.",
  },
  "township-nearly": {reason: "not on the list; the nearest is {{nearest}}", step: "Change it if that is the one."},
  "township-several": {reason: "{{count}} townships in one cell", step: "Leave one; it counts as blank now."},
  "township-other-county": {
    reason: "in another county",
    step: "Check it; it counts as blank now, and not under a township of the same name here.",
  },
  "township-missing": {reason: "no township", step: "Enter it; for a chamber elsewhere enter 外地."},
  "township-county-level": {
    reason: "at the county's own level, in no township",
    step: "Nothing is to be done; its township counts as blank.",
  },
  "date-serial": {
    reason: "a number, read as the Excel date {{date}}",
    step: "Check it; if it is right, format the cell as a date in your spreadsheet.",
  },
  "date-two-readings": {
    reason: "can be read in two ways",
    step: "Write it like 2022-09-01; only what is certain is taken now.",
  },
  "date-year-only": {reason: "only a year", step: "Add month and day if you know them."},
  "date-mended": {reason: "written unusually, read as {{date}}", step: "Check it and write it in the standard way."},
  "date-unknown": {
    reason: "says “none” or “to be decided”",
    step: "Leave it blank if unknown; it counts as blank now.",
  },
  "elected-missing": {reason: "no date of election", step: "Enter it, so that the end of the term is known."},
  "formula-without-value": {
    reason: "a formula whose result the file does not hold",
    step: "Open, recalculate and save it in your spreadsheet; it counts as blank now.",
  },
  "cell-error": {reason: "an error of the spreadsheet", step: "Correct the formula there; it counts as blank now."},
  "terms-contradict": {
    reason: "does not agree with the election {{elected}} and the term of {{term}} years; {{expected}} would",
    step: "Check all three.",
  },
  "term-unusual": {reason: "the term is not 3 to 5 years", step: "Check the term and the dates."},
  "count-approximate": {reason: "an approximate number", step: "Enter the exact whole number; it counts as blank now."},
  "count-unknown": {reason: "not a number", step: "Leave it blank if unknown; it counts as blank now, never as 0."},
  "count-unusual": {
    reason: "unusually large (over {{bound}})",
    step: "Check for a digit too many, or a wrong column.",
  },
  "parent-nearly": {reason: "written “{{nearest}}” in this register", step: "Write it the same way."},
  "parent-several": {reason: "{{count}} parents in one cell", step: ""},
  "parent-ambiguous": {
    reason: "rows {{rows}} could all be meant",
    step: "Write the whole name; it counts as without a parent now.",
  },
} as const;
