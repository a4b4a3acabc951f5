// The quiet page on a display that no face uses. The program puts the school’s name into the address.
const school = document.getElementById('school');
if (school) school.textContent = decodeURIComponent(window.location.hash.slice(1));
