package io.gongbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as Chromium shows it; skipped where /usr/bin/chromium is missing. */
class ReportInBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir static Path folder;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  @BeforeAll
  static void openBrowser() throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "no chromium: apt-get install chromium fonts-wqy-zenhei");
    ReportPage.write(SampleReport.data(), folder.resolve("full.html"));
    ReportPage.write(ReportData.empty(), folder.resolve("empty.html"));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void closeBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"full,1280", "full,400", "empty,1280", "empty,400"})
  void fitsTheScreenWithoutErrorOrRequest(String name, int width) {
    onPage(
        name,
        width,
        ColorScheme.LIGHT,
        page -> {
          assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
          assertThat(errors).isEmpty();
          assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
        });
  }

  @Test
  void everyChartIsDrawn() {
    onPage(
        "full",
        1280,
        ColorScheme.LIGHT,
        page -> {
          int charts = page.locator(".chart").count();
          assertThat(charts).isGreaterThanOrEqualTo(7);
          assertThat(page.locator(".chart svg").count()).isEqualTo(charts);
          for (int i = 0; i < charts; i++) {
            assertThat(page.locator(".chart").nth(i).locator("svg path").count()).isGreaterThan(3);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIGHT", "DARK"})
  void textStandsOutFromItsGround(ColorScheme scheme) {
    onPage(
        "full",
        1280,
        scheme,
        page -> {
          assertThat(poorContrast(page)).isEmpty();
          page.click("#shade");
          assertThat(poorContrast(page)).as("after the switch").isEmpty();
        });
  }

  @Test
  void theSwitchChangesTheShade() {
    onPage(
        "full",
        1280,
        ColorScheme.DARK,
        page -> {
          String ground = "getComputedStyle(document.body).backgroundColor";
          Object dark = page.evaluate(ground);
          page.click("#shade");
          assertThat(page.evaluate(ground)).isNotEqualTo(dark);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 400})
  void aFigureOpensItsSentence(int width) {
    onPage(
        "full",
        width,
        ColorScheme.LIGHT,
        page -> {
          var figure = page.locator("a.figure").first();
          var sentence = page.locator(figure.getAttribute("href"));
          assertThat(sentence.isVisible()).isFalse();
          figure.click();
          sentence.waitFor();
          assertThat(sentence.locator("mark").textContent()).isEqualTo(figure.textContent());
        });
  }

  @Test
  void readsWithoutAScript() {
    var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    try (context) {
      Page page = context.newPage();
      page.navigate(folder.resolve("full.html").toUri().toString());
      assertThat(page.locator("main").innerText()).contains("人工智能", "地区生产总值", "7600亿元");
      assertThat(page.locator(".chart").first().isVisible()).isFalse();
    }
  }

  private void onPage(String name, int width, ColorScheme scheme, Consumer<Page> test) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    try (var context = browser.newContext(options)) {
      Page page = context.newPage();
      page.onConsoleMessage(
          m -> errors.addAll(m.type().equals("error") ? List.of(m.text()) : List.of()));
      page.onPageError(errors::add);
      page.onRequest(request -> requests.add(request.url()));
      page.navigate(folder.resolve(name + ".html").toUri().toString());
      test.accept(page);
    }
  }

  /** Texts under 4.5:1 (WCAG 2.1, 1.4.3), with half-transparent grounds laid over what is below. */
  private static List<?> poorContrast(Page page) {
    return (List<?>) page.evaluate(RowReader.resource("report/contrast.js"));
  }
}
