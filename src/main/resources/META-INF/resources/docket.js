// Moments are written in UTC; where a script may run, they are shown in the reader's own zone.
const page = document.documentElement.lang;
const locale = navigator.languages.find((own) => own.startsWith(page)) ?? page;
for (const time of document.querySelectorAll("time[data-local]")) {
  const moment = new Date(time.dateTime);
  if (!Number.isNaN(moment.getTime())) {
    time.title = time.textContent;
    time.textContent = new Intl.DateTimeFormat(locale, {
      dateStyle: "long",
      timeStyle: "short",
    }).format(moment);
  }
}
