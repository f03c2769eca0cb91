package no.greenwork.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import no.greenwork.audit.RecordChanges;
import no.greenwork.placement.PlacementCursor;
import no.greenwork.placement.PlacementFilter;
import no.greenwork.placement.PlacementQueries;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementSort;
import no.greenwork.shared.NotFound;

/**
 * One participant, as far as the user may see them; the identity number is masked until asked for.
 */
@Named("participantView")
@RequestScoped
public class ParticipantView {
  private static final String MASK = "••••••\u00a0•••••";
  private static final int PLACEMENTS = 50;

  @Inject private ParticipantQueries queries;
  @Inject private ParticipantService service;
  @Inject private PlacementQueries placements;
  @Inject private RecordChanges history;
  @Inject private HttpServletRequest request;

  private ParticipantDetail detail;
  private List<PlacementRow> rows;
  private List<RecordChanges.Change> changes;
  private String number;

  /** The whole number comes only with a request of its own that was posted, never by an address. */
  public void load() {
    if ("POST".equals(request.getMethod()) && "number".equals(request.getParameter("show"))) {
      ParticipantService.Numbered shown = service.showNumber(getId());
      detail = shown.detail();
      String whole = shown.number();
      number = whole.substring(0, 6) + '\u00a0' + whole.substring(6);
    }
  }

  public String getId() {
    return request.getParameter("id");
  }

  public ParticipantDetail getDetail() {
    if (detail == null) {
      detail = queries.detail(getId()).orElseThrow(NotFound::new);
    }
    return detail;
  }

  public boolean isNamed() {
    return getDetail().disclosure().showsName();
  }

  /** Where a hidden person is placed would tell where they are. */
  public List<PlacementRow> getPlacements() {
    if (rows == null) {
      PlacementFilter own = new PlacementFilter(Set.of(), null, null, null, null, getId(), null);
      rows =
          isNamed()
              ? placements
                  .list(own, PlacementSort.NEWEST_REFERRED, PlacementCursor.parse(null), PLACEMENTS)
                  .items()
              : List.of();
    }
    return rows;
  }

  /** What was done to the record, for whoever may see it. */
  public List<RecordChanges.Change> getChanges() {
    if (changes == null) {
      changes = isNamed() ? history.of("participant", getId()) : List.of();
    }
    return changes;
  }

  public boolean isMasked() {
    return number == null;
  }

  public String getNumber() {
    return number == null ? MASK : number;
  }
}
