/* The map is a picture: who points at a department goes where its line of the table leads. */
document.querySelectorAll(".map [data-department]").forEach((shape) => {
  const link = document.querySelector('#department-table a[data-department="' + shape.dataset.department + '"]');
  if (link) {
    shape.classList.add("leads");
    shape.addEventListener("click", () => link.click());
  }
});
