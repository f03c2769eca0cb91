// What PrimeFaces says by itself, in bokmål and nynorsk. It brings English along, but neither of these two.
(() => {
  if (!window.PrimeFaces) return;
  const initials = days => days.map(day => day.slice(0, 2));
  const shortened = names => names.map(name => name.slice(0, 3));
  const calendar = (days, months) => ({
    dayNames: days, dayNamesShort: shortened(days), dayNamesMin: initials(days), monthNames: months, monthNamesShort: shortened(months),
    firstDayOfWeek: 1, dateFormat: 'dd.mm.yy', showMonthAfterYear: false, isRTL: false, yearSuffix: '', am: '', pm: '',
    fileSizeTypes: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'], weekNumberTitle: 'U',
  });
  const months = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];
  PrimeFaces.locales.nb = {
    ...calendar(['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'], months),
    accept: 'Ja', reject: 'Nei', apply: 'Bruk', cancel: 'Avbryt', clear: 'Tøm', filter: 'Filtrer', upload: 'Last opp', completed: 'Ferdig', pending: 'Venter',
    choose: 'Velg', chooseDate: 'Velg dato', chooseMonth: 'Velg måned', chooseYear: 'Velg år', today: 'I dag', now: 'Nå', weekHeader: 'Uke',
    nextMonth: 'Neste måned', prevMonth: 'Forrige måned', nextYear: 'Neste år', prevYear: 'Forrige år', nextHour: 'Neste time', prevHour: 'Forrige time', nextMinute: 'Neste minutt', prevMinute: 'Forrige minutt',
    emptyMessage: 'Det er ingenting å velge', emptySearchMessage: 'Ingen treff', emptyFilterMessage: 'Ingen treff', emptySelectionMessage: 'Ingenting er valgt', searchMessage: '{0} treff', selectionMessage: '{0} valgt',
    passwordPrompt: 'Skriv et passord', weak: 'Svakt', medium: 'Middels', strong: 'Sterkt', unexpectedError: 'Noe gikk galt. Last siden på nytt.',
    aria: {
      close: 'Lukk', next: 'Neste', previous: 'Forrige', navigation: 'Sider', pageLabel: 'Side {page}', firstPageLabel: 'Første side', lastPageLabel: 'Siste side', nextPageLabel: 'Neste side', prevPageLabel: 'Forrige side', rowsPerPageLabel: 'Rader på siden',
      selectAll: 'Alle er valgt', unselectAll: 'Ingen er valgt', selectRow: 'Raden er valgt', unselectRow: 'Raden er ikke valgt', selectLabel: 'Velg', unselectLabel: 'Fjern valget', nullLabel: 'Ikke valgt', trueLabel: 'Ja', falseLabel: 'Nei',
      expandLabel: 'Fold ut', collapseLabel: 'Fold sammen', expandRow: 'Raden er foldet ut', collapseRow: 'Raden er foldet sammen', editRow: 'Endre raden', saveEdit: 'Lagre endringen', cancelEdit: 'Avbryt endringen', showFilterMenu: 'Vis filteret', hideFilterMenu: 'Skjul filteret', scrollTop: 'Til toppen',
      'datatable.sort.ASC': 'sorter stigende', 'datatable.sort.DESC': 'sorter synkende', 'datatable.sort.NONE': 'fjern sorteringen', 'messages.ERROR': 'Feil', 'messages.FATAL': 'Feil', 'messages.INFO': 'Opplysning', 'messages.WARN': 'Advarsel', 'switch.ON': 'På', 'switch.OFF': 'Av', 'spinner.INCREASE': 'Øk', 'spinner.DECREASE': 'Minsk',
    },
    messages: {
      'primefaces.FileValidator.FILE_LIMIT': 'Det er for mange filer.', 'primefaces.FileValidator.FILE_LIMIT_detail': 'Velg høyst {0}.', 'primefaces.FileValidator.ALLOW_TYPES': 'Filen er av feil slag.', 'primefaces.FileValidator.ALLOW_TYPES_detail': '«{0}» må være en av disse: {1}.', 'primefaces.FileValidator.SIZE_LIMIT': 'Filen er for stor.', 'primefaces.FileValidator.SIZE_LIMIT_detail': '«{0}» kan være på høyst {1}.',
      'jakarta.faces.component.UIInput.REQUIRED': 'Dette må fylles ut.',
    },
  };
  PrimeFaces.locales.nn = {
    ...calendar(['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'], months),
    accept: 'Ja', reject: 'Nei', apply: 'Bruk', cancel: 'Avbryt', clear: 'Tøm', filter: 'Filtrer', upload: 'Last opp', completed: 'Ferdig', pending: 'Ventar', weekNumberTitle: 'V',
    choose: 'Vel', chooseDate: 'Vel dato', chooseMonth: 'Vel månad', chooseYear: 'Vel år', today: 'I dag', now: 'No', weekHeader: 'Veke',
    nextMonth: 'Neste månad', prevMonth: 'Førre månad', nextYear: 'Neste år', prevYear: 'Førre år', nextHour: 'Neste time', prevHour: 'Førre time', nextMinute: 'Neste minutt', prevMinute: 'Førre minutt',
    emptyMessage: 'Det er ingenting å velje', emptySearchMessage: 'Ingen treff', emptyFilterMessage: 'Ingen treff', emptySelectionMessage: 'Ingenting er valt', searchMessage: '{0} treff', selectionMessage: '{0} valde',
    passwordPrompt: 'Skriv eit passord', weak: 'Svakt', medium: 'Middels', strong: 'Sterkt', unexpectedError: 'Noko gjekk gale. Last sida på nytt.',
    aria: {
      close: 'Lukk', next: 'Neste', previous: 'Førre', navigation: 'Sider', pageLabel: 'Side {page}', firstPageLabel: 'Første sida', lastPageLabel: 'Siste sida', nextPageLabel: 'Neste sida', prevPageLabel: 'Førre sida', rowsPerPageLabel: 'Rader på sida',
      selectAll: 'Alle er valde', unselectAll: 'Ingen er valde', selectRow: 'Rada er vald', unselectRow: 'Rada er ikkje vald', selectLabel: 'Vel', unselectLabel: 'Ta bort valet', nullLabel: 'Ikkje vald', trueLabel: 'Ja', falseLabel: 'Nei',
      expandLabel: 'Fald ut', collapseLabel: 'Fald saman', expandRow: 'Rada er falda ut', collapseRow: 'Rada er falda saman', editRow: 'Endre rada', saveEdit: 'Lagre endringa', cancelEdit: 'Avbryt endringa', showFilterMenu: 'Vis filteret', hideFilterMenu: 'Gøym filteret', scrollTop: 'Til toppen',
      'datatable.sort.ASC': 'sorter stigande', 'datatable.sort.DESC': 'sorter synkande', 'datatable.sort.NONE': 'ta bort sorteringa', 'messages.ERROR': 'Feil', 'messages.FATAL': 'Feil', 'messages.INFO': 'Opplysning', 'messages.WARN': 'Åtvaring', 'switch.ON': 'På', 'switch.OFF': 'Av', 'spinner.INCREASE': 'Auk', 'spinner.DECREASE': 'Minsk',
    },
    messages: {
      'primefaces.FileValidator.FILE_LIMIT': 'Det er for mange filer.', 'primefaces.FileValidator.FILE_LIMIT_detail': 'Vel høgst {0}.', 'primefaces.FileValidator.ALLOW_TYPES': 'Fila er av feil slag.', 'primefaces.FileValidator.ALLOW_TYPES_detail': '«{0}» må vere ei av desse: {1}.', 'primefaces.FileValidator.SIZE_LIMIT': 'Fila er for stor.', 'primefaces.FileValidator.SIZE_LIMIT_detail': '«{0}» kan vere på høgst {1}.',
      'jakarta.faces.component.UIInput.REQUIRED': 'Dette må fyllast ut.',
    },
  };
})();
