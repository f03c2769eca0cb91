package no.greenwork.organisation;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.greenwork.shared.Conflict;
import no.greenwork.shared.StaleRecord;
import no.greenwork.shared.TextsView;

/**
 * A form for one record: new, or as it was stored when the form was opened. When somebody else has
 * changed the record meanwhile, both versions are shown and nothing is lost.
 */
public abstract class RecordForm implements Serializable {
  private static final Set<String> HINTED =
      Set.of(
          "description",
          "orgNumber",
          "farm",
          "mainOrgNumber",
          "farmNumber",
          "latitude",
          "placesPerHalfDay",
          "busFirstArrival",
          "lastDay",
          "keyFrom",
          "overBookedReason");

  @Inject private TextsView texts;

  private FormValues values;
  private Integer version;
  private String duplicate;
  private List<Difference> differences = List.of();

  /** A field whose typed and stored values are not the same. */
  public record Difference(String field, String typed, String stored) implements Serializable {}

  /** A record's values with its version; no version for a new one. */
  public record Loaded(FormValues values, Integer version) {}

  public abstract List<FormField> getFields();

  protected abstract Loaded load();

  /** Stores what was typed, on top of the version that was seen. */
  protected abstract String store(FormValues typed, Integer seen);

  public void open() {
    if (values == null) {
      Loaded loaded = load();
      values = loaded.values();
      version = loaded.version();
    }
  }

  public String save() {
    try {
      return store(values, version);
    } catch (StaleRecord e) {
      Loaded stored = load();
      differences = differences(stored.values());
      version = stored.version();
      return null;
    } catch (Conflict e) {
      duplicate = e.code().equals("DUPLICATE") ? values.text("orgNumber") : null;
      throw e;
    }
  }

  /** Number of the record that is there already, for a link to it. */
  public String getDuplicate() {
    return duplicate;
  }

  private List<Difference> differences(FormValues stored) {
    List<Difference> found = new ArrayList<>();
    for (FormField field : getFields()) {
      String mine = values.shown(field.name());
      String theirs = stored.shown(field.name());
      if (!mine.equals(theirs)) {
        found.add(new Difference(field.name(), mine, theirs));
      }
    }
    return found;
  }

  /** What to know before filling in a field; empty for most. */
  public String hint(String name) {
    return HINTED.contains(name) ? texts.get("organisation.hint." + name) : "";
  }

  /** The one that was seen; of a draft it may be an earlier one than is stored. */
  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public FormValues getValues() {
    return values;
  }

  public boolean isExisting() {
    return version != null;
  }

  public List<Difference> getDifferences() {
    return differences;
  }
}
