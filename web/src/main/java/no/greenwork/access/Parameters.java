package no.greenwork.access;

import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.shared.IdText;
import no.greenwork.shared.NotFound;

/** What stands in a page's address. */
final class Parameters {
  private Parameters() {}

  /**
   * @throws NotFound when it cannot be the id of anything
   */
  static long id(HttpServletRequest request, String name) {
    return IdText.parse(request.getParameter(name)).orElseThrow(NotFound::new);
  }
}
