/**
 * What pages are made of: the frame with its menu, forms, tables, the components of the style page, error pages, style
 * sheets and scripts. It knows no noun of the product; capabilities bring their own pages and menu items.
 */
@NullMarked
@ApplicationModule(displayName = "User interface", allowedDependencies = "rights")
package org.chaperone.app.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
