package no.greenwork.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What becomes of a form that is sent when its session or its page has ended meanwhile. */
public interface LateForm {
  /**
   * Keeps the content for the one for whom the form was drawn.
   *
   * @return path of the page where the content is found again; empty for what is no such form
   */
  Optional<String> keep(HttpServletRequest request);
}
