package no.greenwork.access;

import jakarta.servlet.http.HttpServletRequest;
import no.greenwork.shared.NotFound;

/** What stands in a page's address. */
final class Parameters {
  private Parameters() {}

  /**
   * @throws NotFound when it cannot be the id of anything
   */
  static long id(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    if (value == null || !value.matches("\\d{1,18}")) {
      throw new NotFound();
    }
    return Long.parseLong(value);
  }
}
