package no.greenwork.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns everything that goes wrong in a resource into a problem; what nobody foresaw shows a number
 * to ask about and no more.
 */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ApiErrors.class.getName());
  private static final Map<Integer, String> CODES =
      Map.of(
          400,
          "MALFORMED",
          404,
          "NOT_FOUND",
          405,
          "METHOD_NOT_ALLOWED",
          406,
          "NOT_ACCEPTABLE",
          415,
          "UNSUPPORTED_MEDIA_TYPE",
          413,
          "TOO_LARGE");

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BusinessError error) {
        return answer(error.status(), error.code(), error.problems());
      }
      if (t instanceof jakarta.persistence.OptimisticLockException) {
        return answer(412, "STALE", List.of(new Problem("", "STALE")));
      }
    }
    if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
      int status = http.getResponse().getStatus();
      String code = CODES.getOrDefault(status, "MALFORMED");
      return answer(status, code, List.of(new Problem("", code)));
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "Unexpected error " + number, thrown);
    return answer(500, "UNEXPECTED", List.of(new Problem("", "UNEXPECTED", number)));
  }

  private Response answer(int status, String code, List<Problem> problems) {
    Locale locale = headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
    return Response.status(status)
        .type(Problems.TYPE)
        .header("Cache-Control", "no-store")
        .entity(Problems.of(status, code, problems, locale).toString())
        .build();
  }
}
