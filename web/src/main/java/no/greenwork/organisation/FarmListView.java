package no.greenwork.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.TextsView;

/** The list of farms. */
@Named
@RequestScoped
public class FarmListView {
  @Inject private FarmQueries farms;
  @Inject private HttpServletRequest request;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;

  private ListChoice choice;
  private FarmFilter filter;
  private Slice<FarmRow> slice;
  private int count;

  @PostConstruct
  void read() {
    choice =
        new ListChoice(
            request, "/farms/list", "text", "county", "activity", "quality", "state", "own");
    filter =
        new FarmFilter(
            choice.get("text"),
            choice.get("county"),
            choice.get("activity"),
            choice.get("quality"),
            choice.get("state"),
            choice.get("own") != null,
            choice.get("sort"),
            choice.after());
    slice = farms.list(filter);
    count = farms.count(filter);
  }

  public List<ListChoice.Group> getGroups() {
    List<ListChoice.Group> groups = new ArrayList<>();
    if (isMayCreate()) {
      groups.add(
          choice.only(
              "own",
              texts.get("organisation.filter.own"),
              texts.get("organisation.filter.own.farms"),
              farms.own(filter)));
    }
    groups.addAll(facets());
    return groups;
  }

  private List<ListChoice.Group> facets() {
    return List.of(
        choice.group(
            "state",
            texts.get("organisation.filter.state"),
            farms.states(filter),
            f -> texts.get("organisation.state." + f.value())),
        choice.group(
            "quality",
            texts.get("organisation.filter.quality"),
            farms.qualities(filter),
            f -> texts.get("organisation.quality." + f.value())),
        choice.group(
            "county", texts.get("organisation.filter.county"), farms.counties(filter), Facet::name),
        choice.group(
            "activity",
            texts.get("organisation.filter.activity"),
            farms.activities(filter),
            f -> texts.get("organisation.activity." + f.value())));
  }

  public boolean isMayCreate() {
    return current.get().may(Action.EDIT_FARM);
  }

  public ListChoice getChoice() {
    return choice;
  }

  public Slice<FarmRow> getSlice() {
    return slice;
  }

  public int getCount() {
    return count;
  }
}
