package no.greenwork.schedule;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.greenwork.job.JobOverview;
import no.greenwork.job.JobWorker;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.IdText;
import no.greenwork.shared.NotFound;

/**
 * Takes what the plain forms of the page of routes send, each with the version that was on the
 * page, and leads back to it.
 */
@WebServlet(RoutesServlet.PATH)
public class RoutesServlet extends HttpServlet {
  static final String PATH = "/admin/routes/do";

  @Inject private WorkService works;
  @Inject private WorkRunner runner;
  @Inject private RouteService routes;
  @Inject private DeadLetterService letters;
  @Inject private JobOverview jobs;
  @Inject private JobWorker worker;
  @Inject @Any private Instance<RouteControl> control;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String told;
    try {
      act(request);
      told = "said=" + value(request, "do");
    } catch (BusinessError e) {
      if (e.status() == 403 || e.status() == 404) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      told = "problem=" + e.code();
    }
    response.sendRedirect(request.getContextPath() + "/admin/routes?" + told);
  }

  private void act(HttpServletRequest request) {
    String what = value(request, "do");
    switch (what) {
      case "work-run", "work-stop", "work-start" -> work(what, request);
      case "route-stop", "route-start" -> route(what, request);
      case "letter-replay", "letter-drop" -> letter(what, request);
      case "job-replay" -> {
        jobs.replay(value(request, "name"));
        worker.look();
      }
      default -> throw new NotFound();
    }
  }

  private void work(String what, HttpServletRequest request) {
    String name = value(request, "name");
    int seen = (int) number(request, "version");
    switch (what) {
      case "work-run" -> works.runNow(name, seen);
      case "work-stop" -> works.stop(name, seen);
      default -> works.start(name, seen);
    }
    runner.look();
  }

  private void route(String what, HttpServletRequest request) {
    String name = value(request, "name");
    int seen = (int) number(request, "version");
    if (what.equals("route-stop")) {
      routes.stop(name, seen);
    } else {
      routes.start(name, seen);
    }
    control.forEach(RouteControl::obey);
  }

  private void letter(String what, HttpServletRequest request) {
    long id = number(request, "name");
    int seen = (int) number(request, "version");
    if (what.equals("letter-replay")) {
      letters.replay(id, seen);
    } else {
      letters.drop(id, seen);
    }
    control.forEach(RouteControl::obey);
  }

  private static String value(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private static long number(HttpServletRequest request, String name) {
    return IdText.parse(value(request, name)).orElseThrow(NotFound::new);
  }
}
