/** Words and numbers of the money, in both languages. Not part of the API. */
@NullMarked
package fr.tempspartage.finance.text;

import org.jspecify.annotations.NullMarked;
