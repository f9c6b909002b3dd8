package fr.tempspartage.io.procedure;

import java.util.Optional;

/** File that somebody attached: its name and, from the API, the MD5 of its bytes in Base64. */
record FormFile(String name, Optional<String> checksum) {}
