// What was told once is not told again when the page is read anew.
const here = new URL(location.href);
if (here.searchParams.has('told')) {
  here.searchParams.delete('told');
  history.replaceState(history.state, '', here);
}
