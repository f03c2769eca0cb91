package no.greenwork.organisation;

/** A row of a register's list, which knows where it stands in it. */
public interface Listed {
  long id();

  /** The value that the list is sorted by. */
  String sortKey();
}
