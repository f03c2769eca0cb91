package no.greenwork.shared;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What is printed: a page of HTML as a PDF with tags that a screen reader can follow. */
public final class TaggedPdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String STYLE =
      "@page { size: A4; margin: 25mm 22mm; } body { font-family: Letter; font-size: 11pt;"
          + " line-height: 1.45; color: #202733; } h1 { font-size: 18pt; font-weight: normal; } h2"
          + " { font-size: 13pt; font-weight: normal; margin: 14pt 0 4pt; } th { text-align: left;"
          + " font-weight: normal; color: #49515e; padding: 2pt 18pt 2pt 0; } td { padding: 2pt 0;"
          + " } .reference { color: #49515e; }";

  private TaggedPdf() {}

  /** From the beginning to the body's first element. */
  public static String head(Texts texts, String title) {
    return head(texts, title, "");
  }

  /**
   * @param style what is otherwise than on other paper
   */
  public static String head(Texts texts, String title, String style) {
    return "<html lang=\"%s\"><head><title>%s</title><meta name=\"description\" content=\"%s\"/><meta name=\"subject\" content=\"%s\"/><style>%s</style></head><body>"
        .formatted(
            texts.locale().toLanguageTag(),
            escaped(title),
            escaped(title),
            escaped(title),
            STYLE + style);
  }

  public static void write(String html, OutputStream out) throws IOException {
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    renderer.usePdfUaAccessibility(true);
    renderer.useFont(TaggedPdf::font, "Letter");
    renderer.withHtmlContent(html, null);
    renderer.toStream(out);
    renderer.run();
  }

  private static InputStream font() {
    return TaggedPdf.class.getResourceAsStream(FONT);
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
