import { usePage } from "../Page.js";
import { AreaPicker } from "../parts/AreaPicker.js";
import { Contents } from "../parts/Contents.js";
import { Examples } from "../parts/Examples.js";
import { Results } from "../parts/Results.js";
import { Wish } from "../parts/Wish.js";

/** Which clusters work in what is wanted. */
export function Partners() {
  const { state, t } = usePage();
  const isEmpty = Object.keys(state.want).length === 0;
  return (
    <>
      <div class="question">
        <div class="ask">
          <div>
            <h1 tabIndex={-1}>{t.partners.question}</h1>
            {isEmpty ? <p class="lead">{t.partners.lead}</p> : <Wish />}
          </div>
          {isEmpty && <Contents />}
        </div>
        <AreaPicker />
      </div>
      {isEmpty ? <Examples /> : <Results />}
    </>
  );
}
