package no.greenwork.phone;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.greenwork.shared.Texts;

/**
 * The worker of the farm's phone, from the root so that it reaches all pages. Its version is made
 * of what it holds: when a file of the shell changes, phones fetch the shell anew.
 */
@WebServlet(WorkerServlet.PATH)
public class WorkerServlet extends HttpServlet {
  static final String PATH = "/farm-worker.js";

  private static final String SCRIPTS = "/resources/greenwork/phone/";
  private static final String WORKER = SCRIPTS + "worker.js";
  private static final List<String> SHELL =
      List.of(
          "/farmday/offline.xhtml",
          "/WEB-INF/phone/words.xhtml",
          "/WEB-INF/templates/page.xhtml",
          "/WEB-INF/templates/header.xhtml",
          "/WEB-INF/templates/footer.xhtml",
          "/resources/greenwork/tokens.css",
          "/resources/greenwork/look.css",
          "/resources/greenwork/farmday.css",
          "/resources/greenwork/page.js",
          "/resources/greenwork/draft.js",
          "/resources/greenwork/locales.js");

  private static final int VERSION = 16;

  private byte[] script;

  @Override
  public void init() throws ServletException {
    try (InputStream in = getServletContext().getResourceAsStream(WORKER)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      script =
          text.replace("'unversioned'", "'" + version() + "'").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ServletException(e);
    }
  }

  private String version() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
    TreeSet<String> files = new TreeSet<>(getServletContext().getResourcePaths(SCRIPTS));
    files.addAll(SHELL);
    for (String file : files) {
      try (InputStream in = getServletContext().getResourceAsStream(file)) {
        digest.update(in.readAllBytes());
      }
    }
    for (String file : (Iterable<String>) texts()::iterator) {
      try (InputStream in = getClass().getResourceAsStream(file)) {
        digest.update(in.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION);
  }

  private static Stream<String> texts() {
    return Texts.LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.of("farmday", "phone", "shared")
                    .map(of -> "/no/greenwork/" + of + "/pages_" + language + ".properties"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/javascript;charset=UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(script);
  }
}
