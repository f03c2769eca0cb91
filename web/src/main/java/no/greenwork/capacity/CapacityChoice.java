package no.greenwork.capacity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.ScopeType;
import no.greenwork.region.RecastingQueries;
import no.greenwork.region.Structure;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Dates;
import no.greenwork.shared.DayParameter;
import no.greenwork.shared.Texts;
import no.greenwork.shared.TextsView;
import org.omnifaces.util.Faces;

/**
 * What is chosen on the pages of capacity, as it stands in the address: day, measure, NAV region,
 * and the structure in which counties and municipalities are drawn. Whoever belongs to a region
 * begins with their own; {@code region=all} is the nation.
 */
@Named
@RequestScoped
public class CapacityChoice {
  private static final String NATION = "all";

  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private DayParameter days;
  @Inject private TextsView texts;
  @Inject private RecastingQueries recastings;

  private String date;
  private String measure;
  private String region;
  private Structure structure;

  @PostConstruct
  void read() {
    date = Faces.getRequestParameter("date");
    measure = QueryParameters.knownMeasure(Faces.getRequestParameter("measure"));
    region = Faces.getRequestParameter("region");
    structure =
        recastings
            .recasting()
            .structure(Faces.getRequestParameter("structure"))
            .orElseGet(recastings.recasting()::latest);
  }

  CapacityFilter filter() {
    return new CapacityFilter(day(), measure, nation() ? null : regionNumber());
  }

  private LocalDate day() {
    return days.of(date, clock.today());
  }

  private boolean nation() {
    return regionNumber() == null;
  }

  private String regionNumber() {
    if (region == null || region.isBlank()) {
      return current.get().grant().scopeType() == ScopeType.REGION
          ? current.get().grant().scopeKey()
          : null;
    }
    return region.equals(NATION) ? null : region;
  }

  /** The address of a page with the same choices. */
  PageUrl url(String path) {
    return PageUrl.of(path)
        .with("date", date)
        .with("measure", measure)
        .with("region", region)
        .with("structure", structure.latest() ? null : structure.year());
  }

  Structure structure() {
    return structure;
  }

  Texts texts() {
    return texts.texts();
  }

  Locale locale() {
    return texts().locale();
  }

  /** As in Norway: 31.12.2026. */
  String text(LocalDate any) {
    return Dates.text(any);
  }

  public String getDayText() {
    return text(day());
  }

  public String getIsoDay() {
    return day().toString();
  }

  /** The number of the region that is shown, or {@code all}. */
  public String getShownRegion() {
    return nation() ? NATION : regionNumber();
  }

  public String getMeasure() {
    return measure;
  }

  /** The structures to choose from, the newest first. */
  public Collection<Integer> getStructures() {
    return structure.recasting().structures().reversed();
  }

  /** The year of the structure that is chosen; in a text, it is no number. */
  public String getShownStructure() {
    return Integer.toString(structure.year());
  }

  public boolean isOldStructure() {
    return !structure.latest();
  }
}
