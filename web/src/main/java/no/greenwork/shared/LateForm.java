package no.greenwork.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What becomes of a form that is sent when its session or its page has ended meanwhile. */
public interface LateForm {
  /**
   * @param page path of the page where the form stands, and where its content is found again if it
   *     is kept; empty if nothing says which
   * @param kept whether it is; what has no words is not, nor what is too long or too old
   */
  record Outcome(Optional<String> page, boolean kept) {}

  /** Keeps the content for the one for whom the form was drawn. */
  Outcome keep(HttpServletRequest request);
}
