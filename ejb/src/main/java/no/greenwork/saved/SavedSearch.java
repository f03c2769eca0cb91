package no.greenwork.saved;

/**
 * A choice on a list under a name of its user's own.
 *
 * @param list name of a {@link SavedList}; one that the product no longer has is left out
 * @param filter what stands behind the question mark of the list's address
 * @param first whether the list begins with it
 */
public record SavedSearch(
    long id, String list, String name, String filter, boolean first, int version) {
  /** Below the root of the product. */
  public String path() {
    return SavedList.valueOf(list).path() + "?" + filter;
  }
}
