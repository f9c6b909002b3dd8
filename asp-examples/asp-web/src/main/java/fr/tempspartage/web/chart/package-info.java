/** Charts as pictures in the page: bars by year. */
@NullMarked
package fr.tempspartage.web.chart;

import org.jspecify.annotations.NullMarked;
