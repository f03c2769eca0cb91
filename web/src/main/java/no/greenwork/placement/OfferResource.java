package no.greenwork.placement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Page;
import no.greenwork.shared.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Offers of a place to somebody on a waiting list. Each decision names the placement's version that
 * its maker has seen (If-Match).
 */
@Path("v1/placements/{id}/offers")
public class OfferResource {
  private static final String IF_MATCH = "If-Match";

  @Inject private OfferService offers;
  @Inject private OfferQueries queries;

  /** {@code reason} is needed when somebody has waited longer. */
  public record OfferBody(String agreement, LocalDate replyBy, String reason) {}

  /** {@code answer} is YES or NO. */
  public record OfferAnswerBody(String answer, String reason) {}

  /** Why. */
  public record OfferWithdrawalBody(String reason) {}

  @GET
  @Operation(summary = "What was offered, latest first")
  public Response list(@PathParam("id") String id) {
    PlacementOffers found = queries.byRest(id);
    return Response.ok(new Page<>(found.offers(), null))
        .header("ETag", Versions.tag(found.version()))
        .build();
  }

  @POST
  @Operation(summary = "Offers a place; it is held for nobody")
  public Response offer(
      @PathParam("id") String id, @HeaderParam(IF_MATCH) String ifMatch, OfferBody body) {
    String offer =
        offers.offer(
            id,
            Versions.seen(ifMatch),
            new PlaceOfferCommand(body.agreement(), body.replyBy(), body.reason()));
    return reply(
        Response.created(URI.create("v1/placements/" + id + "/offers/" + offer)), id, offer);
  }

  @POST
  @Path("{offer}/answer")
  @Operation(summary = "NAV's yes or no, on the last day for it at the latest")
  public Response answer(
      @PathParam("id") String id,
      @PathParam("offer") String offer,
      @HeaderParam(IF_MATCH) String ifMatch,
      OfferAnswerBody body) {
    if (body.answer() == null) {
      throw new Invalid("answer", "REQUIRED");
    }
    boolean yes =
        switch (body.answer()) {
          case "YES" -> true;
          case "NO" -> false;
          default -> throw new Invalid("answer", "CODE", body.answer());
        };
    offers.answer(id, offer, Versions.seen(ifMatch), yes, body.reason());
    return reply(Response.ok(), id, offer);
  }

  @POST
  @Path("{offer}/withdrawal")
  @Operation(summary = "Takes an offer back, before the answer or after a yes")
  public Response withdraw(
      @PathParam("id") String id,
      @PathParam("offer") String offer,
      @HeaderParam(IF_MATCH) String ifMatch,
      OfferWithdrawalBody body) {
    offers.withdraw(id, offer, Versions.seen(ifMatch), body.reason());
    return reply(Response.ok(), id, offer);
  }

  private Response reply(Response.ResponseBuilder response, String id, String offer) {
    PlacementOffers found = queries.byRest(id);
    Object one =
        found.offers().stream()
            .filter(o -> o.id().equals(offer))
            .map(Object.class::cast)
            .findFirst()
            .orElse(Map.of("id", offer));
    return response.header("ETag", Versions.tag(found.version())).entity(one).build();
  }
}
