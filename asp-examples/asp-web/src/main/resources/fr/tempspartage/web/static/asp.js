/* Everything here works without this file; it makes it faster. */
