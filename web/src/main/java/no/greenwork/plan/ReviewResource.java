package no.greenwork.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.audit.AccessKind;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The office's reviews of a placement: those that are due, and those that were held. */
@Path("v1/placements/{id}/reviews")
public class ReviewResource {
  @Inject private ReviewQueries reviews;
  @Inject private ReviewService service;

  /** What was found at the review after so many months. */
  public record ReviewBody(
      Integer months, Standing standing, Progress progress, String assessment, String meeting) {}

  /**
   * One review.
   *
   * @param version 0 as long as it was not held
   */
  public record ReviewJson(
      int months,
      LocalDate due,
      int version,
      LocalDate held,
      String by,
      Standing standing,
      Progress progress,
      String assessment,
      String meeting) {}

  /** Latest first. */
  public record Answer(List<ReviewJson> items, LocalDate next) {}

  @GET
  @Operation(summary = "Reviews that are due or were held, latest first")
  public Answer get(@PathParam("id") String id) {
    ReviewQueries.Shown shown = reviews.of(id, AccessKind.REST);
    return new Answer(shown.reviews().stream().map(ReviewResource::json).toList(), shown.next());
  }

  @POST
  @Operation(summary = "Writes a review, or corrects the version of it that the caller has seen")
  public Answer write(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReviewBody body) {
    service.write(
        id,
        Versions.seen(ifMatch),
        new ReviewCommand(
            body.months(), body.standing(), body.progress(), body.assessment(), body.meeting()));
    return get(id);
  }

  private static ReviewJson json(Review r) {
    return new ReviewJson(
        r.months(),
        r.dueOn(),
        r.number(),
        r.onDate(),
        r.who(),
        r.standing(),
        r.progress(),
        r.assessment(),
        r.meeting());
  }
}
