package no.greenwork.attendance;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import no.greenwork.shared.BusinessError;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;
import no.greenwork.shared.TextsView;

/** Where the grid's script saves a day as it is typed. */
@WebServlet("/attendance/day")
public class GridServlet extends HttpServlet {
  private static final int MOST = 4_000;

  @Inject private AttendanceService service;
  @Inject private TextsView texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      DayCommand command = command(request);
      int version = service.register(command);
      write(response, 200, cell(version, command.code(), command.quarters()).build());
    } catch (JsonException | ClassCastException malformed) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (DayClash clash) {
      write(response, clash.status(), told(clash).add("stands", stands(clash.stands())).build());
    } catch (BusinessError refused) {
      write(response, refused.status(), told(refused).build());
    }
  }

  private static DayCommand command(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST);
    try (JsonReader reader =
        Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
      JsonObject typed = reader.readObject();
      String code = typed.getString("code", "");
      String hours = typed.getString("hours", "");
      return new DayCommand(
          typed.getString("placement", ""),
          Dates.iso(typed.getString("day", "")).orElse(null),
          code(code).orElseThrow(() -> new Invalid("code", "CODE", code)),
          hours.isBlank()
              ? null
              : Hours.parse(hours).orElseThrow(() -> new Invalid("hours", "HOURS")),
          typed.getInt("seen", -1),
          typed.getInt("farmSeen", 0));
    }
  }

  private static Optional<AttendanceCode> code(String name) {
    return Arrays.stream(AttendanceCode.values())
        .filter(code -> code.name().equals(name))
        .findFirst();
  }

  private JsonObjectBuilder told(BusinessError error) {
    Problem problem =
        error.problems().isEmpty() ? new Problem("", error.code()) : error.problems().getFirst();
    return Json.createObjectBuilder()
        .add("code", error.code())
        .add("message", texts.texts().error(problem));
  }

  private static JsonObjectBuilder stands(Entry entry) {
    return cell(entry.version(), entry.code(), entry.quarters());
  }

  private static JsonObjectBuilder cell(int version, AttendanceCode code, Integer quarters) {
    JsonObjectBuilder cell =
        Json.createObjectBuilder().add("version", version).add("code", code.name());
    return quarters == null ? cell : cell.add("quarters", quarters);
  }

  private static void write(HttpServletResponse response, int status, JsonObject answer)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(answer.toString());
  }
}
