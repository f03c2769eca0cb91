package no.greenwork.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Texts;
import no.greenwork.shared.TextsView;

/** Handing over a file, and the files that this user has handed over lately. */
@Named("imports")
@RequestScoped
public class ImportListView {
  @Inject private ImportService service;
  @Inject private JobWorker worker;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;

  private List<JobRow> jobs;
  private String kind;
  private boolean dryRun = true;
  private boolean goodOnly;
  private Part file;

  public void load() {
    jobs = service.mine();
  }

  /** Those that the role in use may hand over. */
  public List<ImportKind> getKinds() {
    return Arrays.stream(ImportKind.values())
        .filter(one -> one.open(current.get().role()))
        .toList();
  }

  public List<ImportColumns> columns(ImportKind of) {
    return ImportColumns.of(of.code());
  }

  public String submit() throws IOException {
    ImportKind chosen = ImportKind.of(kind == null ? "" : kind).orElse(null);
    if (chosen == null) {
      wrong("form:kind", "REQUIRED");
    }
    if (file == null || file.getSize() == 0) {
      wrong("form:file", file == null ? "REQUIRED" : "EMPTY_FILE");
    }
    if (chosen == null || file == null || file.getSize() == 0) {
      load();
      return null;
    }
    try (InputStream content = file.getInputStream()) {
      String id =
          service.submit(
              new ImportOrder(chosen, dryRun, goodOnly), file.getSubmittedFileName(), content);
      worker.look();
      return "/imports/view?faces-redirect=true&id=" + id;
    } catch (Invalid e) {
      e.problems().forEach(p -> wrong("form:file", p.code(), p.args()));
      load();
      return null;
    }
  }

  private void wrong(String field, String code, Object... args) {
    Texts words = texts.texts();
    FacesContext.getCurrentInstance()
        .addMessage(
            field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.error(code, args), null));
  }

  public List<JobRow> getJobs() {
    return jobs;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public boolean isDryRun() {
    return dryRun;
  }

  public void setDryRun(boolean dryRun) {
    this.dryRun = dryRun;
  }

  public boolean isGoodOnly() {
    return goodOnly;
  }

  public void setGoodOnly(boolean goodOnly) {
    this.goodOnly = goodOnly;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
