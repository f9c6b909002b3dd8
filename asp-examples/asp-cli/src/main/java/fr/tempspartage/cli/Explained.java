package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;

/** Converter that says in both languages why it refuses a word. */
interface Explained {

    Bilingual refusal(String word);
}
