// What a portal may do with a result that its reader has shared.
const log = document.querySelector('.log');
document.addEventListener('kerek-result', ({ detail: { verdict, code } }) => {
  log.textContent = `Читатель поделился выводом: ${verdict}${code ? `, код ${code}` : ''}.`;
});
