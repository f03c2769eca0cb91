package no.greenwork.phone;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.greenwork.access.Late;
import no.greenwork.access.LocalPath;
import no.greenwork.access.PhoneEntry;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.IdText;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.TextsView;

/**
 * Takes a PIN, sets a phone up with one, and ends phones. Scripts ask for an answer in JSON, since
 * they open with the same PIN what the phone keeps; plain forms are led on.
 */
@WebServlet({"/session/pin", "/session/phone", "/session/phone/end", "/admin/phone/end"})
public class PinServlet extends HttpServlet {
  @Inject private PhoneLogin login;
  @Inject private PhoneService phones;
  @Inject private TextsView texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      switch (request.getServletPath()) {
        case "/session/pin" -> enter(request, response);
        case "/session/phone" -> enrol(request, response);
        case "/session/phone/end" -> {
          phones.endOwn(id(request));
          response.sendRedirect(request.getContextPath() + "/farmday/phones?told=ENDED");
        }
        default -> {
          phones.endOfUser(id(request));
          response.sendRedirect(
              request.getContextPath()
                  + "/admin/user?id="
                  + IdText.parse(request.getParameter("user")).orElseThrow(NotFound::new));
        }
      }
    } catch (NotFound | Forbidden e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static long id(HttpServletRequest request) {
    return IdText.parse(request.getParameter("id")).orElseThrow(NotFound::new);
  }

  private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PhoneLogin.Result result =
        login.attempt(PhoneEntry.token(request), request.getParameter("pin"));
    String asked = LocalPath.of(request.getParameter("next"));
    String next =
        switch (result.kind()) {
          case RIGHT -> {
            PhoneEntry.begin(request, result.phone());
            yield PhoneEntry.next(asked);
          }
          case WRONG ->
              LocalPath.withNext(Late.handedOn(request, "/pin?left=" + result.left()), asked);
          case CLOSED -> LocalPath.withNext(Late.handedOn(request, "/login"), asked);
        };
    if (wantsJson(request)) {
      JsonObjectBuilder answer = Json.createObjectBuilder().add("next", next);
      if (result.kind() == PhoneLogin.Kind.WRONG) {
        answer.add("message", texts.f("phone.pin.wrong", result.left()));
      }
      write(response, result.kind() == PhoneLogin.Kind.RIGHT ? 200 : 403, answer);
    } else {
      response.sendRedirect(request.getContextPath() + next);
    }
  }

  private void enrol(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      String token =
          phones.enrol(
              request.getParameter("name"), request.getParameter("pin"), PhoneEntry.token(request));
      PhoneEntry.remember(response, token);
      write(response, 200, Json.createObjectBuilder().add("next", "/farmday/phones?told=SET_UP"));
    } catch (NotFound | Forbidden e) {
      throw e;
    } catch (BusinessError e) {
      Problem problem =
          e.problems().isEmpty() ? new Problem("", e.code()) : e.problems().getFirst();
      write(
          response,
          e.status(),
          Json.createObjectBuilder()
              .add("field", problem.field())
              .add("message", texts.texts().error(problem)));
    }
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith("application/json");
  }

  private static void write(HttpServletResponse response, int status, JsonObjectBuilder answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(answer.build().toString());
  }
}
