package no.greenwork.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the server sends what went wrong: the API gets a problem, a page its own error page. After a
 * form was sent that page is asked for anew, since a page is never drawn as the answer to another's form.
 */
@WebServlet("/error/any")
public class ErrorServlet extends HttpServlet {
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    boolean unexpected = !(status instanceof Integer code) || code >= 500;
    if (path != null && path.toString().startsWith(request.getContextPath() + "/api")) {
      Problems.write(response, unexpected ? 500 : (Integer) status, unexpected ? "UNEXPECTED" : "NOT_FOUND", request.getLocale());
      return;
    }
    String page = unexpected ? "/error/unexpected" : "/error/missing";
    if (request.getMethod().equals("GET")) {
      request.getRequestDispatcher(page).forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + page);
    }
  }
}
