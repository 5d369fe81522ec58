import { cite, dataset } from "medtech-germany";
import { usePage } from "../Page.js";

export function Footer() {
  const { t } = usePage();
  return (
    <footer class="footer">
      <p>{t.footer.data(dataset.version, cite("gtai-2024"))}</p>
      <p>{t.footer.privacy}</p>
      <p>
        {t.footer.map}{" "}
        <a href="https://github.com/VictorCazanave/svg-maps" rel="noreferrer">
          @svg-maps/germany
        </a>{" "}
        {t.footer.mapBasis}{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
          CC BY 4.0
        </a>
      </p>
      <p class="digest">
        SHA-256 <code>{dataset.digest}</code>
      </p>
    </footer>
  );
}
