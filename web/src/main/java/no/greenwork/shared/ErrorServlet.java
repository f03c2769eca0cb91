package no.greenwork.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the server sends what went wrong: the API gets a problem, a page its own error page. After
 * a form was sent that page is asked for anew, since a page is never drawn as the answer to
 * another's form.
 */
@WebServlet("/error/any")
public class ErrorServlet extends HttpServlet {
  private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    boolean unexpected = !(status instanceof Integer code) || code >= 500;
    if (path != null && path.toString().startsWith(request.getContextPath() + "/api")) {
      problem(request, response, unexpected ? 500 : (Integer) status);
      return;
    }
    String page = unexpected ? "/error/unexpected" : "/error/missing";
    if (request.getMethod().equals("GET")) {
      SecurityHeaders.begin(response);
      request.getRequestDispatcher(page).forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + page);
    }
  }

  private static void problem(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    if (status < 500) {
      Problems.write(response, status, "NOT_FOUND", request.getLocale());
      return;
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(
        Level.SEVERE,
        "Unexpected error " + number,
        (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    Problems.write(response, status, "UNEXPECTED", request.getLocale(), number);
  }
}
