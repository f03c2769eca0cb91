package no.greenwork.farmday;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.attendance.FarmMark;
import no.greenwork.attendance.FarmTap;
import no.greenwork.attendance.FarmTapService;
import no.greenwork.attendance.Hours;
import no.greenwork.attendance.TapReceipt;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a farm's phone sends its taps, at once or when it has a network again. */
@Path("v1/farm-day/marks")
public class FarmDayResource {
  /** However wrong a clock is, what it says must be a moment that can be kept. */
  private static final Instant FIRST = Instant.EPOCH;

  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  @Inject private FarmTapService service;
  @Inject private CurrentActor current;

  /**
   * Taps in the order in which they were made.
   *
   * @param farm organisation number of the farm on whose page they were made; under another grant
   *     nothing is taken in and nothing refused. Left out for the grant in use
   * @param device name of the phone
   * @param sentAt moment of sending by the phone's clock
   */
  public record Marks(String farm, String device, String sentAt, List<Mark> marks) {}

  /**
   * One tap.
   *
   * @param key a UUID drawn at the tap: sent again with it, the tap gets the answer it had
   * @param hours for PRESENT, when they are not those that were planned
   * @param seen version of the farm's mark that the tap follows upon, 0 for none
   * @param author user name of who tapped; left out for whoever sends
   * @param tappedAt moment of the tap by the phone's clock
   */
  public record Mark(
      String key,
      String placement,
      LocalDate day,
      FarmMark mark,
      BigDecimal hours,
      Integer seen,
      String author,
      String tappedAt) {}

  /**
   * What became of a tap.
   *
   * @param outcome RECEIVED, DIFFERS or REFUSED
   * @param provider what the provider says instead, never why
   * @param providerHours hours that it says, where it says any: 4.5
   */
  public record Outcome(
      String key,
      TapReceipt.Kind outcome,
      String code,
      Integer version,
      FarmMark provider,
      String providerHours) {
    static Outcome of(TapReceipt receipt) {
      return new Outcome(
          receipt.key().toString(),
          receipt.kind(),
          receipt.code(),
          receipt.version(),
          receipt.provider(),
          receipt.providerQuarters() == null
              ? null
              : Hours.of(receipt.providerQuarters()).toPlainString());
    }
  }

  /**
   * @param clockMinutesAhead by how much the phone's clock is wrong, when it is by some minutes
   */
  public record Outcomes(List<Outcome> outcomes, Integer clockMinutesAhead) {}

  @POST
  @Operation(summary = "Takes in a farm's taps, each once by its key and each for itself")
  public Outcomes send(Marks body) {
    if (body.farm() != null && !isOfTheGrantInUse(body.farm())) {
      throw new Conflict("farm", "OTHER_GRANT");
    }
    if (body.marks() == null) {
      throw new Invalid("marks", "REQUIRED");
    }
    List<FarmTap> taps = new ArrayList<>();
    for (int i = 0; i < body.marks().size(); i++) {
      taps.add(tap(body.marks().get(i), "marks." + i + ".", body.device()));
    }
    FarmTapService.Answer answer = service.receive(taps, instant(body.sentAt(), "sentAt"));
    return new Outcomes(
        answer.receipts().stream().map(Outcome::of).toList(), answer.minutesAhead());
  }

  private boolean isOfTheGrantInUse(String farm) {
    return current.get().is(Role.FARMER) && current.get().grant().scopeKey().equals(farm);
  }

  private static FarmTap tap(Mark mark, String at, String device) {
    return new FarmTap(
        mark.placement(),
        mark.day(),
        mark.mark(),
        quarters(mark.hours(), at),
        mark.seen() == null ? 0 : mark.seen(),
        key(mark.key(), at),
        mark.author(),
        instant(mark.tappedAt(), at + "tappedAt"),
        device);
  }

  private static UUID key(String text, String at) {
    if (text == null || !text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new Invalid(at + "key", text == null ? "REQUIRED" : "MALFORMED");
    }
    return UUID.fromString(text);
  }

  private static Integer quarters(BigDecimal hours, String at) {
    return hours == null
        ? null
        : Hours.quarters(hours).orElseThrow(() -> new Invalid(at + "hours", "HOURS"));
  }

  private static Instant instant(String text, String at) {
    if (text == null) {
      return null;
    }
    try {
      Instant told = Instant.parse(text);
      if (!told.isBefore(FIRST) && told.isBefore(END)) {
        return told;
      }
    } catch (DateTimeParseException e) {
      // the same answer as for a moment that nothing can be kept for
    }
    throw new Invalid(at, "TIME", text);
  }
}
