package no.greenwork.farmday;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.greenwork.attendance.FarmDayService;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmPlannedService;
import no.greenwork.attendance.FarmTap;
import no.greenwork.attendance.Hours;
import no.greenwork.attendance.TapOutcome;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;

/**
 * Takes the taps of the farm's page and leads back to it. Plain forms: a phone that was laid away
 * has no view that could have expired.
 */
@WebServlet(FarmDayServlet.PATH)
public class FarmDayServlet extends HttpServlet {
  static final String PATH = "/today/do";

  /** Parameter of an address that says what was done, or what stopped it. */
  static final String TOLD = "told";

  /** Parameter of an address that says of whom it was asked what could not be right. */
  static final String OF = "of";

  /** The button beside the field for hours. */
  static final String FOR_HOURS = "HOURS";

  @Inject private FarmDayService days;
  @Inject private FarmPlannedService planned;
  @Inject private ResponsibleService responsible;
  @Inject private CardService cards;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String told;
    try {
      told = act(request);
    } catch (BusinessError e) {
      if (e.status() == 403 || e.status() == 404) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      told = e instanceof Invalid ? e.problems().getFirst().code() : e.code();
    }
    response.sendRedirect(request.getContextPath() + back(request, told));
  }

  private String act(HttpServletRequest request) {
    switch (value(request, "do")) {
      case "mark":
        return mark(request);
      case "planned":
        return planned.asPlanned(day(request)).filled().isEmpty() ? "NOBODY_LEFT" : "PLANNED";
      case "undo":
        return planned.undo(value(request, "batch")).kept() == 0 ? "UNDONE" : "UNDONE_PARTLY";
      case "responsible":
        responsible.name(day(request), request.getParameter("name"), seen(request));
        return "RESPONSIBLE";
      case "read":
        cards.read(value(request, "placement"), value(request, "marks"));
        return "READ";
      default:
        throw new NotFound();
    }
  }

  private String mark(HttpServletRequest request) {
    boolean hours = value(request, "mark").equals(FOR_HOURS);
    FarmMark mark =
        hours
            ? FarmMark.PRESENT
            : Arrays.stream(FarmMark.values())
                .filter(one -> one.name().equals(value(request, "mark")))
                .findFirst()
                .orElseThrow(NotFound::new);
    Optional<Integer> quarters = hours ? Hours.parse(value(request, "hours")) : Optional.empty();
    if (hours && quarters.isEmpty()) {
      return FOR_HOURS;
    }
    FarmTap tap =
        FarmTap.now(
            value(request, "placement"), day(request), mark, quarters.orElse(null), seen(request));
    TapOutcome outcome = days.register(List.of(tap)).getFirst();
    if ("NOT_FOUND".equals(outcome.code())) {
      throw new NotFound();
    }
    return outcome.kind() == TapOutcome.Kind.REFUSED ? outcome.code() : outcome.kind().name();
  }

  /** To the person or the card where the tap was. */
  private static String back(HttpServletRequest request, String told) {
    String placement = value(request, "placement");
    boolean known = placement.matches("[A-Za-z0-9_-]{1,40}");
    if (value(request, "do").equals("read")) {
      return "/placements/view?id=" + (known ? placement : "") + "&" + TOLD + "=" + told;
    }
    return "/?day="
        + Dates.iso(value(request, "day")).map(LocalDate::toString).orElse("")
        + "&"
        + TOLD
        + "="
        + told
        + (known ? at(placement, told) : "");
  }

  /** Hours that cannot be right are typed anew where they were. */
  private static String at(String placement, String told) {
    return told.equals(FOR_HOURS)
        ? "&" + OF + "=" + placement + "#hours-" + placement
        : "#p-" + placement;
  }

  private static LocalDate day(HttpServletRequest request) {
    return Dates.iso(value(request, "day")).orElseThrow(NotFound::new);
  }

  private static int seen(HttpServletRequest request) {
    String seen = value(request, "seen");
    if (!seen.matches("\\d{1,5}")) {
      throw new NotFound();
    }
    return Integer.parseInt(seen);
  }

  private static String value(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }
}
