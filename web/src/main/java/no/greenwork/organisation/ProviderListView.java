package no.greenwork.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.region.RecastingQueries;
import no.greenwork.shared.TextsView;

/** The list of providers. */
@Named
@RequestScoped
public class ProviderListView {
  @Inject private ProviderQueries providers;
  @Inject private HttpServletRequest request;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private RecastingQueries recastings;

  private ListChoice choice;
  private ProviderFilter filter;
  private Slice<ProviderRow> slice;
  private int count;
  private StructureChoice places;
  private List<Facet> counties;

  @PostConstruct
  void read() {
    choice =
        new ListChoice(
            request,
            "/providers/list",
            "text",
            "region",
            "structure",
            "county",
            "quality",
            "state");
    places = new StructureChoice(choice, recastings.recasting(), texts.texts());
    filter =
        new ProviderFilter(
            choice.get("text"),
            choice.get("region"),
            choice.get(StructureChoice.COUNTY),
            places.structure(),
            choice.get("quality"),
            choice.get("state"),
            choice.get("sort"),
            choice.after());
    slice = providers.list(filter);
    count = providers.count(filter);
    counties = providers.counties(filter);
  }

  public List<ListChoice.Group> getGroups() {
    return List.of(
        choice.group(
            "state",
            texts.get("organisation.filter.state"),
            providers.states(filter),
            f -> texts.get("organisation.state." + f.value())),
        choice.group(
            "quality",
            texts.get("organisation.filter.quality"),
            providers.qualities(filter),
            f -> texts.get("organisation.quality." + f.value())),
        choice.group(
            "region",
            texts.get("organisation.filter.region"),
            providers.regions(filter),
            Facet::name),
        places.counties(counties),
        places.structures());
  }

  /** What the list says of those that belong to no county of an older structure, or null. */
  public String getNote() {
    return places.note(counties);
  }

  public boolean isMayCreate() {
    return current.get().may(Action.EDIT_PROVIDER);
  }

  public ListChoice getChoice() {
    return choice;
  }

  public Slice<ProviderRow> getSlice() {
    return slice;
  }

  public int getCount() {
    return count;
  }
}
