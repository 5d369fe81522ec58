import { cite } from "medtech-germany";
import { useEffect, useState } from "preact/hooks";
import { usePage } from "../Page.js";
import type { Taken } from "../take/Taken.js";
import { Copy } from "./Copy.js";
import { Scrolling } from "./Scrolling.js";

const forms = {
  code: ({ code }: Taken) => code,
  csv: ({ csv }: Taken) => csv(),
  json: ({ json }: Taken) => JSON.stringify(json(), null, 2),
  text: ({ sources }: Taken) => sources.map((source) => cite(source)).join("\n"),
  bibtex: ({ sources }: Taken) => sources.map((source) => cite(source, { style: "bibtex" })).join("\n\n"),
  "csl-json": ({ sources }: Taken) =>
    JSON.stringify(
      sources.map((source) => cite(source, { style: "csl-json" })),
      null,
      2,
    ),
};
const names = Object.keys(forms) as (keyof typeof forms)[];

/** Offers the result as code, CSV, JSON or citation, to read and copy. */
export function Take(taken: Taken) {
  const { t } = usePage();
  const [form, setForm] = useState<keyof typeof forms>("code");
  const [isOpen, setIsOpen] = useState(false);
  const [copied, setCopied] = useState("");
  const text = isOpen ? forms[form](taken) : "";
  useEffect(() => setCopied(""), [text]);
  return (
    <details class="take" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t.take.title}</summary>
      <fieldset class="forms" aria-label={t.take.forms}>
        {names.map((name) => (
          <button key={name} type="button" aria-pressed={name === form} onClick={() => setForm(name)}>
            {t.take.names[name]}
          </button>
        ))}
        <Copy text={text} copied={copied === text && text !== ""} onCopied={() => setCopied(text)} />
      </fieldset>
      <Scrolling label={t.take.names[form]}>
        <pre translate={false}>
          <code>{text}</code>
        </pre>
      </Scrolling>
    </details>
  );
}
