package no.greenwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.greenwork.DeployedViews;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What every account sees of an ordinary, a kode 7, a kode 6, a shielded person and one whose
 * protection is not known, on every page, in every answer and in the letter, beside what was
 * settled on. What is found is left in target/access-matrix.txt: when a line has changed and the
 * change is right, copy it over the kept file and read the difference once more.
 */
@ArquillianTest
@RunAsClient
class AccessMatrixIT {
  private static final Path KEPT =
      Path.of(System.getProperty("greenwork.test.root", ".."))
          .resolve("ear/src/test/resources/no/greenwork/access/access-matrix.txt");

  /** Pages for everybody, without anybody on them. */
  private static final Set<String> BARE =
      Set.of(
          "/error/missing",
          "/error/unexpected",
          "/link",
          "/login",
          "/accessibility",
          "/search",
          "/farmday/offline",
          "/pin");

  /** What is put behind a page's address for one person; every other page is asked for once. */
  private static final Map<String, Function<MatrixPerson, String>> QUESTIONS =
      Map.ofEntries(
          Map.entry("/placements/view", p -> "?id=" + p.placement()),
          Map.entry("/placements/accept", p -> "?id=" + p.placement()),
          Map.entry("/placements/pattern", p -> "?id=" + p.placement()),
          Map.entry("/placements/history", p -> "?id=" + p.placement() + "&kind=LOOKED"),
          Map.entry("/proposals/new", p -> "?kind=EXTEND&placement=" + p.placement()),
          Map.entry("/proposals/view", p -> "?id=" + p.proposal()),
          Map.entry("/proposals/farm", p -> "?placement=" + p.placement()),
          Map.entry("/proposals/away", p -> "?placement=" + p.placement()),
          Map.entry("/placements/offer", p -> "?id=" + p.placement()),
          Map.entry("/attendance/sheet", p -> "?placement=" + p.placement()),
          Map.entry("/attendance/absence", p -> "?placement=" + p.placement()),
          Map.entry("/plans/view", p -> "?id=" + p.placement()),
          Map.entry("/plans/edit", p -> "?id=" + p.placement()),
          Map.entry("/reviews/edit", p -> "?id=" + p.placement()),
          Map.entry("/outcomes/edit", p -> "?id=" + p.placement()),
          Map.entry("/finalreports/view", p -> "?id=" + p.placement()),
          Map.entry("/finalreports/edit", p -> "?id=" + p.placement()),
          Map.entry("/finalreports/late", p -> "?id=" + p.placement()),
          Map.entry("/followups/edit", p -> "?id=" + p.placement()),
          Map.entry("/followups/contact", p -> "?id=" + p.placement()),
          Map.entry("/meetings/list", p -> "?placement=" + p.placement()),
          Map.entry("/meetings/view", AccessMatrixIT::meeting),
          Map.entry("/meetings/edit", p -> "?placement=" + p.placement()),
          Map.entry("/meetings/minutes", AccessMatrixIT::meeting),
          Map.entry("/visits/new", p -> "?id=" + p.placement()),
          Map.entry("/visits/view", p -> "?id=" + p.visit()),
          Map.entry(
              "/absences/call",
              p -> "?id=" + p.placement() + "&day=" + TestProduct.today().minusDays(1)),
          Map.entry("/placements/list", p -> "?participant=" + p.participant()),
          Map.entry("/placements/refer", p -> "?participant=" + p.participant()),
          Map.entry("/participants/view", p -> "?id=" + p.participant()),
          Map.entry("/participants/edit", p -> "?id=" + p.participant()),
          Map.entry("/participants/move", p -> "?id=" + p.participant()),
          Map.entry("/participants/number", p -> "?id=" + p.participant()),
          Map.entry("/participants/list", p -> "?name=" + p.word()),
          Map.entry("/finder", p -> "?participant=" + p.participant()));

  /** Pages that the assigned supervisor of somebody hidden opens after a notice. */
  private static final List<String> NOTICED =
      List.of(
          "/placements/view",
          "/plans/view",
          "/plans/edit",
          "/finalreports/view",
          "/meetings/list",
          "/meetings/view",
          "/followups/contact");

  private static final Map<String, Function<MatrixPerson, String>> ANSWERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("/api/v1/placements/{id}", p -> "placements/" + p.placement()),
              Map.entry(
                  "/api/v1/placements/{id}/history",
                  p -> "placements/" + p.placement() + "/history"),
              Map.entry(
                  "/api/v1/placements/{id}/attendance/{month}",
                  p -> "placements/" + p.placement() + "/attendance/2026-11"),
              Map.entry(
                  "/api/v1/placements/{id}/plan", p -> "placements/" + p.placement() + "/plan"),
              Map.entry(
                  "/api/v1/placements/{id}/reviews",
                  p -> "placements/" + p.placement() + "/reviews"),
              Map.entry(
                  "/api/v1/placements/{id}/outcomes",
                  p -> "placements/" + p.placement() + "/outcomes"),
              Map.entry(
                  "/api/v1/placements/{id}/final-report",
                  p -> "placements/" + p.placement() + "/final-report"),
              Map.entry(
                  "/api/v1/placements/{id}/messages",
                  p -> "placements/" + p.placement() + "/messages"),
              Map.entry(
                  "/api/v1/placements/{id}/messages?thread=FARM",
                  p -> "placements/" + p.placement() + "/messages?thread=FARM"),
              Map.entry(
                  "/api/v1/placements/{id}/attachments",
                  p -> "placements/" + p.placement() + "/attachments"),
              Map.entry(
                  "/api/v1/placements/{id}/attachments/{attachment}",
                  p -> "placements/" + p.placement() + "/attachments/" + p.navFile()),
              Map.entry(
                  "/api/v1/placements/{id}/attachments/{attachment}?of=FARM",
                  p -> "placements/" + p.placement() + "/attachments/" + p.farmFile()),
              Map.entry(
                  "/api/v1/placements/{id}/proposals",
                  p -> "placements/" + p.placement() + "/proposals"),
              Map.entry(
                  "/api/v1/placements/{id}/visits", p -> "placements/" + p.placement() + "/visits"),
              Map.entry(
                  "/api/v1/placements/{id}/meetings",
                  p -> "placements/" + p.placement() + "/meetings"),
              Map.entry(
                  "/api/v1/placements/{id}/meetings/{meeting}",
                  p -> "placements/" + p.placement() + "/meetings/" + p.placement()),
              Map.entry(
                  "/api/v1/placements/{id}/follow-ups",
                  p -> "placements/" + p.placement() + "/follow-ups"),
              Map.entry(
                  "/api/v1/placements/{id}/follow-ups/{followUp}",
                  p -> "placements/" + p.placement() + "/follow-ups/" + p.placement()),
              Map.entry("/api/v1/follow-ups/{followUp}", p -> "follow-ups/" + p.placement()),
              Map.entry("/api/v1/visits", p -> "visits"),
              Map.entry("/api/v1/visits/{visit}", p -> "visits/" + p.visit()),
              Map.entry("/api/v1/proposals/{id}", p -> "proposals/" + p.proposal()),
              Map.entry(
                  "/api/v1/placements", p -> "placements?limit=200&participant=" + p.participant()),
              Map.entry("/api/v1/participants/{id}", p -> "participants/" + p.participant()),
              Map.entry(
                  "/api/v1/placements/{id}/stops", p -> "placements/" + p.placement() + "/stops"),
              Map.entry(
                  "/api/v1/placements/{id}/offers",
                  p -> "placements/" + p.placement() + "/offers")));

  /** Answers that hold no person. */
  private static final Set<String> BARE_ANSWERS =
      Set.of(
          "/api/v1/me",
          "/api/v1/capacity",
          "/api/v1/waiting-list",
          "/api/v1/outcomes",
          "/api/v1/outcomes.csv",
          "/api/v1/attendance/statistics",
          "/api/v1/waiting-times",
          "/api/v1/stop-requests",
          "/api/v1/stop-requests/{request}",
          "/api/v1/farms/search",
          "/api/v1/imports/{id}",
          "/api/v1/imports/{id}/errors.csv",
          "/api/v1/imports/templates/{kind}.csv");

  private static final String SHOW = "Show the details";

  private String unit;
  private String farm;
  private MatrixAccount referrer;

  @Test
  void everyAccountSeesOfEachPersonWhatWasSettledOnAndNoMore() throws SQLException, IOException {
    referrer = MatrixAccount.like("caseworker", "the referring caseworker", false, false, false);
    MatrixAccount assigned =
        MatrixAccount.like("supervisor", "supervisor of them", false, false, false);
    List<MatrixAccount> accounts = new ArrayList<>(MatrixAccount.ofTheDemo());
    accounts.add(
        MatrixAccount.like("caseworker", "caseworker with confidential", true, false, false));
    accounts.add(
        MatrixAccount.like(
            "caseworker", "caseworker with strictlyConfidential", false, true, false));
    accounts.add(MatrixAccount.like("caseworker", "caseworker with shielded", false, false, true));
    accounts.add(assigned);
    List<MatrixPerson> people = MatrixPerson.all(referrer.id(), assigned.id());
    unit = MatrixPerson.unitName();
    farm = MatrixPerson.farmName();
    List<String> found = new ArrayList<>();
    try {
      accounts.forEach(account -> found.addAll(lines(account, people)));
    } finally {
      MatrixPerson.leave(people);
    }
    Files.write(
        Path.of(System.getProperty("greenwork.test.ear")).resolveSibling("access-matrix.txt"),
        found);
    assertThat(found).containsExactlyElementsOf(Files.readAllLines(KEPT));
  }

  @Test
  void noAnswerOfTheInterfaceIsForgotten() {
    JsonObject paths =
        Json.createReader(new StringReader(new Visitor().get("openapi?format=JSON").body()))
            .readObject()
            .getJsonObject("paths");
    Set<String> known = new TreeSet<>(BARE_ANSWERS);
    ANSWERS.keySet().stream().filter(path -> !path.contains("?")).forEach(known::add);
    assertThat(paths.keySet().stream().filter(path -> paths.getJsonObject(path).containsKey("get")))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private List<String> attachments(Visitor visitor, List<MatrixPerson> people) {
    return List.of(
        "attachment NAV + provider | "
            + each(
                people,
                p -> visitor.get("attachment?placement=" + p.placement() + "&id=" + p.navFile())),
        "attachment provider + farm | "
            + each(
                people,
                p -> visitor.get("attachment?placement=" + p.placement() + "&id=" + p.farmFile())));
  }

  private String tomorrow(Visitor visitor, List<MatrixPerson> people) {
    String main = main(visitor.get("?day=" + TestProduct.today().plusDays(1)));
    return "tomorrow's list | " + cells(people, p -> names(p, main));
  }

  private List<String> lines(MatrixAccount account, List<MatrixPerson> people) {
    List<String> lines = new ArrayList<>();
    Visitor visitor = account.visitor();
    for (String page : new TreeSet<>(DeployedViews.all())) {
      if (QUESTIONS.containsKey(page)) {
        lines.add(page + " | " + each(people, p -> visitor.get(path(page, p))));
      } else if (!BARE.contains(page)) {
        HttpResponse<String> answer = visitor.get(page.substring(1));
        String main = main(answer);
        lines.add(page + " | " + cells(people, p -> status(answer) + names(p, main)));
      }
    }
    lines.add(tomorrow(visitor, people));
    lines.add("search | " + each(people, p -> visitor.post("search", "q=" + p.word())));
    lines.addAll(attachments(visitor, people));
    for (String page : NOTICED) {
      lines.add(page + ", notice confirmed | " + each(people, p -> confirmed(visitor, page, p)));
    }
    lines.add("plan | " + each(people, p -> visitor.get("letter/plan?id=" + p.placement())));
    lines.add(
        "final report | "
            + each(people, p -> visitor.get("letter/finalreport?id=" + p.placement())));
    lines.add(
        "attendance printed | "
            + each(people, p -> visitor.get("letter/attendance?placement=" + p.placement())));
    lines.add("farm month printed | " + each(people, p -> visitor.get("letter/farm-month")));
    lines.add("letter | " + each(people, p -> visitor.get("letter/placement?id=" + p.placement())));
    ANSWERS.forEach(
        (name, path) ->
            lines.add(name + " | " + each(people, p -> visitor.get("api/v1/" + path.apply(p)))));
    return lines.stream().map(line -> account.title() + " | " + line).toList();
  }

  /** What comes after the notice that name and time are logged, where there is such a notice. */
  private static HttpResponse<String> confirmed(Visitor visitor, String view, MatrixPerson person) {
    HttpResponse<String> page = visitor.get(path(view, person));
    return page.body().contains(SHOW) ? visitor.press(page, SHOW) : page;
  }

  private static String meeting(MatrixPerson person) {
    return "?placement=" + person.placement() + "&id=" + person.placement();
  }

  private static String path(String page, MatrixPerson person) {
    return page.substring(1) + QUESTIONS.get(page).apply(person);
  }

  private String each(
      List<MatrixPerson> people, Function<MatrixPerson, HttpResponse<String>> question) {
    return cells(
        people,
        person -> {
          HttpResponse<String> answer = question.apply(person);
          return status(answer) + names(person, main(answer)) + place(main(answer));
        });
  }

  /** Without the header, which names the jurisdiction of the one who looks. */
  private static String main(HttpResponse<String> answer) {
    return answer.body().substring(Math.max(0, answer.body().indexOf("<main")));
  }

  /** A redirect to the login says no more than that there is a page. */
  private static String status(HttpResponse<String> answer) {
    return Integer.toString(answer.statusCode());
  }

  private static String names(MatrixPerson person, String body) {
    StringBuilder fields = new StringBuilder();
    person
        .marks()
        .forEach(
            (field, mark) -> {
              if (body.contains(mark)) {
                fields.append(", ").append(field);
              }
            });
    return fields.toString();
  }

  /** What leads to the person by where they are. */
  private String place(String body) {
    return (body.contains(unit) || body.contains("\"unit\":\"") ? ", unit" : "")
        + (body.contains(referrer.displayName()) ? ", caseworker" : "")
        + (body.contains(farm) ? ", farm" : "")
        + (body.contains("***********") ? ", masked number" : "");
  }

  /** Equal cells are said once. */
  private static String cells(List<MatrixPerson> people, Function<MatrixPerson, String> cell) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (MatrixPerson person : people) {
      kinds.computeIfAbsent(cell.apply(person), k -> new ArrayList<>()).add(person.kind());
    }
    if (kinds.size() == 1) {
      return "all: " + kinds.keySet().iterator().next();
    }
    List<String> cells = new ArrayList<>();
    kinds.forEach((seen, of) -> cells.add(String.join(" + ", of) + ": " + seen));
    return String.join(" | ", cells);
  }
}
