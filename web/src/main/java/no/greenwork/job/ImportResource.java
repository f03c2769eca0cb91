package no.greenwork.job;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Problem;
import no.greenwork.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files from outside systems: handed over at once, worked on as a job, answered row by row. */
@Path("v1/imports")
public class ImportResource {
  private static final int MOST_LINES = 20_000;

  @Inject private ImportService service;
  @Inject private JobResults results;
  @Inject private ErrorFile errorFile;
  @Inject private JobWorker worker;
  @Context private UriInfo uri;
  @Context private HttpHeaders headers;

  /** What was wrong with one cell. */
  public record Line(int line, String column, String value, String code, String message) {}

  /** How far the job is; errors and warnings when it has ended. */
  public record View(
      String id,
      JobState state,
      int rows,
      int applied,
      int unchanged,
      String code,
      List<Line> errors,
      List<Line> warnings) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Hand over a CSV file")
  public Response submit(List<EntityPart> parts) throws IOException {
    Map<String, EntityPart> byName = new HashMap<>();
    parts.forEach(part -> byName.put(part.getName(), part));
    List<Problem> problems = new ArrayList<>();
    String code = text(byName, "kind");
    ImportKind kind = ImportKind.of(code).orElse(null);
    if (kind == null) {
      problems.add(new Problem("kind", "CODE", code));
    }
    String mode = choice(byName, "mode", List.of("dry-run", "apply"), problems);
    String rows = choice(byName, "rows", List.of("all", "good"), problems);
    EntityPart file = byName.get("file");
    if (file == null) {
      problems.add(new Problem("file", "REQUIRED"));
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    String id =
        service.submit(
            new ImportOrder(kind, mode.equals("dry-run"), rows.equals("good")),
            file.getFileName().orElse(null),
            file.getContent());
    worker.look();
    return Response.status(202).location(uri.getAbsolutePathBuilder().path(id).build()).build();
  }

  private static String choice(
      Map<String, EntityPart> parts, String name, List<String> known, List<Problem> problems)
      throws IOException {
    String value = text(parts, name);
    if (!known.contains(value)) {
      problems.add(new Problem(name, "CODE", value));
    }
    return value;
  }

  private static String text(Map<String, EntityPart> parts, String name) throws IOException {
    EntityPart part = parts.get(name);
    return part == null
        ? ""
        : new String(part.getContent().readNBytes(200), StandardCharsets.UTF_8).strip();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "How far a job is and what it found")
  public View one(@PathParam("id") String id) {
    JobRow job = service.job(id);
    List<Line> errors = new ArrayList<>();
    List<Line> warnings = new ArrayList<>();
    if (job.state().ended()) {
      Texts texts =
          Texts.of(headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT));
      results.read(
          job.id(),
          line -> {
            List<Line> target = line.warning ? warnings : errors;
            if (target.size() < MOST_LINES) {
              target.add(
                  new Line(
                      line.line,
                      line.column,
                      line.value,
                      line.code,
                      texts.error(line.code, (Object[]) line.args)));
            }
          });
    }
    return new View(
        id,
        job.state(),
        job.rowsDone(),
        job.applied(),
        job.unchanged(),
        job.failureCode(),
        errors,
        warnings);
  }

  @GET
  @Path("templates/{kind}.csv")
  @Operation(summary = "An empty file of a kind, with its header")
  public Response template(@PathParam("kind") String code) {
    ImportKind kind = ImportKind.of(code).orElseThrow(NotFound::new);
    String header =
        ImportColumns.of(kind.code()).stream()
            .map(ImportColumns::name)
            .collect(Collectors.joining(";", "\uFEFF", "\r\n"));
    return Response.ok(header, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + kind.code() + ".csv\"")
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Cancel a job")
  public Response cancel(@PathParam("id") String id) {
    service.cancel(id);
    return Response.noContent().build();
  }

  @GET
  @Path("{id}/errors.csv")
  @Operation(summary = "The rows that were wrong, to be mended and fed again")
  public Response errors(@PathParam("id") String id) {
    JobRow job = service.job(id);
    Texts texts =
        Texts.of(headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT));
    StreamingOutput body = out -> errorFile.write(job, texts, out);
    return Response.ok(body, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"errors-" + id + ".csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
