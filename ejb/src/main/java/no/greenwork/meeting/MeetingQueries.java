package no.greenwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.Requires;
import no.greenwork.audit.AccessKind;
import no.greenwork.placement.OpenedPlacement;
import no.greenwork.placement.PlacementOpening;
import no.greenwork.shared.Clock;
import no.greenwork.shared.NotFound;

/** The meetings about a placement, for office and provider; a farm has its own reads. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@Requires(Action.ARRANGE_MEETING)
public class MeetingQueries {
  @Inject private PlacementOpening opening;
  @Inject private MeetingReads reads;
  @Inject private Clock clock;

  /**
   * A placement's meetings, latest first.
   *
   * @param farms those that can be invited, each to a meeting on its days, in order
   */
  public record Shown(OpenedPlacement placement, List<Meeting> meetings, List<MeetingFarm> farms) {
    /**
     * @throws NotFound if the placement has no such meeting
     */
    public Meeting meeting(String id) {
      return meetings.stream()
          .filter(m -> m.id().equals(id))
          .findFirst()
          .orElseThrow(NotFound::new);
    }
  }

  /**
   * @throws NotFound if there is no such placement for this user, or none that was accepted
   */
  public Shown of(String placement, AccessKind kind) {
    OpenedPlacement opened = opening.read(placement, kind);
    if (opened.row().accepted() == null) {
      throw new NotFound();
    }
    return new Shown(
        opened,
        reads.of(opened.id()),
        reads.farmMayKnow(opened.participantId()) ? farms(opened.id()) : List.of());
  }

  private List<MeetingFarm> farms(long placement) {
    return reads.stays(placement).stream()
        .filter(stay -> stay.id() != null && stay.knows(clock.today()))
        .toList();
  }
}
