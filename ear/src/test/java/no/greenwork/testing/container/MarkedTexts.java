package no.greenwork.testing.container;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language for tests only: whoever asks with the header {@code Marked-Texts} sees every text of
 * the property files between ⟦ and ⟧. It lies beside the tests, so the product that is shipped does
 * not know it.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MarkedTexts extends HttpFilter {
  private static final String HEADER = "Marked-Texts";

  private final Map<ClassLoader, ClassLoader> loaders = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader(HEADER) == null) {
      chain.doFilter(request, response);
      return;
    }
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(loaders.computeIfAbsent(own, Marking::new));
    try {
      chain.doFilter(request, response);
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  /** Finds what the product finds, but each text between the marks. */
  private static final class Marking extends ClassLoader {
    Marking(ClassLoader own) {
      super(own);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      InputStream found = super.getResourceAsStream(name);
      return found != null && name.matches("no/greenwork/.*\\.properties") ? marked(found) : found;
    }

    private static InputStream marked(InputStream file) {
      Properties texts = new Properties();
      try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
        texts.load(reader);
        texts.replaceAll((key, text) -> "⟦" + text + "⟧");
        StringWriter out = new StringWriter();
        texts.store(out, null);
        return new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
